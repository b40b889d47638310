import type { Lexicon } from '../words/lexicon';
import { readNumber, type NumberShape } from './number-shapes';
import type { Sense, SenseKind } from '../words/sense';
import { isIgnorable } from '../words/word-list';
import type { WordNode } from '../words/word-tree';
import { HAN_NUMERALS } from '../../../languages/world/han-signs';

/** A word, phrase or number of the text that may belong to a date. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
  readonly number: NumberShape | null;
  /** The grammatical ending that the word or number carries, without its apostrophe. */
  readonly ending?: string;
  /** The ending stands after an apostrophe: what carries it is a name (Mart'ta) or a number. */
  readonly apostrophe?: true;
}

/** The meaning of a lexeme of one kind, if it has it. */
export function sense(lexeme: Lexeme | undefined, kind: SenseKind): Sense | undefined {
  return lexeme?.senses.find((each) => each.kind === kind);
}

const LETTER = /\p{L}|\p{M}/u;

/** Whether a UTF-16 unit is part of a word; digits are not. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return LETTER.test(String.fromCharCode(code));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Letters written without spaces between words. */
const isIdeograph = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xe00 && code <= 0xe7f);

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

const HAN: ReadonlySet<string> = new Set(HAN_NUMERALS);

/**
 * All words and numbers of a folded text that dates are made of, in order. Linear: a lookup never
 * goes further than the longest word of the lexicon.
 */
export function scan(folded: string, lexicon: Lexicon): Lexeme[] {
  const tight = lexicon.words.tight === true;
  const lexemes: Lexeme[] = [];
  let at = 0;
  let wordStart = true;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    const isNumeral = isDigit(code) || isHanNumeral(folded, at, lexicon);
    const letter = !isNumeral && isLetter(code);
    const mayBegin = !letter || wordStart || tight;
    let lexeme: Lexeme | null = null;
    if (isNumeral) lexeme = numberAt(folded, at, lexicon);
    else if (mayBegin) lexeme = wordAt(folded, at, letter, lexicon);
    if (lexeme === null) {
      wordStart = isNumeral || (!letter && !isIgnorable(code));
      at += 1;
    } else {
      lexemes.push(lexeme);
      at = lexeme.end;
      // A word of Han numerals (十日) does not end where a word must.
      wordStart = lexeme.number !== null || !isNumeral || wordStart;
    }
  }
  return lexemes;
}

function isHanNumeral(folded: string, at: number, { words }: Lexicon): boolean {
  return words.hanNumerals === true && HAN.has(folded.charAt(at));
}

/** The number at `at`, or the word that begins with its numeral and is longer. */
function numberAt(folded: string, at: number, lexicon: Lexicon): Lexeme | null {
  const han = !isDigit(folded.charCodeAt(at));
  const word = han ? longest(folded, at, lexicon) : null;
  const number = readNumber(folded, at, han);
  if (number === null || (word !== null && word.end > number.end))
    return word === null ? null : { ...word, number: null };
  const senses = word?.end === number.end ? word.senses : [];
  const ending = numberEnding(folded, number.end, lexicon) ?? { end: number.end };
  return { start: at, senses, number, ...ending };
}

/** The word at `at`, or behind a prefix that is written together with it. */
function wordAt(folded: string, at: number, letter: boolean, lexicon: Lexicon): Lexeme | null {
  let word = longest(folded, at, lexicon);
  const prefixes = letter && word === null ? lexicon.prefixes : [];
  for (const prefix of prefixes) {
    if (folded.startsWith(prefix, at)) word = longest(folded, at + prefix.length, lexicon);
    if (word !== null) break;
  }
  return word === null ? null : { ...word, number: null };
}

/** The longest known word that begins at `at` and ends where a word may end. */
function longest(folded: string, at: number, lexicon: Lexicon): Omit<Lexeme, 'number'> | null {
  let node: WordNode | undefined = lexicon.root;
  let found: Omit<Lexeme, 'number'> | null = null;
  let i = at;
  while (i < folded.length) {
    const code = folded.charCodeAt(i);
    if (isIgnorable(code)) {
      i++;
      continue;
    }
    node = node.descend(code);
    if (node === undefined) break;
    i++;
    if (code === 32) while (folded.charCodeAt(i) === 32) i++;
    if (node.senses !== null) {
      const end = wordEnd(folded, at, i, lexicon);
      if (end !== null) found = { start: at, senses: node.senses, ...end };
    }
  }
  return found;
}

const MAX_ENDING = 8;

const APOSTROPHE = 39;

/** Where a word ends, and the ending that it carries. */
type Ending = Pick<Lexeme, 'end' | 'ending' | 'apostrophe'>;

/** Where a word that was matched up to `end` ends with its ending, or null when it goes on. */
function wordEnd(folded: string, start: number, end: number, lexicon: Lexicon): Ending | null {
  const last = folded.charCodeAt(end - 1);
  while (isIgnorable(folded.charCodeAt(end))) end++;
  const next = folded.charCodeAt(end);
  if (Number.isNaN(next)) return { end };
  const tight = lexicon.words.tight === true;
  // "Q1" ends where no further digit or letter follows.
  if (isDigit(last)) return isDigit(next) || (next >= 97 && next <= 122) ? null : { end };
  if (!isLetter(last)) return { end };
  if (tight && (isIdeograph(last) || isIdeograph(next))) return { end };
  const apostrophe = next === APOSTROPHE;
  if (!isLetter(next) && !apostrophe) return { end };
  if (lexicon.endings.size === 0) return apostrophe ? { end } : null;
  const ending = endingAt(folded, end, lexicon);
  if (ending === null) return apostrophe ? { end } : null;
  // A short word with an ending is often another word (dün, dünya); Hangul syllables are long enough.
  const long = end - start > 3 || folded.charCodeAt(start) === APOSTROPHE;
  return long || apostrophe || isHangul(last) ? ending : null;
}

/** The ending that stands at `at`, after an apostrophe or not, up to the end of the word. */
function endingAt(folded: string, at: number, lexicon: Lexicon): Ending | null {
  const apostrophe = folded.charCodeAt(at) === APOSTROPHE;
  const from = apostrophe ? at + 1 : at;
  let to = from;
  while (to - from <= MAX_ENDING && to < folded.length && isLetter(folded.charCodeAt(to))) to++;
  const ending = folded.slice(from, to);
  if (!lexicon.endings.has(ending)) return null;
  return { end: to, ending, ...(apostrophe ? { apostrophe } : {}) };
}

/** "2014'ten": the ending of a number in digits, unless a word of its own stands there ("1990'lar"). */
function numberEnding(folded: string, at: number, lexicon: Lexicon): Ending | null {
  if (lexicon.endings.size === 0 || folded.charCodeAt(at) !== APOSTROPHE) return null;
  return longest(folded, at, lexicon) === null ? endingAt(folded, at, lexicon) : null;
}
