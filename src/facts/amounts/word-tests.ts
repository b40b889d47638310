import type { AmountWords } from '../../languages/sections/amounts';

/** Tells of a word, as it is written, what it can be behind a number. */
export interface WordTests {
  /** An adjective before what is counted. */
  isAdjective(word: string): boolean;
  /** What is counted itself. */
  isNoun(word: string): boolean;
}

/** Tells adjectives from nouns after a number, by what the language's file says of them. */
export function wordTests(words: AmountWords): WordTests {
  const { pluralEnding, countedInCapitals } = words;
  if (countedInCapitals === true)
    return {
      isAdjective: (word) => /^\p{Ll}/u.test(word),
      isNoun: (word) => /^\p{Lu}/u.test(word),
    };
  if (pluralEnding !== undefined)
    return {
      isAdjective: (word) => !word.endsWith(pluralEnding),
      isNoun: (word) => word.length > 3 && word.endsWith(pluralEnding),
    };
  const listed = words.adjectives?.split(' ') ?? [];
  const whole = new Set(listed);
  const endings = listed.flatMap((entry) => (entry.startsWith('-') ? [entry.slice(1)] : []));
  const isAdjective = (word: string): boolean =>
    whole.has(word) || endings.some((ending) => word.endsWith(ending));
  return { isAdjective, isNoun: (word) => !isAdjective(word) };
}

/** Tells words for streets: `via`, and by their ending `-straße`. */
export function streetTest(listed = ''): (word: string) => boolean {
  const entries = listed.split(' ').filter((entry) => entry !== '');
  const whole = new Set(entries);
  const endings = entries.flatMap((entry) => (entry.startsWith('-') ? [entry.slice(1)] : []));
  return (word) => whole.has(word) || endings.some((ending) => word.endsWith(ending));
}
