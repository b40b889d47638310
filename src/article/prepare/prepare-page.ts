import { textsIn } from '../blocks/nodes';
import { keepDrawings } from './drawings';
import { showBackgrounds } from './backgrounds';
import { unfoldParts } from './folded-parts';
import { setHeadingControlsAside, type HeadingControl } from './heading-controls';
import { settleHidden } from './hidden';
import { showLazyImages } from './lazy-images';
import { dropOverlays } from './overlays';
import { dropRepeatedCredits } from './repeated-credits';
import { unwrapLayoutTables } from './layout-tables';
import { markEmbeds } from './embeds';
import { mergeBoxes } from './merge-boxes';
import { freePosters } from './posters';
import { partCaptions } from './part-captions';
import { partPictureControls, partPictureLabels } from './part-picture-controls';
import { pictureBoxes } from './picture-boxes';
import { hasGap, openPlainText } from './plain-text';
import { showRoleHeadings } from './role-headings';
import { joinSignatures } from './signed-quotations';
import { separateLines } from './separate-lines';

/**
 * The last names are what style sheets everywhere call text that only screen readers get. Each is asked for by itself:
 * Chromium takes twice as long for the list.
 */
const NEVER_SHOWN = (
  'script style link template object embed applet canvas svg select option textarea dialog:not([open]) ' +
  '.visually-hidden .visuallyhidden .sr-only .screen-reader-text .off-screen'
).split(' ');

/**
 * Puts a copy of the page into the shape that the later steps rely on: what a reader sees is there, what
 * nobody sees is gone, and every line of text stands in a block element of its own.
 *
 * @returns what readers see and no step looks at, to be listed among what was taken out
 */
export function preparePage(page: Document): readonly (readonly HeadingControl[])[] {
  const { body } = page;
  keepDrawings(body);
  // First of all, so that the other steps need not look at it.
  for (const name of NEVER_SHOWN) {
    for (const element of body.querySelectorAll(name)) element.remove();
  }
  showRoleHeadings(body);
  showBackgrounds(body);
  showLazyImages(body);
  freePosters(body);
  partCaptions(body);
  partPictureControls(body);
  markEmbeds(body);
  dropOverlays(body);
  unfoldParts(body);
  settleHidden(body);
  joinSignatures(body);
  const gapped = lookThroughTexts(body);
  const controls = setHeadingControlsAside(body);
  const pictured = pictureBoxes(body);
  dropRepeatedCredits(pictured);
  partPictureLabels(pictured);
  unwrapLayoutTables(body);
  mergeBoxes(body);
  openPlainText(body, gapped);
  separateLines(body);
  return controls;
}

/** Characters that turn the reading direction of what follows: a way to show other words than are there. */
const OVERRIDES = /[\u202d\u202e]+/gu;

/**
 * Looks at each text once, for all that is asked of texts: to put the whole page's text together takes longer.
 *
 * @returns those with a gap, for `openPlainText`
 */
function lookThroughTexts(body: Element): readonly Text[] {
  const gapped: Text[] = [];
  for (const text of textsIn(body)) {
    const { data } = text;
    const shown = data.replace(OVERRIDES, '');
    if (shown !== data) text.data = shown;
    if (hasGap(shown)) gapped.push(text);
  }
  return gapped;
}
