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
