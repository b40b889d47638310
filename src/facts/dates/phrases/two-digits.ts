import type { DateWords } from '../../../languages/sections/dates';

/** The year of two digits: up to 49 of this century. */
export function twoDigits(number: number): number {
  return number < 50 ? 2000 + number : 1900 + number;
}

/** The year of two digits as the language counts years: 65 is 2565 of the Buddhist era where that is in use. */
export function shortYear(words: DateWords, number: number): number {
  return words.eras?.['-543'] === undefined ? twoDigits(number) : 2500 - 543 + number;
}
