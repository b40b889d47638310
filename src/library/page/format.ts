import { browser } from 'wxt/browser';

/** A day in the reader's language, from ISO 8601; what can't be read is shown as it is. */
export function formatDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toLocaleDateString(browser.i18n.getUILanguage(), { dateStyle: 'medium' });
}
