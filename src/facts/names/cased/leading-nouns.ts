import { isAny, isGiven, type TokenView } from '../token-view';
import { typeOf, type Candidate } from '../candidate';
import * as is from '../lexicon/lexicon';
import { isHeaded } from './trim-run';
import type { NameWeigher } from '../weighing/weigh-name';

/** Where a candidate stands among the tokens, half-open. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly candidate: Candidate;
}

/** People that a text has named so far: by their names, and by each word of these. */
interface Met {
  readonly names: Set<string>;
  readonly words: Set<string>;
}

/** The candidates of a text in their order; a noun before a person who is known by then is off. */
export function withoutLeadingNouns(
  view: TokenView,
  weigher: NameWeigher,
  found: readonly Placed[],
): Candidate[] {
  const keyOf = ({ key }: Candidate) => key.join(' ');
  const people = new Set(
    found
      .filter(({ candidate: { weak, votes } }) => !weak && typeOf(votes) === 'person')
      .map(({ candidate }) => keyOf(candidate)),
  );
  const met: Met = { names: new Set(), words: new Set() };
  return found.map((placed) => {
    const { from, to, candidate } = placed;
    const rest = opensWithNoun(view, placed, met) ? weigher.weigh(from + 1, to, false) : null;
    const best = rest ?? candidate;
    if (people.has(keyOf(best))) {
      met.names.add(keyOf(best));
      for (const word of best.key) met.words.add(word);
    }
    return best;
  });
}

/** "Kedatangan | Jokowi", "Teammate | Lindqvist": people are introduced by their full names, not later. */
function opensWithNoun(view: TokenView, { from, to, candidate }: Placed, met: Met): boolean {
  const { tokens, joiningStems, words } = view;
  const first = tokens[from];
  if (to - from < 2 || first?.shape !== 'capital' || isGiven(view, from)) return false;
  const says =
    first.opens || (words.capitalNouns === true && isAny(view, from - 1, is.THING_ARTICLE));
  // "Pernyataan | Sukardi": a word of offices is no given name, so that the surname may stand behind it.
  const isNoun = isAny(view, from, is.ROLE_WORD);
  const rest = joiningStems.slice(from + 1, to).join(' ');
  if (!says || !(met.names.has(rest) || (isNoun && met.words.has(rest)))) return false;
  return !met.names.has(candidate.key.join(' ')) && !isHeaded(view, from, to);
}
