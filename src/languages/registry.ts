import type { Language, LanguageSignals, LanguageWords } from './language';
import type { LocaleNames } from './locale/names';
import { WORLD } from './world/world';

interface WordsFile {
  readonly signals: LanguageSignals;
  readonly words: LanguageWords;
}

/** What Intl knows of each language: put in when the product is built (scripts/locale-names.ts). */
declare const LOCALE_NAMES: Readonly<Record<string, LocaleNames>>;

const files = import.meta.glob<WordsFile>('./words/*.ts', { eager: true });

const byTag: ReadonlyMap<string, Language> = new Map(
  Object.values(files).flatMap(({ signals, words }) => {
    const locale = LOCALE_NAMES[signals.tag];
    return locale === undefined
      ? []
      : [[signals.tag, { ...signals, ...words, locale, world: WORLD }]];
  }),
);

/**
 * Every language that has a file in `words/`, whole: for the terminal, the tests, and the files that
 * the build writes. About 300 kB gzipped; a page knows all languages by `signals.ts` alone, and loads
 * the words of its own.
 */
export const languages: readonly Language[] = [...byTag.values()];

/** The language of a BCP 47 tag (`zh-Hant` finds `zh`), or null when no file has it. */
export function languageOf(tag: string): Language | null {
  return byTag.get(tag) ?? byTag.get(tag.split('-')[0] ?? '') ?? null;
}
