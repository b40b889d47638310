import { isWorldAgency } from '../../../languages/world/media';
import { gazetteerOf } from '../../names/lexicon/gazetteer';
import type { TextContext } from '../../../reading/text-context';
import { DASHES, LONG_DASHES } from '../../../languages/world/dashes';

/** No opening is longer. */
const REACH = 80;
/** "SAGARA NEWSWIRE - 4 March 2026 - ": who sends it out, and the day. */
const WIRE = new RegExp(
  String.raw`^[^\n${DASHES}]{2,40}\s[${DASHES}]\s[^\n${DASHES}]{3,24}\d{4}\s[${DASHES}]{1,2}\s+`,
  'u',
);
/** "247 – ", "Harian Senja: - " */
const BEFORE_DASH = new RegExp(
  String.raw`^([^\n${LONG_DASHES}]{2,40}?)\s*:?\s*(?:\s[${DASHES}]{1,2}|[${LONG_DASHES}])\s+`,
  'u',
);
/** "Sagara, NTB (ANTARA News)": a place before an agency in brackets, in an article that had a standfirst above. */
const PLACE_AND_AGENCY = /^(?:\p{Lu}[\p{ID_Continue}.'’-]*,? ){1,4}\((\p{L}+)[^()]{0,20}\)$/u;
/** "senja.example, Sagara Hujan lebat": address and place, and nothing but a space behind them. */
const ADDRESS = /^([\p{L}\p{N}.-]+\.\p{L}{2,8}), (?=\p{Lu})/u;
/** What stands behind the place: a dash, or the first word of the news. */
const BEHIND_PLACE = new RegExp(String.raw`^ (?:[${DASHES}]{1,2} |(?=\p{Lu}))`, 'u');
const WORD = /[\p{L}-]+/gu;
/** No place of a dateline has more words. */
const LONGEST_PLACE = 4;

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{ID_Continue}]+/gu) ?? [];

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
}

/**
 * Where the place ends that stands at `from` behind an address, with the dash behind it: "Bandung Barat" where the
 * gazetteer has it, one word elsewhere; 0 where the sentence goes on with a small word.
 */
function placeEnd(sentence: string, from: number, { language }: TextContext): number {
  const words = [...sentence.slice(from, REACH).matchAll(WORD).take(LONGEST_PLACE)];
  const stems = words.map(([word]) => word.toLowerCase());
  const length = gazetteerOf(language).longestAt(stems, 0, stems.length)?.length ?? 1;
  const last = words[length - 1];
  if (!last) return 0;
  const end = from + last.index + last[0].length;
  const behind = BEHIND_PLACE.exec(sentence.slice(end, end + 4));
  return behind ? end + behind[0].length : 0;
}

/**
 * Length of the house's or an agency's name that opens a sentence, a place or day with it, in code units; 0 where
 * none does.
 * The article part takes a dateline off the first paragraph; below a standfirst, or with no dash, it stays.
 */
export function houseOpening(sentence: string, context: TextContext): number {
  const { siteName, url } = context;
  const opening = sentence.slice(0, REACH);
  const wire = WIRE.exec(opening);
  if (wire) return wire[0].length;
  const [addressed = '', address = ''] = ADDRESS.exec(opening) ?? [];
  if (address !== '' && `.${hostOf(url)}`.endsWith(`.${address.toLowerCase()}`))
    return placeEnd(sentence, addressed.length, context);
  const [dashed = '', name = ''] = BEFORE_DASH.exec(opening) ?? [];
  const words = wordsOf(name);
  if (words.length === 0) return 0;
  const agency = PLACE_AND_AGENCY.exec(name)?.[1];
  if (agency !== undefined && isWorldAgency(agency)) return dashed.length;
  const house = new Set([...wordsOf(siteName ?? ''), ...hostOf(url).split('.')]);
  return words.every((word) => house.has(word)) ? dashed.length : 0;
}
