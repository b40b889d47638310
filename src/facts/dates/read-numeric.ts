import type { Fields, Found } from './fragment';
import type { Lexemes } from './lexemes';
import { twoDigits } from './two-digits';

/** A date in one number: 20/9/2022, 2022-09-20T10:00, 9/2022, 20.09. */
export function readNumeric(lexemes: Lexemes, index: number): Found | null {
  const number = lexemes.at(index)?.number;
  if (number === null || number === undefined) return null;
  const [a = 0, b = 0, c = 0, hour, minute] = number.values;
  if (number.kind === 'full') {
    const clock = hour === undefined ? {} : { clock: hour * 60 + (minute ?? 0) };
    const zone = number.zone === undefined ? {} : { zone: number.zone };
    if (number.digits === 4) {
      if (b > 12 || b < 1 || c < 1 || c > 31) return null;
      return { to: index + 1, fields: { year: a, month: b, day: c, ...clock, ...zone } };
    }
    const year = c < 100 ? twoDigits(c) : c;
    return ordered(lexemes, index, a, b, { year });
  }
  if (number.kind !== 'pair') return null;
  // 2014/15, 1998-99: a season or a school year.
  if (a > 999 && b === (a + 1) % 100)
    return { to: index + 1, fields: { year: a, untilYear: a + 1 } };
  if (a > 999)
    return b >= 1 && b <= 12 ? { to: index + 1, fields: { year: a, month: b, weak: true } } : null;
  if (b > 999) return a >= 1 && a <= 12 ? { to: index + 1, fields: { year: b, month: a } } : null;
  const introduced =
    number.mark === '.' ||
    (index > 0 && lexemes.is(index - 1, 'on') !== undefined && lexemes.adjoins(index - 1));
  return ordered(lexemes, index, a, b, introduced || number.digits === 2 ? {} : { weak: true });
}

function ordered(
  lexemes: Lexemes,
  index: number,
  a: number,
  b: number,
  more: Fields,
): Found | null {
  const monthFirst =
    lexemes.words.monthFirstInUs === true && (b > 12 || (lexemes.monthFirst && a <= 12));
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { to: index + 1, fields: { day, month, ...more } };
}
