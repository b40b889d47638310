import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import type { Cue } from './cues';
import { type Mention, phraseAt } from './mentions';
import { foldedAt } from '../words/tokens';

/** Words of an office with its bearer's name. */
const LONGEST_OFFICE = 8;

/**
 * `«Q», цитирует *Котова* пресс-служба`, `цитирует *его* агентство`, `цитирует *главу порта Олега Котова* ТАСС`: in a language
 * whose cases tell whom, the one who is cited stands straight behind the verb, and who passes it on behind him. Null
 * where nobody stands behind ("цитирует «Волна»"): that one passes it on.
 */
export function readCitedFirst(
  items: readonly Item[],
  cue: Cue,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  if (!cue.citing || lexicon.words.caseAlone !== true) return null;
  // "приводит *его* слова ТАСС"
  for (let at = cue.from; at <= cue.to; at += 1)
    if (lexicon.sets.citedPronouns.has(foldedAt(items, at)))
      return { from: at, to: at + 1, kind: 'self', agreement: 'any', apposition: null, led: false };
  let to = cue.to;
  const furthest = Math.min(limit, cue.to + LONGEST_OFFICE);
  const names = (at: number): boolean => {
    const item = items[at];
    return item !== undefined && item.capital && !item.acronym;
  };
  const office = items[to]?.capital === false && isRole(foldedAt(items, to), lexicon);
  if (office) {
    const name = items.findIndex((_, at) => at >= to && at < furthest && names(at));
    const told = items.findIndex(
      (item, at) => at > to && at < furthest && (item.acronym || !item.word),
    );
    to = name > 0 && (told < 0 || name < told) ? name : to + 1;
  }
  while (to < furthest && names(to)) to += 1;
  const teller = items[to];
  const told = teller?.word === true || teller?.markedName === true;
  if (to === cue.to || to >= limit || !told || lexicon.sets.stops.has(teller.folded)) return null;
  return phraseAt(cue.to, to);
}
