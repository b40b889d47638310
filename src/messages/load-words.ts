import { browser } from 'wxt/browser';
import type { LoadedWords } from '../languages/language';

/**
 * The words of one language (a tag that has a file in `src/languages/words/`), from the extension's
 * own folder: the build writes a file a language, so that the background starts without them.
 * Rejects when there is no such file: the tag comes by message.
 */
export async function loadWords(tag: string): Promise<LoadedWords> {
  if (!/^[a-z]{2,3}$/u.test(tag)) throw new Error(`No language has the tag ${tag}.`);
  const file = await fetch(browser.runtime.getURL(`/words/${tag}.json` as '/popup.html'));
  return (await file.json()) as LoadedWords;
}
