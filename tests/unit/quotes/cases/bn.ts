import type { QuoteCase } from './quote-case';

/** No file of words: what the marks alone tell. */
export const cases: readonly QuoteCase[] = [
  ['পরিবহনমন্ত্রী রফিক হাসান বলেন, ‘সেতুটি মে মাসে খুলে দেওয়া হবে।’', 'd||সেতুটি মে মাসে খুলে দেওয়া হবে।'],
  ['চলচ্চিত্র ‘নীল আকাশ’ মুক্তি পাবে।'],
];
