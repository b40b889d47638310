import type { Name, Quote } from '../reading/reading';
import type { TextContext } from '../reading/text-context';
import type { Attribution } from './attribution';
import { findAttributions } from './find-attributions';
import { findFrames } from './frames';
import { type Lexicon, lexiconOf } from './words/lexicon';
import { findMarkedSpeech } from './marks/marked-speech';
import { spanOf } from './reporting/phrases/mentions';
import { type Speaker, Speakers } from './speakers/speakers';
import { dropTwins, joinHeadline } from './twins';

function quoteOf(text: string, attribution: Attribution, who: Speaker): Quote {
  const { spans, cue, frame, type, negated, confidence } = attribution;
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? start;
  const at = cue === null ? null : spanOf(frame.items, cue.from, cue.to);
  const { speaker, speakerMention, role, affiliation } = who;
  // What few quotes have comes last: the fields behind it were written more slowly than those before.
  const quote: Quote = {
    text: spans.map(([from, to]) => text.slice(from, to)).join(' … '),
    start,
    end,
    type,
    speaker,
    speakerMention,
    role,
    affiliation,
    cue: at === null ? null : { start: at.start, end: at.end, text: text.slice(at.start, at.end) },
    confidence: Math.round(confidence * 100) / 100,
  };
  if (spans.length < 2 && !negated) return quote;
  return { ...quote, ...(spans.length > 1 ? { spans } : {}), ...(negated ? { negated } : {}) };
}

/**
 * How a quote is found, and who said it. Each step begins with the file that is named.
 *
 * 1. `marks/marked-speech.ts`: which stretches of the text stand in marks, or behind a dash.
 * 2. `frames.ts`: the text as frames, each a sentence in which such a stretch is one item. A frame is a passage
 *    (`passage.ts`), and what follows is asked of passages, by the words of their language (`words/lexicon.ts`).
 * 3. `find-attributions.ts`: frame by frame, what is said in it and the words that tell whose it is (`attribution.ts`).
 *    The words that report are found first (`reporting/cues/cues.ts`).
 *    - `direct/direct-speech.ts`: a stretch in marks. What it hangs on is a link: the tag behind it, the words before it or a
 *      line beside it. Whether it is speech at all, and no title or term, says `direct/is-speech.ts`.
 *    - `indirect/indirect-speech.ts`: what a reporting word tells in other words, by the kinds that a language shows.
 *    - `reporting/cue-subjects.ts` tells both whose a reporting word is: beside it (`subjects/`), in a phrase of its own
 *      (`sources/`), never beyond its clause (`clauses/`). `phrases/` tells where who speaks begins and ends: a mention.
 * 4. `speakers/speakers.ts`: whom a mention means. A pronoun, or none, stands for somebody before it (`antecedents/`); a phrase
 *    is cut into a name and an office (`phrases/`, `names/`, `offices/`), and `cast/` knows who of the text that is.
 * 5. `twins.ts`: what is found twice is listed once, with what the headline quotes.
 */
function read(
  text: string,
  sentences: TextContext['sentences'],
  names: readonly Name[],
  lexicon: Lexicon,
): Quote[] {
  const marked = findMarkedSpeech(text, lexicon);
  const frames = findFrames(text, sentences, marked, lexicon);
  const speakers = new Speakers(text, frames, names, lexicon);
  return findAttributions(text, frames, lexicon).map((attribution) =>
    quoteOf(text, attribution, speakers.resolve(attribution)),
  );
}

/** Every direct, mixed and indirect quote of a text with its speaker, in the text's order. */
export function findQuotes(context: TextContext, names: readonly Name[]): Quote[] {
  const { text, sentences, title } = context;
  const lexicon = lexiconOf(context.language);
  const quotes = dropTwins(read(text, sentences, names, lexicon));
  const headline = title === null ? [] : read(title, [[0, title.length]], [], lexicon);
  return joinHeadline(quotes, headline);
}
