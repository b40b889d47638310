import { foldLabel } from '../../labels/fold-label';
import { wordsBeforeNames } from '../../labels/labels';

/** Letters of scripts in which a role stands at a name without a space. */
const DENSE = /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u;

function denseRoles(): readonly string[] {
  return wordsBeforeNames()
    .map((folded) => folded.normalize('NFC'))
    .filter((role) => DENSE.test(role));
}

/** A letter of such a script: names without one have no role written on them. */
const DENSE_LETTER = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** "김하은기자", "記者王小明": the name without a role that is written on it. */
export function withoutAttachedRole(name: string): string {
  if (!DENSE_LETTER.test(name)) return name;
  for (const role of denseRoles()) {
    if (name.endsWith(role)) return name.slice(0, -role.length).trim();
    if (name.startsWith(role)) return name.slice(role.length).trim();
  }
  return name;
}

/** True for a role and a name, written together or not: "记者林晓", "김하은 기자". */
export const namesReporter = (part: string): boolean => {
  const words = part.replace(/\s+/gu, '');
  return (
    DENSE.test(words) &&
    withoutAttachedRole(words).length > 1 &&
    withoutAttachedRole(words) !== words
  );
};

/**
 * Of the parts of a dense byline between strokes those that name a reporter by role, where there are any: 林曉 of
 * "港灣報／記者林曉／薩島報導", whose other parts are the house and where from.
 */
export function reportersOf(byline: string): string {
  const parts = byline.split(/[／/]/u);
  const reporters = parts.filter(namesReporter);
  return parts.length > 1 && reporters.length > 0 ? reporters.join('、') : byline;
}

/** A stroke, and behind it the place that a reporter writes from, in as many letters. */
const FROM_WHERE = /^\s?[／/]\s?\p{Script=Han}{2,12}$/u;

/** Letters of a house, a name and a role before the stroke at most, and of the whole line. */
const LONGEST_REPORTER = 16;
const LONGEST_LINE = 32;

/** True for a line that is nothing but who reports and from where: "記者林曉／薩島報導". */
export function isReporterLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const at = line.search(/\s?[／/]/u);
  const who = line.slice(0, Math.max(at, 0)).replaceAll(/\s/gu, '');
  return who.length <= LONGEST_REPORTER && namesReporter(who) && FROM_WHERE.test(line.slice(at));
}

/** True for what somebody is for a house: "港新報記者". */
export const endsInDenseRole = (words: string): boolean =>
  denseRoles().some((role) => words.endsWith(role));

/** Names before their role, with whence before them: "김하은·박한솔 기자", "나루=김하은 기자". */
const BEFORE_ROLE =
  /^(?:\p{Script=Hangul}{2,10}\s?[=＝]\s?)?(\p{Script=Hangul}{2,4}(?:[·ㆍ・,]\s?\p{Script=Hangul}{2,4}){0,3})\s(\p{Script=Hangul}{2,4})$/u;

/** Names behind their role: "记者 林晓", "本报记者 林晓 王海". */
const BEHIND_ROLE =
  /^(\p{Script=Han}{2,12})\s(\p{Script=Han}{2,4}(?:[\s、，]\p{Script=Han}{2,4}){0,2})$/u;

/** The reporters in a line that is nothing but them and their role, for `splitNames`; null in others. */
export function reportersIn(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  if (isReporterLine(line)) return reportersOf(line);
  const [, before, role = ''] = BEFORE_ROLE.exec(line) ?? [];
  if (before !== undefined && denseRoles().includes(role))
    return before.replace(/[ㆍ・,]\s?/gu, '·');
  const [, office = '', behind] = BEHIND_ROLE.exec(line) ?? [];
  return behind !== undefined && endsInDenseRole(office) ? behind.replace(/[\s，]/gu, '、') : null;
}

/** What closes a dateline of Korean agencies, with who reports before it: "(나루=바다신문) 김하은 기자 = ". */
const BEFORE_EQUALS =
  /^[([（【][^()（）[\]【】]+[)\]）】]\s(\p{Script=Hangul}{2,4})\s(\p{Script=Hangul}+)\s[=＝]/u;

/** The same within the brackets, behind the house: "[바다신문=김하은 기자]". */
const BEHIND_EQUALS =
  /^[([（【][^()（）[\]【】=＝]+[=＝]\s?(\p{Script=Hangul}{2,4})\s(\p{Script=Hangul}+)[)\]）】]/u;

/** The same with a space alone between the house and its reporter: "[바다신문 김하은 기자]". */
const BEHIND_HOUSE =
  /^[[(（【]\p{Script=Hangul}{2,10}\s(\p{Script=Hangul}{2,4})\s(\p{Script=Hangul}{2,5})[\])）】]/u;

const IN_LENSES = /^【(\p{Script=Han}{2,5})】$/u;

/**
 * A role and names in brackets of their own at the head of a text, and from where: "（记者林晓、王海）", "（記者 林曉）",
 * "〔記者林曉／薩島報導〕".
 */
const ROLE_IN_BRACKETS =
  /[(（〔]\s?(\p{Script=Han}{4,8}|\p{Script=Han}{2,4}\s\p{Script=Han}{2,4})((?:[、，]\s?\p{Script=Han}{2,4}){0,3})(?:[／/]\p{Script=Han}{2,12})?\s?[)）〕]/u;

/** The same with the house before the role and a space behind it: "（海湾日报记者 林晓）". */
const HOUSE_AND_ROLE =
  /[(（〔]\s?(\p{Script=Han}{4,12})\s(\p{Script=Han}{2,4}(?:[、，\s]\p{Script=Han}{2,4}){0,3})\s?[)）〕]/u;

/** How much of a line is its head. */
const HEAD = 45;

/** Who signs alone in the brackets of Japanese papers, under the text: 林晴 of "【林晴】". */
export function signedInLenses(line: string): string | null {
  return IN_LENSES.exec(line)?.[1] ?? null;
}

/** Who reports, as a line at the head or the foot of a text in a dense script says it by a role; null where none does. */
export function reporterIn(line: string): string | null {
  const [, name, role = ''] =
    BEFORE_EQUALS.exec(line) ?? BEHIND_EQUALS.exec(line) ?? BEHIND_HOUSE.exec(line) ?? [];
  if (name !== undefined && denseRoles().includes(role)) return name;
  if (isReporterLine(line)) return reportersOf(line);
  const [, first = '', others = ''] = ROLE_IN_BRACKETS.exec(line.slice(0, HEAD)) ?? [];
  const [, house = '', names] = HOUSE_AND_ROLE.exec(line.slice(0, HEAD)) ?? [];
  if (names !== undefined && denseRoles().some((word) => house.endsWith(word)))
    return names.replace(/\s/gu, '、');
  const bracketed = first.replace(/\s/u, '');
  return namesReporter(bracketed) ? bracketed + others : null;
}

/** True for names in a dense script of which a text has none beside a role: houses, which some portals state for authors. */
export function areUnsigned(names: readonly string[], text: string): boolean {
  return names.every(
    (name) =>
      DENSE.test(name) &&
      denseRoles().every(
        (role) => !(text.includes(`${name} ${role}`) || text.includes(name + role)),
      ),
  );
}

/** True for a line with a name beside a role and an address to write to: "김하은 기자 haeun@coast.example". */
export function isReporterContact(line: string): boolean {
  const [name = '', role = '', address = ''] = line.split(' ');
  return address.includes('@') && namesReporter(name + role);
}

/** Letters that the full name of a house has more than the one it signs with: 网, 新闻. */
const MOST_LEFT_OUT = 2;

/**
 * A byline in dense script without the house before or behind the name: "港湾 林晓", "港湾网记者林晓" on the pages of 港湾网.
 *
 * @param house folded names by which the house is known
 */
export function withoutDenseHouse(byline: string, house: ReadonlySet<string>): string {
  const words = byline.split(' ');
  if (!words.every((word) => DENSE.test(word))) return byline;
  const isHouse = (word: string): boolean => {
    const key = foldLabel(word);
    if (key.length < 2) return false;
    return [...house].some(
      (own) => own.startsWith(key) && own.length <= key.length + MOST_LEFT_OUT,
    );
  };
  if (words.length > 1) {
    const names = words.filter((word) => !isHouse(withoutAttachedRole(word)));
    return names.length === 0 ? byline : names.join(' ');
  }
  for (const role of denseRoles()) {
    const at = byline.indexOf(role);
    const name = byline.slice(at + role.length);
    if (at > 0 && name !== '' && isHouse(byline.slice(0, at))) return name;
  }
  return byline;
}

/**
 * A Korean byline without the places before the name: of "나루, 섬내 김하은 기자" the last word before the role is the reporter's.
 * Two names before a role have a comma between them.
 */
export function withoutPlacesBefore(byline: string): string {
  if (!DENSE_LETTER.test(byline)) return byline;
  const words = byline.split(/\s+/u);
  const roles = denseRoles();
  const at = words.findIndex((word) => roles.includes(word.normalize('NFC')));
  const [place = '', name = ''] = words.slice(Math.max(at - 2, 0), at);
  const isPlaced = at >= 2 && HANGUL.test(place) && HANGUL_NAME.test(name);
  return isPlaced && words.slice(0, at - 2).every((word) => /^[^,]+,$/u.test(word))
    ? words.slice(at - 1).join(' ')
    : byline;
}

const HANGUL = /^\p{Script=Hangul}{2,}$/u;
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u;
