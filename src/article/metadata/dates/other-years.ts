import { otherDayNumber } from '../../../languages/locale/other-calendars';
import { SOLAR_MONTHS, YEAR_BEFORE_ERA } from '../../../languages/world/other-years';

const IN_ERA = new RegExp(
  `(${Object.keys(YEAR_BEFORE_ERA).join('|')})\\s*(元|\\d{1,3})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})`,
  'u',
);

/** Years in which pages were published; of the lunar years that Arabic pages count in, those begin at 1411. */
const SOLAR_YEAR = '(13[7-9]\\d|140\\d)';
const IN_FIGURES = new RegExp(
  `(?<!\\d)${SOLAR_YEAR}\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})(?!\\d)`,
  'u',
);
const IN_WORDS = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s*(${SOLAR_MONTHS.flat().join('|')})(?:\\s*ماه)?\\s*[،,]?\\s*${SOLAR_YEAR}(?!\\d)`,
  'u',
);

/** A day that a text names, and the words that do. */
interface NamedDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly words: string;
}

/** The Gregorian day of a date in years of an era or in solar years, with Latin digits; null when there is none. */
export function readOtherYear(text: string): NamedDay | null {
  const era = IN_ERA.exec(text);
  if (era !== null) {
    const [words, name = '', year = '', month, day] = era;
    const first = (YEAR_BEFORE_ERA[name] ?? 0) + (year === '元' ? 1 : Number(year));
    return { year: first, month: Number(month), day: Number(day), words };
  }
  const figures = IN_FIGURES.exec(text);
  if (figures !== null) {
    const [words, year, month, day] = figures;
    return inSolarYear(Number(year), Number(month), Number(day), words);
  }
  const named = IN_WORDS.exec(text);
  if (named === null) return null;
  const [words, day, name = '', year] = named;
  const names = SOLAR_MONTHS.find((months) => months.includes(name)) ?? [];
  return inSolarYear(Number(year), names.indexOf(name) + 1, Number(day), words);
}

function inSolarYear(year: number, month: number, day: number, words: string): NamedDay | null {
  const number = otherDayNumber('persian', year, month, day);
  if (number === null) return null;
  const date = new Date(number * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    words,
  };
}
