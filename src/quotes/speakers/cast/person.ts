import type { Agreement } from '../../words/lexicon';
import type { ToldOffice } from './told-office';

/** Someone who speaks in the article. */
export interface Person {
  name: string;
  words: readonly string[];
  role: string | null;
  /** The role again, as it is asked for. */
  office: ToldOffice | null;
  affiliation: string | null;
  agreement: Agreement | null;
  /** What a courtesy title before the name tells: "Mrs". */
  readonly titled: 'he' | 'she' | null;
}
