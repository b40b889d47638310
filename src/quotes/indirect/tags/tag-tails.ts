import { isParticiple } from '../../reporting/cues/cues';
import type { Item, Passage } from '../../passage';
import { frameEnd } from '../../reporting/clauses/reported-clause';
import { COMMA } from '../../words/signs';
import type { Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';

/** Words between a preposition and the noun of what is written or the occasion: "in *a short* post", "at *the* ceremony". */
const PLACE_REACH = 3;

/** True for "in a statement", "într-o postare", "em entrevista": where something was said, up to the end of its sentence. */
function isPlaceOfSaying(items: readonly Item[], at: number, sets: Lexicon['sets']): boolean {
  if (!sets.stops.has(foldedAt(items, at))) return false;
  for (let place = at + 1; place <= at + PLACE_REACH; place += 1) {
    const { folded = '', word = false } = items[place] ?? {};
    if (!word) return false;
    if (sets.writings.has(folded) || sets.occasions.has(folded))
      return !items.slice(place, frameEnd(items)).some((item) => COMMA.has(item.folded));
  }
  return false;
}

/** True where what stands at `at`, behind the comma of a tag, tells more of it and is no more of what was said. */
export function tellsOfTag({ items, lexicon }: Passage, at: number): boolean {
  const first = foldedAt(items, at);
  const cue = lexicon.cues.match(items, at);
  // "C, said X, *adding* that D"
  if (isParticiple(first, lexicon) && cue !== null) return true;
  // "C, a-t-il dit, *interrogé* par la radio", "C, arată X, *într-o postare*"
  if (lexicon.sets.asked.has(first) || isPlaceOfSaying(items, at, lexicon.sets)) return true;
  // "C, a informat X, *potrivit Radio Y*": who passes it on.
  return cue?.value.kind === 'according';
}
