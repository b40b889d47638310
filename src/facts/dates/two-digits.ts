/** The year of two digits: up to 49 of this century. */
export function twoDigits(number: number): number {
  return number < 50 ? 2000 + number : 1900 + number;
}
