import MiniSearch, { type Options, type Query } from 'minisearch';
import { hasStems, stemsOf } from './stems';
import { pairsOf, tokenise, tokeniseForIndex } from './tokens';

/** What is searched of one saved article. Facts and quotes are words of its text. */
export interface SearchDocument {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** Speakers, other names and authors. */
  readonly names: string;
  /** Notes and tags. */
  readonly marks: string;
}

/** An article that a search found (its entry's id), and how well it fits. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

/** A part of the search index, in memory. */
export type Index = MiniSearch<SearchDocument>;

const FIELDS = ['title', 'text', 'names', 'marks'];

const SETTINGS: Options<SearchDocument> = {
  fields: FIELDS,
  tokenize: (text) => tokeniseForIndex(text),
  // `makeQuery` gives single words.
  searchOptions: { tokenize: (word) => [word] },
  processTerm: (term) => term,
  // Clean-up runs on timers, which would outlive the transaction that the index is written in.
  autoVacuum: false,
};

/** An index with nothing in it. */
export function emptyIndex(): Index {
  return new MiniSearch(SETTINGS);
}

/** An index from its text on disk. */
export function loadIndex(json: string): Index {
  return MiniSearch.loadJSON<SearchDocument>(json, SETTINGS);
}

/** Puts an article into the index, in place of what the index has of it. */
export function indexDocument(index: Index, document: SearchDocument): void {
  if (index.has(document.id)) index.discard(document.id);
  index.add(hasStems(document.lang) ? withStems(document) : document);
}

/** Takes an article out of the index. */
export function unindexDocument(index: Index, id: string): void {
  if (index.has(id)) index.discard(id);
}

function withStems(document: SearchDocument): SearchDocument {
  const addStems = (text: string) => {
    const words = new Set(tokenise(text));
    const stems = new Set([...words].flatMap(stemsOf));
    return `${text}\n${[...stems].filter((stem) => !words.has(stem)).join(' ')}`;
  };
  return { ...document, title: addStems(document.title), text: addStems(document.text) };
}

/** One word that was typed, and what counts as its being in a text. */
interface WordQuery {
  readonly word: string;
  /** In its form, by its stem, or as a beginning. */
  readonly forms: Query;
  /** Of a Chinese or Japanese word: all of these count too. */
  readonly pairs: readonly string[];
}

/**
 * What a reader typed, as a query: every word must be there, in its form, by its stem, or as a
 * beginning (the last word may not be finished; in Korean or Turkish the word goes on anyway); a
 * Chinese or Japanese one also by its pairs of characters. One or two
 * letters of an alphabet are no beginning: half of all words would have them.
 */
export function makeQuery(typed: string): WordQuery[] | null {
  const words = tokenise(typed);
  if (words.length === 0) return null;
  return words.map((word) => ({
    word,
    forms: {
      combineWith: 'OR',
      queries: [
        { queries: [word], prefix: word.length > 2 || word > '\u2e80' },
        ...stemsOf(word).filter((stem) => stem !== word),
      ],
    },
    pairs: pairsOf(word),
  }));
}

/** How much a word in a field says about the article. */
const WEIGHTS = { title: 4, names: 3, marks: 3, text: 1 };

/** The articles of one index that have what the query asks for, scored by BM25. */
export function rankIndex(index: Index, query: readonly WordQuery[]): SearchHit[] {
  return index
    .search(
      {
        combineWith: 'AND',
        queries: query.map(({ forms, pairs }) => ({
          combineWith: 'OR',
          queries:
            pairs.length === 0 ? [forms] : [forms, { combineWith: 'AND', queries: [...pairs] }],
        })),
      },
      { boost: WEIGHTS },
    )
    .map(({ id, score }) => ({ id, score }));
}

/**
 * The same articles at a fifth of the time where they are thousands: scored only by the fields that
 * the words stand in, and whether they stand there whole.
 */
export function scanIndex(index: Index, query: readonly WordQuery[]): SearchHit[] {
  const [first, ...rest] = query.map((word) => scanWord(index, word));
  const hits: SearchHit[] = [];
  for (const [id, score] of first ?? []) {
    const others = rest.map((scores) => scores.get(id) ?? 0);
    if (!others.includes(0)) hits.push({ id, score: others.reduce((a, b) => a + b, score) });
  }
  return hits;
}

function scanWord(index: Index, { word, forms, pairs }: WordQuery): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [field, weight] of Object.entries(WEIGHTS)) {
    const inField = visit(index, { query: forms, fields: [field], word, weight });
    for (const [id, score] of inField) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  const [first, ...rest] = pairs.map((pair) =>
    visit(index, { query: pair, word: pair, weight: 1 }),
  );
  for (const id of first?.keys() ?? []) {
    if (!scores.has(id) && rest.every((found) => found.has(id))) scores.set(id, 1);
  }
  return scores;
}

/** What is looked for in one go through the index. */
interface Visit {
  readonly query: Query;
  /** All, where they are not named. */
  readonly fields?: string[];
  /** Counts whole where it stands as it is, half where only a form of it does. */
  readonly word: string;
  readonly weight: number;
}

/**
 * The articles that have a term of the query. MiniSearch asks how much each article with the term is
 * to count; being told "nothing", it makes no result of it, and its results are what takes the time.
 */
function visit(index: Index, { query, word, weight, ...narrowed }: Visit): Map<string, number> {
  const scores = new Map<string, number>();
  index.search(query, {
    ...narrowed,
    boostDocument(id: string, term) {
      const score = term === word ? weight : weight / 2;
      if (score > (scores.get(id) ?? 0)) scores.set(id, score);
      return 0;
    },
  });
  return scores;
}
