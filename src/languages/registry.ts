import type { Language } from './language';

const files = import.meta.glob<{ words: Language }>('./words/*.ts', { eager: true });

const byTag: ReadonlyMap<string, Language> = new Map(
  Object.values(files).map(({ words }) => [words.tag, words]),
);

/** Every language that has a file in `words/`. */
export const languages: readonly Language[] = [...byTag.values()];

/** The language of a BCP 47 tag (`zh-Hant` finds `zh`), or null when no file has it. */
export function languageOf(tag: string): Language | null {
  return byTag.get(tag) ?? byTag.get(tag.split('-')[0] ?? '') ?? null;
}
