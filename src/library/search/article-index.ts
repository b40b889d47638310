import MiniSearch, { type Options, type Query } from 'minisearch';
import { hasStems, stem } from './stems';
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

export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

type Index = MiniSearch<SearchDocument>;

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
  const stemsOf = (text: string) => {
    const words = new Set(tokenise(text));
    const stems = [...words].map(stem).filter((word) => !words.has(word));
    return `${text}\n${[...new Set(stems)].join(' ')}`;
  };
  return { ...document, title: stemsOf(document.title), text: stemsOf(document.text) };
}

/**
 * What a reader typed, as a query: every word must be there, in its form, by its stem, or as a
 * beginning (the last word may not be finished; in Korean or Turkish the word goes on anyway); a
 * Chinese or Japanese one also by its pairs of characters. One or two
 * letters of an alphabet are no beginning: half of all words would have them.
 */
export function makeQuery(typed: string): Query | null {
  const words = tokenise(typed);
  if (words.length === 0) return null;
  return {
    combineWith: 'AND',
    queries: words.map((word) => ({
      combineWith: 'OR' as const,
      queries: [
        { queries: [word], prefix: word.length > 2 || word > '\u2e80' },
        ...(stem(word) === word ? [] : [stem(word)]),
        ...(pairsOf(word).length === 0
          ? []
          : [{ combineWith: 'AND' as const, queries: pairsOf(word) }]),
      ],
    })),
  };
}

/** The articles of one index that have what the query asks for. */
export function searchIndex(index: Index, query: Query): SearchHit[] {
  return index
    .search(query, { boost: { title: 4, names: 3, marks: 3 } })
    .map(({ id, score }) => ({ id, score }));
}

export type { Index };
