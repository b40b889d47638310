import type { Fields, Found } from './fragment';
import type { Lexemes } from './lexemes';

/** Reads what is told from the publication or the date before: yesterday, 3 days ago, last week. */
export function readRelative(lexemes: Lexemes, index: number): Found | null {
  return (
    readNamed(lexemes, index) ??
    readCounted(lexemes, index) ??
    readLedCount(lexemes, index) ??
    readFramed(lexemes, index)
  );
}

/** Yesterday, tadi malam, that day; Christmas. */
function readNamed(lexemes: Lexemes, index: number): Found | null {
  const relative = lexemes.is(index, 'relative');
  if (relative?.unit !== undefined)
    return found(index + 1, {
      offset: { unit: relative.unit, n: relative.n },
      ...(relative.part === undefined ? {} : { part: relative.part }),
    });
  const previous = lexemes.is(index, 'previous');
  if (previous?.unit !== undefined)
    return found(index + 1, {
      previous: { unit: previous.unit, n: previous.n },
      ...(previous.part === undefined ? {} : { part: previous.part }),
    });
  const holiday = lexemes.is(index, 'holiday');
  if (holiday?.day !== undefined) return found(index + 1, { holiday: holiday.day });
  const decade = lexemes.is(index, 'decadeName');
  if (decade !== undefined) return found(index + 1, { decade: decade.n });
  if (lexemes.is(index, 'weekend') !== undefined)
    return found(index + 1, { weekday: 6, weekend: true });
  return null;
}

const found = (to: number, fields: Fields): Found => ({ to, fields });

/** A number with its unit, or one word for both (seminggu): how many, and where it ends. */
function readCount(
  lexemes: Lexemes,
  index: number,
): { n: number; unit: Unit; to: number; framed: number | null } | null {
  const one = lexemes.at(index)?.senses.find((each) => each.kind === 'unit' && each.n === 1);
  if (one?.unit !== undefined) return { n: 1, unit: one.unit, to: index + 1, framed: null };
  let n = lexemes.count(index);
  if (n === null || !lexemes.adjoins(index)) return null;
  let to = index + 1;
  // "twenty" + "five"; "dua puluh lima" is left to the numbers of the file.
  const second = lexemes.is(to, 'number');
  if (
    second !== undefined &&
    lexemes.at(index)?.number == null &&
    n >= 20 &&
    second.n < 10 &&
    lexemes.adjoins(to)
  ) {
    n += second.n;
    to++;
  }
  let framed: number | null = null;
  const frame = lexemes.is(to, 'frame');
  if (frame !== undefined && lexemes.adjoins(to)) {
    framed = Math.sign(frame.n);
    to++;
  }
  while (lexemes.is(to, 'about') !== undefined && lexemes.adjoins(to)) to++;
  const unit = plainUnit(lexemes, to);
  return unit === null ? null : { n, unit, to: to + 1, framed };
}

type Unit = NonNullable<NonNullable<Fields['offset']>['unit']>;

function plainUnit(lexemes: Lexemes, index: number): Unit | null {
  return (
    lexemes.at(index)?.senses.find((each) => each.kind === 'unit' && each.n === 0)?.unit ?? null
  );
}

/** "5 days ago", "tiga tahun terakhir", "two days later", "les 3 prochaines années". */
function readCounted(lexemes: Lexemes, index: number): Found | null {
  const n = lexemes.count(index);
  if (n !== null && lexemes.adjoins(index)) {
    // Intl's tails carry the unit: "dni temu", " days ago".
    const tail = lexemes
      .at(index + 1)
      ?.senses.find((each) => each.kind === 'ago' && each.unit !== undefined);
    if (tail?.unit !== undefined) return found(index + 2, away(tail.unit, tail.n * n));
  }
  const count = readCount(lexemes, index);
  if (count === null) return null;
  if (count.framed !== null) return found(count.to, period(count.unit, count.framed, count.n));
  if (!lexemes.adjoins(count.to - 1)) return null;
  const ago = lexemes.sided(count.to, 'ago', 2);
  if (ago !== undefined) return found(count.to + 1, away(count.unit, ago.n * count.n));
  const later = lexemes.sided(count.to, 'later', 2);
  if (later !== undefined)
    return found(count.to + 1, {
      previous: { unit: count.unit, n: later.n * count.n, exact: true },
    });
  const frame = lexemes.sided(count.to, 'frame', 2);
  if (frame !== undefined && frame.n !== 0)
    return found(count.to + 1, period(count.unit, Math.sign(frame.n), count.n));
  return null;
}

/** "vor 5 Tagen", "il y a trois ans", "the last two weeks", "after two days". */
function readLedCount(lexemes: Lexemes, index: number): Found | null {
  const ago = lexemes.sided(index, 'ago', 1);
  const later = lexemes.sided(index, 'later', 1);
  const frame = lexemes.sided(index, 'frame', 1);
  if ((ago ?? later ?? frame) === undefined || !lexemes.adjoins(index)) return null;
  let at = index + 1;
  while (lexemes.is(at, 'about') !== undefined && lexemes.adjoins(at)) at++;
  const count = readCount(lexemes, at);
  if (count === null || count.framed !== null) return null;
  // "in den vergangenen 5 Tagen", "dalam 5 tahun terakhir": a period, which is read from its number on.
  const after = lexemes.adjoins(count.to - 1) ? lexemes.sided(count.to, 'frame', 2) : undefined;
  const closed = lexemes.adjoins(count.to - 1) ? lexemes.sided(count.to, 'ago', 2) : undefined;
  if (after !== undefined && closed === undefined) return null;
  if (ago !== undefined)
    return found(closed === undefined ? count.to : count.to + 1, away(count.unit, ago.n * count.n));
  if (frame !== undefined && frame.n !== 0)
    return found(count.to, period(count.unit, Math.sign(frame.n), count.n));
  if (later !== undefined)
    return found(count.to, { previous: { unit: count.unit, n: later.n * count.n, exact: true } });
  return null;
}

function away(unit: Unit, n: number): Fields {
  return { offset: { unit, n, exact: true } };
}

function period(unit: Unit, sign: number, n: number): Fields {
  return n === 1 ? { offset: { unit, n: sign } } : { span: { unit, n: sign * n } };
}

/** "last week", "minggu lalu", "next Friday", "Maret lalu", "this summer", "the rest of the year". */
function readFramed(lexemes: Lexemes, index: number): Found | null {
  const frame = lexemes.sided(index, 'frame', 1);
  if (frame !== undefined) {
    const at = index + 1;
    if (lexemes.adjoins(index)) {
      const framed = framedAt(lexemes, at, frame.n);
      if (framed !== null) return framed;
    }
  }
  const rest = lexemes.sided(index, 'rest', 1);
  if (rest !== undefined) {
    let at = lexemes.past(index);
    if (at !== -1 && lexemes.is(at, 'frame')?.n === 0) at = lexemes.past(at);
    const unit = at === -1 ? null : plainUnit(lexemes, at);
    if (unit !== null) return found(at + 1, { offset: { unit, n: 0 }, rest: true });
  }
  const unit = plainUnit(lexemes, index) ?? lexemes.is(index, 'unit')?.unit ?? null;
  if (unit !== null) {
    const at = lexemes.past(index);
    const one =
      lexemes.at(index)?.senses.some((each) => each.kind === 'unit' && each.n === 1) === true;
    const ago = at === -1 ? undefined : lexemes.sided(at, 'ago', 2);
    if (one && ago !== undefined) return null;
    const after = at === -1 ? undefined : lexemes.sided(at, 'frame', 2);
    if (after !== undefined) return found(at + 1, { offset: { unit, n: Math.sign(after.n) } });
  }
  return null;
}

function framedAt(lexemes: Lexemes, index: number, n: number): Found | null {
  const unit = plainUnit(lexemes, index);
  if (unit !== null && lexemes.is(index, 'weekday') === undefined)
    return found(index + 1, { offset: { unit, n: Math.sign(n) } });
  const weekday = lexemes.is(index, 'weekday');
  if (weekday !== undefined && (weekday.weak !== true || lexemes.isCapital(index)))
    return found(index + 1, {
      weekday: weekday.n,
      direction: n,
      ...(weekday.part === undefined ? {} : { part: weekday.part }),
    });
  const month = lexemes.is(index, 'month');
  if (month !== undefined) return found(index + 1, { month: month.n, direction: n });
  const season = lexemes.is(index, 'season');
  if (season !== undefined) return found(index + 1, { season: season.n, direction: n });
  const holiday = lexemes.is(index, 'holiday');
  if (holiday?.day !== undefined) return found(index + 1, { holiday: holiday.day, direction: n });
  if (unit !== null) return found(index + 1, { offset: { unit, n: Math.sign(n) } });
  return null;
}
