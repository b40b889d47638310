import type { AmountWords } from '../../../languages/sections/amounts';

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
  const isAdjective = listTest(words.adjectives);
  return { isAdjective, isNoun: (word) => !isAdjective(word) };
}

/** Tells the words of a list, and by their ending those of an entry like `-straße`. */
export function listTest(listed = ''): (word: string) => boolean {
  const entries = listed.split(' ').filter((entry) => entry !== '');
  const whole = new Set(entries);
  const endings = entries.flatMap((entry) => (entry.startsWith('-') ? [entry.slice(1)] : []));
  return (word) => whole.has(word) || endings.some((ending) => word.endsWith(ending));
}
