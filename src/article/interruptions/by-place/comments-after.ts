import { proseOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import type { LineJudge } from '../story/story';

/** Story in letters, from which on there is an article before the comments on it. */
const ENOUGH_BEFORE = 200;

/** The share of the story that Readability may take from among the comments: a saying at the foot of the page. */
const STRAY_SHARE = 0.1;

/**
 * The index of the word over the comments ("Comments", "Komentar") behind which Readability takes next to nothing for
 * the article, though they stand in one box with it, as on old pages; the number of lines where there is none.
 */
export function commentsFrom(
  lines: readonly WalkedBlock[],
  chosen: ReadonlySet<WalkedBlock>,
  judge: LineJudge,
): number {
  let after = 0;
  for (const line of lines) if (chosen.has(line)) after += proseOf(line);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before >= ENOUGH_BEFORE && after <= before * STRAY_SHARE) {
      if (judge.verdictOf(line)?.kind === 'comments') return index;
    }
    if (!chosen.has(line)) continue;
    before += proseOf(line);
    after -= proseOf(line);
  }
  return lines.length;
}
