/** A word inside a name that stays small: "da", "von", "del". */
const PARTICLE = /^\p{Ll}{1,3}$/u;

/** The first letter of a word, of what a hyphen or an apostrophe joins to it, and of what stands behind an initial. */
const INITIAL_LETTER = /(?<![\p{L}\p{M}])\p{Ll}/gu;

/**
 * A name with its capitals, where a house writes all of it in small letters: "ana de la lund-falk" is Ana de la Lund-Falk.
 * One word alone, and a name with a capital anywhere, is as its bearer writes it.
 *
 * @param lang the page's language as it states it, by which an "i" has a capital with a dot or without; any other text for none
 */
export function withCapitals(name: string, lang: string): string {
  const words = name.split(' ');
  if (words.length < 2 || name !== name.toLowerCase()) return name;
  return words
    .map((word, index) => {
      const isInside = index > 0 && index < words.length - 1;
      return isInside && PARTICLE.test(word)
        ? word
        : word.replace(INITIAL_LETTER, (letter) => capitalOf(letter, lang));
    })
    .join(' ');
}

function capitalOf(letter: string, lang: string): string {
  const language = LANGUAGE.exec(lang)?.[0];
  return language === undefined ? letter.toUpperCase() : letter.toLocaleUpperCase(language);
}

/** The language of a tag. A page may state anything as its own, and a browser throws at what is no tag. */
const LANGUAGE = /^[a-z]{2,3}(?![a-z\d])/iu;
