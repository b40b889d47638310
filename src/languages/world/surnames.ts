/**
 * Beginnings of surnames behind which a capital stands inside the word: "FitzRoy", "DellaVedova". The principle: every
 * particle of three letters and more that surnames are written together with.
 */
export const SURNAME_BEGINNINGS: readonly string[] =
  'Fitz Vande Vanden Vander Ver Della Delle Dalla Dalle Degli Dello Des'.split(' ');

/** Letters of two signs, both of which are capitals at a word's head: "IJsland", "IJmuiden". */
export const DOUBLE_LETTERS: readonly string[] = ['IJ'];
