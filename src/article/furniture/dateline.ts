import type { Dateline } from '../../reading/reading';
import { foldLabel } from '../labels/fold-label';
import { findLabels, isKicker, wordsBeforeDates } from '../labels/labels';
import { namesReporter } from '../metadata/authors/dense-bylines';
import { endsInDay, isStopped, withoutDay } from './dateline-days';
import { BRACKET, type PlaceAndAgency, readDateline, STATE_AT_END } from './dateline-words';
import { readDispatch } from './dispatch-dateline';
import { placeBeforeColon } from './place-before-colon';
import { readUncasedDateline } from './uncased-dateline';
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
    String.raw`(?<=[)）\/])[.:।]\s+`,
    String.raw`(?<=^\/\S{2,12}\/)\s+`,
    String.raw`(?<=\.\s\p{Lu}{2,12})\.\s+`,
    String.raw`(?<=^\p{Lu}[\p{L} -]{2,30},\s\d{1,2}\.?\s\p{L}{3,12}(?:\s\d{4})?)\.\s+(?=\p{L})`,
    String.raw`\s*(?:\s[${DASHES}]{1,3}|[${LONG_DASHES}]|-{2,3})\s+`,
    String.raw`\s+=\s+`,
    String.raw`\s*(?<=[）)\]】〕］])\s*`,
  ].join('|'),
  'gu',
);

/** A dateline, and where the story begins behind it. */
export interface FoundDateline {
  readonly dateline: Dateline;
  /** UTF-16 units of the paragraph that it takes, with the sign that ends it. */
  readonly length: number;
}

/** A first paragraph, and what tells whether its beginning is a dateline. */
interface FirstParagraph {
  readonly text: string;
  /** Names by which the house is known. */
  readonly house: readonly string[];
  /** Gives the whole text of the article. */
  readonly body: () => string;
  /** How many UTF-16 units at its start are set in bold; none where all of the paragraph is. */
  readonly bold: number;
}

/** How papers write a dateline, the surest first. */
const WAYS: readonly ((paragraph: FirstParagraph) => FoundDateline | null)[] = [
  asDispatch,
  beforeColon,
  beforeSign,
  setInBold,
  withoutCapitals,
];

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
): FoundDateline | null {
  for (const find of WAYS) {
    const found = find({ text, house, body, bold });
    if (found !== null) return found;
  }
  return null;
}

/** The first units of a paragraph as a dateline. */
function asDateline(text: string, length: number, named: PlaceAndAgency): FoundDateline {
  return { dateline: { ...named, text: text.slice(0, length).trim() }, length };
}

function asDispatch({ text }: FirstParagraph): FoundDateline | null {
  const found = readDispatch(text);
  return found === null || text.length < found.length + SHORTEST_AFTER
    ? null
    : asDateline(text, found.length, { place: found.place, agency: found.agency });
}

function beforeColon({ text, body }: FirstParagraph): FoundDateline | null {
  if (!/[:.।]/u.test(text.slice(0, LONGEST_DATELINE))) return null;
  const found = placeBeforeColon(text, body());
  return found === null
    ? null
    : asDateline(text, found.length, { place: found.place, agency: null });
}

/** Before a dash or another sign that ends it; the first such sign with a story behind it decides. */
function beforeSign({ text, house, body }: FirstParagraph): FoundDateline | null {
  for (const end of text.slice(0, LONGEST_DATELINE).matchAll(END)) {
    const told = text.slice(0, end.index).trim();
    const words = end[0].startsWith('.') && STATE_AT_END.test(`${told}.`) ? `${told}.` : told;
    const after = text.slice(end.index + end[0].length);
    if (words === '' || after.length < SHORTEST_AFTER || OPEN_BRACKET.test(words)) continue;
    const sure =
      DASHED.test(end[0]) ||
      isStopped(words) ||
      endsInDay(words) ||
      NAMES_ALONE.test(told + end[0]);
    const read = readDateline(words, after, house, sure);
    const isSalutation = read?.agency === null && isSaidAgain(told + end[0], body);
    if (read === null || isBadge(words, body) || isSalutation) return null;
    const reporter = PLACE_AND_AGENCY.test(words) ? reporterBehind(after) : '';
    const [stop, behind] = wordsBehind(read, words, after);
    const length = end.index + end[0].length + reporter.length + stop.length;
    const agency = read.place === null ? read.agency : (read.agency ?? behind);
    return asDateline(text, length, { place: read.place ?? behind, agency });
  }
  return null;
}

function setInBold({ text, house, body, bold }: FirstParagraph): FoundDateline | null {
  const words = text.slice(0, bold <= LONGEST_DATELINE ? bold : 0).trim();
  const read = words === '' ? null : readDateline(words, text.slice(bold), house, true);
  if (read === null || read.place === null || read.agency === null) return null;
  return isBadge(words, body) ? null : asDateline(text, bold, read);
}

function withoutCapitals({ text, house }: FirstParagraph): FoundDateline | null {
  const read = readUncasedDateline(text, house);
  if (read === null || text.length < read.length + SHORTEST_AFTER || isKicker(read.place))
    return null;
  return asDateline(text, read.length, { place: read.place, agency: read.agency });
}

/** Who reports, behind place and agency: before an equals sign, or by the role alone. */
function reporterBehind(after: string): string {
  const [before] = REPORTER.exec(after) ?? [];
  if (before !== undefined) return before;
  const [named = ''] = NAME_AND_ROLE.exec(after) ?? [];
  return namesReporter(named) ? named : '';
}

/** The place behind the house, or the agency behind a place and its day, with all up to the story; nothing where both are known. */
function wordsBehind(
  { place, agency }: PlaceAndAgency,
  words: string,
  after: string,
): readonly [length: string, name: string | null] {
  const isDated = agency === null && withoutDay(words) !== words;
  const behind = place === null ? PLACE_BEHIND : isDated ? AGENCY_BEHIND : null;
  const [whole = '', name, dated] = behind?.exec(after) ?? [];
  return [whole, name ?? dated ?? null];
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
const NAME_AND_ROLE = /^\p{L}{2,4}\s\p{L}{2,4}\s+/u;

/** Behind the house a place in capitals with a stop, or one with its day and a dash: "COAST.COM - KOTA LAMA. The ferry …". */
const PLACE_BEHIND = new RegExp(
  String.raw`^(?:(\p{Lu}{3,}(?:\s\p{Lu}{2,}){0,2})\.|(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}),\s\d{1,2}\s\p{L}{3,9}\.?\s[${DASHES}])\s+(?=["“«]?\p{Lu})`,
  'u',
);

/** Behind a place and its day an agency with a stop: "KOTA LAMA, 4 мар — РИА Море. The ferry …". */
const AGENCY_BEHIND = /^(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2})\.\s+(?=["“«]?\p{Lu})/u;

/** A place in capitals: of one in small letters nobody could say that it is none of the story's own words. */
const IN_CAPITALS = /^\p{Lu}{2,}[\p{Lu}\s.'’-]*[,(（]/u;

/** "Altstadt/Sagara (kna). ": no verb stands in a few names and one word in brackets, and no sentence ends behind them. */
const NAMES_ALONE =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}-]*[\s/](?:\p{Ll}{1,3}\s)?){0,2}[\p{Lu}\p{Lo}][\p{L}\p{M}-]*\s?[(（](?:\p{Ll}{2,12}|\p{Lu}{2,12}|[\p{Lo}\p{M}]{2,12})[)）][.।]\s/u;

/** A bracket that is still open: a sign within it ends nothing. */
const OPEN_BRACKET = /[([（【〔［][^)\]）】〕］]*$/u;

/** What an agency or a place in any form may stand before. */
const DASHED = new RegExp(`[${DASHES}=]`, 'u');

/** True for a line that is nothing but a dateline with its agency: some wires write it under the story. */
export function isDatelineAlone(line: string, house: readonly string[]): boolean {
  if (line.length > LONGEST_DATELINE || !IN_CAPITALS.test(line) || !BRACKET.test(line))
    return false;
  const read = readDateline(line, '', house, true);
  return read !== null && read.place !== null && read.agency !== null;
}
