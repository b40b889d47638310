import type { Fields } from '../phrases/fragment';
import { nearestMonth, nearestWeekday, nearestYear, type Tense } from './nearest';
import type { Publication } from './publication';
import { clockAway, clockSpan, inside, isClockUnit, shifted, spanOf } from './shift';
import { dayStretch, spanStretch, type Stretch } from './stretch';

/**
 * The stretch of days that fields say, counted from the day of publication; `previous` where they tell a time of
 * day alone, which is of the day named before. Null where nothing in them can be counted.
 */
export function fromPublication(
  fields: Fields,
  publication: Publication,
  tense: Tense,
): Stretch | null | 'previous' {
  const today = publication.day;
  const { offset, span } = fields;
  // "25小時內共發生三起地震": how long something took that is over is counted from no day that we know.
  if (span !== undefined && fields.within === true && tense === -1) return null;
  if (span !== undefined)
    return isClockUnit(span.unit)
      ? clockSpan(publication, span)
      : spanOf(today, span, fields.within === true);
  // "kemarin, Minggu (18/9)": the date itself says which day.
  const dated = fields.day !== undefined && fields.month !== undefined;
  if (offset !== undefined && !dated) {
    if (fields.rest === true) {
      const whole = shifted(today, offset);
      return spanStretch(today, whole.until - 1);
    }
    if (isClockUnit(offset.unit)) return clockAway(publication, offset);
    const way =
      fields.either === true
        ? { ...offset, n: Math.abs(offset.n) * (tense === 1 ? 1 : -1) }
        : offset;
    return inside(fields, shifted(today, way));
  }
  if (
    fields.month !== undefined ||
    fields.holiday !== undefined ||
    fields.quarter !== undefined ||
    fields.half !== undefined ||
    fields.week !== undefined ||
    fields.season !== undefined
  )
    return nearestYear(fields, today, tense);
  if (fields.day !== undefined) return nearestMonth(fields.day, today, tense, fields);
  if (fields.weekend === true) {
    const saturday = nearestWeekday(6, today, tense, fields.direction);
    return spanStretch(saturday, saturday + 1);
  }
  if (fields.weekday !== undefined)
    return dayStretch(nearestWeekday(fields.weekday, today, tense, fields.direction));
  if (fields.clock !== undefined || fields.part !== undefined) return 'previous';
  return null;
}
