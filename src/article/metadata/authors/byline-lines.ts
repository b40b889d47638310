import { endsLikeSentence } from '../../blocks/prose';
import { isRole, startsLikeDate } from '../../interruptions/by-itself/bylines';
import { foldLabel } from '../../labels/fold-label';
import { wordsBeforeNames, wordsBeforeWriters } from '../../labels/labels';
import { BARS } from '../bars';
import { readPageDate } from '../dates/page-dates';
import { DASHES } from '../../../languages/world/dashes';

/** A full name in a script with capitals. */
export const NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}.'’-]*$/u;

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
  const named = namedByRole(words) ?? denseName(words);
  if (named !== null) return named;
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

/** Words of a role with its field or place, before a name or behind it: "our reporter in Sagara". */
const MOST_ROLE_WORDS = 4;

/** The name in a line of nothing but a name and what its bearer does: "Ana Lund, harbour reporter", "By our reporter Ana Lund". */
function namedByRole(words: string): string | null {
  const [name = '', role = '', ...more] = words.split(/\s?[,，]\s/u);
  if (more.length === 0 && NAME.test(name)) {
    const told = role.split(/\s+/u);
    const tellsRole = isRole(told[0] ?? '') || isRole(told.at(-1) ?? '');
    return told.length <= MOST_ROLE_WORDS && tellsRole ? name : null;
  }
  const parts = words.split(/\s+/u);
  for (let at = 1; at < Math.min(parts.length, MOST_ROLE_WORDS); at++) {
    const rest = parts.slice(at + 1).join(' ');
    if (isRole(parts[at] ?? '') && NAME.test(rest)) return rest;
    // Between the first word and the role stand "our", "special" and their like alone.
    if (!SMALL_WORD.test(parts[at] ?? '')) return null;
  }
  return null;
}

const SMALL_WORD = /^\p{Ll}[\p{L}\p{M}'’]*$/u;

/** A word for who writes and a dot or a stroke before a name in dense script: "文・林晴", "文/林晓". */
const DENSE_BYLINE =
  /^([\p{Script=Han}\p{Script=Hangul}]{1,4})\s?[・·/／]\s?([\p{Script=Han}\p{Script=Hangul}]{2,4})$/u;

/** The house, a name and a role, in brackets or not: "바다일보 김하은 기자". */
const DENSE_HOUSE =
  /^[[(（【]?(?:\p{Script=Hangul}{2,10}\s)(\p{Script=Hangul}{2,4})\s(\p{Script=Hangul}{2,4})[\])）】]?$/u;

/** The name in such a line; null in others. */
function denseName(words: string): string | null {
  const [, word = '', name] = DENSE_BYLINE.exec(words) ?? [];
  if (name !== undefined && isIntroduction(word)) return name;
  const [, reporter, role = ''] = DENSE_HOUSE.exec(words) ?? [];
  return reporter !== undefined && isIntroduction(role) ? reporter : null;
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
        .split(/, |\s\(|\s@|\s(?=\p{L}+:)/u, 1)[0] ?? '';
    if (NAME.test(rest) || (NAME_AND_MORE.test(rest) && !endsLikeSentence(rest))) return true;
  }
  return false;
}

/** Words of what introduces a name at most: "propos recueillis par". */
const LONGEST_INTRODUCTION = 3;

/** "Ana Lund mit ABC": with whom, from where. */
const NAME_AND_MORE = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s){2,3}\p{Ll}/u;

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
    const isName = name.length >= 2 && name.length <= MOST_NAMES;
    if (isName && NAME_WITHOUT_CASE.test(name.join(' '))) return name.join(' ');
  }
  return null;
}

/** A dash before the name; Arabic sets its lengthening stroke for one. */
const DASH = new RegExp(`^[${DASHES}ـ]$`, 'u');
