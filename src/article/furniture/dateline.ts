import type { Dateline } from '../../reading/reading';
import { foldLabel, foldName } from '../labels/fold-label';
import { findLabels, isKicker, wordsBeforeDates } from '../labels/labels';
import { isWorldAgency } from '../../languages/world/media';
import { isMonth } from '../metadata/dates/page-dates';
import { placeBeforeColon } from './place-before-colon';
import { readUncasedDateline } from './uncased-dateline';
import { isSiteAddress } from '../../languages/world/site-addresses';
import { namesReporter } from '../metadata/authors/dense-bylines';
import { DASHES, LONG_DASHES } from '../../languages/world/dashes';

const LONGEST_DATELINE = 90;

/**
 * What ends a dateline: a dash between spaces or right behind a bracket, a double dash, a stop and a dash as in
 * Spanish, or behind a stroke as in Russian, or an equals sign as Korean agencies write.
 */
const END = new RegExp(
  [
    String.raw`\.\s?[${DASHES}]{1,2}\s+`,
    String.raw`(?<=[)）])(?:-{2}(?=\S)|[${DASHES}]\s+)`,
    String.raw`(?<=\/)\.\s+`,
    String.raw`\s*(?:\s[${DASHES}]{1,3}|[${LONG_DASHES}]|-{2,3})\s+`,
    String.raw`\s+=\s+`,
    String.raw`\s*(?<=[）)\]】])\s*`,
  ].join('|'),
  'gu',
);

/**
 * The dateline at the start of an article: place, agency or house, before a dash. It is shown apart from
 * the text, so it must be sure: capitals, a house's own name or address, an agency in brackets, or a
 * place in a word or two before a dash and a capital, or before a colon where the place is known. In bold a place
 * with the house needs no dash.
 *
 * @param text the first paragraph
 * @param house names by which the house is known
 * @param body gives the whole text
 * @param bold how many UTF-16 units at its start are set in bold, all of the paragraph not being so
 * @returns the dateline and how many UTF-16 units of the paragraph it takes with its dash, or null
 */
export function findDateline(
  text: string,
  house: readonly string[],
  body: () => string,
  bold = 0,
): { readonly dateline: Dateline; readonly length: number } | null {
  const colon = text.slice(0, LONGEST_DATELINE).includes(':')
    ? placeBeforeColon(text, body())
    : null;
  if (colon !== null) {
    const { place, length } = colon;
    return { dateline: { place, agency: null, text: text.slice(0, length).trim() }, length };
  }
  for (const end of text.slice(0, LONGEST_DATELINE).matchAll(END)) {
    const told = text.slice(0, end.index).trim();
    const words = end[0].startsWith('.') && STATE_AT_END.test(`${told}.`) ? `${told}.` : told;
    const after = text.slice(end.index + end[0].length);
    if (words === '' || after.length < SHORTEST_AFTER) continue;
    const read = readDateline(words, after, house, DASHED.test(end[0]));
    const isSalutation = read?.agency === null && isSaidAgain(told + end[0], body);
    if (read !== null && !isBadge(words, body) && !isSalutation) {
      const [reporter = ''] = PLACE_AND_AGENCY.test(words) ? (REPORTER.exec(after) ?? []) : [];
      const [stop, behind] = wordsBehind(read, words, after);
      const length = end.index + end[0].length + reporter.length + stop.length;
      const place = read.place ?? behind;
      const agency = read.place === null ? read.agency : (read.agency ?? behind);
      return { dateline: { place, agency, text: text.slice(0, length).trim() }, length };
    }
    break;
  }
  const inBold = text.slice(0, bold <= LONGEST_DATELINE ? bold : 0).trim();
  const read = inBold === '' ? null : readDateline(inBold, text.slice(bold), house, true);
  if (read?.place != null && read.agency !== null && !isBadge(inBold, body)) {
    return { dateline: { ...read, text: inBold }, length: bold };
  }
  const uncased = readUncasedDateline(text);
  if (uncased === null || text.length < uncased.length + SHORTEST_AFTER) return null;
  const { place, agency, length } = uncased;
  if (isKicker(place)) return null;
  return { dateline: { place, agency, text: text.slice(0, length).trim() }, length };
}

/** The place behind the house, or the agency behind a place and its day, with all up to the story; nothing where both are known. */
function wordsBehind(
  { place, agency }: { readonly place: string | null; readonly agency: string | null },
  words: string,
  after: string,
): readonly [length: string, name: string | null] {
  const isDated = agency === null && withoutDay(words) !== words;
  const behind = place === null ? PLACE_BEHIND : isDated ? AGENCY_BEHIND : null;
  const [whole = '', name = null] = behind?.exec(after) ?? [];
  return [whole, name];
}

/** True for what begins another paragraph too: "Sir –", over each of several letters. */
function isSaidAgain(opening: string, body: () => string): boolean {
  const text = body();
  return text.indexOf(opening, text.indexOf(opening) + 1) >= 0;
}

/**
 * True for words that say how new the text is, or what it is, and no place: "Exclusive —", and in capitals "UPDATED —",
 * other labels of the page's languages, or a word that the text has in small letters alone, as no name is: "NEW —".
 */
function isBadge(words: string, body: () => string): boolean {
  if (isKicker(words)) return true;
  if (words !== words.toUpperCase() || words === words.toLowerCase()) return false;
  if (wordsBeforeDates().includes(foldLabel(words))) return true;
  if (findLabels(words).some(({ whole }) => whole)) return true;
  if (!/^\p{Lu}+$/u.test(words)) return false;
  const text = body();
  const [first = ''] = words;
  const small = words.toLowerCase();
  return hasWord(text, small) && !hasWord(text, first + small.slice(first.length));
}

/** @param word letters alone */
function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u').test(text);
}

/** Letters that a paragraph has behind its dateline at least. */
const SHORTEST_AFTER = 20;

/** "(나루=바다신문)", and behind it who reports: "김하은 기자 = ". */
const PLACE_AND_AGENCY = /^[([（【][^()（）[\]【】]+[=＝][^()（）[\]【】]+[)\]）】]$/u;
const REPORTER = /^\p{L}[^.!?"'“”=＝\d]{1,30}\s=\s+/u;

/** Behind the house a place in capitals with a stop, or with its day and a dash: "COAST.COM - KOTA LAMA. The ferry …". */
const PLACE_BEHIND = new RegExp(
  String.raw`^(\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2})(?:\.|,\s\d{1,2}\s\p{L}{3,9}\.?\s[${DASHES}])\s+(?=["“«]?\p{Lu})`,
  'u',
);

/** Behind a place and its day an agency with a stop: "KOTA LAMA, 4 мар — РИА Море. The ferry …". */
const AGENCY_BEHIND = /^(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})\.\s+(?=["“«]?\p{Lu})/u;

/** A place in capitals: of one in small letters nobody could say that it is none of the story's own words. */
const IN_CAPITALS = /^\p{Lu}{2,}[\p{Lu}\s.'’-]*[,(（]/u;

/** What an agency or a place in any form may stand before. */
const DASHED = new RegExp(`[${DASHES}=]`, 'u');

/** True for a line that is nothing but a dateline with its agency: some wires write it under the story. */
export function isDatelineAlone(line: string, house: readonly string[]): boolean {
  if (line.length > LONGEST_DATELINE || !IN_CAPITALS.test(line) || !BRACKET.test(line))
    return false;
  const read = readDateline(line, '', house, true);
  return read !== null && read.place !== null && read.agency !== null;
}

const BRACKET = /^(.*?)[,，\s]*[（([【]([^()（）[\]【】]{2,40})[)）\]】]$/u;
/** As wires of press releases write: "SAGARA, March 5, 2024 /BayNewswire/ --". */
const SLASHES = /^(.*?)[,\s]*\/(\S[^/]{1,38})\/$/u;

/** A day before an agency, in the signs of East Asia. */
const DAY_BEFORE = /^\d{1,2}月\d{1,2}日\s*(?=\S)/u;

/** Words of a place and a day before an agency at most. */
const MOST_WORDS = 5;
const MOST_WORDS_WITH_DAY = 8;

function readDateline(
  words: string,
  after: string,
  house: readonly string[],
  dashed: boolean,
): { place: string | null; agency: string | null } | null {
  const bracket = BRACKET.exec(words) ?? SLASHES.exec(words);
  if (bracket !== null) {
    const [, before = '', inner = ''] = bracket;
    const [korean, agency] = inner.split(/[=＝]/u);
    if (agency !== undefined) {
      const first = korean?.trim() ?? null;
      // "[바다신문=김하은 기자]" is the house and who reports for it.
      if (namesReporter(agency)) return { place: null, agency: first };
      return { place: first, agency: agency.trim() };
    }
    const sure = dashed
      ? before.split(/\s+/u).length <= (endsInDay(before) ? MOST_WORDS_WITH_DAY : MOST_WORDS)
      : isSureWithoutDash(before, inner, words, after, house);
    if (!sure) return null;
    // "SAGARA (Aug. 13) --" says when and not who, "【6月18日 MNT】" both.
    const named = endsInDay(`, ${inner.trim()}`) ? null : inner.trim().replace(DAY_BEFORE, '');
    return { place: placeOf(before) || null, agency: named };
  }
  return dashed ? readDashed(withoutDay(words), after, house) : null;
}

/** The same for words without brackets, and without the day among them, before a dash. */
function readDashed(
  words: string,
  after: string,
  house: readonly string[],
): { place: string | null; agency: string | null } | null {
  const whole = words.replace(STATE_AT_END, '');
  if (/["“”«».!?:;]\s|[.!?]$/u.test(whole) || /\d{3}/u.test(words)) return null;
  const parts = words.split(/\s*[,|/]\s*/u).filter((part) => part !== '');
  if (parts.length > 3 || words.split(/\s+/u).length > 7) return null;
  const [only = ''] = parts;
  // "Kota Lama Bay Courier —": some houses put only a space between the two.
  if (parts.length === 1 && !isHouse(only, house)) {
    const placed = withHouseAtEnd(only, house);
    if (placed !== null) return placed;
  }
  // "Reuters –": an agency is no place, though nothing else stands before the dash.
  const agencies = parts.filter(
    (part) =>
      isHouse(part, house) ||
      isWorldAgency(part) ||
      isSiteAddress((part.split(/\s/u)[0] ?? '').toLowerCase()),
  );
  const places = parts.filter((part) => !agencies.includes(part));
  const capitals =
    words === words.toUpperCase() && words !== words.toLowerCase() && words.length > 2;
  const capitalised = words.split(/[\s,|/]+/u).every((word) => /^[\p{Lu}\p{Lt}(]/u.test(word));
  const opens = /^["“”«„‘']?\p{Lu}/u.test(after);
  if (
    !(agencies.length > 0 || capitals || (capitalised && opens && words.split(/\s+/u).length <= 3))
  ) {
    return null;
  }
  if (places.length > 1 && agencies.length === 0 && !isRegionAfterPlace(places)) {
    return { place: places[0] ?? null, agency: places.slice(1).join(', ') };
  }
  return { place: places.join(', ') || null, agency: agencies.join(', ') || null };
}

/** "SECAUCUS, N.J.", "BATON ROUGE, La.": the short name of a state, whose stop ends no sentence. */
const STATE_AT_END = /(?<=^[\p{Lu}\s.'’-]+),\s(?:(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,5}\.)$/u;

/** "KABUL, Afghanistan": a place in capitals, and where it lies in small letters. Agencies are in capitals too, or in brackets. */
function isRegionAfterPlace([place = '', ...others]: readonly string[]): boolean {
  const isCapitals = place === place.toUpperCase() && place !== place.toLowerCase();
  return isCapitals && others.every((other) => /\p{Lu}\p{Ll}|\.$/u.test(other));
}

/** A day after a place: ", Mar 5", ", 5 Maret". */
const DAY = String.raw`,\s*(?:(\p{L}+\.?)\s\d{1,2}|\d{1,2}\s(\p{L}+\.?))(?:,?\s\d{4})?`;
const DAY_AFTER_PLACE = new RegExp(`${DAY}$`, 'u');
const DAY_WITHIN = new RegExp(`${DAY}(?=,|$)`, 'u');

/** The same with a stop behind each of the two: "Старый Город. 4 марта. INTERFAX.RU". */
const STOPPED = /^(\p{Lu}[^.,!?]{1,30})\.\s(\d{1,2}\s\p{L}+)\.\s/u;

/** "Accra, March 4, GNA" without the day. */
function withoutDay(words: string): string {
  return words
    .replace(STOPPED, '$1, $2, ')
    .replace(DAY_WITHIN, (day, before?: string, after?: string) =>
      isMonth(before ?? after ?? '') ? '' : day,
    );
}

/** What a part of a place with a figure begins, the day in whatever form: "Budapest, 2031. március 4., hétfő". */
const FIGURES_AFTER_PLACE = /,\s*[^,]*\d.*$/u;

/** Who reports before a place in capitals: "Aslı LALE/ESKİŞEHİR". */
const REPORTER_BEFORE = /^\p{Lu}\p{Ll}[^/]*\/\s?(?=\p{Lu}{3,}[^\p{Ll}]*$)/u;

/** "Sagara, Mar 5" and not "The Harbour Hour, Episode 38". */
function endsInDay(words: string): boolean {
  const [, before, after] = DAY_AFTER_PLACE.exec(words) ?? [];
  return isMonth(before ?? after ?? '');
}

/**
 * Without a dash a bracket may hold anything: "the World Health Organization (WHO)". It is an agency when it is a
 * sign in square brackets at the very start, when it names the house, or when a place and a day stand before it.
 */
function isSureWithoutDash(
  before: string,
  inner: string,
  words: string,
  after: string,
  house: readonly string[],
): boolean {
  if (before === '') return /[【[]/u.test(words) || isHouse(inner, house);
  const opens = /^["“”«„‘']?\p{Lu}/u.test(after) && /^\p{Lu}/u.test(inner);
  if (!opens || before.split(/\s+/u).length > MOST_WORDS || !/^\p{Lu}/u.test(before)) return false;
  return isHouse(inner, house) || endsInDay(before);
}

function placeOf(before: string): string {
  const place = before.replace(/-+$/u, '').replace(FIGURES_AFTER_PLACE, '');
  return place.replace(REPORTER_BEFORE, '').trim();
}

function withHouseAtEnd(
  words: string,
  house: readonly string[],
): { place: string; agency: string } | null {
  const parts = words.split(/\s+/u);
  for (let at = 1; at < parts.length; at++) {
    const agency = parts.slice(at).join(' ');
    const place = parts.slice(0, at).join(' ');
    const whole = house.some((name) => foldLabel(name) === foldLabel(agency));
    if (whole && parts.slice(0, at).every((word) => /^\p{Lu}/u.test(word)))
      return { place, agency };
  }
  return null;
}

/**
 * True for a house's name, and for one that begins like it. Stricter than in a title, where nothing but a house or a section
 * stands: here a place stands before the house ("Kota Lama Bay Courier"), or is a word of its name.
 */
function isHouse(part: string, house: readonly string[]): boolean {
  const key = foldName(part);
  const isShort = /^\p{Lu}{2,5}$/u.test(part);
  return house.some((name) => {
    // "BPK –" in Bay Post of Kota Lama.
    if (isShort && initialsOf(name) === part) return true;
    const other = foldName(name);
    return (
      other.length > 2 &&
      (key === other || (key.length > 4 && (other.startsWith(key) || key.startsWith(other))))
    );
  });
}

/** The capitals that the words of a name begin with. */
function initialsOf(name: string): string {
  return name.match(/(?<!\p{L})\p{Lu}/gu)?.join('') ?? '';
}
