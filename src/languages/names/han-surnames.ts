import type { NameWords } from '../sections/names';

/** Signs of the longest surname that is in a list: 五十嵐, 佐々木, 長谷川. */
const LONGEST_SURNAME = 3;

function listed(words: string | undefined): ReadonlySet<string> {
  return new Set((words ?? '').split(' ').filter(Boolean));
}

/**
 * Tells how many signs at the head of a word can be a surname: those of the language's list, longest first,
 * and two of which the first begins surnames and the second ends them (ja 松 + 永).
 *
 * @returns lengths in signs, longest first; none where no surname begins the word
 */
export function hanSurnames(
  names: Pick<NameWords, 'surnames' | 'surnameFirsts' | 'surnameSeconds'>,
): (word: string) => readonly number[] {
  const surnames = listed(names.surnames);
  const firsts = new Set(names.surnameFirsts);
  const seconds = new Set(names.surnameSeconds);
  return (word) => {
    const lengths: number[] = [];
    for (let length = Math.min(LONGEST_SURNAME, word.length); length > 0; length -= 1) {
      const shaped = length === 2 && firsts.has(word[0] ?? '') && seconds.has(word[1] ?? '');
      if (shaped || surnames.has(word.slice(0, length))) lengths.push(length);
    }
    return lengths;
  };
}
