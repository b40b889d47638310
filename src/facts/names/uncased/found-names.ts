import type { TokenView } from '../token-view';
import { type Candidate, type Extent, noVotes, type Votes } from '../candidate';

/** A name that a kind of evidence speaks for, and how sure that is: the heavier one stays where two overlap. */
export interface Found extends Extent {
  readonly votes: Votes;
  readonly weight: number;
}

/** What a kind of evidence found for a type of name: one name or, where it saw no place, none. */
export const found = (where: Extent | null, type: keyof Votes, weight: number): Found[] =>
  where === null ? [] : [{ ...where, votes: { ...noVotes(), [type]: weight }, weight }];

/** Of candidates that overlap the surer one, then the longer one; in the text's order. */
export function withoutOverlaps(view: TokenView, found: readonly Found[]): Candidate[] {
  const order = found.toSorted(
    (a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const { from, to, votes } of order) {
    let free = true;
    for (let at = from; at < to; at += 1) free &&= !taken.has(at);
    if (!free) continue;
    for (let at = from; at < to; at += 1) taken.add(at);
    const first = view.tokens[from];
    const last = view.tokens[to - 1];
    if (!first || !last) continue;
    kept.push({
      start: first.start,
      end: last.end,
      key: view.joiningStems.slice(from, to),
      votes,
      listed: 0,
      weak: false,
    });
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
