import tokens from '../../ui/style/tokens.css?inline';
import faces from '../../ui/style/faces.css?inline';
import keyList from '../../ui/style/key-list.css?inline';
import lookControls from '../../ui/style/look-controls.css?inline';
import readingType from '../../ui/style/reading-type.css?inline';
import quotedWords from '../../ui/style/quoted-words.css?inline';
import themes from '../../ui/style/themes.css?inline';
import joining from '../../joining/joining.css?inline';
import article from '../style/article.css?inline';
import frame from '../style/frame.css?inline';
import panels from '../style/panels.css?inline';
import print from '../style/print.css?inline';
import rail from '../style/rail.css?inline';

const TAG = 'saring-pane';

/** Tells an older copy of the extension that its pane was not taken out by the page, but by us. */
export const REPLACED = 'data-replaced';

/**
 * What happens in the pane is the pane's. Else the page's shortcuts act below it, and a page that lets
 * nobody select or copy its words, or scrolls by itself, does so here too. What dictionaries wait for
 * (the pointer let go, the selection) still reaches them.
 */
const KEPT_FROM_PAGE = [
  'keydown',
  'keyup',
  'keypress',
  'click',
  'wheel',
  'touchmove',
  'copy',
  'cut',
  'selectstart',
  'mousedown',
  'contextmenu',
  'dragstart',
];

/** The element that the pane lives in, on the page's own document, and the dialog inside of it. */
export interface PaneHost {
  readonly element: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly dialog: HTMLDialogElement;
}

/**
 * Makes the host, not yet in the document. The shadow root is open, so that dictionaries and
 * translators can see the text. A pane that an older copy of the extension left behind is taken away.
 */
export function makePaneHost(document: Document): PaneHost {
  for (const old of document.querySelectorAll(TAG)) {
    old.setAttribute(REPLACED, '');
    old.remove();
  }
  const element = document.createElement(TAG);
  const shadow = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = [
    tokens,
    faces,
    themes,
    readingType,
    quotedWords,
    frame,
    article,
    joining,
    rail,
    panels,
    keyList,
    lookControls,
    print,
  ].join('\n');
  const dialog = document.createElement('dialog');
  // Translators put nodes of their own in the place of texts. What is rendered again would go on
  // changing the texts that they took out: it speaks the reader's language anyway.
  dialog.translate = false;
  shadow.append(style, dialog);
  for (const type of KEPT_FROM_PAGE) {
    element.addEventListener(type, (event) => event.stopPropagation());
  }
  return { element, shadow, dialog };
}
