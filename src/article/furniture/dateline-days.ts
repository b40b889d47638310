import { isMonth } from '../metadata/dates/page-dates';

/** A day after a place: ", Mar 5", ", 5 Maret". */
const DAY = String.raw`,\s*(?:(\p{L}+\.?)\s\d{1,2}|\d{1,2}\s(\p{L}+\.?))(?:,?\s\d{4})?`;
const DAY_AFTER_PLACE = new RegExp(`${DAY}$`, 'u');
const DAY_WITHIN = new RegExp(`${DAY}(?=,|$)`, 'u');

/** The same with a stop behind each of the two: "Старый Город. 4 марта. INTERFAX.RU". */
const STOPPED = /^(\p{Lu}[^.,!?]{1,30})\.\s(\d{1,2}\s\p{L}+)\.\s/u;

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
