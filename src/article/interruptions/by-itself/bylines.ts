import type { Metadata } from '../../../reading/reading';
import { readPageDate, SHOWS_CLOCK } from '../../metadata/dates/page-dates';
import { endsLikeSentence, weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { foldLabel } from '../../labels/fold-label';
import { wordsBeforeDates, wordsBeforeNames } from '../../labels/labels';

/** Longest line that says when something was done, "Updated: March 7, 2024", in characters. */
export const LONGEST_DATE_LINE = 110;
/** Longest line that can be a byline, in characters; a longer one is a sentence. */
export const LONGEST_BYLINE = 80;

/** What a byline may hold besides a name, in letters of an alphabet: "By", "Reporter". */
const BESIDE_NAME = 14;

/**
 * True for a line that says when the article was published or changed, and little else: to the minute, or
 * after a word for it. A first sentence with a date has neither.
 *
 * @param days the days of publication and of the last change, as the page's data has them
 */
export function saysWhen(line: WalkedBlock, days: ReadonlySet<string>): boolean {
  const { text } = line;
  if (!/\d/u.test(text)) return false;
  const stated = text.slice(0, BETWEEN_NOTES.exec(text)?.index);
  if (stated.length < text.length && stated.length <= LONGEST_STATED && startsLikeDate(stated)) {
    const first = readPageDate(stated)?.slice(0, 10);
    if (first !== undefined && days.has(first) && text.length <= LONGEST_NOTES) return true;
  }
  if (text.length > LONGEST_DATE_LINE) return false;
  const clock = SHOWS_CLOCK.test(text);
  if (!clock && (endsLikeSentence(text) || !startsLikeDate(text))) return false;
  const day = readPageDate(text)?.slice(0, 10);
  return day === undefined ? clock && saysChange(text) : days.has(day);
}

/** Longest line of two moments without a year. */
const LONGEST_MOMENTS = 60;

/** True for moments without a year, and between them a word for what was done: "5.3. 15:40 · Updated 16:02". */
function saysChange(text: string): boolean {
  if (text.length > LONGEST_MOMENTS || endsLikeSentence(text)) return false;
  const words = foldLabel(text).split(' ');
  const told = words.filter((word) => !/^#?$/u.test(word));
  return told.length > 0 && told.length <= 2 && wordsBeforeDates().includes(told.join(' '));
}

/** Longest day that stands alone in a line. */
const LONGEST_DAY = 30;

/** True for a line that is nothing but the day of publication: what closes the text of some houses. */
export function isDay({ text }: WalkedBlock, days: ReadonlySet<string>): boolean {
  if (text.length > LONGEST_DAY || !/^\d|\d\D{0,4}$/u.test(text)) return false;
  const day = readPageDate(text)?.slice(0, 10);
  return day !== undefined && days.has(day);
}

/** What parts the notes over a text: "Published: March 4, 2024 · Updated: March 7, 2024 · This post has …". */
const BETWEEN_NOTES = /\s[·•|/–—]\s|\.\s(?=\p{Lu})/u;

/** Longest date with the word before it, and longest row of notes that begins with one. */
const LONGEST_STATED = 45;
const LONGEST_NOTES = 260;

/** The days on which the article was published and changed last, as the page's data has them. */
export function daysOf({
  published,
  modified,
}: Pick<Metadata, 'published' | 'modified'>): ReadonlySet<string> {
  return new Set([published, modified].flatMap((date) => date?.slice(0, 10) ?? []));
}

/** True for a line that begins with a word for what was done on a day: "Published", "Updated". */
export function startsLikeDate(text: string): boolean {
  const key = foldLabel(text);
  return wordsBeforeDates().some((word) => word.length > 2 && key.startsWith(`${word} `));
}

/** True for a line that names an author and says nothing else of the story. */
export function saysWho(line: WalkedBlock, authors: ReadonlySet<string>): boolean {
  if (authors.size === 0 || line.text.length > LONGEST_BYLINE) return false;
  if (endsLikeSentence(line.text)) return false;
  const key = foldLabel(line.text);
  return [...authors].some((author) => {
    if (author === '' || !key.includes(author)) return false;
    const beside = weightOf(key) - weightOf(author);
    if (beside <= BESIDE_NAME || beginsByline(key, author)) return true;
    return key.startsWith(`${author} `) && endsInRole(key);
  });
}

/** True for a line whose last word is a role: "Ana Lund, Coast Post Staff Writer". */
function endsInRole(key: string): boolean {
  return isRole(key.slice(key.lastIndexOf(' ') + 1));
}

/** Letters of a role from which on it is told from a name's particle. */
const SHORTEST_ROLE = 4;

/** True for what somebody does for a house, and nothing else: "Reporter". */
export function isRole(words: string): boolean {
  return words.length >= SHORTEST_ROLE && wordsBeforeNames().includes(foldLabel(words));
}

/** Longest byline that tells of its author, in characters. */
const LONGEST_LIFE = 300;

/** True over the text for a byline that goes on with who its author is: "By Ana Lund, who writes on ferries. She …" */
export function tellsWho(line: WalkedBlock, authors: ReadonlySet<string>): boolean {
  if (line.kind !== 'paragraph' || line.text.length > LONGEST_LIFE) return false;
  const key = foldLabel(line.text);
  return [...authors].some((author) => author !== '' && beginsByline(key, author));
}

/** True for a word for it and the name, whatever comes behind: "By Ana Lund and Bo Falk, our reporters in Sagara". */
function beginsByline(key: string, author: string): boolean {
  return wordsBeforeNames().some((word) => key.startsWith(`${word} ${author} `));
}
