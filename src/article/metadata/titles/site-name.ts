import { foldName, foldWrittenOut } from '../../labels/fold-label';
import { textsIn } from '../../blocks/nodes';
import { BARS } from '../bars';
import { DASHES } from '../../../languages/world/dashes';
import { textOf } from '../stated/page-meta';
import { NAME_PARTS, plain, TITLE_PARTS } from './titles';

/** What the name of a house is read from. */
export interface SiteSources {
  readonly page: Document;
  /** Names that the page's data states for its site, most trusted first. */
  readonly stated: readonly (string | null)[];
  /** Titles as the page states them. */
  readonly titles: readonly (string | null)[];
  /** What the page shows or states as the headline alone. */
  readonly headlines: readonly (string | null)[];
  /** Names of people and sections, which stand behind headlines too. */
  readonly others: readonly string[];
  /** What the article is filed under: its section, the folders of its address and its keywords, among which the house may be, too. */
  readonly subjects: readonly string[];
  readonly host: string;
  /** The part of the host that was registered. */
  readonly brand: string | undefined;
  /** What the page shows as its house over the headline, or null. */
  readonly shown: string | null;
}

/**
 * The name of the house as its readers know it, or null where the page has no better one than its host: a quarter of the
 * houses state the host itself, or nothing. Then it is what their titles have behind the headline, or how they write the
 * registered part of their host where they name themselves: on the way to their front page, in the line of their rights.
 */
export function chooseSiteName(sources: SiteSources): string | null {
  const { stated, host, titles, headlines, brand } = sources;
  const names = stated
    .flatMap((name) => nameOfSite(name, brand) ?? [])
    .filter(
      (name) => !headlines.some((headline) => headline !== null && saysHeadline(name, headline)),
    );
  // "Coast.example" with a capital is how a house writes its name, "coast.example" its address.
  const named = names.filter((name) => name !== withoutWww(host));
  const [first] = named;
  if (first !== undefined) return houseOfSection(first, named, sources) ?? first;
  const inTitles = houseInTitles(titles, brand);
  if (inTitles !== null) return inTitles;
  const told = ownTexts(sources.page, host);
  return (
    (brand === undefined ? null : written(brand, told)) ??
    behindHeadline(sources, told) ??
    nameOfSite(sources.shown, brand) ??
    names[0] ??
    null
  );
}

/** True for the title of the article with or without its house, which some templates state as the name of the site. */
const saysHeadline = (name: string, headline: string): boolean =>
  headline.length > LONGEST_NAME / 2 && name.includes(headline);

/**
 * The house whose section stands in its place: "Weather", which the article is filed under, where another of the stated names
 * or what the page says of itself has the host's own part in it; null where what is stated is no such section.
 */
function houseOfSection(
  name: string,
  named: readonly string[],
  { page, subjects, host, titles, brand }: SiteSources,
): string | null {
  const own = foldName(brand ?? '');
  const key = foldName(name);
  if (own.length < SHORTEST_BRAND || key.includes(own)) return null;
  if (!subjects.some((subject) => foldName(subject) === key)) return null;
  return (
    named.find((other) => foldName(other).includes(own)) ??
    houseInTitles(titles, brand) ??
    (brand === undefined ? null : written(brand, ownTexts(page, host)))
  );
}

const withoutWww = (host: string): string => host.replace(/^www\./iu, '');

const SLOGANS = new RegExp(`\\s[${BARS}]\\s`, 'u');

/** What a slogan stands behind, too, where the two together are longer than a name. */
const SLOGAN_OF_LONG = new RegExp(String.raw`:\s|\s[${DASHES}]\s`, 'u');

/**
 * The name that a site states of itself, without its slogans; null for an address in its place. "coast.example"
 * is how some houses are called, "www.coast.example" none.
 */
function nameOfSite(stated: string | null, brand: string | undefined): string | null {
  const whole = ownPart(stated?.split(SLOGANS) ?? [], brand);
  const name = whole.length > LONGEST_NAME ? ownPart(whole.split(SLOGAN_OF_LONG), brand) : whole;
  return name === '' || /^(?:https?:|www\.)/iu.test(name) ? null : name;
}

/** The part that the host is called by, as in "News of Kenari - The Coast Post"; else the first. */
function ownPart(parts: readonly string[], brand = ''): string {
  const own = brand.length < SHORTEST_BRAND ? '' : foldName(brand);
  const called = parts.find((part) => own !== '' && foldName(part).includes(own));
  return (called ?? parts[0] ?? '').trim();
}

/** Letters of a host's own part from which on it is known again in a name: "bay" is a word of many. */
const SHORTEST_BRAND = 4;

/** Longest name of a house in a title; behind it stands what it says of itself. */
const LONGEST_NAME = 40;

/**
 * The name of the house as a page's titles write it, at their end or beginning: "Bay Courier" of "The ferry is late - Bay
 * Courier" on baycourier.example; null where none of them says more than the host.
 */
function houseInTitles(
  titles: readonly (string | null)[],
  brand: string | undefined,
): string | null {
  if (brand === undefined || brand.length < SHORTEST_BRAND) return null;
  const own = foldName(brand);
  const names = titles.flatMap((title) => {
    const parts = title === null ? [] : plain(title).trim().split(NAME_PARTS);
    return parts.length < 2 ? [] : [parts.at(-1) ?? '', parts[0] ?? ''];
  });
  const isName = (part: string): boolean =>
    part.length <= LONGEST_NAME &&
    !ADDRESS.test(part) &&
    (foldName(part).includes(own) || foldWrittenOut(part).includes(own));
  return names.find(isName)?.trim() ?? null;
}

const ADDRESS = /\.\w|:\/\//u;

/** Texts of links and of the line of rights that are looked at, and their length. */
const MOST_TEXTS = 40;
const LONGEST_TEXT = 120;

/** What a page says where its house names itself: on links to its front page and their pictures, behind the sign of its rights. */
function ownTexts(page: Document, host: string): readonly string[] {
  const front = new RegExp(
    `^(?:(?:https?:)?//(?:www\\.)?${RegExp.escape(withoutWww(host))})?/?$`,
    'iu',
  );
  const texts: string[] = [];
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (href === '' || !front.test(href)) continue;
    for (const part of [link, ...link.querySelectorAll('img')]) {
      for (const name of ['alt', 'title', 'aria-label']) texts.push(part.getAttribute(name) ?? '');
    }
    texts.push(textOf(link));
    if (texts.length > MOST_TEXTS) break;
  }
  for (const { data } of textsIn(page.body)) {
    if (data.includes('©') && data.length < LONGEST_TEXT * 2)
      texts.push(data.slice(data.indexOf('©')));
  }
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '' && text.length <= LONGEST_TEXT);
}

/** Words that the registered part of a host is made of at most: "100 Percent Harbour News". */
const MOST_WORDS = 5;

/** The words of one of some texts that are the registered part of the host, as a name is written: "Kota Lama Post" of kotalamapost. */
function written(brand: string, texts: readonly string[]): string | null {
  const own = foldName(brand);
  if (own.length < SHORTEST_BRAND) return null;
  for (const text of texts) {
    const words = text.split(/\s+/u);
    for (let from = 0; from < words.length; from++) {
      for (let count = 1; count <= MOST_WORDS && from + count <= words.length; count++) {
        const name = words
          .slice(from, from + count)
          .join(' ')
          .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}!]+$/gu, '');
        const isOwn = foldName(name) === own || foldWrittenOut(name) === own;
        if (isOwn && /\p{Lu}|\p{Lo}/u.test(name) && !ADDRESS.test(name)) return name;
      }
    }
  }
  return null;
}

/** Most words of a name behind a headline that nothing else on the page says again, and its longest in characters. */
const MOST_UNTOLD_WORDS = 4;
const LONGEST_UNTOLD = 30;

/**
 * What a title has behind or before the headline that the page shows: the last part of it that the house says of itself
 * elsewhere, too; where there is one part alone, that one. Several parts are sections and tags as well.
 */
function behindHeadline(
  { titles, headlines, others }: SiteSources,
  told: readonly string[],
): string | null {
  const known = headlines.map((text) => plain(text ?? '').trim()).filter((text) => text.length > 0);
  const no = new Set(others.map(foldName));
  const saidAgain = told.map(foldName);
  for (const title of titles) {
    const whole = plain(title ?? '').trim();
    const parts = known.map((headline) => rest(whole, headline)).find((found) => found.length > 0);
    if (parts === undefined) continue;
    const names = parts.filter((part) => isName(part) && !no.has(foldName(part)));
    const again = names.findLast((part) => saidAgain.some((text) => text.includes(foldName(part))));
    if (again !== undefined) return again;
    const [only = ''] = names;
    const few = only.length <= LONGEST_UNTOLD && only.split(' ').length <= MOST_UNTOLD_WORDS;
    if (parts.length === 1 && only !== '' && few) return only;
  }
  return null;
}

/** The parts of a title without its headline at one end; none where it does not stand there. */
function rest(title: string, headline: string): readonly string[] {
  const around = title.startsWith(headline)
    ? title.slice(headline.length)
    : title.endsWith(headline)
      ? title.slice(0, -headline.length)
      : '';
  const parts = ` ${around} `.split(TITLE_PARTS);
  // "Nine" is no headline of "Nineteen boats - Bay Courier".
  if (parts.length < 2 || (parts[0] !== '' && parts.at(-1) !== '')) return [];
  return parts.map((part) => part.replace(BRACKETS, '').trim()).filter((part) => part !== '');
}

const BRACKETS = /^\s*[[【(]|[\]】)]\s*$/gu;

/** True for words that can be a name: no date, no number of a page, no sentence. */
function isName(part: string): boolean {
  if (part.length > LONGEST_NAME || !/^[\p{Lu}\p{Lo}\d]/u.test(part)) return false;
  return /\p{L}{2}/u.test(part) && !/[?!.…。？！,，]$|(?<!\p{L})\d+(?!\p{L})/u.test(part);
}
