import { only, saysDay, saysOnlyTime, type Fields, type Fragment } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import { DASHES } from '../../../languages/world/dashes';

/** One date as it stands in the text, or a range of two. */
export interface DatePhrase {
  readonly start: number;
  readonly end: number;
  readonly first: Fields;
  /** The later end of a range. */
  readonly last: Fields | null;
}

/** Joins "from … to …", "between … and …" and dashes, and drops what is no date by itself. */
export function readRanges(lexemes: Lexemes, fragments: readonly Fragment[]): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  for (let index = 0; index < fragments.length; index++) {
    const a = fragments[index];
    if (a === undefined) continue;
    const b = fragments[index + 1];
    if (b !== undefined && isNightOf(lexemes, a, b)) continue;
    const range = b === undefined ? null : rangeOf(lexemes, a, b);
    if (range !== null && b !== undefined) {
      index++;
      const year = fragments[index + 1];
      if (isYearAfter(lexemes, b, year)) {
        index++;
        if (a.habit !== true) phrases.push(inYearOf(range, year));
        continue;
      }
      if (a.habit !== true) phrases.push(withWeekdays(lexemes, phrases, range));
      continue;
    }
    if (a.weak === true || a.bare === true || a.habit === true) continue;
    phrases.push({
      start: a.start,
      end: closeBracket(lexemes, a.start, a.end),
      first: a,
      last: null,
    });
  }
  return phrases;
}

/** Whether a year follows a range that lacks one: "January 1 – 2, 1970". */
function isYearAfter(
  lexemes: Lexemes,
  last: Fragment,
  next: Fragment | undefined,
): next is Fragment & { readonly year: number } {
  return (
    next?.year !== undefined &&
    next.month === undefined &&
    last.day !== undefined &&
    last.year === undefined &&
    next.from === last.to &&
    /^,? $/.test(lexemes.folded.slice(last.end, next.start))
  );
}

function inYearOf(range: DatePhrase, { year, end }: Fragment & { year: number }): DatePhrase {
  const { first, last } = range;
  return {
    ...range,
    end,
    first: { ...first, year },
    last: last === null ? null : { ...last, year },
  };
}

/** "Sabtu-Minggu (3-4/1/2015)": the weekdays of a range in brackets belong to it. */
function withWeekdays(lexemes: Lexemes, phrases: DatePhrase[], range: DatePhrase): DatePhrase {
  const before = phrases.at(-1);
  if (before === undefined || before.first.weekday === undefined || saysMore(before.first))
    return range;
  const gap = lexemes.folded.slice(before.end, range.start);
  if (!BEFORE_BRACKET.test(gap)) return range;
  phrases.pop();
  return { ...range, start: before.start, end: closeBracket(lexemes, before.start, range.end) };
}

const saysOnlyWeekday = (fields: Fields): boolean =>
  fields.weekday !== undefined && fields.month === undefined && !saysMore(fields);

const saysOnlyYear = ({ year, month, day }: Fields): boolean =>
  year !== undefined && month === undefined && day === undefined;

/** Whether a weekday comes with a date of its own. */
const saysMore = ({ day, offset, previous, holiday }: Fields): boolean =>
  (day ?? offset ?? previous ?? holiday) !== undefined;

const MONTHS = 12;

/** "–Sunday (": what stands between the first weekday and the days in brackets. */
const BEFORE_BRACKET = new RegExp(String.raw`^(?: ?[${DASHES}] ?\p{L}+)? ?\($`, 'u');
const DASH = new RegExp(String.raw`^\.? ?[${DASHES}~] ?$`, 'u');
const BLANK = /^\.?,? ?$/;

/** What joins two dates to a range. */
interface Joint {
  /** The joint says that both are dates, so that short names and bare numbers may stand in it. */
  readonly firm: boolean;
  /** It is a word ("to"), not a dash. */
  readonly word: boolean;
  readonly start: number;
  readonly end: number;
}

function jointOf(lexemes: Lexemes, a: Fragment, b: Fragment): Joint | null {
  const opens = a.from > 0 && lexemes.adjoins(a.from - 1);
  const led = opens && lexemes.is(a.from - 1, 'from') !== undefined;
  const between = opens && lexemes.is(a.from - 1, 'between') !== undefined;
  const closes =
    lexemes.adjoins(b.to - 1) && lexemes.is(b.to, 'rangeEnd') !== undefined
      ? lexemes.at(b.to)
      : undefined;
  const closed = closes !== undefined || lexemes.hasEnding(b.to - 1, 'to');
  const gap = lexemes.folded.slice(a.end, b.start);
  const touching = b.from === a.to && BLANK.test(gap);
  // "mer-2024": a weekday begins no range that ends with a year.
  const dash = b.from === a.to && DASH.test(gap) && !(saysOnlyWeekday(a) && saysOnlyYear(b));
  // "de 14h | à 16h": the word that leads in a time of day says "to", too.
  const leadsOn = touching && lexemes.is(b.from, 'to') !== undefined && isHour(a);
  const to =
    linkedBy(lexemes, a, b, 'to') ||
    (linkedBy(lexemes, a, b, 'toNext') && isNextDay(a, b) && isBehindPart(lexemes, a)) ||
    (leadsOn && b.clock !== undefined && saysOnlyTime(b)) ||
    (touching && lexemes.hasEnding(a.to - 1, 'from') && closed);
  const and =
    (closes !== undefined || between || isNextWeek(a, b)) &&
    (linkedBy(lexemes, a, b, 'and') || (touching && lexemes.hasEnding(a.to - 1, 'and')));
  if (!to && !and && !dash) return null;
  const start = led || between ? (lexemes.at(a.from - 1)?.start ?? a.start) : a.start;
  const end = closes?.end ?? closeBracket(lexemes, start, b.end);
  return { firm: closed || and || (led && to), word: to, start, end };
}

/** Whether a day is the one after another: "с 3 на 4 мая", "van vrijdag op zaterdag". */
function isNextDay(a: Fragment, b: Fragment): boolean {
  if (a.weekday !== undefined) return b.weekday === (a.weekday % 7) + 1;
  if (a.day === undefined || b.day === undefined) return false;
  return b.day === a.day + 1 || (b.day === 1 && a.day >= SHORTEST_MONTH);
}

/** "uge 26 og 27": two weeks by their numbers are as good as a range of them. */
const isNextWeek = (a: Fragment, b: Fragment): boolean =>
  a.week !== undefined && weekBehind(a, b)?.week === a.week + 1;

const SHORTEST_MONTH = 28;

/** Words that may stand between the night and its first day: "nella notte | fra il | 3". */
const MOST_LEADING_WORDS = 3;

/** Whether a fragment has a part of the day, or one stands before the words that lead to it: "в *ночь* с 3". */
function isBehindPart(lexemes: Lexemes, { part, from }: Fragment): boolean {
  if (part !== undefined) return true;
  for (let index = from - 1; index >= from - 1 - MOST_LEADING_WORDS && index >= 0; index--) {
    if (!lexemes.adjoins(index)) return false;
    if (lexemes.is(index, 'part') !== undefined) return true;
  }
  return false;
}

/** "in der Nacht | vom 3. auf den 4. Mai", "in der Nacht | auf Dienstag": which night it is the days behind tell. */
function isNightOf(lexemes: Lexemes, a: Fragment, b: Fragment): boolean {
  if (a.part !== 'NI' || !only(a, 'previous') || !saysDay(b) || b.previous !== undefined)
    return false;
  for (let index = a.to; index < b.from; index++) {
    const leads = lexemes.is(index, 'from') ?? lexemes.is(index, 'to') ?? lexemes.is(index, 'on');
    if (leads === undefined && lexemes.is(index, 'glue') === undefined) return false;
    if (!lexemes.adjoins(index)) return false;
  }
  return b.from > a.to && lexemes.adjoins(a.to - 1);
}

/** A time of day, or a number that may be an hour. */
const isHour = ({ clock, bare }: Fragment): boolean => clock !== undefined || bare === true;

/** Whether one word of a kind stands between, besides words that may open a date ("to the"). */
function linkedBy(
  lexemes: Lexemes,
  a: Fragment,
  b: Fragment,
  kind: 'to' | 'toNext' | 'and',
): boolean {
  if (b.from <= a.to || lexemes.is(a.to, kind) === undefined) return false;
  if (!BLANK.test(lexemes.gap(a.to - 1)) || lexemes.endsSentence(a.to - 1)) return false;
  for (let index = a.to; index < b.from; index++) {
    if (!lexemes.adjoins(index)) return false;
    if (index > a.to && (lexemes.is(index, 'glue') ?? lexemes.is(index, 'on')) === undefined)
      return false;
  }
  return true;
}

function rangeOf(lexemes: Lexemes, a: Fragment, b: Fragment): DatePhrase | null {
  const joint = jointOf(lexemes, a, b);
  // "in der Nacht auf den 28. Juli": a part of the day reaches up to no other day.
  if (joint === null || (a.part !== undefined && only(a, 'previous'))) return null;
  const later = completeLater(a, b);
  const hours = joint.word && a.clock !== undefined && a.weak !== true && b.clock !== undefined;
  const weeks = a.week !== undefined && later.week !== undefined;
  const sure =
    joint.firm || hours || weeks || (later !== b && (joint.word || isDayOfRange(lexemes, a, b)));
  if ((b.bare === true || b.weak === true) && !sure) return null;
  if (b.bare === true && later === b) return null;
  const months = lexemes.words.order === 'ymd' && /^\p{Nd}/u.test(lexemes.folded.slice(b.start));
  const earlier = (months ? monthBefore(a, later) : null) ?? completeEarlier(a, later);
  const first = earlier === null ? null : withZone(earlier, later);
  if (first === null) return null;
  const { weak, bare, ...last } = later;
  return { start: joint.start, end: joint.end, first, last };
}

/** "January 1 – 2", "január 1–2.": a later day of the same month, and no count of what follows. */
function isDayOfRange(lexemes: Lexemes, a: Fragment, b: Fragment): boolean {
  if (a.month === undefined || (a.day ?? 32) >= (b.day ?? 0)) return false;
  const next = lexemes.at(b.to);
  const counts = next?.senses.some(({ kind }) => kind === 'counted' || kind === 'unit') === true;
  return !(counts && lexemes.adjoins(b.to - 1));
}

/** "vecka 26–27", "week 26 en 27": a bare number behind a numbered week is a later one of the same year. */
function weekBehind(a: Fragment, b: Fragment): Fragment | null {
  const { day, bare, ...rest } = b;
  const later = bare === true && day !== undefined && day <= MOST_WEEKS && day > (a.week ?? day);
  return later ? { ...rest, week: day } : null;
}

const MOST_WEEKS = 53;

const isDayAlone = (fragment: Fragment): boolean =>
  fragment.day !== undefined &&
  fragment.month === undefined &&
  fragment.year === undefined &&
  fragment.offset === undefined &&
  fragment.previous === undefined;

/** The later end with the month and year of the earlier one: "from 9 April to the 17th". */
function completeLater(a: Fragment, b: Fragment): Fragment {
  const week = weekBehind(a, b);
  if (week !== null) return week;
  if (!isDayAlone(b) || a.day === undefined || b.day === undefined) return b;
  const later = b.day > a.day;
  if (a.month !== undefined)
    return {
      ...b,
      ...yearOf(a),
      month: later ? a.month : (a.month % 12) + 1,
      ...(a.year !== undefined && !later && a.month === 12 ? { year: a.year + 1 } : {}),
    };
  const monthly = a.offset?.unit === 'month' || a.previous?.unit === 'month';
  return monthly && later ? { ...b, ...yearOf(a) } : b;
}

/** "11~12月": a bare number before a month in figures is a month too, where no day has a month before it. */
function monthBefore({ bare, day }: Fragment, b: Fragment): Fields | null {
  const alone = b.month !== undefined && b.day === undefined;
  if (bare !== true || !alone || day === undefined || day > MONTHS) return null;
  const over = b.year !== undefined && day > b.month ? { year: b.year - 1 } : {};
  return { month: day, ...yearOf(b), ...over };
}

/** The earlier end with what it shares with the later one ("4-7 Oktober", "11-17 Uhr"). */
function completeEarlier(a: Fragment, b: Fragment): Fields | null {
  const { weak, bare, ...rest } = a;
  if (bare === true || (weak === true && a.day !== undefined && a.month === undefined)) {
    if (b.month !== undefined && b.day !== undefined && a.day !== undefined && a.day < b.day)
      return { ...rest, month: b.month, ...yearOf(b) };
    if ((b.offset?.unit === 'month' || b.previous?.unit === 'month') && b.day !== undefined)
      return { ...rest, ...yearOf(b) };
    if (b.clock !== undefined && a.day !== undefined && a.day <= 24) {
      const { day, ...others } = rest;
      const late = a.day < 12 && b.clock >= 720 && a.day * 60 + 720 < b.clock ? 720 : 0;
      // "from 2 to 4 pm tomorrow": the day behind is that of both.
      const shared = saysOnlyTime(b) ? {} : fieldsOf(b);
      return { ...shared, ...others, clock: a.day * 60 + late };
    }
    return null;
  }
  if (
    a.month !== undefined &&
    a.year === undefined &&
    a.offset === undefined &&
    b.month !== undefined
  ) {
    // "November to February 2017" began the year before; "this May to October 2020" says its own.
    if (a.direction !== undefined) return rest;
    const earlier = b.year !== undefined && a.month > b.month ? { year: b.year - 1 } : {};
    return { ...rest, ...yearOf(b), ...earlier };
  }
  if (a.clock !== undefined && b.clock !== undefined && weak === true) return rest;
  if (saysOnlyTime(a) !== saysOnlyTime(b) && !saysDay(a)) return null;
  if (a.year !== undefined && a.month === undefined && b.year === undefined) return null;
  return weak === true ? { ...rest, weak } : rest;
}

/** What a fragment says, without its place. */
function fieldsOf({ from, to, start, end, weak, bare, ...fields }: Fragment): Fields {
  void [from, to, start, end, weak, bare];
  return fields;
}

/** "10.00-12.00 WIB": the zone is that of both ends. */
function withZone(first: Fields, { clock, zone }: Fragment): Fields {
  const shared = first.clock !== undefined && first.zone === undefined && clock !== undefined;
  return shared && zone !== undefined ? { ...first, zone } : first;
}

function yearOf(b: Fragment): Fields {
  return {
    ...(b.year === undefined ? {} : { year: b.year }),
    ...(b.offset === undefined ? {} : { offset: b.offset }),
    ...(b.previous === undefined ? {} : { previous: b.previous }),
    ...(b.direction === undefined ? {} : { direction: b.direction }),
    ...(b.calendar === undefined ? {} : { calendar: b.calendar }),
  };
}

/** Takes the closing bracket in, when the opening one is inside. */
function closeBracket(lexemes: Lexemes, start: number, end: number): number {
  const inside = lexemes.folded.slice(start, end);
  return inside.includes('(') && !inside.includes(')') && lexemes.folded.charAt(end) === ')'
    ? end + 1
    : end;
}
