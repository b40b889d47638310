/** What finds quotes, and what it must be given, as one module for plain Node. */
export { languageOf } from '../../../src/languages/registry.ts';
export { contextOf } from '../../../src/reading/find-all.ts';
export { findQuotes } from '../../../src/quotes/find-quotes.ts';
