import { findDialogue } from './dialogue';
import type { Lexicon } from '../words/lexicon';
import type { Marked } from './marked';
import { findMarked } from './marks';
import { cutInsertedTags } from './speech-tags';

/** Marks for what is quoted in a quote, which some papers set speech in. */
const SINGLE_PAIRS = "'' ‘’";

/** Fewest words of speech in such marks: what is shorter is a term or a title. */
const SHORTEST_SINGLE = 4;

/** `X의원은 '다리는 내년에 열린다'고 했다`: speech in single marks, in a text that has no others. */
function findSingles(text: string, { words }: Lexicon): Marked[] {
  if (words.singleMarks !== true) return [];
  return findMarked(text, SINGLE_PAIRS).filter(
    ({ from, to, closed }) =>
      closed && text.slice(from, to).split(/\s+/u).length >= SHORTEST_SINGLE,
  );
}

/** Every stretch that marks or a dash set apart, in order, none overlapping another. */
export function findMarkedSpeech(text: string, lexicon: Lexicon): Marked[] {
  const main = findMarked(text, lexicon.words.marks);
  const marked = (main.length > 0 ? main : findSingles(text, lexicon)).flatMap((quote) =>
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
