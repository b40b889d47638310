import type { TokenView } from '../token-view';
import type { Candidate } from '../candidate';
import { roleJoined } from './joined-role';
import { roleAfter } from './role-after';
import { roleBefore } from './role-before';
import { roleBehind } from './role-behind';
import { isSaid, tokenAt } from './role-borders';

/** Indexes of the words that belong to mentions of people: no role runs over them. */
export function wordsOf(view: TokenView, mentions: Iterable<Candidate>): Set<number> {
  const words = new Set<number>();
  for (const { start, end } of mentions)
    for (let i = tokenAt(view.tokens, start); (view.tokens[i]?.start ?? end) < end; i += 1)
      words.add(i);
  return words;
}

/** The role that an article gives a person, in its own words: the longest at any mention before the rest. */
export function findRole(
  view: TokenView,
  mentions: readonly Candidate[],
  people: ReadonlySet<number>,
): string | null {
  for (const mention of mentions) {
    const name = tokenAt(view.tokens, mention.start);
    const role =
      roleBefore(view, mention, people) ??
      roleJoined(view, name, people) ??
      roleBehind(view, mention.end, people) ??
      roleAfter(view, mention.end, people);
    if (role !== null && !isSaid(view, mention, role)) return role;
  }
  return null;
}
