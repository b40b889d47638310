import { fitsStem } from '../../words/closing-sounds';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';

/** Syllables of a surname, and of the names behind it. */
export const LONGEST_SURNAME = 2;
export const LONGEST_GIVEN = 2;
const LETTER = /^\p{Script=Latin}$/u;

/** True for a language whose names have one or two syllables behind a surname, and spaces around them (ko). */
export function hasSyllableNames({ words, sets }: Lexicon): boolean {
  return words.unspaced !== true && sets.givenSyllables.size > 0;
}

/** True for "박지훈": a surname and one or two syllables that names are made of. */
export function isFullName(word: string, { sets }: Lexicon): boolean {
  for (let length = LONGEST_SURNAME; length > 0; length -= 1) {
    const given = Array.from(word.slice(length));
    if (!sets.surnames.has(word.slice(0, length)) || given.length > LONGEST_GIVEN) continue;
    if (given.length > 0 && given.every((syllable) => sets.givenSyllables.has(syllable)))
      return word.length > 2 || length === 1;
  }
  return false;
}

/** "의원*도*", "김하늘*도*": an office or a full name without a particle that other words have too; else null. */
export function withoutShared(word: string, lexicon: Lexicon): string | null {
  for (const one of lexicon.sets.sharedMarkers) {
    if (!word.endsWith(one)) continue;
    const bare = word.slice(0, -one.length);
    if (isOfficeOrTitle(bare, lexicon) || isCourteous(bare, lexicon)) return bare;
    if (bare.length > LONGEST_SURNAME && isFullName(bare, lexicon)) return bare;
  }
  return null;
}

/** True for "B씨", "최은정씨": a letter that stands for a name, or a name, with a courtesy written on it. */
export function isCourteous(word: string, lexicon: Lexicon): boolean {
  return [...lexicon.sets.courtesy].some((title) => {
    const name = word.slice(0, -title.length);
    return word.endsWith(title) && (LETTER.test(name) || isFullName(name, lexicon));
  });
}

/** "정씨": a surname with a courtesy written on it, as the two; else null. */
export function surnameWithCourtesy(
  word: string,
  { sets }: Lexicon,
): readonly [surname: string, courtesy: string] | null {
  for (const title of sets.courtesy) {
    const surname = word.slice(0, -title.length);
    if (word.endsWith(title) && sets.surnames.has(surname)) return [surname, title];
  }
  return null;
}

/** A word without the particle of a subject that is written on it; a full name keeps what looks like one ("김하*은*"). */
export function bareSubject(word: string, lexicon: Lexicon): string {
  const { genitive, unspaced } = lexicon.words;
  if (unspaced === true) return word;
  // "최지은 씨*의* 말이다"
  if (genitive !== undefined && word.endsWith(genitive)) {
    const owner = word.slice(0, -genitive.length);
    if (isOfficeOrTitle(owner, lexicon)) return owner;
  }
  // "남성*을* 붙잡았다": whom somebody did something to, where he is who speaks.
  const object = lexicon.endings.object.find((one) => word.endsWith(one));
  const bearer = word.slice(0, -(object?.length ?? 0));
  if (object !== undefined && !lexicon.sets.roles.has(word) && isRole(bearer, lexicon))
    return bearer;
  const shared = withoutShared(word, lexicon);
  if (shared !== null) return shared;
  const marker = lexicon.markers.find(
    (one) => word.length > one.length && word.endsWith(one) && fitsStem(word, one, lexicon.sets),
  );
  if (marker === undefined) return word;
  const bare = word.slice(0, -marker.length);
  return endsLikeSubject(word, lexicon) ? word : bare;
}

/** True for "김하은": three syllables that are a full name as they stand. */
export function endsLikeSubject(word: string, lexicon: Lexicon): boolean {
  const marker = lexicon.markers.find((one) => word.endsWith(one)) ?? '';
  return (
    word.length === 3 &&
    hasSyllableNames(lexicon) &&
    isFullName(word, lexicon) &&
    !isRole(word.slice(0, -marker.length), lexicon)
  );
}
