import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import type { HeadingControl } from '../prepare/heading-controls';
import { REMOVED_MARK } from '../shown/restore';
import type { TakenOut } from './take-out';
import { HEADING_CONTROL, type Fate } from './verdicts';

/**
 * Adds to what was taken out the controls that were set aside behind the headings of the article: one entry for all that
 * say the same, since a reader of a long wiki page would else find little but "[edit]" in the list. Its nodes are one
 * for each place, in order.
 *
 * @param taken what the judged lines gave; its entries come first
 */
export function listControls(
  container: Element,
  controls: readonly (readonly HeadingControl[])[],
  taken: readonly TakenOut[],
): readonly TakenOut[] {
  const listed = [...taken];
  if (controls.length === 0) return listed;
  for (const alike of controls) {
    const nodes = container.ownerDocument.createDocumentFragment();
    let text = '';
    for (const { place, control } of alike) {
      if (!container.contains(place)) continue;
      place.setAttribute(REMOVED_MARK, String(listed.length));
      // A box of its own, so that a control is one node whatever the sanitiser makes of it.
      const box = container.ownerDocument.createElement('span');
      text = control.textContent.replace(/\s+/gu, ' ').trim();
      box.append(control);
      nodes.append(box);
    }
    if (text === '') continue;
    listed.push({ kind: HEADING_CONTROL.kind, reason: HEADING_CONTROL.reason, text, nodes });
  }
  return listed;
}

/** Gives their controls back to the headings that do not stay, so that they are listed and put back whole. */
export function giveBackControls(
  controls: readonly (readonly HeadingControl[])[],
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): void {
  if (controls.length === 0) return;
  const stay = new Set(lines.filter((_, index) => fates[index] === 'stays').map(elementOf));
  for (const { place, control } of controls.flat()) {
    let outer: Element | null = place;
    while (outer !== null && !stay.has(outer)) outer = outer.parentElement;
    if (outer === null) place.replaceWith(control);
  }
}
