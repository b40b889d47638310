import type { NameWords } from '../../../languages/sections/names';

const LONGEST_SURNAME = 2;
/** Syllables of a given name. */
export const GIVEN_LENGTH = 2;

/** Tells whether a word is a surname and a given name of two syllables; null where names are not built so. */
export function syllabicNames({
  surnames,
  romanisation,
}: NameWords): ((word: string) => boolean) | null {
  if (surnames === undefined || romanisation?.by !== 'syllables') return null;
  const families = new Set(surnames.split(' '));
  const given = new Set(romanisation.given);
  return (word) => {
    const syllables = [...word];
    const surname = syllables.length - GIVEN_LENGTH;
    if (surname < 1 || surname > LONGEST_SURNAME) return false;
    return (
      families.has(syllables.slice(0, surname).join('')) &&
      syllables.slice(surname).every((syllable) => given.has(syllable))
    );
  };
}
