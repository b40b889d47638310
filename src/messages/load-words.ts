import { browser } from 'wxt/browser';
import type { GatheredLabels } from '../article/interruptions/gather-labels';
import type { LoadedWords } from '../languages/language';

/**
 * The words of one language (a tag that has a file in `src/languages/words/`), from the extension's
 * own folder: the build writes a file a language, so that the background starts without them.
 * Rejects when the file can't be read.
 */
export async function loadWords(tag: string): Promise<LoadedWords> {
  return (await readOwnFile(`/words/${tag}.json`)) as LoadedWords;
}

/** The labels of interruptions in all languages, in the same way. */
export async function loadLabels(): Promise<GatheredLabels> {
  return (await readOwnFile('/words/labels.json')) as GatheredLabels;
}

async function readOwnFile(path: string): Promise<unknown> {
  const file = await fetch(browser.runtime.getURL(path as '/popup.html'));
  return await file.json();
}
