import type { Language } from './language';

/** Sentences of a text as half-open ranges, trimmed; a newline always ends one. */
export function splitSentences(
  text: string,
  tag: string,
  language: Language | null,
): [number, number][] {
  void language;
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  const sentences: [number, number][] = [];
  for (const { index, segment } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) sentences.push([start, end]);
  }
  return sentences;
}
