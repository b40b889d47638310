/** Begins with a small letter, as folded words do (see `fold`) in a script that has capitals. */
export const CASED = /^\p{Ll}/u;

/** Begins with a letter of a script without capitals. */
export const CASELESS = /^\p{Lo}/u;

/** Has a letter of a script with capitals, small there, anywhere. */
export const SMALL_LETTER = /\p{Ll}/u;
