import type { Fact } from '../reading';

/** Facts (best first, as a Reading has them) as they are listed for a reader: the main one, then the others in the article's order. */
export function factsToRead(facts: readonly Fact[]): readonly Fact[] {
  const [main, ...others] = facts;
  return main === undefined
    ? []
    : [main, ...others.toSorted((one, other) => one.start - other.start)];
}
