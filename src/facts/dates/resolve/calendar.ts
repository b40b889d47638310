/** A day as a count of days since 1970-01-01: date arithmetic without time zones. */
export type DayNumber = number;

const DAY_MS = 86_400_000;

/** Day number of a Gregorian date, or null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** Days that a month of the Gregorian calendar has. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Gregorian year, month (1 to 12) and day of a day number. */
export function civil(number: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(number * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(number: DayNumber): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The day `months` later, kept inside the month (31 January + 1 is the last of February). */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civil(number);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth))) ?? number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `YYYY-MM-DD`. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = civil(number);
  return `${isoMonth(year, month)}-${pad(day, 2)}`;
}

/** `YYYY-MM`. */
export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${pad(month, 2)}`;
}

/** `YYYY`. */
export function isoYear(year: number): string {
  return pad(year, 4);
}

/** Day number of the Monday of an ISO week. */
export function mondayOf(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4) ?? 0;
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** `YYYY-Www`: the ISO week that a day lies in. */
export function isoWeek(number: DayNumber): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civil(thursday);
  const week = Math.floor((thursday - (dayNumber(year, 1, 1) ?? 0)) / 7) + 1;
  return `${isoYear(year)}-W${pad(week, 2)}`;
}

/** Easter Sunday of a year in the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1) ?? 0;
}
