import { behindRelative } from '../clauses/clause-ends';
import { subjectIn } from '../clauses/clauses';
import type { Item } from '../../frames';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import { canName, type Mention, pronounAt, phraseAt } from '../phrases/mentions';
import { appositionAt } from '../phrases/appositions';
import { behindLedOpenings } from '../clauses/openings';
import { phraseEnd } from '../phrases/phrase-end';
import { hasEnding } from '../../words/word-endings';

/** Where a subject ends before the clause that tells where it spoke: "*Genç kadın* polise verdiği ifadede"; else `end`. */
function beforeClause(items: readonly Item[], from: number, end: number, lexicon: Lexicon): number {
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
export function readSetOff(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): Mention | null {
  const head = readInitial(items, from, end, lexicon);
  return head === null || head.led || items[head.to]?.folded !== ',' ? null : head;
}

/** True for words with an office, a courtesy title or a given name among them. */
function tellsPerson(
  items: readonly Item[],
  range: readonly [number, number],
  lexicon: Lexicon,
): boolean {
  const { givenNames } = lexicon.sets;
  return items
    .slice(...range)
    .some(({ folded }) => isOfficeOrTitle(folded, lexicon) || givenNames.has(folded));
}

/** The noun phrase at the head of a frame: subject of the whole sentence, also in verb-final languages. */
export function readInitial(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): Mention | null {
  const start = behindRelative(items, behindLedOpenings(items, from, end, lexicon), end, lexicon);
  const range = subjectIn(items, start, end, lexicon);
  if (range === null) return null;
  const [first, to, led] = range;
  const pronoun = pronounAt(items, first, lexicon);
  if (pronoun !== null && to === first + 1) return pronoun;
  const limited = beforeClause(
    items,
    first,
    Math.min(to, phraseEnd(items, first, end, lexicon)),
    lexicon,
  );
  if (limited <= first || !canName(items, first, limited, lexicon)) return null;
  // "و درباره *این بازی* گفت": without capitals a preposition leads to somebody where an office or a given name tells it.
  if (led && lexicon.words.fullName !== undefined && !tellsPerson(items, [first, limited], lexicon))
    return null;
  return phraseAt(first, limited, { apposition: appositionAt(items, limited, end, lexicon), led });
}
