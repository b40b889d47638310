import type { Reading, Span } from '../reading';

/** The sentence that words of the text stand in. */
export function sentenceOf({ text, sentences }: Reading, words: Span): string {
  const [start, end] = sentences.find(([, last]) => last >= words.end) ?? [words.start, words.end];
  return text.slice(start, end).trim();
}
