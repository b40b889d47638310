import { isIgnorable, type Lexicon } from './lexicon';
import { readNumber, type NumberShape } from './number-shapes';
import type { Sense, SenseKind } from './sense';
import type { WordNode } from './word-tree';

/** A word, phrase or number of the text that may belong to a date. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
  readonly number: NumberShape | null;
}

/** The meaning of a lexeme of one kind, if it has it. */
export function sense(lexeme: Lexeme | undefined, kind: SenseKind): Sense | undefined {
  return lexeme?.senses.find((each) => each.kind === kind);
}

const LETTER = /[\p{L}\p{M}]/u;

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

const HAN = /[〇零一二三四五六七八九十廿卅百千两兩]/;

/**
 * All words and numbers of a folded text that dates are made of, in order. Linear: a lookup never
 * goes further than the longest word of the lexicon.
 */
export function scan(folded: string, lexicon: Lexicon): Lexeme[] {
  const { words, prefixes } = lexicon;
  const tight = words.tight === true;
  const lexemes: Lexeme[] = [];
  let at = 0;
  let wordStart = true;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    if (isDigit(code) || (words.hanNumerals === true && HAN.test(folded.charAt(at)))) {
      const han = !isDigit(code);
      const word = han ? longest(folded, at, lexicon) : null;
      const number = readNumber(folded, at, han);
      if (number !== null && (word === null || number.end >= word.end)) {
        lexemes.push({
          start: at,
          end: number.end,
          senses: word?.end === number.end ? word.senses : [],
          number,
        });
        at = number.end;
        wordStart = true;
        continue;
      }
      if (word !== null) {
        lexemes.push({ ...word, number: null });
        at = word.end;
        continue;
      }
      at++;
      wordStart = true;
      continue;
    }
    const letter = isLetter(code);
    if (letter ? wordStart || tight : lexicon.root.descend(code) !== undefined) {
      let word = longest(folded, at, lexicon);
      if (word === null && letter) {
        for (const prefix of prefixes) {
          if (!folded.startsWith(prefix, at)) continue;
          word = longest(folded, at + prefix.length, lexicon);
          if (word !== null) break;
        }
      }
      if (word !== null) {
        lexemes.push({ ...word, number: null });
        at = word.end;
        wordStart = true;
        continue;
      }
    }
    wordStart = !letter && !isIgnorable(code);
    at++;
  }
  return lexemes;
}

/** The longest known word that begins at `at` and ends where a word may end. */
function longest(
  folded: string,
  at: number,
  lexicon: Lexicon,
): { start: number; end: number; senses: readonly Sense[] } | null {
  let node: WordNode | undefined = lexicon.root;
  let found: { start: number; end: number; senses: readonly Sense[] } | null = null;
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
      if (end !== -1) found = { start: at, end, senses: node.senses };
    }
  }
  return found;
}

const MAX_ENDING = 8;

/** Where a word that was matched up to `end` ends with its ending, or -1 when it goes on. */
function wordEnd(folded: string, start: number, end: number, lexicon: Lexicon): number {
  while (isIgnorable(folded.charCodeAt(end))) end++;
  const last = folded.charCodeAt(end - 1);
  const next = folded.charCodeAt(end);
  if (Number.isNaN(next)) return end;
  const tight = lexicon.words.tight === true;
  if (!isLetter(last)) return end;
  if (tight && (isIdeograph(last) || isIdeograph(next))) return end;
  const apostrophe = next === 39;
  if (!isLetter(next) && !apostrophe) return end;
  if (lexicon.endings.size === 0) return apostrophe ? end : -1;
  const from = apostrophe ? end + 1 : end;
  let to = from;
  while (to - from <= MAX_ENDING && to < folded.length && isLetter(folded.charCodeAt(to))) to++;
  // A short word with an ending is often another word (dün, dünya); Hangul syllables are long enough.
  if (lexicon.endings.has(folded.slice(from, to)))
    return end - start > 3 || apostrophe || isHangul(last) ? to : -1;
  return apostrophe ? end : -1;
}
