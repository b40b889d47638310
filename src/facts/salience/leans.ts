import type { Span } from '../../reading/reading';
import type { TextContext } from '../../reading/text-context';
import { conceptsOf } from './concepts';
import { opens, wordsOf } from './lexicon';

/**
 * What a sentence's opening leans on in the text before it: the concepts of the nouns that it points back
 * to ("this law"), none for a pronoun ("It was cold"). Null where it stands alone.
 */
export type Leaning = readonly string[] | null;

/** A sentence that leans on another does so in its first words: "Dalam pertemuan itu, …". */
const OPENING_WORDS = 4;
const LONGEST_OPENING = 64;
const WORD = /[\p{ID_Continue}'’-]+/gu;
/** Letters behind a demonstrative in which its noun stands, where words are not spaced. */
const UNSPACED_NOUN = 3;

/**
 * What each stretch leans on. A demonstrative in a date leans on nothing: "this year" is the reader's own.
 * `spans` are sentences as they would be listed.
 */
export function leaningsOf(
  context: TextContext,
  spans: readonly Span[],
  dates: readonly Span[],
): Leaning[] {
  const { text, language } = context;
  const { pronouns, demonstratives } = wordsOf(language);
  const inDate = (at: number) => dates.some(({ start, end }) => start <= at && at < end);
  const pointed = new Set(demonstratives.all);

  return spans.map(({ start, end }): Leaning => {
    const opening = text.slice(start, Math.min(end, start + LONGEST_OPENING));
    const unspaced = opens(opening, demonstratives);
    if (language?.names.script === 'joined' && unspaced > 0)
      return conceptsOf(opening.slice(unspaced, unspaced + UNSPACED_NOUN), language);
    const words = [...opening.matchAll(WORD).take(OPENING_WORDS + 1)];
    for (const [at, { 0: word, index }] of words.slice(0, OPENING_WORDS).entries()) {
      if (!pointed.has(word.toLowerCase()) || inDate(start + index)) continue;
      const beside = `${words[at - 1]?.[0] ?? ''} ${words[at + 1]?.[0] ?? ''}`;
      return conceptsOf(beside, language);
    }
    return opens(opening, pronouns) > 0 && !inDate(start) ? [] : null;
  });
}
