/** What finds quotes, and what it must be given, as one module for plain Node. */
export { languageOf } from '../../../src/languages/registry.ts';
export { splitSentences } from '../../../src/languages/sentences.ts';
export { findQuotes } from '../../../src/quotes/find-quotes.ts';
