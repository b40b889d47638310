import { dayOf } from './page-dates';

/** A day in figures with two of them for its year, and no other figure in the line. */
const SHORT = /^\D*?(\d{1,2})([./-])(\d{1,2})\2(\d{2})\D*$/u;

/**
 * The day that a line in figures tells, though its year has two of them: "07.17.31". Which figure is the month is only known
 * where one order alone makes a day, or where the page's address has the year and the month of one; else null.
 */
export function readShortDay(line: string, address: string): string | null {
  const match = SHORT.exec(line);
  if (match === null) return null;
  const [one = 0, , two = 0, three = 0] = match.slice(1).map(Number);
  const orders = [
    dayOf(2000 + three, two, one),
    dayOf(2000 + three, one, two),
    dayOf(2000 + one, two, three),
  ];
  const days = [...new Set(orders.filter((day) => day !== null))];
  const addressed = days.filter((day) => monthOf(day).test(address));
  const [only = null, ...others] = addressed.length > 0 ? addressed : days;
  return others.length === 0 ? only : null;
}

/** The year and the month of a day as addresses have them: "/2031/07/", "-203107". */
function monthOf(day: string): RegExp {
  const [year, month] = day.split('-');
  return new RegExp(`[/_=-]${year}[/_-]?${month}(?!\\d{3})`, 'u');
}
