import { isKnownPlace } from '../labels/labels';

/** A few words, a colon or a stop, and the beginning of a sentence. */
const BEFORE_COLON =
  /^((?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’\u200c]+(?:[ /-][\p{L}\p{M}'’\u200c]+){0,4})\s?([:.।])\s+(?=["“«„‘']?(?:\p{Lu}|\p{Lo}))/u;

/** The same in capitals, and no word between them. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}'’]+(?:[ -]\p{Lu}[\p{Lu}\p{M}'’]*){0,2}$/u;

/**
 * The place before a colon or a stop at the start of an article: "LONDON: The ferry …", "Berlin. Die Fähre …". "UPDATE:" and
 * the names of those who speak look like it, so it must be a place that is known, or before a colon be written in capitals
 * here and as a name elsewhere in the text; and nothing else in the text begins with it.
 *
 * @param text the first paragraph
 * @param body the whole text, in which the place may be named again
 * @returns the place and how many UTF-16 units of the paragraph it takes, or null
 */
export function placeBeforeColon(
  text: string,
  body: string,
): { readonly place: string; readonly length: number } | null {
  const [start = '', place = '', sign] = BEFORE_COLON.exec(text) ?? [];
  if (place === '') return null;
  const name = place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const named =
    IN_CAPITALS.test(place) && new RegExp(`[^.\\n]\\s${name}(?!\\p{L})`, 'u').test(body);
  // Before a stop a word in capitals is the subject as often: "FUSSBALL. ".
  if (!isKnownPlace(place) && !(sign === ':' && named)) return null;
  return body.split(`${place}:`).length > 2 ? null : { place, length: start.length };
}
