import type { Fields, Found } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import type { NumberShape } from '../lexemes/number-shapes';
import type { Sense } from '../words/sense';

/** Hours that a part of the day turns 1 to 11 into the afternoon's. */
const LATE = new Set(['AF', 'EV', 'NI']);

/** A time of day, as far as it is read. */
interface Clock {
  /** Index of the lexeme that is read next. */
  at: number;
  hour: number;
  minute: number;
  /** Half hours that are added: half acht is half to it, a quarter past is half of one. */
  half: number;
  /** Hours that p.m. adds, or a.m. takes from twelve; null where nothing tells the half of the day. */
  late: number | null;
  /** The words around it make it a time of day. */
  marked: boolean;
  /** A preposition that goes with times of day stands before it. */
  led: boolean;
  /** Such a one stands before an hour in words. */
  ledWords: boolean;
}

/** Reads a time of day: pukul 14.30 WIB, 5 p.m., 午後3時半, halb acht, noon. */
export function readClock(lexemes: Lexemes, index: number): Found | null {
  const clock = readLead(lexemes, index);
  if (clock === null) return null;
  const number = lexemes.at(clock.at)?.number ?? null;
  // "a lap time of 1:34 on Sunday"
  if (number?.kind === 'clock' && lexemes.is(index - 1, 'numbered') && lexemes.adjoins(index - 1))
    return null;
  if (!readHour(lexemes, clock) || clock.hour > 24) return null;
  // "στις 4 Μαρτίου": the preposition goes with days, too.
  if (number?.kind === 'plain' && lexemes.adjoins(clock.at) && isMonth(lexemes, clock.at + 1))
    return null;
  const closes =
    lexemes.closes(clock.at) ||
    (lexemes.adjoins(clock.at) && lexemes.sided(clock.at + 1, 'part', 2) !== undefined);
  if (clock.led && closes && number?.kind === 'plain') clock.marked = true;
  clock.at += 1;
  const tail = readTail(lexemes, clock, number);
  const value = minutesOf(clock);
  if (value === null) return null;
  if (tail !== null) {
    const zone = tail.zone === undefined ? {} : { zone: tail.zone };
    return { to: clock.at, fields: { clock: value, ...zone } };
  }
  if (!clock.marked && number?.kind !== 'clock') return null;
  return { to: clock.at, fields: { clock: value, ...(clock.marked ? {} : { weak: true }) } };
}

/** Words before an hour at most: in a longer run each one would look through all that is left. */
const MOST_LEADING = 8;

/** What stands before the hour: pukul, at, p.m. in Korean, "half" in German. Null where no time follows. */
function readLead(lexemes: Lexemes, index: number): Clock | null {
  const clock: Clock = {
    at: index,
    hour: 0,
    minute: 0,
    half: 0,
    late: null,
    marked: false,
    led: false,
    ledWords: false,
  };
  while (clock.at <= index + MOST_LEADING) {
    const { at } = clock;
    const preposition = lexemes.sided(at, 'clockLead', 1);
    const word = lexemes.sided(at, 'clock', 1);
    const meridiem = lexemes.sided(at, 'meridiem', 1);
    const part = lexemes.sided(at, 'part', 1);
    const half = lexemes.sided(at, 'half', 1);
    const names = word ?? preposition ?? half;
    if (names === undefined && meridiem === undefined && part === undefined) return clock;
    if (!/^[ .]*$/.test(lexemes.gap(at))) return null;
    // "3일 밤*부터* 5일까지": what follows is the other end.
    if (lexemes.hasEnding(at, 'from')) return null;
    // "morning at 9": the part is read by itself and joined afterwards.
    const isBefore = names === undefined && lexemes.at(at + 1)?.number == null;
    if (isBefore && lexemes.sided(at + 1, 'clock', 1) === undefined) return null;
    if (preposition !== undefined) clock.led = true;
    else if (word !== undefined) clock.marked = true;
    if (meridiem !== undefined) {
      clock.marked = true;
      clock.late = meridiem.n;
    }
    // 中午12時 is noon, in neither half of the day.
    if (part?.part !== undefined && part.part !== 'NO') clock.late ??= LATE.has(part.part) ? 12 : 0;
    if (half !== undefined) {
      clock.half = half.n;
      clock.marked = true;
    }
    clock.at += 1;
  }
  return null;
}

/** The hour, with its minutes where they are written together; false where none stands here. */
function readHour(lexemes: Lexemes, clock: Clock): boolean {
  const number = lexemes.at(clock.at)?.number;
  if (number?.kind === 'clock') {
    const [hour = 0, minute = 0] = number.values;
    clock.hour = hour;
    clock.minute = minute;
    const isWritten = number.mark === 'h' || (number.mark === ':' && number.digits === 2);
    if (clock.led || isWritten) clock.marked = true;
    return true;
  }
  if (number?.kind === 'plain' && number.digits <= 2) {
    clock.hour = number.values[0] ?? 0;
    return true;
  }
  // "الساعة الثامنة", "o ósmej": in some languages hours are told by ordinals.
  const spelt =
    lexemes.is(clock.at, 'number') ??
    (clock.marked || clock.led ? lexemes.is(clock.at, 'ordinal') : undefined);
  // "half a million", "half an hour"
  if (spelt === undefined || lexemes.isArticle(clock.at)) return false;
  clock.hour = spelt.n;
  clock.ledWords = clock.led;
  clock.led = false;
  return true;
}

/** What stands behind the hour; the word for a zone that ends it, or null. */
function readTail(lexemes: Lexemes, clock: Clock, number: NumberShape | null): Sense | null {
  let bare = true;
  while (/^ *\.?$/.test(lexemes.gap(clock.at - 1))) {
    const { at } = clock;
    const meridiem = meridiemAt(lexemes, clock);
    const half = clock.led || clock.ledWords ? lexemes.sided(at, 'half', 2) : undefined;
    const zone = readZone(lexemes, at);
    if (bare && isClockWord(lexemes, clock, number)) {
      bare = false;
      clock.marked = true;
      clock.at += 1;
      readMinutes(lexemes, clock);
    } else if (meridiem !== undefined) {
      clock.marked = true;
      clock.late = meridiem.n;
      clock.at += 1;
    } else if (half !== undefined && clock.half === 0) {
      // "a las ocho y media"
      clock.marked = true;
      clock.half = half.n;
      clock.at += 1;
    } else if (zone !== undefined && (clock.marked || number?.kind === 'clock')) {
      // "10.00-12.00 WIB": a zone makes a clock time of hours and minutes.
      clock.at += 1;
      return zone;
    } else return null;
  }
  // "às 20h45 (horário de Brasília)": a zone may stand aside.
  const aside = /^,? \(?$/.test(lexemes.gap(clock.at - 1))
    ? readZone(lexemes, clock.at)
    : undefined;
  if (aside === undefined || !(clock.marked || number?.kind === 'clock')) return null;
  clock.at += 1;
  return aside;
}

/** "a.m." and its kin behind the hour; "два дня" counts days unless a word makes it a time of day. */
function meridiemAt(lexemes: Lexemes, { at, marked }: Clock): Sense | undefined {
  const meridiem = lexemes.sided(at, 'meridiem', 2);
  return marked || lexemes.is(at, 'unit') === undefined ? meridiem : undefined;
}

/** True for "Uhr", 時 and their kin behind the hour. */
function isClockWord(lexemes: Lexemes, clock: Clock, number: NumberShape | null): boolean {
  const { at, hour, late, led, ledWords, marked } = clock;
  if (lexemes.sided(at, 'clock', 2) === undefined) return false;
  // 一點 is mostly "a bit".
  if (number?.han === true && hour === 1 && late === null) return false;
  // "duas horas" counts hours, "às duas horas" is a time.
  const senses = lexemes.at(at)?.senses ?? [];
  const counts = senses.some(({ kind, unit }) => kind === 'unit' && unit === 'hour');
  // "om acht uur 's avonds"
  const ofDay = (ledWords || number !== null) && lexemes.sided(at + 1, 'meridiem', 2) !== undefined;
  return !counts || led || marked || ofDay || isBesideDay(lexemes, at);
}

/**
 * "Samedi, 7 heures", "18 giờ ngày 26/4": behind the name of a day, or before the word that leads in its number, what
 * may count hours tells the time. `at` is the word for the hour.
 */
function isBesideDay(lexemes: Lexemes, at: number): boolean {
  const behind = lexemes.is(at - 2, 'weekday') !== undefined && lexemes.adjoinsSoftly(at - 2);
  const toMinutes = lexemes.is(at + 2, 'minutes') !== undefined && lexemes.adjoins(at);
  // "8 giờ tối qua": the word for "last night" tells of the day and its part.
  const told = lexemes.adjoins(at) && lexemes.at(at + 1)?.senses.some(({ kind, part }) => kind === 'relative' && part !== undefined) === true; // oxfmt-ignore
  return (
    behind || told || isDayLedIn(lexemes, at + 1) || (toMinutes && isDayLedIn(lexemes, at + 3))
  );
}

/** A word for a day with its number behind it, right behind the lexeme before. */
function isDayLedIn(lexemes: Lexemes, at: number): boolean {
  const mark = lexemes.sided(at, 'mark', 1);
  const number = lexemes.at(at + 1)?.number;
  if (mark?.unit !== 'day' || number == null || !lexemes.adjoins(at)) return false;
  return lexemes.adjoins(at - 1) && number.kind !== 'clock';
}

/** Minutes behind the word for the hour: 3時15分, 午後3時半. */
function readMinutes(lexemes: Lexemes, clock: Clock): void {
  const { at } = clock;
  if (!lexemes.adjoins(at - 1)) return;
  const number = lexemes.at(at)?.number;
  const closing = lexemes.is(at + 1, 'minutes') !== undefined && lexemes.adjoins(at);
  const glued = lexemes.at(at - 1)?.end === lexemes.at(at)?.start;
  const minute = number?.kind === 'plain' ? (number.values[0] ?? 60) : 60;
  // "16 h 50": behind the letter alone no word closes them.
  const letter = (lexemes.at(at - 1)?.end ?? 0) - (lexemes.at(at - 1)?.start ?? 0) === 1;
  const written = letter && number?.kind === 'plain' && number.digits === 2;
  if (minute < 60 && (closing || glued || written)) {
    clock.minute = minute;
    clock.at += closing ? 2 : 1;
  } else if (lexemes.sided(at, 'half', 2) !== undefined) {
    clock.minute = 30;
    clock.at += 1;
  }
}

const isMonth = (lexemes: Lexemes, index: number): boolean => {
  const month = lexemes.is(index, 'month');
  return month !== undefined && month.weak !== true;
};

/** A time zone; an abbreviation in Latin letters only in capitals: "et" is a word of French. */
function readZone(lexemes: Lexemes, index: number): Sense | undefined {
  const zone = lexemes.is(index, 'zone');
  const { start, end } = lexemes.at(index) ?? { start: 0, end: 0 };
  const isWord = end - start > 5 || /^[^a-z]/.test(lexemes.folded.slice(start, end));
  return zone === undefined || isWord || lexemes.isUpperCase(index) ? zone : undefined;
}

/** Minutes since midnight of a time as it is said; null where no day has it. */
function minutesOf({ hour, minute, late, half }: Clock): number | null {
  let full = hour;
  if (late === 12 && hour < 12) full += 12;
  if (late === 0 && hour === 12) full = 0;
  const value = full * 60 + minute + half * 30;
  return value >= 0 && value <= 24 * 60 ? value % (24 * 60) : null;
}

/** A part of the day, or noon and midnight. */
export function readPart(lexemes: Lexemes, index: number): Found | null {
  const part = lexemes.is(index, 'part')?.part;
  if (part === undefined) return null;
  // "hingga malam": of the day that is spoken of.
  const led = index > 0 && lexemes.is(index - 1, 'partLead') !== undefined;
  const fields: Fields =
    led && lexemes.adjoins(index - 1)
      ? { part, previous: { unit: 'day', n: 0 } }
      : { part, weak: true };
  return { to: index + 1, fields };
}
