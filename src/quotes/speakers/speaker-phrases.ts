import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { CASELESS } from '../reporting/mentions';
import { cutCased } from './cased-phrases';
import type { SpeakerPhrase } from './name-and-role';
import type { NameIndex } from './people';
import { bareSubject } from './syllable-names';
import { cutUncased } from './uncased-phrases';

/** Words of a party or a club in brackets. */
const LONGEST_AFFILIATION = 4;

/** Name and role of a noun phrase. `index`: everyone who is named in the text. */
export function cutPhrase(
  items: readonly Item[],
  from: number,
  end: number,
  index: NameIndex,
  lexicon: Lexicon,
): SpeakerPhrase {
  const bracket = items.slice(from, end).findIndex(({ folded }) => folded === '(');
  if (bracket < 1) return cutBare(items, from, end, index, lexicon);
  // "Karla Voss (SPD)", "Jane Doe (34)": what stands in brackets is no part of the name.
  const open = from + bracket;
  const phrase = cutBare(items, from, open, index, lexicon);
  const close = items.findIndex(({ folded }, at) => at > open && at < end && folded === ')');
  const inner = items.slice(open + 1, close);
  // "강창일(3선) *의원*도": behind the brackets stands what somebody is.
  const last = bareSubject(items[end - 1]?.folded ?? '', lexicon);
  const behind = lexicon.words.roleAfterName === true && close === end - 2;
  if (behind && phrase.name !== null && phrase.role === null && isRole(last, lexicon))
    return { ...phrase, role: [end - 1, end], certain: true };
  // "Kepala Badan Metereologi (BMKG) X Y": the short form of the office, and its holder.
  const office = isRole(items[from]?.folded ?? '', lexicon) && items[close + 1]?.capital === true;
  if (office && close > open && close + 1 < end) return cutBare(items, from, end, index, lexicon);
  const named = inner.every(({ capital, word }) => capital || !word);
  const fits = close > open + 1 && inner.length <= LONGEST_AFFILIATION && named;
  return phrase.name !== null && fits ? { ...phrase, affiliation: [open + 1, close] } : phrase;
}

/** Name and role of a noun phrase without brackets. */
function cutBare(
  items: readonly Item[],
  from: number,
  to: number,
  index: NameIndex,
  lexicon: Lexicon,
): SpeakerPhrase {
  const phrase = items.slice(from, to);
  // "ASP संजय वर्मा": an office in another script is no name before one.
  const caseless = phrase.some((item) => CASELESS.test(item.folded));
  const words = phrase.filter((item) => !caseless || !isRole(item.folded, lexicon));
  if (words.some((item) => item.capital)) return cutCased(items, from, to, index, lexicon);
  const cased = words.some((item) => /^\p{Ll}/u.test(item.folded));
  return cased ? { name: null, role: [from, to] } : cutUncased(items, from, to, lexicon);
}
