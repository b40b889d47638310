import { UNSPACED } from '../../languages/detection/scripts';
import { DASHES } from '../../languages/world/dashes';

/** One or two words in letters without capitals, and a dash with a space behind it. */
const WORD = String.raw`\p{Lo}[\p{Lo}\p{M}\u200c]*`;
const START = new RegExp(String.raw`^(${WORD}(?:\s${WORD})?)(\s?)[${DASHES}]\s+`, 'u');

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
 */
export function readUncasedDateline(text: string): UncasedDateline | null {
  const [whole = '', place = '', space = ''] = START.exec(text) ?? [];
  if (place === '' || UNSPACED.test(place)) return null;
  const rest = text.slice(whole.length);
  const [second = '', agency = '', gap = ''] = START.exec(rest) ?? [];
  if (agency !== '' && space === '' && gap === '') {
    return { place, agency, length: whole.length + second.length };
  }
  if (!/^["“«(]?\p{Lo}/u.test(rest) || DASH.test(rest.slice(0, NEAR))) return null;
  return { place, agency: null, length: whole.length };
}
