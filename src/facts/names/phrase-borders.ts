import type { Extent, TokenView } from './candidate';
import * as is from './lexicon';

const SKIPPED_IN_ROLE = is.ROLE_WORD | is.DEMONYM | is.TITLE;

/** Where the words that touch, or are a space apart, end: no name runs over a mark. */
export function phraseEnd(view: TokenView, at: number): number {
  let to = at + 1;
  while (to < view.tokens.length && to - at < 14 && view.tokens[to]?.gap !== 'break') to += 1;
  // A dot between the parts of a foreign name is the one mark that a name may have inside.
  return view.words.script === 'joined' ? Math.min(at + 14, view.tokens.length) : to;
}

/** Where the words that touch, or are a space apart, begin: as `phraseEnd`, backwards. */
export function phraseStart(view: TokenView, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 10 &&
    (view.tokens[from]?.gap !== 'break' || view.words.script === 'joined')
  )
    from -= 1;
  return from;
}

/** "X ने कहा": where a name before a verb ends; a case marker between the speaker and the verb is stepped over. */
export function beforeMarker(view: TokenView, at: number): number {
  return (view.classes[at - 1] ?? 0) & is.LINKER ? at - 1 : at;
}

/** Where a name behind a role may begin: behind what the role is of, and further words of it. */
export function afterRole(
  view: TokenView,
  known: readonly (Extent | undefined)[],
  from: number,
  limit: number,
): number {
  let at = from;
  while (at < limit) {
    const name = known[at];
    if (name && name.to < limit) at = name.to;
    else if ((view.classes[at] ?? 0) & SKIPPED_IN_ROLE) at += 1;
    else break;
  }
  return at;
}
