import { proseOf } from '../blocks/prose';
import { isClosing } from './by-itself/closings';
import type { WalkedBlock } from '../blocks/walk-blocks';
import type { Fate } from './verdicts';

/** When less than this share of the story would stay, the rules have misread the page. */
const LEAST_SHARE = 0.5;

const UNDONE =
  'The rules would have taken out more than half of this article, so nothing but what stands around it was taken out.';

/**
 * Compares the story before and after judging. Losing text is worse than showing an interruption: when too
 * much would go, the judgement is undone and the reader is told. What was misread is the places of the lines: a few words
 * that are an interruption wherever they stand ("Read also: …") go all the same, and so does who owns the text, which can be
 * longer than it.
 *
 * @param isInterruption true for a line that its own words give away
 */
export function keepMass(
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
  chosen: ReadonlySet<WalkedBlock>,
  isInterruption: (line: WalkedBlock) => boolean,
): { readonly fates: readonly Fate[]; readonly undone: readonly string[] } {
  let before = 0;
  let after = 0;
  for (const [index, line] of lines.entries()) {
    const prose = proseOf(line);
    if (chosen.has(line)) before += prose;
    if (fates[index] === 'stays') after += prose;
  }
  if (after >= before * LEAST_SHARE) return { fates, undone: [] };
  for (const line of chosen) if (isClosing(line)) before -= proseOf(line);
  if (after >= before * LEAST_SHARE) return { fates, undone: [] };
  return {
    fates: lines.map((line, index) => {
      const fate = fates[index] ?? 'around';
      const givesItselfAway = isClosing(line) || (proseOf(line) === 0 && isInterruption(line));
      return chosen.has(line) && !givesItselfAway ? 'stays' : fate;
    }),
    undone: [UNDONE],
  };
}
