import { found, type Count, type Fields, type Found, type Offset } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import {
  halfBehind,
  LEAST_YEAR,
  nextCount,
  readBareUnit,
  readCount,
  readOne,
  type Counted,
} from './read-count';

/** "5 days ago", "tiga tahun terakhir", "two days later", "les 3 prochaines années". */
export function readCountAway(lexemes: Lexemes, index: number): Found | null {
  const tail = readTail(lexemes, index);
  if (tail !== null)
    return found(tail.to, {
      offset: { ...tail.count, n: tail.sign * tail.count.n, exact: true },
      ...(tail.orLater ? { orLater: true } : {}),
    });
  const one = lexemes.at(index)?.senses.find((each) => each.kind === 'ago' && each.one === true);
  if (one?.unit !== undefined && lexemes.words.unitIsOne === true)
    return found(index + 1, { offset: { unit: one.unit, n: one.n, exact: true } });
  const bare = lexemes.adjoins(index) && lexemes.sided(index + 1, 'ago', 2) !== undefined;
  const fromPrevious = readCountedPrevious(lexemes, index);
  if (fromPrevious !== null) return fromPrevious;
  const count = readCount(lexemes, index) ?? (bare ? readBareUnit(lexemes, index) : null);
  if (count === null) return null;
  const next = nextCount(lexemes, count.to);
  const last = readTail(lexemes, next);
  if (last !== null && count.framed === null)
    return found(last.to, {
      offset: away({ ...count, more: [...count.more, last.count] }, last.sign),
    });
  if (count.framed !== null) return found(count.to, period(count, count.framed));
  if (!lexemes.adjoins(count.to - 1)) return null;
  const within = lexemes.sided(count.to, 'within', 2);
  if (within !== undefined) return found(count.to + 1, upTo(count));
  const ago = lexemes.sided(count.to, 'ago', 2);
  const alsoLater = lexemes.sided(count.to, 'later', 2) !== undefined;
  if (ago !== undefined)
    return found(count.to + 1, {
      offset: away(count, ago.n),
      ...(alsoLater ? { orLater: true } : {}),
    });
  const later = lexemes.sided(count.to, 'later', 2);
  if (later !== undefined)
    return leadsOn(lexemes, count.to)
      ? null
      : found(count.to + 1, { previous: away(count, later.n) });
  const frame = lexemes.sided(count.to, 'frame', 2);
  if (frame !== undefined && frame.n !== 0)
    return found(count.to + 1, period(count, Math.sign(frame.n)));
  return null;
}

/** "dua hari sebelumnya", "tiga tahun berikutnya": a number before a word for "the day before". */
function readCountedPrevious(lexemes: Lexemes, index: number): Found | null {
  const n = lexemes.words.ordinalAfter === true ? lexemes.count(index) : null;
  const previous = lexemes.is(index + 1, 'previous');
  if (n === null || !lexemes.adjoins(index) || previous?.unit === undefined) return null;
  if (Math.abs(previous.n) !== 1 || previous.part !== undefined) return null;
  return found(index + 2, { previous: { unit: previous.unit, n: n * previous.n, exact: true } });
}

/** "vor 5 Tagen", "il y a trois ans", "the last two weeks", "after two days", "within a year". */
export function readLedCount(lexemes: Lexemes, index: number): Found | null {
  const ago = lexemes.sided(index, 'ago', 1);
  const later = lexemes.sided(index, 'later', 1);
  const frame = lexemes.sided(index, 'frame', 1);
  const within = lexemes.sided(index, 'within', 1);
  if ((ago ?? later ?? frame ?? within) === undefined || !lexemes.adjoins(index)) return null;
  let at = index + 1;
  while (
    (lexemes.is(at, 'about') ?? (within === undefined ? undefined : lexemes.is(at, 'frame'))) !==
      undefined &&
    lexemes.adjoins(at)
  )
    at++;
  // "in" ahead of a unit is a place more often than a time: "في شهر مايو".
  const led =
    ago !== undefined &&
    (ago.n < 0 || (lexemes.is(index, 'on') ?? lexemes.is(index, 'glue')) === undefined);
  const day = frame === undefined ? null : readLedDay(lexemes, index, at, frame.n);
  if (day !== null) return day;
  const count =
    countBehind(lexemes, at, frame !== undefined) ?? (led ? readBareUnit(lexemes, at) : null);
  if (count === null || count.framed !== null) return null;
  // "지난 2020년": that year, and no length of time.
  if (count.first.unit === 'year' && count.first.n >= LEAST_YEAR) return null;
  // "in den vergangenen 5 Tagen", "dalam 5 tahun terakhir": a period, which is read from its number on.
  const after = lexemes.adjoins(count.to - 1) ? lexemes.sided(count.to, 'frame', 2) : undefined;
  const closed = lexemes.adjoins(count.to - 1) ? lexemes.sided(count.to, 'ago', 2) : undefined;
  if (after !== undefined && closed === undefined) return null;
  const to = closed === undefined ? count.to : count.to + 1;
  // "через семнадцать лет после …": counted from what no date tells.
  if (lexemes.adjoins(to - 1) && lexemes.sided(to, 'link', 1) !== undefined) return null;
  if (within !== undefined) return found(to, upTo(count));
  if (frame === undefined && (ago?.n ?? 1) > 0 && lastsOf(lexemes, to)) return null;
  if (ago !== undefined) return found(to, { offset: away(count, ago.n) });
  if (frame !== undefined && frame.n !== 0)
    return found(count.to, period(count, Math.sign(frame.n)));
  if (later !== undefined) return found(count.to, { previous: away(count, later.n) });
  return null;
}

/** A count; one of several units, unless they are "3 months and 2 days ago" behind "the last". */
function countBehind(lexemes: Lexemes, index: number, framed: boolean): Counted | null {
  const count = readCount(lexemes, index);
  const told = count !== null && lexemes.adjoins(count.to - 1) && lexemes.sided(count.to, 'ago', 2);
  return framed && told ? readOne(lexemes, index) : count;
}

/** "지난 16일", "来る16日": behind a word that leads in days it is a day of the month, the last or the next one. */
function readLedDay(lexemes: Lexemes, lead: number, at: number, way: number): Found | null {
  const number = lexemes.at(at)?.number;
  const n = number?.kind === 'plain' && number.digits <= 2 ? (number.values[0] ?? 0) : 0;
  const marked = lexemes.sided(at + 1, 'mark', 2)?.unit === 'day' && lexemes.adjoins(at);
  if (n < 1 || n > 31 || !marked || lexemes.is(lead, 'dayLead') === undefined) return null;
  if (lexemes.lasts(at + 1)) return null;
  return found(at + 2, { day: n, ...(way === 0 ? {} : { direction: Math.sign(way) }) });
}

/** "tre uker før termin": the word for "earlier" is a preposition before a thing that no date tells. */
function leadsOn(lexemes: Lexemes, index: number): boolean {
  return (
    lexemes.sided(index, 'link', 1) !== undefined &&
    lexemes.precedesWord(index) &&
    !(lexemes.adjoins(index) && lexemes.is(index + 1, 'tense') !== undefined)
  );
}

/** "after 27 years of prison", "tras dos años de obras": how long something lasted. */
function lastsOf(lexemes: Lexemes, to: number): boolean {
  return (
    lexemes.adjoins(to - 1) &&
    lexemes.is(to, 'glue') !== undefined &&
    lexemes.precedesWord(to) &&
    !lexemes.adjoins(to)
  );
}

/** A number before one of Intl's tails, which carry the unit: "3" + "dni temu". */
function readTail(
  lexemes: Lexemes,
  index: number,
): { count: Count; sign: number; orLater: boolean; to: number } | null {
  const whole = lexemes.count(index);
  if (whole === null || !lexemes.adjoins(index)) return null;
  const half = halfBehind(lexemes, index);
  const at = index + 1 + Math.ceil(half);
  if (!lexemes.adjoins(at - 1)) return null;
  const n = whole + half;
  const tail = lexemes
    .at(at)
    ?.senses.find((each) => each.kind === 'ago' && each.unit !== undefined);
  return tail?.unit === undefined
    ? null
    : { count: { unit: tail.unit, n }, sign: tail.n, orLater: tail.orLater === true, to: at + 1 };
}

/** So many units away, to the day. */
export function away({ first, more }: Counted, sign: number): Offset {
  return {
    unit: first.unit,
    n: sign * first.n,
    exact: true,
    ...(more.length === 0 ? {} : { more: more.map(({ unit, n }) => ({ unit, n: sign * n })) }),
  };
}

function period({ first: { unit, n }, more }: Counted, sign: number): Fields {
  if (n === 1 && more.length === 0) return { offset: { unit, n: sign } };
  return { span: away({ first: { unit, n }, more, to: 0, framed: null }, sign) };
}

const upTo = (count: Counted): Fields => ({ span: away(count, 1), within: true });
