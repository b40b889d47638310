import type { Passage, Range } from '../../passage';
import { isRole } from '../../words/lexicon';
import { readSource, selfMention } from './according-sources';
import type { Cue } from '../cues/cues';
import { type Mention, phraseAt } from '../phrases/mentions';
import { readObject } from '../subjects/subjects';
import { COMMA } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** Words of an office with its bearer's name. */
const LONGEST_OFFICE = 8;

/**
 * `«Q», цитирует *Котова* пресс-служба`, `цитирует *его* агентство`, `цитирует *главу порта Олега Котова* ТАСС`: in a language
 * whose cases tell whom, the one who is cited stands straight behind the verb, and who passes it on behind him. Null
 * where nobody stands behind ("цитирует «Волна»"): that one passes it on.
 */
export function readCitedFirst(
  { items, lexicon }: Passage,
  cue: Cue,
  limit: number,
): Mention | null {
  if (!cue.citing || lexicon.words.caseAlone !== true) return null;
  // "приводит *его* слова ТАСС"
  for (let at = cue.from; at <= cue.to; at += 1)
    if (lexicon.sets.citedPronouns.has(foldedAt(items, at)))
      return selfMention({ from: at, to: at + 1 });
  let to = cue.to;
  const furthest = Math.min(limit, cue.to + LONGEST_OFFICE);
  const names = (at: number): boolean => {
    const item = items[at];
    return item !== undefined && item.capital && !item.acronym;
  };
  if (items[to]?.capital === false && isRole(foldedAt(items, to), lexicon)) to += 1;
  while (to < furthest && names(to)) to += 1;
  const teller = items[to];
  const told = teller?.word === true || teller?.markedName === true;
  if (to === cue.to || to >= limit || !told || lexicon.sets.stops.has(teller.folded)) return null;
  return phraseAt(cue.to, to);
}

/** How many words may name who passes on what another said. */
const LONGEST_OUTLET = 8;

/** `نقلت الوكالة عن S قوله`: whom an outlet cites, behind a preposition of `agents`. */
function readBehindAgent(passage: Passage, cue: Cue, highest: number): Mention | null {
  const { items, lexicon } = passage;
  for (let at = cue.to; at < Math.min(highest, cue.to + LONGEST_OUTLET); at += 1) {
    if (items[at]?.word !== true) return null;
    if (lexicon.sets.agents.has(foldedAt(items, at))) return readObject(passage, at + 1, highest);
  }
  return null;
}

/** `Die Zeitung zitiert *X*`: whom the subject of a verb of `citing` gives the word to. */
export function readWhomItCites(
  passage: Passage,
  cue: Cue,
  [lowest, highest]: Range,
): Mention | null {
  return (
    readBehindAgent(passage, cue, highest) ??
    (cue.from > lowest ? readObject(passage, cue.to, highest) : null)
  );
}

/** Items between a verb of citing and the verb behind whom it cites: a name, an office and the commas around that. */
const LONGEST_CITED = 16;

/** `رویترز به نقل از *S* نوشت`, `Reuters dẫn lời *S* nói rằng`, `به نقل از *S*، وزیر خارجه، گزارش داد`: whom an outlet cites, straight before the verb. */
export function readPassedOn(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.citing === undefined) return null;
  for (let at = verb - 1; at > Math.max(lowest, verb - LONGEST_CITED); at -= 1) {
    if (items[at]?.word !== true && !COMMA.has(foldedAt(items, at))) return null;
    const match = lexicon.cues.match(items, at);
    if (match?.value.citing !== true) continue;
    const cue: Cue = { ...match.value, from: at, to: at + match.length };
    const source =
      cue.kind === 'according' ? readSource(passage, cue, verb) : readObject(passage, cue.to, verb);
    if (source === null) return null;
    const end = source.apposition?.[1] ?? source.to;
    return (COMMA.has(foldedAt(items, end)) ? end + 1 : end) === verb ? source : null;
  }
  return null;
}
