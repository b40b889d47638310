import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** Every string of the interface; English is the list that the other languages follow. */
export type TextKey = keyof typeof messages;

/** WXT types the keys too, but in a generated file that lags behind a newly added key. */
const i18n: { getMessage(key: string, substitutions?: string[]): string } = browser.i18n;

/** An interface string in the browser's language, with `$1`, `$2` … filled in order. */
export function t(key: TextKey, ...substitutions: readonly (string | number)[]): string {
  return i18n.getMessage(key, substitutions.map(String));
}
