import type { LanguageWords } from '../language';
import {
  harvestCounted,
  harvestMonths,
  harvestRelative,
  harvestWeekdays,
} from './harvest-calendar.ts';
import { harvestNumbers } from './harvest-numbers.ts';
import { harvestRegions } from './harvest-regions.ts';
import type { LocaleNames } from './names';

/** All that Intl knows of a language. `countries` (ISO 3166) may have separators of their own. About 20 ms. */
export function harvestLocale(
  tag: string,
  { variants, dates }: LanguageWords,
  countries: readonly string[],
): LocaleNames {
  const calendars = ['gregory', ...(dates.calendars ?? [])] as const;
  return {
    months: Object.fromEntries(
      calendars.map((calendar) => [calendar, harvestMonths(tag, calendar)]),
    ),
    weekdays: harvestWeekdays(tag),
    relative: harvestRelative(tag),
    counted: harvestCounted(tag),
    ...harvestRegions(tag, variants),
    ...harvestNumbers(tag, variants, countries),
  };
}
