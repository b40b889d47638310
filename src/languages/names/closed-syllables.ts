const SYLLABLE = /\p{Script=Hangul}$/u;
/** The letters that close a syllable of Hangul, once it is taken apart. */
const CLOSED = /[\u11a8-\u11ff]$/u;

/** Whether a consonant closes the last syllable of a word (ko "산", but not "가"); null for a word that ends in no syllable of Hangul. */
export function endsClosed(word: string): boolean | null {
  return SYLLABLE.test(word) ? CLOSED.test(word.slice(-1).normalize('NFD')) : null;
}
