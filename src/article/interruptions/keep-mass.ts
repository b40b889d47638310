import { proseOf } from '../blocks/prose';
import type { WalkedBlock } from '../blocks/walk-blocks';
import type { Fate } from './verdicts';

/** When less than this share of the story would stay, the rules have misread the page. */
const LEAST_SHARE = 0.5;

const UNDONE =
  'The rules would have taken out more than half of this article, so nothing but what stands around it was taken out.';

/**
 * Compares the story before and after judging. Losing text is worse than showing an interruption: when too
 * much would go, the judgement is undone and the reader is told.
 */
export function keepMass(
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
  chosen: ReadonlySet<WalkedBlock>,
): { readonly fates: readonly Fate[]; readonly undone: readonly string[] } {
  let before = 0;
  let after = 0;
  for (const [index, line] of lines.entries()) {
    const prose = proseOf(line);
    if (chosen.has(line)) before += prose;
    if (fates[index] === 'stays') after += prose;
  }
  if (after >= before * LEAST_SHARE) return { fates, undone: [] };
  return {
    fates: lines.map((line, index) => {
      const fate = fates[index] ?? 'around';
      return chosen.has(line) ? 'stays' : fate;
    }),
    undone: [UNDONE],
  };
}
