import { ClassTable, entriesOf } from '../../../languages/names/class-table';
import { oncePer } from '../../../languages/once-per';
import type { NameWords } from '../../../languages/sections/names';
import * as is from '../lexicon/lexicon';
import { classAt, isAny, isSmall, type TokenView } from '../token-view';
import { isThing } from './behind-article';

/** What a name can be said to be by a noun behind it. */
type Said = 'place' | 'organisation';

const PLACE = 1;
const BODY = 2;

/** The words by which a language says what something is, ready to be looked up. */
interface KindTable {
  readonly articles: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  /** The kinds that a noun stands for, as bits; 0 for any other word. */
  kindOf(lower: string): number;
}

const kindTableOf = oncePer((words: NameWords): KindTable => {
  const table = new ClassTable();
  table.addField(words.placeNouns, PLACE);
  table.addField(words.bodyNouns, BODY);
  return {
    articles: new Set(entriesOf(words.kindArticles)),
    copulas: new Set(entriesOf(words.copulas)),
    kindOf: (lower) => table.byForm(lower, table.byWord(lower)),
  };
});

/** "a small *fishing* village": words between the article and the noun, at most. */
const MOST_BETWEEN = 3;
const COMMA = ', ';
const DASH = /^ ?[—–] $/u;

/** Words that lead on from one noun to another: "a village *in* the north", "a company *of* his". */
const LEADS_ON = is.LINKER | is.ORGANISATION_LINKER | is.PLACE_CUE;
/** No noun that tells what the name is stands behind these: "a *lawyer* of the bank". */
const NOT_BETWEEN = LEADS_ON | is.TITLE | is.SPEECH | is.CLAUSE_OPENER;

/** Whether the name, or its article, begins a clause, and is no part of a longer subject: "the mayor of *X* is". */
function isWholeSubject(view: TokenView, from: number): boolean {
  const { opens, gap } = view.tokens[from] ?? {};
  if (opens === true || gap !== 'space' || isAny(view, from - 1, is.CLAUSE_OPENER)) return true;
  const article = view.tokens[from - 1]?.opens === true && !isAny(view, from - 1, LEADS_ON);
  return article && view.words.capitalNouns !== true;
}

/** Where all nouns have capitals, a name stands behind a preposition or a mark, and a noun behind an article too. */
function mayBeNoun(view: TokenView, from: number): boolean {
  if (view.words.capitalNouns !== true) return isThing(view, from);
  const spaced = view.tokens[from]?.gap === 'space';
  return spaced && isSmall(view, from - 1) && !isAny(view, from - 1, LEADS_ON);
}

/** Words before a name that opens no sentence but stands in its first phrase: "According to *X*, a company". */
const MOST_OPENING = 3;
/** Words between the comma before what a name is and the one behind it, at most. */
const LONGEST_APPOSITION = 14;

/** Whether the comma behind a name may lead to the subject: "According to X, a company had closed" has none further on. */
function mayLeadToSubject({ tokens, text }: TokenView, from: number, to: number): boolean {
  if (tokens[from]?.opens === true) return false;
  const before = tokens.slice(Math.max(0, from - MOST_OPENING), from);
  if (!before.some(({ opens }) => opens)) return false;
  for (let at = to + 1; at <= to + LONGEST_APPOSITION; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.opens) return true;
    if (text.slice(tokens[at - 1]?.end, token.start) === COMMA) return false;
  }
  return true;
}

/** Where the words begin that say what a name is; null where nothing leads to them. */
function leadBehind(view: TokenView, from: number, to: number, table: KindTable): number | null {
  const { tokens, text } = view;
  const next = tokens[to];
  if (next === undefined) return null;
  const gap = text.slice(tokens[to - 1]?.end, next.start);
  const behindArticles = (at: number): number =>
    table.articles.has(tokens[at]?.lower ?? '') ? behindArticles(at + 1) : at;
  if (gap === ' ' && table.copulas.has(next.lower))
    return isWholeSubject(view, from) ? behindArticles(to + 1) : null;
  if (mayBeNoun(view, from)) return null;
  if (mayLeadToSubject(view, from, to)) return null;
  // "Talwig — a village", and without an article the dash of "Талвиг — посёлок".
  if (gap !== COMMA && !DASH.test(gap)) return null;
  const begin = behindArticles(to);
  return begin > to || (gap !== COMMA && table.articles.size === 0) ? begin : null;
}

/** "a *company* director", "a *village* elder": the noun tells more of the next one. */
function tellsMoreOfNext(view: TokenView, at: number): boolean {
  const next = view.tokens[at + 1];
  if (view.words.openCompounds !== true || next?.gap !== 'space') return false;
  if (next.shape !== 'lower') return next.shape !== 'number';
  return !isAny(view, at + 1, LEADS_ON | is.CLAUSE_OPENER) && (classAt(view, at + 1) & (is.PLAIN | is.COMMON_NOUN)) !== is.PLAIN; // oxfmt-ignore
}

/**
 * What a name is said to be straight behind it: "Talwig, a *village* of 400", "Drusilon is a software *company*", id
 * "Lumut adalah sebuah *desa*". It needs no list that has the name.
 */
export function saidToBe(view: TokenView, from: number, to: number): Said | null {
  const table = kindTableOf(view.words);
  const { tokens } = view;
  const begin = leadBehind(view, from, to, table);
  if (begin === null) return null;
  // Where what tells more of a noun stands behind it, the first one says what the name is.
  const last = view.words.placeAfterNounIsAdjective === true ? begin : begin + MOST_BETWEEN;
  for (let at = begin; at <= last; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > to && token.gap !== 'space')) return null;
    const kind = table.kindOf(token.lower);
    const next = tokens[at + 1];
    // "an island nation"
    const goesOn = next?.gap === 'space' && table.kindOf(next.lower) !== 0;
    if (kind !== 0 && !goesOn) {
      if (tellsMoreOfNext(view, at)) return null;
      return kind & PLACE ? 'place' : 'organisation';
    }
    const its = classAt(view, at);
    if (kind === 0 && its & NOT_BETWEEN) return null;
    if (kind === 0 && its & is.PLAIN && !(its & (is.COMMON_NOUN | is.DEMONYM))) return null;
  }
  return null;
}
