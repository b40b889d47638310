import type { TextContext } from '../../reading/text-context';

/** No opening is longer. */
const REACH = 80;
/** "SAGARA NEWSWIRE - 4 March 2026 - ": who sends it out, and the day. */
const WIRE = /^[^–—\n-]{2,40}\s[-–—]\s[^–—\n-]{3,24}\d{4}\s[-–—]{1,2}\s+/u;
/** "247 – ", "Harian Senja: - " */
const BEFORE_DASH = /^([^–—\n]{2,40}?)\s*:?\s*(?:\s[-–—]{1,2}|[–—])\s+/u;
/** "senja.example, Sagara Hujan lebat": address and place, and nothing but a space behind them. */
const ADDRESS = /^([\p{L}\p{N}.-]+\.\p{L}{2,8}), \p{Lu}[\p{L}-]+ (?=\p{Lu})/u;

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{ID_Continue}]+/gu) ?? [];

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}

/**
 * Length of the house's own name that opens a sentence, a place or day with it, in code units; 0 where none does.
 * The article part takes a dateline off the first paragraph; below a standfirst, or with no dash, it stays.
 */
export function houseOpening(sentence: string, { siteName, url }: TextContext): number {
  const opening = sentence.slice(0, REACH);
  const wire = WIRE.exec(opening);
  if (wire) return wire[0].length;
  const [addressed = '', address = ''] = ADDRESS.exec(opening) ?? [];
  if (address !== '' && `.${hostOf(url)}`.endsWith(`.${address.toLowerCase()}`))
    return addressed.length;
  const [dashed = '', name = ''] = BEFORE_DASH.exec(opening) ?? [];
  const words = wordsOf(name);
  if (words.length === 0) return 0;
  const house = new Set([...wordsOf(siteName ?? ''), ...hostOf(url).split('.')]);
  return words.every((word) => house.has(word)) ? dashed.length : 0;
}
