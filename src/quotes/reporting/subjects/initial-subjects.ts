import type { Item, Passage } from '../../passage';
import { behindRelative } from '../clauses/clause-ends';
import { subjectIn } from '../clauses/clauses';
import { isRole } from '../../words/lexicon';
import { canName, type Mention, pronounAt, phraseAt } from '../phrases/mentions';
import { appositionAt } from '../phrases/appositions';
import { behindLedOpenings } from '../clauses/openings';
import { phraseEnd } from '../phrases/phrase-end';
import { hasEnding } from '../../words/word-endings';

/** Where a subject ends before the clause that tells where it spoke: "*Genç kadın* polise verdiği ifadede"; else `end`. */
function beforeClause({ items, lexicon }: Passage, from: number, end: number): number {
  const { participle } = lexicon.endings;
  if (participle.length === 0) return end;
  const verb = items
    .slice(from + 1, end)
    .findIndex(({ folded, capital }) => !capital && hasEnding(folded, participle));
  if (verb < 0) return end;
  let to = from + 1 + verb;
  const names = (item: Item | undefined): boolean =>
    item?.capital === true || isRole(item?.folded ?? '', lexicon);
  while (to > from + 1 && !names(items[to - 1])) to -= 1;
  return to;
}

/** The phrase at the head of a frame that a comma sets off from what is told of it; null where none, or a preposition leads it. */
export function readSetOff(passage: Passage, from: number, end: number): Mention | null {
  const { items } = passage;
  const head = readInitial(passage, from, end);
  return head === null || head.led || items[head.to]?.folded !== ',' ? null : head;
}

/** The noun phrase at the head of a frame: subject of the whole sentence, also in verb-final languages. */
export function readInitial(passage: Passage, from: number, end: number): Mention | null {
  const { lexicon } = passage;
  const start = behindRelative(passage, behindLedOpenings(passage, from, end), end);
  const range = subjectIn(passage, start, end);
  if (range === null) return null;
  const [first, to, led] = range;
  const pronoun = pronounAt(passage, first);
  if (pronoun !== null && to === first + 1) return pronoun;
  const limited = beforeClause(passage, first, Math.min(to, phraseEnd(passage, first, end)));
  if (limited <= first || !canName(passage, first, limited)) return null;
  // "و درباره *این بازی* گفت": without capitals a preposition leads to somebody where an office or a given name tells it.
  if (led && lexicon.words.fullName !== undefined) return null;
  return phraseAt(first, limited, { apposition: appositionAt(passage, limited, end), led });
}
