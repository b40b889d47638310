import { isKnownCity } from '../../languages/world/cities';

/** A few words in capitals or with capitals, a colon or a stop, and the beginning of a sentence. */
const BEFORE_COLON =
  /^(\p{Lu}[\p{L}\p{M}'’]+(?:[ -]\p{Lu}[\p{L}\p{M}'’]*){0,2})([:.])\s+(?=["“«„‘']?\p{Lu})/u;

/**
 * The place before a colon at the start of an article: "LONDON: The ferry …", or before a stop in capitals: "STOCKHOLM. Färjan …". "UPDATE:" and the names of those who
 * speak look like it, so it must be a city that the browser knows, or be written in capitals here and as a name
 * elsewhere in the text; and nothing else in the text begins with it.
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
  const upper = place.toUpperCase();
  const name = place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const named = place === upper && new RegExp(`[^.\\n]\\s${name}(?!\\p{L})`, 'u').test(body);
  const isCity = isKnownCity(place);
  // Before a stop a word in capitals is the subject as often: "FUSSBALL. ".
  if (sign === '.' ? !isCity || place !== upper : !isCity && !named) return null;
  return body.split(`${place}:`).length > 2 ? null : { place, length: start.length };
}
