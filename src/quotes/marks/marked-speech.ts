import { findDialogue } from './dialogue';
import type { Lexicon } from '../words/lexicon';
import type { Marked } from './marked';
import { findMarked } from './marks';
import { cutInsertedTags } from './speech-tags';

/** Every stretch that marks or a dash set apart, in order, none overlapping another. */
export function findMarkedSpeech(text: string, lexicon: Lexicon): Marked[] {
  const marked = findMarked(text, lexicon.words.marks).flatMap((quote) =>
    cutInsertedTags(text, quote, lexicon),
  );
  const dialogue = findDialogue(text, marked, lexicon);
  if (dialogue.length === 0) return marked;
  // What is quoted within a line of dialogue belongs to that line.
  const outside = marked.filter(
    (quote) => !dialogue.some((line) => quote.start < line.end && quote.end > line.start),
  );
  return [...outside, ...dialogue].sort((a, b) => a.start - b.start);
}
