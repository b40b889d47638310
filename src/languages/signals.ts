import type { LanguageSignals } from './language';

const files = import.meta.glob<LanguageSignals>('./words/*.ts', { eager: true, import: 'signals' });

/** The signals of every language that has a file in `words/`. */
export const signals: readonly LanguageSignals[] = Object.values(files);

/** The signals of a BCP 47 tag (`zh-Hant` finds `zh`), or null when no file has it. */
export function signalsOf(tag: string): LanguageSignals | null {
  const primary = tag.split('-')[0];
  return signals.find((one) => one.tag === primary) ?? null;
}
