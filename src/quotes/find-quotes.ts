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

/** Marks, then frames, then who each hangs on, then who that is. */
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
