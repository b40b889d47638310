import type { Agreement } from '../words/lexicon';

/** Someone who speaks in the article. */
export interface Person {
  name: string;
  words: readonly string[];
  role: string | null;
  affiliation: string | null;
  agreement: Agreement | null;
}
