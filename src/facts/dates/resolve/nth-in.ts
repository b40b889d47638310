import { addMonths, civil, weekdayOf } from './calendar';
import type { Nth } from '../phrases/fragment';
import {
  dayStretch,
  monthsStretch,
  monthStretch,
  spanStretch,
  weekStretch,
  type Stretch,
} from './stretch';

/** Which part of a period, with the weekday where it is one. */
export interface NthDay extends Nth {
  readonly weekday: number | undefined;
}

/**
 * The part of a period, or null when it has none such (the fifth Monday). A week belongs to the month or
 * year that its Thursday lies in, as in ISO 8601.
 */
export function nthIn(period: Stretch, { n, unit, count = 1, weekday }: NthDay): Stretch | null {
  if (unit === 'month') {
    const first = civil(n > 0 ? addMonths(period.from, n - 1) : addMonths(period.until, -count));
    const part =
      count === 1
        ? monthStretch(first.year, first.month)
        : monthsStretch(first.year, first.month, count, 'interval');
    return part.from >= period.from && part.until <= period.until ? part : null;
  }
  const step = unit === 'day' ? 1 : 7;
  const on = unit === 'day' ? undefined : unit === 'week' ? 4 : weekday;
  const day =
    n > 0
      ? onOrAfter(period.from, on) + (n - 1) * step
      : onOrAfter(period.until - step, on) - (count - 1) * step;
  const last = day + (count - 1) * step;
  if (day < period.from || last >= period.until) return null;
  if (unit !== 'week') return count === 1 ? dayStretch(day) : spanStretch(day, last);
  return count === 1 ? weekStretch(day) : spanStretch(day - 3, last + 3);
}

/** The first such weekday from a day on. */
function onOrAfter(day: number, weekday: number | undefined): number {
  return weekday === undefined ? day : day + ((weekday - weekdayOf(day) + 7) % 7);
}
