import { isMonth } from '../metadata/dates/page-dates';

/** A day after a place: ", Mar 5", ", 5 Maret", ", le 5 mars". */
const MONTH = String.raw`[\p{L}\p{M}]+\.?`;
const DAY = String.raw`,\s*(?:(${MONTH})\s\d{1,2}|(?:\p{Ll}{2,3}\s)?\d{1,2}\.?\s(${MONTH}))(?:,?\s\d{4})?`;
const DAY_AFTER_PLACE = new RegExp(`${DAY}$`, 'u');
const DAY_WITHIN = new RegExp(`${DAY}(?=,|$)`, 'u');

/** The same with a stop behind each of the two: "Старый Город. 4 марта. INTERFAX.RU". */
const STOPPED = /^(\p{Lu}[^.,!?]{1,30})\.\s(\d{1,2}\s\p{L}+)\.\s/u;

/** True for a place and its day with a stop behind each. */
export const isStopped = (words: string): boolean =>
  isMonth(STOPPED.exec(words)?.[2]?.replace(/^\d+\s/u, '') ?? '');

/** "Accra, March 4, GNA" without the day. */
export function withoutDay(words: string): string {
  return words
    .replace(STOPPED, '$1, $2, ')
    .replace(DAY_WITHIN, (day, before?: string, after?: string) =>
      isMonth(before ?? after ?? '') ? '' : day,
    );
}

/** "Sagara, Mar 5" and not "The Harbour Hour, Episode 38". */
export function endsInDay(words: string): boolean {
  const [, before, after] = DAY_AFTER_PLACE.exec(words) ?? [];
  return isMonth(before ?? after ?? '');
}
