import { classAt, isAny, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import { HAN_DATE_SIGNS, HAN_NUMERALS } from '../../../languages/world/han-signs';

/** Words of the longest office with what it is of, in a script without spaces. */
const MOST_WORDS = 12;

/** Signs of a title: one by itself ends too many other words. */
const SHORTEST_TITLE = 2;

/** "二十七日", "3日": a date stands before an office and is not of it. */
const DATE = new RegExp(`^[\\p{Nd}${HAN_NUMERALS}]+[${HAN_DATE_SIGNS}時时]?$`, 'u');

/** Words that are no part of an office: verbs of saying, days, words of grammar. */
const NO_ROLE = is.SPEECH | is.CALENDAR | is.PLACE_CUE | is.COURTESY;

/**
 * "*外交部发言人*林志明": the office that stands straight before a name in a script without spaces, with what it is of; null
 * where no title ends there. Its words go back to a sign, to another person or to a word of grammar.
 *
 * @param at index of the name's first token
 * @param people indexes of the tokens of people's names
 */
export function roleJoined(
  view: TokenView,
  at: number,
  people: ReadonlySet<number>,
): string | null {
  const { tokens, text, words } = view;
  const end = tokens[at]?.start;
  if (words.script !== 'joined' || words.surnameFirst !== true || end === undefined) return null;
  let from = at;
  while (from > 0 && at - from < MOST_WORDS && tokens[from]?.gap === 'none') {
    const its = classAt(view, from - 1);
    const small = (its & is.PLAIN) !== 0 && (its & (is.ROLE_WORD | is.TITLE)) === 0;
    const dated = DATE.test(tokens[from - 1]?.text ?? '');
    if (people.has(from - 1) || small || dated || its & NO_ROLE) break;
    from -= 1;
  }
  // "*的*妻子": what links two nouns opens no office.
  while (from < at && isAny(view, from, is.PLAIN)) from += 1;
  const role = text.slice(tokens[from]?.start, end);
  // "殺死*女兒*小葉": whose kin somebody is, is no office.
  if (entriesOf(words.kin).some((kin) => role.endsWith(kin))) return null;
  const titled = entriesOf(words.titles).some(
    (title) => title.length >= SHORTEST_TITLE && role.endsWith(title),
  );
  return titled ? role : null;
}
