import { proseOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { captionedBox } from '../by-itself/captions';
import type { FateStep } from '../story/story';
import { UNDER_LABEL, type Fate } from '../verdicts';

/** Dots at which the first words of another article are cut, with the words of a link after them. */
const CUT_OFF = /(?:…|\.{3})(?:\s?\p{L}{1,12}(?:…|\.{3})?)?$/u;

/** Boxes around the first words of another text that are looked at for what else stands in them. */
const EXCERPT_LEVELS = 4;

/** Lines beside an excerpt that show that its box is none of the article's; more are not looked through. */
const FEWEST_TAKEN = 2;
const MOST_TAKEN = 40;

/** Takes out the first words of another article, in one box with its picture and its linked headline. */
export const takeExcerpts: FateStep = (fates, { core, scene: { lines } }) => {
  const judged = [...fates];
  for (const [index, line] of lines.entries()) {
    if (judged[index] !== 'stays') continue;
    const cut = CUT_OFF.test(line.text);
    if (!cut && (core[index] || proseOf(line) === 0)) continue;
    const alone = cut && isLeftAlone(index, lines, judged);
    if (alone || isBesideTeaser(index, lines, judged)) judged[index] = UNDER_LABEL;
  }
  return judged;
};

/** True for a line in one box with a picture and with a line of other articles right before or after it. */
function isBesideTeaser(
  index: number,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): boolean {
  const line = lines[index];
  const beside = [index - 1, index + 1].filter((at) => {
    const fate = fates[at];
    return typeof fate === 'object' && fate.kind === 'related';
  });
  if (line === undefined || beside.length === 0) return false;
  const box = captionedBox(line);
  return box !== null && beside.some((at) => box.contains(lines[at]?.element ?? null));
}

/** True for a line of which everything beside it in its box was taken out: controls, labels, links. */
function isLeftAlone(
  index: number,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): boolean {
  const line = lines[index];
  let box = line === undefined ? null : (elementOf(line)?.parentElement ?? null);
  for (let level = 0; box !== null && level < EXCERPT_LEVELS; level++, box = box.parentElement) {
    let taken = 0;
    for (const step of [-1, 1]) {
      for (let at = index + step; box.contains(lines[at]?.element ?? null); at += step) {
        if (typeof fates[at] !== 'object' || taken > MOST_TAKEN) return false;
        taken += 1;
      }
    }
    if (taken >= FEWEST_TAKEN) return true;
  }
  return false;
}
