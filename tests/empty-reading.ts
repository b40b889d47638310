import type { Fact, Reading } from '../src/reading/reading.ts';

/** The Reading of an article without a word: a test puts over it what it is about. */
export const emptyReading: Reading = {
  schema: 1,
  article: true,
  url: 'https://harbour.example/news/ferry',
  canonical: null,
  title: null,
  siteName: null,
  section: null,
  image: null,
  authors: [],
  published: null,
  modified: null,
  lang: 'en',
  dir: 'ltr',
  pages: 1,
  text: '',
  blocks: [],
  removed: [],
  dateline: null,
  quotes: [],
  facts: [],
  names: [],
  dates: [],
  amounts: [],
  sources: [],
  sentences: [],
  warnings: [],
};

/** A fact but for its words: an event that points to nothing. */
export const event: Omit<Fact, 'text' | 'start' | 'end'> = {
  kind: 'event',
  who: [],
  where: [],
  when: [],
  amounts: [],
  source: null,
  score: 1,
};
