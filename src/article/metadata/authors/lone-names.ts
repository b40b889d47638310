import { textsIn } from '../../blocks/nodes';
import { isLongerThan } from '../../blocks/text-length';
import { blockOf, isSilentTag, tagOf } from '../../blocks/tags';
import { findLabels, isKicker, isKnownPlace } from '../../labels/labels';
import { saysStandfirst } from '../../named-standfirst';
import { NAME, writerIn } from './byline-lines';
import { textOf } from '../stated/page-meta';
import { LONGEST_BYLINE, startsLikeDate } from '../../interruptions/by-itself/bylines';
import { BARS } from '../bars';
import { readPageDate, SHOWS_CLOCK } from '../dates/page-dates';
import { DASHES } from '../../../languages/world/dashes';

/** How a standfirst can be set besides. */
const SET_LARGE = 'h2,h3,h4,h5,h6,b,strong,em,i';

/** What leads elsewhere, or says whose picture it is. */
const NO_BYLINE = 'a[href],[role="button"],figure,li,nav,label,td';

/**
 * The author in a line that is nothing but a name, without a date, where that line is all that stands between the headline
 * with its standfirst and the first sentence. No word tells a person from a place there, or from a section; but the text
 * says a place again, and a menu a section.
 */
export function loneName(page: Document, heading: Element | null): string[] {
  if (heading === null) return [];
  let line: Text | null = null;
  for (const text of textsIn(page.body, heading)) {
    const words = text.data.trim();
    if (words === '' || heading.contains(text) || isSilent(text)) continue;
    if (words.length > LONGEST_BYLINE) {
      if (line === null && isStandfirst(text)) continue;
      return line === null || isSaidAgain(line.data.trim(), line, page) ? [] : [line.data.trim()];
    }
    if (line !== null || !isLoneName(text) || isBesidePicture(text, heading)) return [];
    line = text;
  }
  return [];
}

/** Texts behind the headline among which the line with the name and the day is looked for. */
const NEAREST = 6;

/** A name before a day: "Ana Lund, 4 March 2031, 9:12", "Ana Lund - 04/03/2031 09:12". */
const BEFORE_DAY = new RegExp(
  String.raw`^([^\d,，]+?)(?:\s?(?:[,，]|\s[${DASHES}])\s(?=.*\d)|\s(?=\d))`,
  'u',
);

/**
 * The author in a line right under the headline that is nothing but a name and a moment. Before a day without its hour stand
 * places and kinds of text as often: "Den Haag, 4 March 2031", "Media Release - 4 March 2031".
 */
export function nameBeforeDay(page: Document, heading: Element | null): string[] {
  if (heading === null) return [];
  let seen = 0;
  let sentences = 0;
  for (const text of textsIn(page.body, heading)) {
    const words = text.data.replace(/\s+/gu, ' ').trim();
    if (words === '' || heading.contains(text) || isSilent(text)) continue;
    if ((seen += 1) > NEAREST) break;
    // A standfirst alone may be long.
    if (words.length > LONGEST_BYLINE && (sentences += 1) > 1) break;
    if (words.length > LONGEST_BYLINE || readPageDate(words) === null) continue;
    const [before = '', name = ''] = BEFORE_DAY.exec(words) ?? [];
    const isOne =
      lineOf(text) === words && isBareName(name, text) && isDayAlone(words.slice(before.length));
    if (!isOne || !SHOWS_CLOCK.test(words)) return [];
    if (isKnownPlace(name) || startsLikeDate(words)) return [];
    return isKicker(name) || isSaidAgain(name, text, page) ? [] : [name];
  }
  return [];
}

/** Before the name in a line that begins with the day: "4 March 2031 | Ana Lund", "04.03.2031, 9:12 Uhr, Ana Lund". */
const BEHIND_DAY = new RegExp(String.raw`\s?[${BARS}·•,，]\s|\s[${DASHES}]\s`, 'u');

/**
 * The author in the words right behind the day and the hour under the headline, in its line or the next. Behind a day without
 * its hour stand places and kinds of text as often; the text says a place again, and a menu a section.
 */
export function nameBehindDay(page: Document, heading: Element | null): string[] {
  if (heading === null) return [];
  let seen = 0;
  let isBehind = false;
  let hasHour = false;
  for (const text of textsIn(page.body, heading)) {
    const words = text.data.replace(/\s+/gu, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(words) || heading.contains(text) || isSilent(text)) continue;
    if ((seen += 1) > NEAREST) break;
    const isDay = words.length <= LONGEST_BYLINE && /\d/u.test(words) && isDayAlone(words);
    if (isDay) hasHour ||= SHOWS_CLOCK.test(words);
    const name = isDay ? (words.split(BEHIND_DAY).at(-1) ?? '') : words;
    if ((isDay || isBehind) && isNameAlone(name, text)) {
      if (!hasHour || isKicker(name) || isKnownPlace(name)) return [];
      return isSaidAgain(name, text, page) ? [] : [name];
    }
    if (isBehind && !isDay) break;
    isBehind = isDay;
  }
  return [];
}

/** True for a name that is no control, no picture's and no cell's; it may lead to its bearer. */
function isNameAlone(name: string, { parentElement }: Text): boolean {
  if (!NAME.test(name) || parentElement?.closest(OF_OTHERS) != null) return false;
  return !findLabels(name).some(({ whole }) => whole);
}

const OF_OTHERS = '[role="button"],figure,blockquote,nav,label,td';

/** Words of a day with its weekday and its clock at most. */
const MOST_OF_DAY = 6;

/** True for a day with little beside it. */
function isDayAlone(words: string): boolean {
  const written = words.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return written.length <= MOST_OF_DAY && !words.includes(';') && readPageDate(words) !== null;
}

/** The writer whom a line of its own under the headline names behind a word for writing, in a script without capitals. */
export function writerOfLine(text: Text): string | null {
  const words = lineOf(text);
  return words === null || words.length > LONGEST_BYLINE ? null : writerIn(words);
}

/** The words of a block of which a text is the beginning; null where other words stand before it. */
function lineOf(text: Text): string | null {
  const block = blockOf(text);
  if (block === null || isLongerThan(block, LONGEST_BYLINE)) return null;
  const words = textOf(block);
  return words.startsWith(text.data.trim()) ? words : null;
}

function isLoneName(text: Text): boolean {
  const words = text.data.replace(/\s+/gu, ' ').trim();
  return lineOf(text) === words && isBareName(words, text);
}

/** True for words that are written like a name, lead nowhere and are no control of the page. */
function isBareName(words: string, { parentElement }: Text): boolean {
  if (!NAME.test(words) || words === words.toUpperCase()) return false;
  if (parentElement?.closest(NO_BYLINE) != null) return false;
  return !findLabels(words).some(({ whole }) => whole);
}

/** True for the text of a script, or of a control. */
function isSilent({ parentElement }: Text): boolean {
  return parentElement !== null && isSilentTag(tagOf(parentElement));
}

/** True in a box with a picture, which may be of who is named. */
function isBesidePicture(text: Text, heading: Element): boolean {
  const box = blockOf(text)?.parentElement ?? null;
  return box !== null && !box.contains(heading) && box.querySelector('img') !== null;
}

function isStandfirst(text: Text): boolean {
  const own = text.parentElement;
  if (own === null) return false;
  const names = `${own.className} ${own.parentElement?.className ?? ''}`;
  return saysStandfirst(names) || own.closest(SET_LARGE) !== null;
}

/** True when the page has the same words elsewhere than in a line. */
function isSaidAgain(words: string, line: Text, page: Document): boolean {
  for (const text of textsIn(page.body))
    if (text !== line && text.data.includes(words)) return true;
  return false;
}
