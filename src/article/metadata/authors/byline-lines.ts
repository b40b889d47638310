import { endsLikeSentence } from '../../blocks/prose';
import { isRole, startsLikeDate } from '../../interruptions/by-itself/bylines';
import { foldLabel } from '../../labels/fold-label';
import { wordsBeforeNames, wordsBeforeWriters, wordsBetweenNames } from '../../labels/labels';
import { BARS } from '../bars';
import { endsInDenseRole, reportersIn } from './dense-bylines';
import { readPageDate } from '../dates/page-dates';
import { DASHES } from '../../../languages/world/dashes';

/** A full name in a script with capitals. A stop behind a long word ends a sentence: "Nordhafen. Von Ana Lund". */
export const NAME =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}.'’-]*$(?<!\p{L}{6}\.\s.*)/u;

/** A name in a script in which the role stands behind it: "김하은 기자". */
const DENSE_NAME = /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u;

/** A name in a script without capitals: only behind a word for it and a colon. */
const NAME_WITHOUT_CASE = /^(?:\p{Lo}[\p{L}\p{M}\u200c’'-]*\s?){1,4}$/u;

/** A name after the day of publication: "July 9th, 2031 by Ana Lund". */
const AFTER_DAY = /^(.*\d{4}\D*?)\s(\p{L}+\s\p{Lu}.*)$/u;

/** Letters of a word before a single name: "By: Sagara" is a place as well. */
const SHORTEST_WORD = 5;

const ONE_NAME = /^\p{Lu}\p{Ll}{2,}$/u;

const SIGNS = new RegExp(String.raw`^[\s${BARS}·•${DASHES}]+`, 'u');

/** A bar, or a stroke before another word with a colon: "Rep: Ana Lund/ Red: Bo Falk". */
const BEFORE_BAR = new RegExp(String.raw`\s*[${BARS}·•]|\s?/\s?(?=\p{L}+\s?:)`, 'u');

/** What a line says of the author, or null: the line itself, or what stands in it behind the day. */
export function bylineIn(words: string): string | null {
  const named = namedByRole(words) ?? denseName(words) ?? namesWithRoles(words);
  if (named !== null) return named;
  const [, behindPlace = ''] = BEHIND_PLACE.exec(words) ?? [];
  if (behindPlace !== '' && isByline(behindPlace)) return behindPlace;
  const part = words.split(BEFORE_BAR, 1)[0] ?? '';
  if (isByline(part))
    return part.replace(READ_OUT, (all, word: string) => (isIntroduction(word) ? '' : all));
  // "Ana Lund | Published 3 hours ago": no day can be read of it.
  const behind = words.slice(part.length).replace(SIGNS, '');
  // "5 April 2031 10:12 | Author: Ana Lund".
  const [next = ''] = behind.split(BEFORE_BAR, 1);
  if (next !== '' && isByline(next) && readPageDate(part) !== null) return next;
  if (NAME.test(part) && behind !== '' && startsLikeDate(behind)) return part;
  const [, day = '', rest = ''] = AFTER_DAY.exec(words) ?? [];
  return rest !== '' && isByline(rest) && readPageDate(day) !== null ? rest : null;
}

/** The place before a byline in one line: "Nordhafen. Von Ana Lund". */
const BEHIND_PLACE = /^\p{Lu}[\p{L}\p{M}'’ -]{2,28}\.\s(.+)$/u;

/** A name and in brackets what its bearer does: "Ana Lund (Writer)". */
const NAME_WITH_ROLE = /^(.+)\s\((\p{L}+)\)$/u;

/** Such names, of a line that is nothing else: "Ana Lund (Writer), Bo Falk (Editor)". */
function namesWithRoles(words: string): string | null {
  const names = words.split(/,\s/u).map((part) => {
    const [, name = '', role = ''] = NAME_WITH_ROLE.exec(part) ?? [];
    return NAME.test(name) && isRole(role) ? name : null;
  });
  return names.includes(null) ? null : names.join(', ');
}

/** Words of a role with its field or place, before a name or behind it: "our reporter in Sagara". */
const MOST_ROLE_WORDS = 4;

/**
 * The name in a line of nothing but a name and what its bearer does: "Ana Lund, harbour reporter", "By our reporter Ana Lund",
 * "Our correspondent in Sagara, Ana Lund", "Coast Post reporter Ana Lund".
 */
export function namedByRole(words: string): string | null {
  const [first = '', second = '', ...more] = words.split(/\s?[,，]\s/u);
  if (more.length === 0 && NAME.test(second) && leadsIn(first)) return second;
  if (more.length === 0 && NAME.test(first)) return tellsRole(second) ? first : null;
  const parts = words.split(/\s+/u);
  for (let at = 1; at < Math.min(parts.length, MOST_ROLE_WORDS); at++) {
    const rest = parts.slice(at + 1).join(' ');
    if (isOffice(parts[at] ?? '') && NAME.test(rest)) return rest;
    // Between the first word and the role stand "our", "special" and their like alone, or the house's name.
    if (!SMALL_WORD.test(parts[at] ?? '') && !NAME.test(parts.slice(0, at + 1).join(' ')))
      return null;
  }
  return null;
}

/** Words before a comma and a name: "From our special correspondent in the old port". */
const MOST_LEADING_WORDS = 8;

/** True for a role and where its bearer is, before a comma: no name of its own stands behind the role. */
function leadsIn(words: string): boolean {
  const told = words.split(/\s+/u);
  const at = told.findIndex(isOffice);
  if (at < 0 || told.length > MOST_LEADING_WORDS || /[:：]/u.test(words)) return false;
  return !NAME.test(told.slice(at + 1).join(' ')) && !NAME.test(told.slice(0, at).join(' '));
}

/** True for a role with its field or its place. */
export function tellsRole(words: string): boolean {
  const told = words.split(/\s+/u);
  if (told.length > MOST_ROLE_WORDS) return false;
  return isOffice(told[0] ?? '') || told.slice(1).some(isOffice);
}

/** Letters of a role from which on it is told from words that lead to a name: "oleh", "from". */
const SHORTEST_OFFICE = 5;

/** True for a role that somebody has, and no word that joins a name to what stands before it. */
function isOffice(word: string): boolean {
  if (word.length < SHORTEST_OFFICE || !isRole(word)) return false;
  return !wordsBetweenNames().includes(foldLabel(word));
}

const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}'’]*$/u;

/** A word for who writes and a dot or a stroke before a name in dense script: "文・林晴", "文/林晓". */
const DENSE_BYLINE =
  /^([\p{Script=Han}\p{Script=Hangul}]{1,4}(?:[・·][\p{Script=Han}\p{Script=Hangul}]{1,4})?)\s?[・·/／=＝]\s?([\p{Script=Han}\p{Script=Hangul}]{2,4})$/u;

/** The house, a name and a role, in brackets or not: "바다일보 김하은 기자". */
const DENSE_HOUSE =
  /^[[(（【]?(?:\p{Script=Hangul}{2,10}\s)(\p{Script=Hangul}{2,4})\s(\p{Script=Hangul}{2,4})[\])）】]?$/u;

/** A name and in brackets behind it what its bearer does, for whom: "林晴（港新報記者）". */
const DENSE_ROLE_BEHIND =
  /^([\p{Script=Han}\p{Script=Hangul}]{2,5})\s?[(（]([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,12})[)）]$/u;

/** The name in such a line; null in others. */
function denseName(words: string): string | null {
  const [, bearer, office = ''] = DENSE_ROLE_BEHIND.exec(words) ?? [];
  if (bearer !== undefined && endsInDenseRole(office)) return bearer;
  const line = reportersIn(words) ?? writerAfterColon(words);
  if (line !== null) return line;
  const [, word = '', name] = DENSE_BYLINE.exec(words) ?? [];
  if (name !== undefined && isIntroduction(word)) return name;
  const [, reporter, role = ''] = DENSE_HOUSE.exec(words) ?? [];
  return reporter !== undefined && isIntroduction(role) ? reporter : null;
}

/** A word for who writes, a colon and a name in dense script, among other notes: "2031-04-05 来源：港湾日报 作者：林晓". */
const NOTED_WRITER = /(?:^|\s)(\p{Script=Han}{1,4})[:：]\s?(\p{Script=Han}{2,4})(?=\s|$)/gu;

function writerAfterColon(words: string): string | null {
  for (const [, word = '', name = ''] of words.matchAll(NOTED_WRITER)) {
    if (wordsBeforeWriters().includes(foldLabel(word))) return name;
  }
  return null;
}

/** "Author, …": read out to those who do not see that the two stand apart. */
const READ_OUT = /^([^,،]+)[,،]\s*/u;

/** Letters of a word before a name in an element of its own. */
const SHORTEST_BEFORE = 5;

/** The name in a text right behind one that is nothing but a word for who wrote it: "Written by", "लेखक:". */
export function introducedName(word: string, name: string): string | null {
  const before = word.replace(/\s?[:：]$/u, '');
  if (before.length < SHORTEST_BEFORE || !isIntroduction(before)) return null;
  const isName = NAME.test(name) || (name.includes(' ') && NAME_WITHOUT_CASE.test(name));
  return isName ? name : null;
}

const isIntroduction = (words: string): boolean => wordsBeforeNames().includes(foldLabel(words));

function isByline(words: string): boolean {
  const mark = /[:：,،]/u.exec(words)?.index ?? -1;
  if (mark > 0 && isIntroduction(words.slice(0, mark))) {
    const name = words.slice(mark + 1).trim();
    if (NAME_WITHOUT_CASE.test(name)) return true;
    // Many Indonesians have one name.
    if (words[mark] === ':' && mark >= SHORTEST_WORD && ONE_NAME.test(name)) return true;
  }
  const first = words.indexOf(' ');
  if (first < 0) return false;
  if (DENSE_NAME.test(words.slice(0, first))) {
    // "김하은 기자, 박한솔 기자".
    return isIntroduction(words.slice(first + 1).split(',', 1)[0] ?? '');
  }
  const parts = words.split(' ');
  for (let count = 1; count <= LONGEST_INTRODUCTION; count++) {
    const before = parts
      .slice(0, count)
      .join(' ')
      .replace(/[:：]$/u, '');
    if (!isIntroduction(before)) continue;
    const rest =
      parts
        .slice(count)
        .join(' ')
        .split(/[,;] |\s\(|\s@|\s(?=\p{L}+:)/u, 1)[0] ?? '';
    if (NAME.test(rest) || (isLatin(before) && isUncasedName(rest))) return true;
    if (NAME_AND_MORE.test(rest) && !endsLikeSentence(rest)) return true;
  }
  return false;
}

const isLatin = (word: string): boolean =>
  /^\p{Script=Latin}+(?:\s\p{Script=Latin}+)*$/u.test(word);

/** A name of two words or more in a script without capitals; a Latin word before it is no word of its sentence: "By रीना शर्मा". */
function isUncasedName(words: string): boolean {
  return words.includes(' ') && NAME_WITHOUT_CASE.test(words);
}

/** Words of what introduces a name at most: "words and pictures by". */
const LONGEST_INTRODUCTION = 4;

/** "Ana Lund mit ABC": with whom, from where. */
const NAME_AND_MORE = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){2,3}\p{Ll}/u;

/** What parts a name from the house behind it: "Ana Lund - Kota Lama Post", "Ana Lund / Kota Lama Post". */
const BEFORE_HOUSE = new RegExp(String.raw`\s[${BARS}·•/${DASHES}]\s`, 'u');

/** The name before the house in such a byline; none in others. */
export function nameBeforeHouse(byline: string): readonly string[] {
  const [name = ''] = byline.split(BEFORE_HOUSE, 1);
  return name !== byline && NAME.test(name) ? [name] : [];
}

/** Words of a writer's name, and of what stands before it, at most. */
const MOST_NAMES = 4;
const MOST_BEFORE = 2;

/**
 * The name in a line that is nothing but a word for writing and a name, in a script without capitals: "بقلم رنا خليل". It needs
 * two words, for one may be what is written of. Null for other lines.
 */
export function writerIn(line: string): string | null {
  const words = line.replace(/\s?[:：]$/u, '').split(/\s+/u);
  for (let before = 1; before <= MOST_BEFORE; before++) {
    if (!wordsBeforeWriters().includes(foldLabel(words.slice(0, before).join(' ')))) continue;
    const name = words.slice(before).filter((word) => !DASH.test(word));
    const isName =
      name.length >= 2 && name.length <= MOST_NAMES && !name.some((word) => DENSE_NAME.test(word));
    if (isName && NAME_WITHOUT_CASE.test(name.join(' '))) return name.join(' ');
  }
  return null;
}

/** A dash before the name; Arabic sets its lengthening stroke for one. */
const DASH = new RegExp(`^[${DASHES}ـ]$`, 'u');
