import type { BodyWords } from './names/bodies';
import type { NameCases } from './names/cases';
import type { NoNames } from './names/no-names';
import type { PeopleWords } from './names/people';
import type { PlaceWords } from './names/places';
import type { NameSpelling } from './names/spelling';
import type { TitleWords } from './names/titles';

/**
 * Words by which names are found, typed and given their role.
 *
 * Every field is one string of words separated by spaces, folded to lower case; `_` stands for a
 * space inside an entry. An entry that ends in `*` matches with any ending of up to four letters
 * (`министр*`), one that begins with `-` matches the end of a longer word (`-ministerium`),
 * one with `…` inside words that begin and end so (`ke…an`).
 *
 * A list is complete by a principle that stands with its field and is written from knowledge of the
 * language and its countries. No word is added because a measured text missed it: whoever finds one
 * missing adds its whole class.
 */
export interface NameWords
  extends NoNames, TitleWords, BodyWords, PlaceWords, PeopleWords, NameCases, NameSpelling {}
