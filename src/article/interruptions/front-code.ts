/**
 * Front coding: a list in order takes less room when each word gives only what it does not share with
 * the word before it. Plain, so that it also runs in Node when the product is built.
 */

/** One digit says how much is shared. */
const BASE = 36;

/** Puts words in order and codes them; none may hold a `|`. */
export function frontCode(words: readonly string[]): string {
  let before = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < BASE - 1 && shared < before.length && word[shared] === before[shared]) {
        shared += 1;
      }
      before = word;
      return shared.toString(BASE) + word.slice(shared);
    })
    .join('|');
}

/** The words again, in order. */
export function readFrontCode(coded: string): string[] {
  let before = '';
  return coded.split('|').map((entry) => {
    before = before.slice(0, parseInt(entry.charAt(0), BASE)) + entry.slice(1);
    return before;
  });
}
