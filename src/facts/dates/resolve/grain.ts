import type { Grain } from '../../../reading/reading';
import type { Fields } from '../phrases/fragment';

/** How exact the fields are, for a date that can not be resolved. */
export function grainOf(fields: Fields): Grain {
  if (fields.clock !== undefined) return 'time';
  if (fields.day !== undefined || fields.weekday !== undefined || fields.holiday !== undefined)
    return 'day';
  if (fields.month !== undefined) return 'month';
  if (fields.quarter !== undefined) return 'quarter';
  if (fields.season !== undefined) return 'season';
  if (fields.span !== undefined || fields.half !== undefined || fields.rest === true)
    return 'interval';
  if (fields.week !== undefined) return 'week';
  const unit = (fields.offset ?? fields.previous)?.unit;
  switch (unit) {
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
    case 'decade':
    case 'century':
      return unit;
    case 'hour':
    case 'minute':
    case 'second':
      return 'time';
    case 'weekend':
    case 'half':
      return 'interval';
    default:
      return 'day';
  }
}
