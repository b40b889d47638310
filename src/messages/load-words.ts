import { browser } from 'wxt/browser';
import type { LoadedWords } from '../languages/language';

/**
 * The words of one language (a tag that has a file in `src/languages/words/`), from the extension's
 * own folder: the build writes a file a language, so that the background starts without them.
 * Rejects when the file can't be read.
 */
export async function loadWords(tag: string): Promise<LoadedWords> {
  const file = await fetch(browser.runtime.getURL(`/words/${tag}.json` as '/popup.html'));
  return (await file.json()) as LoadedWords;
}
