import type { Amount } from '../reading/reading';

const CURRENCY = /^[A-Z]{3}$/u;

/** Numbers below this say the same in every notation. */
const PLAIN = 1000;

/**
 * An amount in the notation of `language`, with its unit by code ("IDR 1.2 trillion"); null where it
 * would only say the article's words again.
 */
export function showAmount(amount: Amount, language: string): string | null {
  const { value, low, high, unit, text } = amount;
  const isCurrency = unit !== null && CURRENCY.test(unit);
  const compact: Intl.NumberFormatOptions =
    Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {};
  const format = new Intl.NumberFormat(language, { ...compact, maximumFractionDigits: 2 });
  const shown =
    low !== undefined && high !== undefined ? format.formatRange(low, high) : format.format(value);
  if (isCurrency) return `${unit} ${shown}`;
  const says = text.includes(shown) || (Math.abs(value) < PLAIN && Number.isInteger(value));
  if (says) return null;
  return unit === '%' ? `${shown}%` : shown;
}

/** A resolved date (ISO 8601 day, month, year, week, quarter, time or interval) in the words of `language`. */
export function showDateValue(value: string, language: string): string {
  const [from, to] = value.split('/');
  if (from !== undefined && to !== undefined && to !== '') {
    return `${showOne(from, language)} – ${showOne(to, language)}`;
  }
  return showOne(from ?? value, language);
}

function showOne(value: string, language: string): string {
  const format = (date: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(new Date(date));
  try {
    if (/^\d{4}-\d\d-\d\d$/u.test(value)) {
      return format(value, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
    }
    if (/^\d{4}-\d\d$/u.test(value)) return format(value, { month: 'long', year: 'numeric' });
    if (/^\d{4}-\d\d-\d\dT/u.test(value)) {
      const zoned = /(?:Z|[+-]\d\d:?\d\d)$/u.test(value) ? value : `${value}Z`;
      return format(zoned, { dateStyle: 'medium', timeStyle: 'short' });
    }
  } catch {
    // Not a date after all: shown as it is.
  }
  // Years, weeks, quarters: the ISO form is plain enough, and right in every language.
  return value;
}
