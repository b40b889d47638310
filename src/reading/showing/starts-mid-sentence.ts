import type { Reading, Span } from '../reading';

/** True when words of the sentence that a span begins in stand before it: the span alone reads like a cut-off. */
export function startsMidSentence(
  { start }: Span,
  { text, sentences }: Pick<Reading, 'text' | 'sentences'>,
): boolean {
  const sentence = sentences.find(([from, to]) => from <= start && start < to);
  return sentence !== undefined && /[\p{L}\p{N}]/u.test(text.slice(sentence[0], start));
}
