import { readdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LanguageSignals, LanguageWords } from '../src/languages/language.ts';
import type { InterruptionWords } from '../src/languages/sections/interruptions.ts';

const folder = fileURLToPath(new URL('../src/languages/words/', import.meta.url));

interface WordsFile {
  readonly signals: LanguageSignals;
  readonly interruptions: InterruptionWords;
  readonly words: LanguageWords;
}

/** Every file of `src/languages/words/`, in the order of their tags: for what is worked out of them when the product is built. */
export async function readWordsFiles(): Promise<WordsFile[]> {
  const files: WordsFile[] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    files.push((await import(pathToFileURL(folder + file).href)) as WordsFile);
  }
  return files;
}
