import { HALVES_BEFORE, HALVES_BEHIND, type DayHalves } from '../../../languages/world/day-halves';
import { MONTH_BEFORE_NUMBER } from '../../../languages/world/months';
import { minutesEast, ZONES_ON_PAGES } from '../../../languages/world/zones';
import { readOtherYear } from './other-years';

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** See `gatherMonths`: put in when the product is built. */
declare const MONTH_NAMES: readonly string[];

/** A month's number by its name in any language. */
function monthNumber(name: string): number | undefined {
  const number = MONTH_NAMES.findIndex((names) => names.includes(`|${name.toLowerCase()}|`)) + 1;
  return number > 0 ? number : undefined;
}

/** The day that a month's name stands within, as some addresses have it: "2031", "jul", "17". */
export function dayByName(year: string, month: string, day: string): string | null {
  return namedDay(day, month, year);
}

/** True for the name of a month in any language, or its short form, with or without a stop. */
export function isMonth(name: string): boolean {
  return monthNumber(name.replace(/\.$/u, '')) !== undefined;
}

/*
 * A page's head is read before its language is known: 年 月 日 and their kin are signs of dates here, as
 * the slash and the colon are.
 */
const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?/u;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^1\d{9}(?:\d{3})?$/u;
const YEAR_FIRST = /(\d{4})\s*[./年년]\s*(\d{1,2})\s*[./月월]\s*(\d{1,2})/u;
const DAY_FIRST = /(?<!\d)(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})(?!\d)/u;
/** Two figures for the year are believed only beside a time: "8/17/31 11:04am", "17.08.31, 11:04". */
const SHORT_YEAR =
  /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?=,?\s+(?:\p{L}+\.?\s+)?\d{1,2}[.:]\d{2}(?:\s*([apAP])\.?[mM])?)/u;
/** The same with a month in letters: "05 Mar 31 | 15:40". */
const MONTH_SHORT_YEAR =
  /(?<!\d)(\d{1,2})\s(\p{L}(?:\p{L}|\p{M}){2,14})\.?\s(\d{2})(?=\s?[|,•·-]?\s+\d{1,2}[.:]\d{2})/u;
/** Thai months are shortened to two letters with a stop behind each, and often Buddhist years to two figures: "5 มี.ค. 67". */
const SHORT_MONTH =
  /(?<!\d)(\d{1,2})\s*(\p{L}(?:\p{L}|\p{M}){0,2}\.\s?\p{L})\.\s*(\d{4}|\d{2})(?![\d.:])/u;
// Capitals are written out: a browser takes a millisecond more for each pattern of letters that is to ignore them. Letters
// and their marks are two choices, not one class: it puts a class of both together anew for each pattern.
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:\.(?=\p{L})|(?:[.,°º]|\s*[Dd][Ee]|-?[EeèÈ]?[Rr]|[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh])?(?:\s+[Oo][Ff])?[\s/-]+)(?:\p{L}+\s*\/\s*)?(\p{L}(?:\p{L}|\p{M}){2,14})(?:\.(?=\d)|\.?,?(?:\s*[Dd][EeIi][Ll]?)?[\s,/-]+)(?:\p{L}\.\s?\p{L}\.\s*)?(\d{4})/u;
/** A month by its number behind a word for it: "4 tháng 3 năm 2026". */
const NUMBERED_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\s+(?:${MONTH_BEFORE_NUMBER.join('|')})\s+(\d{1,2}),?\s+(?:\p{L}+\s+)?(\d{4})(?!\d)`,
  'iu',
);
const YEAR_MONTH_DAY = /(\d{4})\.?\s+(\p{L}(?:\p{L}|\p{M}){2,14})\.?\s+(\d{1,2})(?!\d|[.:]\d)/u;
const MONTH_DAY =
  /(\p{L}(?:\p{L}|\p{M}){2,14})\.?\s+(\d{1,2})(?:[Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh])?,?\s+(\d{4})/u;
/** What a clock shows, somewhere in a line. */
export const SHOWS_CLOCK = /\d[.:hH時시]\d\d/u;

const wordsOf = ({ morning, afternoon }: DayHalves): string =>
  [...morning, ...afternoon]
    .toSorted((a, b) => b.length - a.length)
    .map((half) => RegExp.escape(half))
    .join('|');
const CLOCK = new RegExp(
  String.raw`(?:(${wordsOf(HALVES_BEFORE)})\s*)?(?<![\d.:/])(\d{1,2})\s?[.:hH時时點点시]\s?(\d{2})(?::(\d{2}))?` +
    String.raw`(?![\d.])(?:\s*(${wordsOf(HALVES_BEHIND)})(?![\p{L}\p{M}]))?`,
  'iu',
);
const AFTERNOON: ReadonlySet<string> = new Set(
  [...HALVES_BEFORE.afternoon, ...HALVES_BEHIND.afternoon].map((half) => half.toLowerCase()),
);

/** The last hour that a clock of twelve hours shows. */
const NOON = 12;

/**
 * The moment that a date in a page's head or a visible line names, as ISO 8601 with the offset where the
 * text names one; a day alone when it names no time; null when it names none.
 */
export function readPageDate(source: string, monthFirst = false): string | null {
  const text = source.slice(0, 300).replace(OTHER_DIGIT, latinDigit).trim();
  if (EPOCH.test(text)) {
    const moment = new Date(Number(text.padEnd(13, '0')));
    return moment.toISOString().slice(0, 19) + '+00:00';
  }
  const other = readOtherYear(text);
  if (other !== null) {
    const date = dayOf(other.year, other.month, other.day);
    return date === null ? null : date + clockAfter(text.replace(other.words, ' '), 0, date);
  }
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const date = dayOf(Number(year), Number(month), Number(day));
    if (date === null) return null;
    if (hour === undefined) return date + clockAfter(text, (iso.index ?? 0) + iso[0].length, date);
    return `${date}T${pad(Number(hour))}:${minute ?? '00'}:${second ?? '00'}${offset(zone) || zoneIn(text, date)}`;
  }
  const found =
    match(YEAR_FIRST, text, ([year, month, day]) =>
      dayOf(Number(year), Number(month), Number(day)),
    ) ??
    match(
      DAY_FIRST,
      text,
      ([day, month, year]) =>
        (monthFirst ? null : dayOf(Number(year), Number(month), Number(day))) ??
        dayOf(Number(year), Number(day), Number(month)),
    ) ??
    match(SHORT_YEAR, text, shortYear) ??
    match(SHORT_MONTH, text, ([day, month = '', year = '']) =>
      namedDay(day, month.replace(/\s/u, ''), year.length === 2 ? `25${year}` : year),
    ) ??
    match(NUMBERED_MONTH, text, ([day, month, year]) =>
      dayOf(Number(year), Number(month), Number(day)),
    ) ??
    match(DAY_MONTH, text, ([day, month, year]) => namedDay(day, month, year)) ??
    match(MONTH_SHORT_YEAR, text, ([day, month, year = '']) => namedDay(day, month, `20${year}`)) ??
    match(YEAR_MONTH_DAY, text, ([year, month, day]) => namedDay(day, month, year)) ??
    match(MONTH_DAY, text, ([month, day, year]) => namedDay(day, month, year));
  if (found === null) return null;
  return (
    found.date +
    clockAfter(
      text.slice(0, found.start) + ' '.repeat(found.end - found.start) + text.slice(found.end),
      0,
      found.date,
    )
  );
}

/** Most hits of a pattern that are tried: before the day may stand the same in another calendar. */
const MOST_HITS = 3;

function match(
  pattern: RegExp,
  text: string,
  make: (groups: readonly string[]) => string | null,
): { date: string; start: number; end: number } | null {
  let from = 0;
  for (let tried = 0; tried < MOST_HITS; tried++) {
    const hit = pattern.exec(text.slice(from));
    if (hit === null) return null;
    const start = from + hit.index;
    const end = start + hit[0].length;
    const date = make(hit.slice(1));
    if (date !== null) return { date, start, end };
    from = end;
  }
  return null;
}

/** A slash and a clock of twelve hours are American: the month comes first. */
function shortYear([one, mark, two, year, half]: readonly string[]): string | null {
  const monthFirst = mark === '/' && half !== undefined;
  const [day, month] = monthFirst ? [two, one] : [one, two];
  const full = 2000 + Number(year);
  return dayOf(full, Number(month), Number(day)) ?? dayOf(full, Number(day), Number(month));
}

function namedDay(day = '', month = '', year = ''): string | null {
  const number = /^\p{L}/u.test(month) ? monthNumber(month) : undefined;
  return number === undefined ? null : dayOf(Number(year), number, Number(day));
}

/** A day as ISO 8601 writes it; null for what is none. */
export function dayOf(year: number, month: number, day: number): string | null {
  // Buddhist years on Thai pages.
  const common = year > 2400 && year < 2700 ? year - 543 : year;
  const sound =
    common >= 1900 && common <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return sound ? `${pad(common, 4)}-${pad(month)}-${pad(day)}` : null;
}

function clockAfter(text: string, from: number, day: string): string {
  const clock = CLOCK.exec(text.slice(from));
  if (clock === null) return '';
  const [, before, hours, minutes, seconds, behind] = clock;
  const half = before ?? behind;
  let hour = Number(hours);
  if (half !== undefined && hour <= NOON) {
    hour = (hour % NOON) + (AFTERNOON.has(half.toLowerCase()) ? NOON : 0);
  }
  if (hour > 24 || Number(minutes) > 59) return '';
  return `T${pad(hour)}:${minutes ?? '00'}:${seconds ?? '00'}${zoneIn(text, day)}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (zone === 'Z') return '+00:00';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

/** An offset in minutes as ISO 8601 writes it. */
function offsetOf(minutes: number): string {
  const east = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(east / 60))}:${pad(east % 60)}`;
}

function zoneIn(text: string, day: string): string {
  const written =
    /(?:UTC|GMT)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?/u.exec(text) ??
    /:\d{2}\s([+-])(\d{2}):?(\d{2})$/u.exec(text);
  if (written !== null)
    return `${written[1] ?? '+'}${pad(Number(written[2]))}:${written[3] ?? '00'}`;
  for (const [word] of text.matchAll(/(?<!\p{L})\p{Lu}{2,4}(?!\p{L})/gu)) {
    const zone = Object.hasOwn(ZONES_ON_PAGES, word) ? ZONES_ON_PAGES[word] : undefined;
    if (zone !== undefined) return offsetOf(minutesEast(zone, day));
  }
  return '';
}

/** A digit of another script than ours: "٤", "४", "৪". */
const OTHER_DIGIT = /(?!\d)\p{Nd}/gu;

/** Those of a script stand one behind the other from its nought on. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
