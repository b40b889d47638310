import type { Language } from '../../../languages/language';
import type { Span } from '../../../reading/reading';
import type { TextContext } from '../../../reading/text-context';
import { conceptsOf, spokenOf, type Spoken } from './concepts';
import type { Described } from './features';
import { LONGEST_OPENING, opens, wordsOf } from './lexicon';
import { NO_SLOTS, type Slots } from './slots';
import { Stops } from './stops';
import { centroidOf, type Worths, worthsOf } from './worths';

/** Dots, a mark that goes on or small letters at its start. Names like iPhone and al-Azhar begin so too; Georgian has no others. */
const GOES_ON = /^\s*(?:…|\.{2,}|[,;:](?=\s)|(?!\p{Script=Georgian})\p{Ll}{3})/u;

const BREAKS_OFF = /(?:…|\.\.)[\])]?$/u;
/** "… 검사장 인사 전망…16일 혹은 20일…": several headlines in one line. */
const DECK = /[^\s…]…[^\s…].*[^\s…]…[^\s…]/u;
const IN_BRACKETS = /^[([（【][^)\]）】]*[)\]）】]\.?$/u;

/** "Follow Ada Lind on X: @adalind", "2026.6.3 kim@example.co.kr": how to reach who wrote it closes the line. */
const CONTACT = /(?:^|[\s(])[\p{L}\p{N}._-]{0,40}@[\p{L}\p{N}._-]{2,40}[\s)]*$/u;

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

/** A call to follow a link is no longer: "The full report can be read here." */
const LONGEST_CALL = 12;
const CLOSING = /[\s.!:»"”)\]…]+$/u;

/** Whether a short sentence ends in "here": that is the link behind the word, or a place that the list doesn't tell. */
function pointsHere(words: string, count: number, language: Language | null): boolean {
  if (count > LONGEST_CALL) return false;
  const lower = words.replace(CLOSING, '').toLowerCase();
  return wordsOf(language).here.some((word) => lower.endsWith(` ${word}`));
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

/** What is measured of an article as a whole, and each of its sentences against. */
interface Whole {
  readonly sentences: number;
  readonly titleConcepts: ReadonlySet<string>;
  readonly centroid: ReadonlyMap<string, number>;
  /** The length of that vector. */
  readonly norm: number;
  readonly worths: Worths;
  /** The sum of `worths`. */
  readonly total: number;
  /** Words of its mean sentence. */
  readonly mean: number;
  /** See `newsOf`. */
  readonly news: number;
}

function wholeOf(
  { title, language, sentences }: TextContext,
  spoken: readonly Spoken[],
  first: Slots | undefined,
  paragraphs: number,
): Whole {
  const concepts = spoken.map((each) => each.concepts);
  const titleConcepts = new Set(conceptsOf(title ?? '', language));
  const worths = worthsOf(concepts, titleConcepts);
  return {
    sentences: spoken.length,
    titleConcepts,
    ...centroidOf(concepts, titleConcepts),
    worths,
    total: sum(worths.keys(), worths),
    mean: share(
      spoken.reduce((all, { words }) => all + words, 0),
      spoken.length,
    ),
    news: newsOf(first, paragraphs, sentences.length),
  };
}

/** Features of where a sentence stands: the `at`th, in the `paragraph`th paragraph, both from 0. */
function placeFeatures(at: number, paragraph: number, { sentences, news }: Whole) {
  const depth = Math.log(1 + at) / 3;
  return {
    depth,
    opening: opening(at),
    height: 1 - at / sentences,
    paragraph: Math.log(1 + paragraph) / 3,
    second: flag(paragraph === 1),
    newsDepth: news * depth,
    newsOpening: news * opening(at),
  };
}

/** Features of what a sentence speaks of; `concepts` are its different ones, `words` how many it has. */
function contentFeatures(concepts: readonly string[], words: number, whole: Whole) {
  const { titleConcepts, centroid, norm, worths, total, mean, news } = whole;
  const weight = share(sum(concepts, worths), total);
  return {
    newsWeight: news * weight,
    centrality: share(sum(concepts, centroid), norm * Math.sqrt(concepts.length)),
    weight,
    title: share(concepts.filter((one) => titleConcepts.has(one)).length, titleConcepts.size),
    length: Math.log(1 + words) / 3.4,
    longer: Math.min(1, share(words, 3 * mean)),
    tooShort: flag(words < 6),
    tooLong: Math.min(1, Math.max(0, words - 40) / 40),
  };
}

/** Features of how a sentence is put; `untrimmed` is how it begins before anything was taken off. */
function wordingFeatures(words: string, untrimmed: string, language: Language | null) {
  const { pronouns, connectives, background } = wordsOf(language);
  const lower = words.toLowerCase();
  return {
    opensQuote: flag(/^["“”„«»「『‘—–-]/u.test(words)),
    pronoun: flag(opens(words, pronouns) > 0),
    connective: flag(opens(untrimmed, connectives) > 0),
    background:
      opens(words, background) > 0
        ? 1
        : flag(background.all.some((phrase) => lower.includes(phrase))) / 2,
    question: flag(/[?？؟]["”’」»]?$/u.test(words)),
  };
}

/** Whether a sentence breaks off, stands in brackets, is several headlines or how to reach somebody. */
function isFragment(words: string): boolean {
  return [BREAKS_OFF, IN_BRACKETS, DECK, CONTACT].some((pattern) => pattern.test(words));
}

/**
 * Describes every sentence of an article; `spans`, `slots` and `context.sentences` go together. `lede` is what the
 * first sentence holds before anything is taken off it: a dateline says where, and is a sign of news.
 */
export function describeSentences(
  context: TextContext,
  spans: readonly Span[],
  slots: readonly Slots[],
  lede: Slots | undefined,
): { readonly described: Described[]; readonly worths: Worths } {
  const { text, language, sentences } = context;
  const spoken = spans.map(({ start, end }) => spokenOf(text.slice(start, end), language));
  const paragraphs = paragraphsOf(context);
  const whole = wholeOf(context, spoken, lede, paragraphs.at(-1) ?? -1);
  const stops = new Stops(
    context,
    paragraphs,
    spoken.map(({ words }) => words),
  );
  const marked = language?.sentences.clauseStarts === undefined;
  const described = spans.map((span, at): Described => {
    const words = text.slice(span.start, span.end);
    const { concepts = [], words: count = 0 } = spoken[at] ?? {};
    const different = [...new Set(concepts)];
    const found = slots[at] ?? NO_SLOTS;
    const [start, end] = sentences[at] ?? [span.start, span.end];
    const torn = isTorn(words) || GOES_ON.test(text.slice(start, span.end));
    return {
      ...span,
      concepts: different,
      words: count,
      slots: found,
      torn,
      report: (1 - opening(at)) * share(found.reported, words.length),
      unfinished:
        isFragment(words) ||
        pointsHere(words, count, language) ||
        (marked && !stops.closes(text.slice(span.start, end), count)),
      features: {
        ...placeFeatures(at, paragraphs[at] ?? 0, whole),
        ...contentFeatures(different, count, whole),
        ...wordingFeatures(words, text.slice(start, start + LONGEST_OPENING), language),
        quoted: share(found.quoted, words.length),
        torn: flag(torn),
      },
    };
  });
  return { described, worths: whole.worths };
}
