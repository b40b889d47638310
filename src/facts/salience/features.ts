import type { Span } from '../../reading/reading';
import type { TextContext } from '../../reading/text-context';
import { conceptsOf, spokenOf } from './concepts';
import { opens, wordsOf } from './lexicon';
import { NO_SLOTS, type Slots } from './slots';
import { centroidOf, type Worths, worthsOf } from './worths';

/** What is measured of a sentence; every figure is about 0 to 1, so that weights can be compared. */
export interface Features {
  /** 0 at the first sentence, growing as the logarithm of its place (1 at the twentieth). */
  readonly depth: number;
  /** Near 1 in the first four sentences, near 0 after the sixth: where news keeps what happened. */
  readonly opening: number;
  /** From 1 at the top down to 0 at the end, evenly. */
  readonly height: number;
  /** `depth` in paragraphs: 0 in the first, where a whole text stands in one. */
  readonly paragraph: number;
  /** It stands in the second paragraph, in which news backs its first: who says so, since when, how many. */
  readonly second: number;
  /** `depth`, `opening` and `weight` in an article written as news (times how far it is). */
  readonly newsDepth: number;
  readonly newsOpening: number;
  readonly newsWeight: number;
  /** Cosine of its concepts with the whole article's, the title's counted three times. */
  readonly centrality: number;
  /** Share of the article's weight (see `Worths`) that it carries. */
  readonly weight: number;
  /** Share of the title's concepts that it holds. */
  readonly title: number;
  /** Logarithm of its words, 1 at about thirty. */
  readonly length: number;
  /** Its words against the article's mean sentence, 1 at three times as many. */
  readonly longer: number;
  /** 1 under six words. */
  readonly tooShort: number;
  /** From 0 at 40 words up to 1 at 80. */
  readonly tooLong: number;
  /** Share of it that stands in direct speech. */
  readonly quoted: number;
  /** It begins with a quotation mark or a speech dash. */
  readonly opensQuote: number;
  readonly pronoun: number;
  readonly connective: number;
  /** 1 when it opens with a phrase of background, a half when it holds one. */
  readonly background: number;
  readonly question: number;
  /** See `Described.torn`. */
  readonly torn: number;
}

/** A sentence as the ranking sees it. */
export interface Described extends Span {
  readonly features: Features;
  /** Different concepts in it. */
  readonly concepts: readonly string[];
  readonly words: number;
  readonly slots: Slots;
  /**
   * A line without a full stop, in a language that writes them: a heading, a caption, a label, or what
   * only leads to the next line (“The minister said the following:”). So is one that breaks off in dots,
   * as at the wall of a paid article, and one that stands in brackets as a whole: a credit, an aside.
   */
  readonly unfinished: boolean;
  /**
   * A quotation begins or ends in it, and its other mark stands elsewhere; or it goes on from the line
   * before, as an item of a list does.
   */
  readonly torn: boolean;
  /** Share of it that reports what somebody said; less of it at the top, where the report is the news. */
  readonly report: number;
}

/** Dots or small letters at its start. Names like iPhone and al-Azhar begin so too; Georgian has no others. */
const GOES_ON = /^\s*(?:…|\.{2,}|(?!\p{Script=Georgian})\p{Ll}{3})/u;

const ENDS = /[.!?…。！？।۔؟"”’」』»)]$/u;
const BREAKS_OFF = /(?:…|\.\.)[\])]?$/u;
const IN_BRACKETS = /^[([（【][^)\]）】]*[)\]）】]\.?$/u;

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const flag = (condition: boolean) => (condition ? 1 : 0);
const opening = (at: number) => 1 / (1 + Math.exp((at - 4.5) / 0.7));
const sum = (concepts: Iterable<string>, worths: Worths) => {
  let total = 0;
  for (const concept of concepts) total += worths.get(concept) ?? 0;
  return total;
};

/**
 * How far the article is written as news, 0 to 1: its first sentence says when or where, and it stands in
 * paragraphs of a sentence or two. Features and reports put less of it at the top.
 */
function newsOf(first: Slots | undefined, paragraphs: number, sentences: number): number {
  const says = first !== undefined && (first.when.length > 0 || first.where.length > 0);
  return 0.5 * flag(says) + 0.5 * Math.min(1, share(2 * paragraphs, sentences));
}

/** Whether the quotation marks of a stretch do not come in pairs; apostrophes are none. */
function isTorn(words: string): boolean {
  const marks = (signs: RegExp) => words.match(signs)?.length ?? 0;
  return (
    marks(/[“”„"]|''/gu) % 2 !== 0 ||
    marks(/[«»]/gu) % 2 !== 0 ||
    marks(/[「『]/gu) !== marks(/[」』]/gu)
  );
}

/** The number of the paragraph that each sentence stands in, from 0. */
function paragraphsOf({ text, sentences }: TextContext): number[] {
  let last = -1;
  return sentences.map(([start]) =>
    start === 0 || text.charAt(start - 1) === '\n' ? (last += 1) : last,
  );
}

/** Describes every sentence of an article; `spans`, `slots` and `context.sentences` go together. */
export function describeSentences(
  context: TextContext,
  spans: readonly Span[],
  slots: readonly Slots[],
): { readonly described: Described[]; readonly worths: Worths } {
  const { text, language, title, sentences } = context;
  const lexicon = wordsOf(language);
  const spoken = spans.map(({ start, end }) => spokenOf(text.slice(start, end), language));
  const concepts = spoken.map((each) => each.concepts);
  const titleConcepts = new Set(conceptsOf(title ?? '', language));
  const { centroid, norm } = centroidOf(concepts, titleConcepts);
  const worths = worthsOf(concepts, titleConcepts);
  const total = sum(worths.keys(), worths);
  const counts = spoken.map(({ words }) => words);
  const mean = share(
    counts.reduce((all, count) => all + count, 0),
    counts.length,
  );
  const paragraphs = paragraphsOf(context);
  const news = newsOf(slots[0], paragraphs.at(-1) ?? -1, sentences.length);
  const marked = language?.sentences.clauseStarts === undefined;
  const described = spans.map((span, at): Described => {
    const words = text.slice(span.start, span.end);
    const different = [...new Set(concepts[at])];
    const found = slots[at] ?? NO_SLOTS;
    const lower = words.toLowerCase();
    const count = counts[at] ?? 0;
    const sentenceStart = sentences[at]?.[0] ?? span.start;
    const depth = Math.log(1 + at) / 3;
    const height = 1 - at / spans.length;
    const weight = share(sum(different, worths), total);
    const torn = isTorn(words) || GOES_ON.test(text.slice(sentenceStart, span.end));
    return {
      ...span,
      concepts: different,
      words: count,
      slots: found,
      torn,
      report: (1 - opening(at)) * share(found.reported, words.length),
      unfinished:
        (marked && !ENDS.test(text.slice(span.start, sentences[at]?.[1]))) ||
        BREAKS_OFF.test(words) ||
        IN_BRACKETS.test(words),
      features: {
        depth,
        opening: opening(at),
        height,
        paragraph: Math.log(1 + (paragraphs[at] ?? 0)) / 3,
        second: flag(paragraphs[at] === 1),
        newsDepth: news * depth,
        newsOpening: news * opening(at),
        newsWeight: news * weight,
        centrality: share(sum(different, centroid), norm * Math.sqrt(different.length)),
        weight,
        title: share(different.filter((one) => titleConcepts.has(one)).length, titleConcepts.size),
        length: Math.log(1 + count) / 3.4,
        longer: Math.min(1, share(count, 3 * mean)),
        tooShort: flag(count < 6),
        tooLong: Math.min(1, Math.max(0, count - 40) / 40),
        quoted: share(found.quoted, words.length),
        opensQuote: flag(/^["“”„«»「『‘—–-]/u.test(words)),
        pronoun: flag(opens(words, lexicon.pronouns) > 0),
        connective: flag(
          opens(text.slice(sentenceStart, sentenceStart + 48), lexicon.connectives) > 0,
        ),
        background:
          opens(words, lexicon.background) > 0
            ? 1
            : flag(lexicon.background.all.some((phrase) => lower.includes(phrase))) / 2,
        question: flag(/[?？؟]["”’」»]?$/u.test(words)),
        torn: flag(torn),
      },
    };
  });
  return { described, worths };
}
