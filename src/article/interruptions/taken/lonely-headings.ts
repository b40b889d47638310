import { proseOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { leadsOn } from '../by-place/openings';
import type { FateStep } from '../story/story';
import { CONTENTS, HEADS_NOTHING, type Fate } from '../verdicts';

/**
 * A heading with nothing under it but the next heading's removals, or the end, heads nothing; so does one whose
 * box held nothing else but controls and what was taken out with them: "Listen to our podcast", "Should the pier be sold?".
 */
export const dropLonelyHeadings: FateStep = (fates, { scene: { lines } }) => {
  const judged = [...fates];
  let followed = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || judged[index] !== 'stays') continue;
    if (!followed && leadsNowhere(line)) judged[index] = HEADS_NOTHING;
    else if (ledToOthers(index, lines, judged)) judged[index] = HEADS_NOTHING;
    else if (line.kind !== 'heading' || proseOf(line) > 0) followed = true;
    else if (followed ? headsControls(line, index, lines, judged) : !headsPicture(line, lines)) {
      judged[index] = HEADS_NOTHING;
    }
  }
  return judged;
};

/** True for a heading that has a box with a picture to itself, which leads nowhere: an item of a gallery. */
function headsPicture(heading: WalkedBlock, lines: readonly WalkedBlock[]): boolean {
  const box = elementOf(heading)?.parentElement ?? null;
  if (box === null || lines.some((line) => line !== heading && box.contains(line.element)))
    return false;
  const picture = box.querySelector('img');
  return picture !== null && picture.closest('a[href]') === null;
}

/** Longest words before something that is not there. */
const LONGEST_LEAD = 60;

/** True for words that lead to what a reader does not get, at the end of the article: "Read the whole letter:". */
function leadsNowhere(line: WalkedBlock): boolean {
  if (line.text.length > LONGEST_LEAD || !leadsOn(line)) return false;
  const next = elementOf(line)?.nextElementSibling ?? null;
  return next === null || (!next.matches(SHOWN) && next.querySelector(SHOWN) === null);
}

/** What may follow words and holds none itself. */
const SHOWN = 'img,picture,table';

/** True for a heading in a box with nothing else but controls, or lines that were taken out. */
function headsControls(
  heading: WalkedBlock,
  index: number,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): boolean {
  const box = elementOf(heading)?.parentElement ?? null;
  const next = lines[index + 1];
  if (box === null || next === undefined) return false;
  const from = lines[index - 1];
  if (from !== undefined && box.contains(from.element)) return false;
  if (!box.contains(next.element)) {
    // Buttons are no lines: "Should the pier be sold?" over Yes and No, and then the story goes on.
    const around = box.parentElement;
    if (around === null || around !== elementOf(next)?.parentElement) return false;
    const inside = from !== undefined && around.contains(from.element);
    return inside && box.querySelector('button,input') !== null;
  }
  // The heading of a picture in a gallery is its caption, whatever else stood in the box.
  const pictured = box.querySelector('img') !== null;
  for (let at = index + 1; box.contains(lines[at]?.element ?? null); at++) {
    const fate = fates[at];
    if (typeof fate !== 'object' || (fate.kind !== 'tool' && pictured)) return false;
  }
  return true;
}

/**
 * True for a heading over a table of contents, or with a colon over other articles, that was taken out, with the next heading
 * behind it; without a colon where nothing else stood between the two, and the next is of its kind.
 */
function ledToOthers(
  index: number,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): boolean {
  const line = lines[index];
  if (line?.kind !== 'heading') return false;
  const next = fates.indexOf('stays', index + 1);
  const behind = lines[next];
  if (behind?.kind !== 'heading') return false;
  const after = fates[index + 1];
  if (after === CONTENTS || (/[:：]$/u.test(line.text) && isOfOthers(after))) return true;
  const isAlike = elementOf(behind)?.tagName === elementOf(line)?.tagName;
  return isAlike && next > index + 1 && fates.slice(index + 1, next).every(isOfOthers);
}

const isOfOthers = (fate: Fate | undefined): boolean =>
  typeof fate === 'object' && fate.kind === 'related';
