/**
 * As much of a text as is looked through for facts, quotes and names, in UTF-16 code units: about 17,000
 * words, more than any news article has. A page that goes on for megabytes would hold the tab for minutes.
 */
const MOST_ANALYSED = 100_000;

/** Says that facts and quotes are those of the beginning. */
export const ONLY_BEGINNING =
  'This page is very long: its facts, quotes, names and dates are those of the first part alone.';

/** The beginning of a text that is analysed: whole blocks, if they are not longer by themselves. */
export function beginningOf(text: string): string {
  if (text.length <= MOST_ANALYSED) return text;
  const end = text.lastIndexOf('\n', MOST_ANALYSED);
  return text.slice(0, end > MOST_ANALYSED / 2 ? end : MOST_ANALYSED);
}
