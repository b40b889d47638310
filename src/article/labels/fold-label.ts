const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Case, accents, vowel points and the shape of apostrophes vary freely in labels; numbers become `#`. */
export function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = /\p{Nd}/u.test(character)
    ? '#'
    : character
        .normalize('NFKD')
        .toLowerCase()
        .replace(VARIANT, plainOf)
        .replace(/[\u0300-\u036f\u0640\u064b-\u0652]/gu, '');
  const letters = plain === '' || plain === '#' || WORD.test(plain) ? plain : ' ';
  const result = letters === ' ' && APOSTROPHE.test(character) ? '' : letters;
  folded.set(character, result);
  return result;
}

/** Letters that capitals hide: Σ is ς at a word's end, Turkish I is ı, German SS is ß. */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ς', 'σ'],
  ['ı', 'i'],
  ['ß', 'ss'],
]);
const VARIANT = /[ςıß]/u;
const VARIANTS = /[ςıß]/gu;
const plainOf = (letter: string): string => PLAIN_LETTERS.get(letter) ?? letter;

/** What each character met so far folds to: nothing, `#`, a space for a mark, or letters. */
const folded = new Map<string, string>();
const APOSTROPHE = /['’ʼ`]/u;

/**
 * The words of a text as labels are compared: folded, parted by one space, marks left out. The same as
 * `foldCharacter` says of each character, by the browser's own means.
 */
export function foldLabel(text: string): string {
  return text
    .replace(/['’ʼ`]/gu, '')
    .replace(/[#\p{Nd}]+/gu, '#')
    .normalize('NFKD')
    .toLowerCase()
    .replace(VARIANTS, plainOf)
    .replace(/[\u0300-\u036f\u0640\u064b-\u0652]+/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}#]+/gu, ' ')
    .trim();
}

/** Letters that a Hangul syllable, the longest to fold, is taken apart into. */
const MOST_FROM_ONE = 3;

/** True when a text folds to `key`. Most texts of a page are told from a title by length or first letter. */
export function foldsTo(key: string, text: string): boolean {
  const { length } = text;
  if (length < key.length / MOST_FROM_ONE || length > key.length * 2 + 20) return false;
  return beginsLike(text, key) && foldLabel(text) === key;
}

/** True when a text and what is folded already have the same first letter: asked before the text is folded. */
export function beginsLike(text: string, key: string): boolean {
  const [first = ''] = FIRST_LETTER.exec(text) ?? [];
  return key.startsWith(foldCharacter(first));
}

const FIRST_LETTER = /[\p{L}\p{N}]/u;

/** A name as names are compared: its folded letters. */
export function foldName(name: string): string {
  return foldLabel(name).replaceAll(' ', '');
}

/** Letters that are written out where no more than an alphabet of 26 can be had. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['æ', 'ae'],
  ['ö', 'oe'],
  ['ø', 'oe'],
  ['ü', 'ue'],
  ['å', 'aa'],
]);

/** The same as hosts write names in German and the languages of Scandinavia: "kuestenblatt" for "Küstenblatt". */
export function foldWrittenOut(name: string): string {
  return foldName(
    name
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äæöøüå]/gu, (letter) => WRITTEN_OUT.get(letter) ?? letter),
  );
}
