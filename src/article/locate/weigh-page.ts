import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { commentsAmong, ENOUGH_BESIDE_COMMENTS } from './comments';
import { livesAmong } from './lives';
import type { PageStory } from './page-story';
import { ENOUGH_BESIDE_TEASERS, teasersAmong } from './teasers';

/**
 * Weighs the lines of a page, once for all who look for the article in it.
 *
 * @param comments what readers wrote, as far as that is known already
 */
export function storyOfPage(
  lines: readonly WalkedBlock[],
  comments: ReadonlySet<WalkedBlock>,
  body: Element,
): PageStory {
  const masses = new Map(lines.map((line) => [line, inPageFooter(line) ? 0 : proseOf(line)]));
  leaveOut([...comments, ...commentsAmong(lines)], masses, ENOUGH_BESIDE_COMMENTS);
  leaveOut(teasersAmong(lines), masses, ENOUGH_BESIDE_TEASERS);
  leaveOut(livesAmong(lines), masses, ENOUGH_BESIDE_TEASERS);
  leaveHeavyPostsOut(lines, masses);
  const mass = (line: WalkedBlock): number => masses.get(line) ?? 0;
  return {
    lines,
    body,
    mass,
    massOf(some) {
      let sum = 0;
      for (const line of some) sum += mass(line);
      return sum;
    },
  };
}

/** Counts some lines for nothing, where enough story stands beside them. */
function leaveOut(
  some: readonly WalkedBlock[],
  masses: Map<WalkedBlock, number>,
  enough: number,
): void {
  let beside = 0;
  for (const mass of masses.values()) beside += mass;
  for (const line of some) beside -= masses.get(line) ?? 0;
  if (beside >= enough) for (const line of some) masses.set(line, 0);
}

/** Counts embedded posts for nothing where they outweigh the text that shows them: a sentence over two of them. */
function leaveHeavyPostsOut(lines: readonly WalkedBlock[], masses: Map<WalkedBlock, number>): void {
  const posts = lines.filter(({ kind }) => kind === 'embed');
  if (posts.length === 0) return;
  const weight = posts.reduce((sum, line) => sum + (masses.get(line) ?? 0), 0);
  let all = 0;
  for (const mass of masses.values()) all += mass;
  if (weight > all - weight) leaveOut(posts, masses, ENOUGH_BESIDE_TEASERS);
}

/** True for a line in the footer of the page, not of the article: who owns the house, what is forbidden. */
function inPageFooter(line: WalkedBlock): boolean {
  if (proseOf(line) === 0) return false;
  const footer = elementOf(line)?.closest('footer') ?? null;
  return footer !== null && footer.closest('article,main') === null && !footer.querySelector('h1');
}
