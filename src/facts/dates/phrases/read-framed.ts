import { found, type Found } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import { LEAST_YEAR, unitAt } from './read-count';

/** "last week", "minggu lalu", "next Friday", "Maret lalu", "this summer", "the rest of the year". */
export function readFramed(lexemes: Lexemes, index: number): Found | null {
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
    const unit = at === -1 ? null : unitAt(lexemes, at);
    if (unit !== null) return found(at + 1, { offset: { unit, n: 0 }, rest: true });
  }
  // "del año pasado", "l'an dernier": what leads in a year's number is the unit, too.
  const led = lexemes.sided(index, 'mark', 1)?.unit;
  const unit = unitAt(lexemes, index) ?? lexemes.is(index, 'unit')?.unit ?? led ?? null;
  if (unit !== null) {
    // "l'an dernier": a word that may stand inside dates may also tell which year.
    const framed = lexemes.adjoins(index) && lexemes.sided(index + 1, 'frame', 2) !== undefined;
    const at = framed ? index + 1 : lexemes.past(index);
    // "haftanın geri kalanı"
    if (lexemes.adjoins(index) && lexemes.sided(index + 1, 'rest', 2) !== undefined)
      return found(index + 2, { offset: { unit, n: 0 }, rest: true });
    const one =
      lexemes.at(index)?.senses.some((each) => each.kind === 'unit' && each.n === 1) === true;
    const ago = at === -1 ? undefined : lexemes.sided(at, 'ago', 2);
    if (one && ago !== undefined) return null;
    // الأشهر الثلاثة الماضية
    const n = at === -1 ? null : lexemes.count(at);
    const far = n !== null && lexemes.adjoins(at) ? lexemes.sided(at + 1, 'frame', 2) : undefined;
    // "tahun 2014 lalu" is that year, and no length of time.
    const counts = n !== null && n < LEAST_YEAR;
    if (counts && far !== undefined && far.n !== 0 && lexemes.words.ordinalAfter === true)
      return found(at + 2, { span: { unit, n: Math.sign(far.n) * n, exact: true } });
    const after = at === -1 ? undefined : lexemes.sided(at, 'frame', 2);
    // "tahun terakhir" alone is no year: "beberapa tahun terakhir".
    const vague =
      lexemes.is(index, 'plural') !== undefined || lexemes.sided(at, 'final', 2) !== undefined;
    // "berusia 44 tahun ini": the number has the unit.
    const counted =
      after?.n === 0 &&
      lexemes.words.ordinalAfter === true &&
      index > 0 &&
      lexemes.count(index - 1) !== null &&
      lexemes.adjoins(index - 1);
    if (after !== undefined && !vague && !counted)
      return found(at + 1, { offset: { unit, n: Math.sign(after.n) } });
  }
  return null;
}

function framedAt(lexemes: Lexemes, index: number, n: number): Found | null {
  if (lexemes.is(index, 'plural') !== undefined) return null;
  const unit = unitAt(lexemes, index);
  // "the last day" is the final one, not yesterday.
  if (unit === 'day' && n < 0 && lexemes.is(index - 1, 'final') !== undefined) return null;
  // "el pasado día 10", "no próximo dia 20": a day of the month.
  const numbered = lexemes.adjoins(index) && lexemes.at(index + 1)?.number?.kind === 'plain';
  if (unit === 'day' && numbered && lexemes.is(index, 'dayLead') !== undefined) return null;
  if (unit !== null && lexemes.is(index, 'weekday') === undefined)
    return found(index + 1, { offset: { unit, n: Math.sign(n) } });
  const weekday = lexemes.is(index, 'weekday');
  // "geçen pazar": behind a word that frames days it is the day, and no market, unless it is short.
  const sure = weekday?.weak !== true || lexemes.isCapital(index) || lexemes.isLong(index);
  if (weekday !== undefined && sure)
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
