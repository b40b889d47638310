/** Runs in the page: extracts every page that the test sends, with the real sanitiser, and looks at what came out. */
import '../../../src/article/labels/built-labels';
import { extractArticle } from '../../../src/article/extract-article';
import { putBack, takeOutAgain } from '../../../src/article/shown/restore';
import { sanitise } from '../../../src/article/shown/sanitise';
import { mapText } from '../../../src/article/blocks/text-map';

/** What extraction made of one page. */
export interface Checked {
  readonly found: boolean;
  readonly text: string;
  readonly warnings: readonly string[];
  /** What must not be in a pane, in words; empty when all is well. */
  readonly faults: readonly string[];
}

const FORBIDDEN =
  'script,style,link,meta,base,iframe,frame,object,embed,applet,template,noscript,form,input,button,select,' +
  'textarea,svg,math,video,audio,canvas,dialog,slot';

/** Characters that extraction leaves out on purpose: white space, soft hyphens, marks that turn the direction. */
const LEFT_OUT = /[\s\u00ad\u200b\u2060\u202d\u202e\ufeff]+/gu;

const bare = (text: string | null): string => (text ?? '').replace(LEFT_OUT, '');

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function faultsOf(pane: ParentNode): string[] {
  const faults = [...pane.querySelectorAll(FORBIDDEN)].map(({ tagName }) => `element ${tagName}`);
  for (const element of pane.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^class$|^id$|^name$|^srcdoc$/iu.test(name)) faults.push(`attribute ${name}`);
      if (/^(?:href|src|xlink:href|action|formaction|cite|poster)$/iu.test(name)) {
        const { protocol } = new URL(value, 'https://page.example/');
        const isPicture = /^data:image\//iu.test(value);
        if (!/^(?:https?|mailto|tel):$/u.test(protocol) && !isPicture)
          faults.push(`${name}=${value}`);
      }
    }
  }
  return faults;
}

function check(html: string): Checked {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const before = new XMLSerializer().serializeToString(page);
  // Asked of the prototype: a picture of that name stands in for `page.body`.
  const body = Document.prototype.querySelector.call(page, 'body');
  const whole = bare(body === null ? '' : body.textContent);
  const article = extractArticle(page, 'https://page.example/news/the-ferry-is-late', sanitise);
  const pane = document.createElement('article');
  pane.append(document.importNode(article.body, true));
  const faults = faultsOf(pane);
  if (new XMLSerializer().serializeToString(page) !== before) faults.push('the page was changed');
  const { text } = mapText(pane);
  if (text !== article.text) faults.push('another text');
  if (!isSubsequence(bare(text), whole))
    faults.push('words that the page has not, or not in this order');
  const back = article.removedBodies.map((content, index) => putBack(pane, index, content));
  faults.push(...faultsOf(pane));
  const full = bare(mapText(pane).text);
  if (!isSubsequence(full, whole)) faults.push('something was put back in another place');
  for (const { text: removed } of article.removed) {
    if (!full.includes(bare(removed))) faults.push(`not put back: ${removed}`);
  }
  for (const [index, nodes] of back.entries()) takeOutAgain(pane, index, nodes);
  if (mapText(pane).text !== text) faults.push('another text after putting back and taking out');
  return { found: article.found, text, warnings: article.warnings, faults };
}

/** A page at which extraction throws is a fault like the others, and is named. */
function checkOrTell(html: string): Checked {
  try {
    return check(html);
  } catch (error) {
    return { found: false, text: '', warnings: [], faults: [`threw ${String(error)}`] };
  }
}

/** The answer stands in the page: a driver's script can't reach into a page's own world in every browser. */
async function answer(): Promise<void> {
  const pages = (await (await fetch('/pages')).json()) as string[];
  const place = document.createElement('pre');
  place.id = 'answer';
  place.textContent = JSON.stringify(pages.map(checkOrTell));
  document.body.append(place);
}

void answer();
