import { browser } from 'wxt/browser';
import type { LanguageLabels } from '../article/labels/gather-labels';
import type { LoadedWords } from '../languages/language';
import { askOnce } from '../messages/ask-once';

/**
 * The words of one language (a tag that has a file in `src/languages/words/`), from the extension's
 * own folder: the build writes a file a language, so that the background starts without them.
 * Rejects when there is no such file: the tag comes by message.
 */
export async function loadWords(tag: string): Promise<LoadedWords> {
  return await load<LoadedWords>('words', tag);
}

/** Labels of interruptions, in the same way: wanted sooner, and of other languages too. */
export async function loadLabels(tags: readonly string[]): Promise<readonly LanguageLabels[]> {
  return await Promise.all(tags.map(labelsOf));
}

/** Kept since the background started: a page waits for them. */
const labelsOf = askOnce((tag: string) => load<LanguageLabels>('labels', tag));

async function load<Content>(folder: 'words' | 'labels', tag: string): Promise<Content> {
  if (!/^[a-z]{2,3}$/u.test(tag)) throw new Error(`No language has the tag ${tag}.`);
  // WXT's list of files knows none that a hook of the build writes.
  const file = await fetch(browser.runtime.getURL(`/${folder}/${tag}.json` as '/popup.html'));
  return (await file.json()) as Content;
}
