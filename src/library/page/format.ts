import { languageName as nameLanguage } from '../../ui/words/language-name';
import { showDay } from '../../ui/words/show-date';
import { uiLanguage } from '../../ui/words/text';

const language = uiLanguage();
const instants = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });

/** A day in the reader's language, from ISO 8601; what can't be read is shown as it is. */
export function formatDay(iso: string): string {
  return showDay(iso, language, 'medium');
}

/** Day and time in the reader's language and zone. */
export function formatInstant(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : instants.format(time);
}

/** A language's name in the reader's language, from its tag. */
export function languageName(tag: string): string {
  return nameLanguage(tag, language);
}

/** A number of bytes as "1.2 MB". */
export function formatBytes(bytes: number): string {
  const [unit, size] =
    bytes < 1e6 ? (['kilobyte', bytes / 1e3] as const) : (['megabyte', bytes / 1e6] as const);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
