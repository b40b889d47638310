import { browser } from 'wxt/browser';
import { directionOf } from '../../article/blocks/directions';
import type { Direction } from '../../reading/reading';
import type messages from '../../../public/_locales/en/messages.json';

/** Every string of the interface; English is the list that the other languages follow. */
export type TextKey = keyof typeof messages;

/** The first part of keys that come in plural forms: `x` for `x_one` and `x_other`. */
export type PluralKey = TextKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** WXT types the keys too, but in a generated file that lags behind a newly added key. */
const i18n: { getMessage(key: string, substitutions?: string[]): string } = browser.i18n;

/**
 * What was asked of the browser before. An update of the extension leaves its old content scripts
 * running, and answers them nothing any more; what they show must not break with it.
 */
const answers = new Map<string, string>();

/** Asks the browser, or remembers what it answered before; `''` where it never did. */
function ask(question: string, answer: () => string): string {
  try {
    const given = answer();
    answers.set(question, given);
    return given;
  } catch {
    return answers.get(question) ?? answers.get('pane_orphaned') ?? '';
  }
}

/** An interface string in the browser's language, with `$1`, `$2` … filled in order. */
export function t(key: TextKey, ...substitutions: readonly (string | number)[]): string {
  const filled = substitutions.map(String);
  return ask([key, ...filled].join('\n'), () => i18n.getMessage(key, filled));
}

/**
 * The plural form that `count` wants by the CLDR rules of the interface language. `$1` is the count,
 * written in the reader's digits. A form that a locale lacks falls back to `_other`.
 */
export function tn(key: PluralKey, count: number): string {
  const language = uiLanguage();
  const form = new Intl.PluralRules(language).select(count);
  const shown = new Intl.NumberFormat(language).format(count);
  return ask(
    `${key}\n${shown}`,
    () => i18n.getMessage(`${key}_${form}`, [shown]) || i18n.getMessage(`${key}_other`, [shown]),
  );
}

/** The direction of the interface's own words. */
export function uiDirection(): Direction {
  return directionOf(t('options_no_requests'));
}

/**
 * BCP 47 tag of the language that the interface is shown in. The browser's own (`en-GB` knows how its
 * readers write dates) where there are words in that language; else that of the words.
 */
export function uiLanguage(): string {
  const words = t('language');
  const browsers = ask('the browser’s', () => browser.i18n.getUILanguage());
  return browsers.split('-')[0] === words ? browsers : words;
}
