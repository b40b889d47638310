import { UNSPACED } from '../../languages/detection/scripts';
import { foldLabel } from '../labels/fold-label';
import { isKnownPlace, wordsBeforeNames } from '../labels/labels';
import { isHouse } from './dateline-houses';
import { DASHES } from '../../languages/world/dashes';

/** One or two words in letters without capitals, and a dash with a space behind it. */
const WORD = String.raw`\p{Lo}[\p{Lo}\p{M}\u200c]*`;
const START = new RegExp(String.raw`^(${WORD}(?:\s${WORD})?)(\s?)[${DASHES}]\s+`, 'u');

/** The same with the agency before a danda, whichever of the two comes first. */
const STOPPED = new RegExp(String.raw`^(${WORD}(?:\s${WORD})?),\s(${WORD}(?:\s${WORD})?)।\s+`, 'u');

/** The house behind a place and its dash, and what parts it from the story. */
const HOUSE_BEHIND = new RegExp(
  String.raw`^«?(\p{Lo}[^«»:\n${DASHES}]{1,30}?)»?(?:\s?:|\s?[${DASHES}])\s+`,
  'u',
);

/** An agency in a word or two before a colon: "واس: ". */
const SENDER = /^«?\p{Lo}[\p{Lo}\p{M}\u200c]*(?:\s[\p{Lo}\p{M}\u200c]+)?»?\s?:\s$/u;

/** Another dash so near would close an aside: "The minister – a sailor – said". */
const NEAR = 160;
const DASH = new RegExp(String.raw`\s[${DASHES}]\s`, 'u');

/** A dateline of a script without capitals. */
export interface UncasedDateline {
  readonly place: string;
  readonly agency: string | null;
  /** UTF-16 units that it takes of the paragraph with its last dash. */
  readonly length: number;
}

/**
 * The dateline of a script that has no capitals: a word or two before the one dash of a sentence, or two such parts with a
 * dash on each, as some agencies write: place, agency.
 *
 * @param text the first paragraph
 * @param house names by which the house is known
 */
export function readUncasedDateline(
  text: string,
  house: readonly string[],
): UncasedDateline | null {
  return readStopped(text) ?? readWithDash(text, house);
}

/** "नई बस्ती, एजेंसी। ": the part that ends in a reporter's role is who sends, and comes first. */
function readStopped(text: string): UncasedDateline | null {
  const [{ length } = '', first, second] = STOPPED.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const role = foldLabel(first.split(' ').at(-1) ?? '');
  return wordsBeforeNames().includes(role)
    ? { place: second, agency: first, length }
    : { place: first, agency: second, length };
}

function readWithDash(text: string, house: readonly string[]): UncasedDateline | null {
  const [whole = '', place = '', space = ''] = START.exec(text) ?? [];
  // A sentence of a script without spaces would be one word.
  if (place === '' || (UNSPACED.test(place) && !isKnownPlace(place))) return null;
  const rest = text.slice(whole.length);
  const [second = '', agency = '', gap = ''] = START.exec(rest) ?? [];
  // Between two dashes with spaces stands an aside as well, but hardly one of a word.
  if (agency !== '' && ((space === '' && gap === '') || !agency.includes(' '))) {
    return { place, agency, length: whole.length + second.length };
  }
  const [behind = '', name = ''] = HOUSE_BEHIND.exec(rest) ?? [];
  if (name !== '' && (isHouse(name, house) || SENDER.test(behind))) {
    return { place, agency: name, length: whole.length + behind.length };
  }
  if (!/^["“«(]?\p{Lo}/u.test(rest) || DASH.test(rest.slice(0, NEAR))) return null;
  return { place, agency: null, length: whole.length };
}
