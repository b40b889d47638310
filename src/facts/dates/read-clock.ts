import type { Fields, Found } from './fragment';
import type { Lexemes } from './lexemes';

/** Hours that a part of the day turns 1 to 11 into the afternoon's. */
const LATE = new Set(['AF', 'EV', 'NI']);

/** Reads a time of day: pukul 14.30 WIB, 5 p.m., 午後3時半, halb acht, noon. */
export function readClock(lexemes: Lexemes, index: number): Found | null {
  let at = index;
  let marked = false;
  let half = 0;
  let led = false;
  let late: number | null = null;
  for (;;) {
    const lead = lexemes.sided(at, 'clockLead', 1);
    const clock = lexemes.sided(at, 'clock', 1) ?? lead;
    const meridiem = lexemes.sided(at, 'meridiem', 1);
    const part = lexemes.sided(at, 'part', 1);
    const toHalf = lexemes.sided(at, 'half', 1);
    if (clock === undefined && meridiem === undefined && part === undefined && toHalf === undefined)
      break;
    if (!/^[ .]*$/.test(lexemes.gap(at))) return null;
    if (lexemes.at(at + 1)?.number == null && clock === undefined && toHalf === undefined) {
      // "morning at 9": the part is read by itself and joined afterwards.
      if (lexemes.sided(at + 1, 'clock', 1) === undefined) return null;
    }
    if ((clock !== undefined && lead === undefined) || meridiem !== undefined) marked = true;
    if (lead !== undefined) led = true;
    if (meridiem !== undefined) late = meridiem.n;
    if (part?.part !== undefined && late === null) late = LATE.has(part.part) ? 12 : 0;
    if (toHalf !== undefined) {
      half = toHalf.n;
      marked = true;
    }
    at++;
  }
  const number = lexemes.at(at)?.number;
  let hour: number;
  let minute = 0;
  if (number?.kind === 'clock') {
    hour = number.values[0] ?? 0;
    minute = number.values[1] ?? 0;
    if ((number.mark === ':' && (number.digits === 2 || led)) || number.mark === 'h' || led)
      marked = true;
  } else if (number?.kind === 'plain' && number.digits <= 2) {
    hour = number.values[0] ?? 0;
  } else {
    const spelt = lexemes.is(at, 'number');
    if (spelt === undefined || spelt.n > 24) return null;
    hour = spelt.n;
    led = false;
  }
  if (hour > 24) return null;
  const closes = lexemes.closes(at) || (lexemes.adjoins(at) && lexemes.sided(at + 1, 'part', 2));
  if (led && !marked && closes && number?.kind === 'plain') marked = true;
  at++;
  let bare = true;
  for (;;) {
    if (!/^ *\.?$/.test(lexemes.gap(at - 1))) break;
    const clock = bare ? lexemes.sided(at, 'clock', 2) : undefined;
    const meridiem = lexemes.sided(at, 'meridiem', 2);
    const zone = readZone(lexemes, at);
    // "duas horas" counts hours, "às duas horas" is a time; 一點 is mostly "a bit".
    const counts = lexemes
      .at(at)
      ?.senses.some(({ kind, unit }) => kind === 'unit' && unit === 'hour');
    const vague = number?.han === true && hour === 1 && late === null;
    if (clock !== undefined && !vague && (counts !== true || led || marked)) {
      marked = true;
      bare = false;
      at++;
      const next = lexemes.at(at)?.number;
      if (lexemes.adjoins(at - 1)) {
        const closing = lexemes.is(at + 1, 'minutes') !== undefined && lexemes.adjoins(at);
        const glued = lexemes.at(at - 1)?.end === lexemes.at(at)?.start;
        if (next?.kind === 'plain' && (next.values[0] ?? 60) < 60 && (closing || glued)) {
          minute = next.values[0] ?? 0;
          at += closing ? 2 : 1;
        } else if (lexemes.sided(at, 'half', 2) !== undefined) {
          minute = 30;
          at++;
        }
      }
      continue;
    }
    if (meridiem !== undefined) {
      marked = true;
      late = meridiem.n;
      at++;
      continue;
    }
    // "10.00-12.00 WIB": a zone makes a clock time of hours and minutes.
    if (zone !== undefined && (marked || number?.kind === 'clock')) {
      const value = minutes(hour, minute, late, half);
      const east = Number.isNaN(zone.n) ? {} : { zone: zone.n };
      return value === null ? null : { to: at + 1, fields: { clock: value, ...east } };
    }
    break;
  }
  if (!marked && number?.kind !== 'clock') return null;
  const value = minutes(hour, minute, late, half);
  return value === null
    ? null
    : { to: at, fields: { clock: value, ...(marked ? {} : { weak: true }) } };
}

/** A time zone; an abbreviation only in capitals: "et" is a word of French. */
function readZone(lexemes: Lexemes, index: number): { n: number } | undefined {
  const zone = lexemes.is(index, 'zone');
  const { start, end } = lexemes.at(index) ?? { start: 0, end: 0 };
  return zone === undefined || end - start > 5 || lexemes.isUpperCase(index) ? zone : undefined;
}

/** Minutes since midnight of an hour as it is said. */
function minutes(hour: number, minute: number, late: number | null, half: number): number | null {
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
