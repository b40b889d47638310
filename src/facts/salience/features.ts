import type { Span } from '../../reading/reading';
import type { TextContext } from '../../reading/text-context';
import { conceptsOf, countWords } from './concepts';
import { opens, wordsOf } from './lexicon';
import type { Slots } from './slots';

/** What is measured of a sentence; every figure is about 0 to 1, so that weights can be compared. */
export interface Features {
  /** 1, 1/2, 1/3 … from the top. */
  readonly lead: number;
  readonly first: number;
  /** Near 1 in the first four sentences, near 0 after the sixth: where news keeps what happened. */
  readonly opening: number;
  /** `opening`, as far as the first sentence is a lede: is about what the whole article is about. */
  readonly lede: number;
  /** From 1 at the top down to 0 at the end, evenly. */
  readonly height: number;
  readonly opensParagraph: number;
  /** Cosine of its concepts with the whole article's, the title's counted three times. */
  readonly centrality: number;
  /** Share of the title's concepts that it holds. */
  readonly title: number;
  /** Up to 1 at 25 words. */
  readonly length: number;
  /** 1 under six words. */
  readonly tooShort: number;
  /** From 0 at 40 words up to 1 at 80. */
  readonly tooLong: number;
  readonly quoted: number;
  readonly dated: number;
  readonly counted: number;
  readonly named: number;
  readonly placed: number;
  readonly sourced: number;
  readonly digits: number;
  readonly pronoun: number;
  readonly connective: number;
  readonly background: number;
  readonly question: number;
}

/** A sentence as the ranking sees it. */
export interface Described extends Span {
  readonly features: Features;
  /** Different concepts in it. */
  readonly concepts: readonly string[];
  readonly words: number;
  readonly slots: Slots;
}

/** Weight of every concept of the article: how often it is spoken of, the title's counted three times. */
export type Centroid = ReadonlyMap<string, number>;

const TITLE_COUNTS = 3;

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const opening = (at: number) => 1 / (1 + Math.exp((at - 4.5) / 0.7));
const flag = (condition: boolean) => (condition ? 1 : 0);

/** Describes every sentence of an article; `spans`, `slots` and `sentences` go together. */
export function describeSentences(
  context: TextContext,
  spans: readonly Span[],
  slots: readonly Slots[],
): { readonly described: Described[]; readonly centroid: Centroid } {
  const { text, language, title, sentences } = context;
  const lexicon = wordsOf(language);
  const concepts = spans.map(({ start, end }) => conceptsOf(text.slice(start, end), language));
  const titleConcepts = new Set(conceptsOf(title ?? '', language));
  const centroid = new Map<string, number>();
  for (const concept of concepts.flat()) centroid.set(concept, (centroid.get(concept) ?? 0) + 1);
  for (const concept of titleConcepts) {
    centroid.set(concept, (centroid.get(concept) ?? 0) + TITLE_COUNTS);
  }
  let norm = 0;
  for (const weight of centroid.values()) norm += weight * weight;
  norm = Math.sqrt(norm);

  const cosine = (different: readonly string[]) => {
    let weight = 0;
    for (const concept of different) weight += centroid.get(concept) ?? 0;
    return share(weight, norm * Math.sqrt(different.length));
  };
  const sets = concepts.map((all) => [...new Set(all)]);
  const cosines = sets.map(cosine);
  const below = cosines.filter((one) => one < (cosines[0] ?? 0)).length;
  const lede = share(below, cosines.length - 1);

  const described = spans.map((span, at): Described => {
    const words = text.slice(span.start, span.end);
    const different = sets[at] ?? [];
    const found = slots[at] ?? {
      who: [],
      where: [],
      when: [],
      amounts: [],
      sources: [],
      quoted: 0,
    };
    const lower = words.toLowerCase();
    const count = countWords(words);
    const sentenceStart = sentences[at]?.[0] ?? span.start;
    return {
      ...span,
      concepts: different,
      words: count,
      slots: found,
      features: {
        first: flag(at === 0),
        lead: 1 / (1 + at),
        opening: opening(at),
        lede: opening(at) * lede,
        height: 1 - at / spans.length,
        opensParagraph: flag(sentenceStart === 0 || text.charAt(sentenceStart - 1) === '\n'),
        centrality: cosines[at] ?? 0,
        title: share(different.filter((one) => titleConcepts.has(one)).length, titleConcepts.size),
        length: Math.min(1, count / 25),
        tooShort: flag(count < 6),
        tooLong: Math.min(1, Math.max(0, count - 40) / 40),
        quoted: share(found.quoted, words.length),
        dated: flag(found.when.length > 0),
        counted: flag(found.amounts.length > 0),
        named: flag(found.who.length > 0),
        placed: flag(found.where.length > 0),
        sourced: flag(found.sources.length > 0),
        digits: flag(/\p{Nd}/u.test(words)),
        pronoun: flag(opens(words, lexicon.pronouns) > 0),
        connective: flag(
          opens(text.slice(sentenceStart, sentenceStart + 48), lexicon.connectives) > 0,
        ),
        background: flag(lexicon.background.some((phrase) => lower.includes(phrase))),
        question: flag(/[?？؟]["”’」»]?$/u.test(words)),
      },
    };
  });
  return { described, centroid };
}
