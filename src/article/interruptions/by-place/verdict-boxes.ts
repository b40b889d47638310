import { readPageDate } from '../../metadata/dates/page-dates';
import { isLongerThan } from '../../blocks/text-length';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { boxFrom } from '../../locate/places';
import type { Verdict } from '../verdicts';

/** Longest box of a verdict, in characters, and lines that it has at least. */
const LONGEST_BOX = 600;
const FEWEST_LINES = 3;
const FEWEST_HEADINGS = 2;

/** What such a box never holds: it is there to be read. */
const TO_BE_USED = 'a[href],button,input,select,img,video,audio,iframe,time,h1';

/** "8/10", "4,5 / 5", "★★★☆☆"; a day has one more stroke. */
const MARK = /(?<![\d/.,])\d{1,2}(?:[.,]\d{1,2})?\s?\/\s?(?:5|6|10|20|100)(?![\d/])|[★☆⭐]{3,}/u;

/**
 * A box over the text that says what a review or a check of facts finds: a mark with what it is for, or several headings, of what
 * is claimed and what it is worth, with words under each.
 *
 * @param start index of the box's first line among the lines
 * @param verdictOf what a line is by its own words
 * @returns the box and how many lines it has; null when none begins there
 */
export function verdictBoxFrom(
  start: number,
  lines: readonly WalkedBlock[],
  verdictOf: (line: WalkedBlock) => Verdict | null,
): { readonly box: Element; readonly count: number } | null {
  const box = boxFrom(start, lines);
  if (box === null || isLongerThan(box, LONGEST_BOX)) return null;
  if (box.querySelector(TO_BE_USED) !== null) return null;
  let end = start;
  while (box.contains(lines[end]?.element ?? null)) end += 1;
  const inside = lines.slice(start, end);
  if (inside.length < FEWEST_LINES || !(hasMark(inside) || isHeadedThroughout(inside))) return null;
  const others = inside.some(
    (line) => verdictOf(line) !== null || readPageDate(line.text) !== null,
  );
  return others ? null : { box, count: inside.length };
}

const hasMark = (inside: readonly WalkedBlock[]): boolean =>
  inside.some(({ text }) => MARK.test(text));

/** True for headings with something under each, and nothing over the first. */
function isHeadedThroughout(inside: readonly WalkedBlock[]): boolean {
  const headings = inside.filter(({ kind }) => kind === 'heading');
  if (headings.length < FEWEST_HEADINGS || inside[0]?.kind !== 'heading') return false;
  return inside.every(
    ({ kind }, index) => kind !== 'heading' || (inside[index + 1]?.kind ?? 'heading') !== 'heading',
  );
}
