import { UNSPACED } from '../../languages/detection/scripts';
import { isSiteAddress } from '../../languages/world/site-addresses';
import { isWorldAgency, WORLD_AGENCIES } from '../../languages/world/media';
import { isKnownPlace } from '../labels/labels';
import { namesReporter } from '../metadata/authors/dense-bylines';
import { endsInDay, withoutDay } from './dateline-days';
import { isMonth } from '../metadata/dates/page-dates';
import { isHouse, withHouseAtEnd } from './dateline-houses';

/** What the words of a dateline name. */
export interface PlaceAndAgency {
  readonly place: string | null;
  readonly agency: string | null;
}

/** An agency in brackets, and what stands before it. */
export const BRACKET = /^(.*?)[,，\s]*[（([【〔［]([^()（）[\]【】〔〕［］]{2,40})[)）\]】〕］]$/u;
/** As wires of press releases write: "SAGARA, March 5, 2024 /BayNewswire/ --". */
const SLASHES = /^(.*?)[,\s]*\/(\S[^/]{1,38})\/$/u;

/** A day before an agency, in the signs of East Asia. */
const DAY_BEFORE = /^\d{1,2}月\d{1,2}日\s*(?=\S)/u;

/** Words of a place and a day before an agency at most. */
const MOST_WORDS = 5;
const MOST_WORDS_WITH_DAY = 8;

/**
 * What the words before the end of a dateline name; null where they may be the story's own.
 *
 * @param after what the paragraph has behind them
 * @param house names by which the house is known
 * @param dashed whether a dash or a sign like it parts the two
 */
export function readDateline(
  words: string,
  after: string,
  house: readonly string[],
  dashed: boolean,
): PlaceAndAgency | null {
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
    // "(Sagara, 4 March 2031) -" has no agency, whichever comma its script has.
    const within = inner.replace('،', ',').trim();
    const placed = before === '' ? withoutDay(within) : within;
    if (placed !== within) return { place: placed, agency: null };
    // "[바다신문 김하은 기자]" is the house and who reports for it, without a sign between the two.
    const [first = '', ...others] = within.split(' ');
    if (others.length === 2 && namesReporter(others.join(' ')))
      return { place: null, agency: first };
    // "SAGARA (Aug. 13) --" says when and not who, "【6月18日 MNT】" both.
    const named = endsInDay(`, ${inner.trim()}`) ? null : inner.trim().replace(DAY_BEFORE, '');
    return { place: placeOf(before) || null, agency: named };
  }
  return dashed ? readDashed(withoutDay(words), after, house) : null;
}

/** The same for words without brackets, and without the day among them, before a dash. */
function readDashed(words: string, after: string, house: readonly string[]): PlaceAndAgency | null {
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
  const isName = (capitalised && words.split(/\s+/u).length <= 3) || isKnownPlace(words);
  if (!(agencies.length > 0 || capitals || (isName && opens))) return null;
  if (places.length > 1 && agencies.length === 0 && !isRegionAfterPlace(places)) {
    return { place: places[0] ?? null, agency: places.slice(1).join(', ') };
  }
  return { place: places.join(', ') || null, agency: agencies.join(', ') || null };
}

/** "SECAUCUS, N.J.", "BATON ROUGE, La.": the short name of a state, whose stop ends no sentence. */
export const STATE_AT_END = /(?<=^[\p{Lu}\s.'’-]+),\s(?:(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,5}\.)$/u;

/** "KABUL, Afghanistan": a place in capitals, and where it lies in small letters. Agencies are in capitals too, or in brackets. */
function isRegionAfterPlace([place = '', ...others]: readonly string[]): boolean {
  const isCapitals = place === place.toUpperCase() && place !== place.toLowerCase();
  return isCapitals && others.every((other) => /\p{Lu}\p{Ll}|\.$/u.test(other));
}

/** What a part of a place with a figure begins, the day in whatever form: "Ófalu, 2031. március 4., hétfő", "Staré Město 4. března". */
const FIGURES_AFTER_PLACE = /(?:,\s*[^,]*|\s)\d.*$/u;

/** Who reports before a place in capitals: "Aslı LALE/ESKİŞEHİR". */
const REPORTER_BEFORE = /^\p{Lu}\p{Ll}[^/]*\/\s?(?=\p{Lu}{3,}[^\p{Ll}]*$)/u;

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
  if (before === '') return /[【[〔［]/u.test(words) || isSender(inner, house);
  const opens = /^["“”«„‘']?[\p{Lu}\p{Lo}]/u.test(after);
  // A sentence of a script without spaces would be one word.
  if (!NAME_START.test(before) || UNSPACED.test(before)) return false;
  if (!opens || before.split(/\s+/u).length > MOST_WORDS) return false;
  return isSender(inner, house) || (NAME_START.test(inner) && endsInDay(before));
}

/** A capital, or a letter of a script without. */
const NAME_START = /^[\p{Lu}\p{Lo}]/u;

/** True for the house, and for agencies of the world alone: "TT", "NTB-Reuters". */
function isSender(inner: string, house: readonly string[]): boolean {
  return isHouse(inner, house) || inner.split(/[-/]/u).every((part) => isAgencySign(part.trim()));
}

/** "NTB", "ritzau", "Reuters": its own capitals, or none, or nothing else. "(Ap)" is a party and "(AP)" an agency. */
function isAgencySign(sign: string): boolean {
  const isPlain = sign === sign.toUpperCase() || sign === sign.toLowerCase();
  return isPlain ? isWorldAgency(sign) : WORLD_AGENCIES.includes(sign);
}

function placeOf(before: string): string {
  const place = before.replace(/-+$/u, '').replace(FIGURES_AFTER_PLACE, '');
  const name = place.replace(REPORTER_BEFORE, '').trim();
  // "Dec 29 (Reuters) -" says when alone.
  return isMonth(name) ? '' : name;
}
