import type { Language, LoadedWords } from './language';
import { signalsOf } from './signals';

/** Gets the words of a language that has signals; the shells know from where. */
export type LoadWords = (tag: string) => Promise<LoadedWords>;

/** The whole language of a BCP 47 tag, or null when no file has it. Rejects when its words don't come. */
export async function loadLanguage(tag: string, loadWords: LoadWords): Promise<Language | null> {
  const signals = signalsOf(tag);
  return signals === null ? null : { ...signals, ...(await loadWords(signals.tag)) };
}
