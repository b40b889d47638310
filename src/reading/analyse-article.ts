import { shownQuotes } from '../languages/abilities';
import type { Language } from '../languages/language';
import { findAll, type TextInput } from './find-all';
import type { Analysis } from './reading';

/** What a page's Reading holds of its article's analysis: indirect speech only where it is precise enough to be shown. */
export function analyseArticle(input: TextInput, language: Language | null): Analysis {
  const analysis = findAll(input, language);
  return { ...analysis, quotes: shownQuotes(analysis.quotes, input.lang) };
}
