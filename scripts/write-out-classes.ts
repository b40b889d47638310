/**
 * Writes Unicode's classes out where a regular expression names one: `\p{L}` becomes ranges of characters.
 *
 * A browser works `\p{L}` out anew for each expression: when it reads the script (37 µs) and when the expression is
 * first run (0.5 ms); ranges take 6 and 90 µs (V8 13.6, two cores). The reader's script has three hundred of them.
 */
import { parseAst, type Plugin } from 'vite';

/** Scripts of the languages that have a file of words, and what all scripts share. */
const OF_WORDS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]/u;
const ASSIGNED = /[^\p{Cn}\p{Co}\p{Cs}]/u;
const MARK = /\p{M}/u;

/** The characters up to U+FFFF that Unicode has assigned, each with whether it is a mark of a script without words. */
const CHARACTERS = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  .filter((character) => ASSIGNED.test(character))
  .map((character) => ({
    character,
    code: character.charCodeAt(0),
    isForeignMark: MARK.test(character) && !OF_WORDS.test(character),
  }));

/** Where letters beyond U+FFFF are, without the signs, numbers and pictures of other blocks. */
const LETTERS_BEYOND = String.raw`\u{10000}-\u{1bc99}\u{1d400}-\u{1d7cb}\u{1df00}-\u{1eebb}\u{20000}-\u{33479}`;

/** Classes that are written out; a run of them between brackets is one. */
const CLASSES = /(?:\\p\{(?:Lo?|M|Nd?)\})+|\\P\{L\}/uy;

/** Capitals stand too scattered to be written out. This is known of each character and need not be worked out; it has Ⅳ and Ⓐ besides. */
const CAPITAL = /(?<=\\[pP]\{)Lu(?=\})/gu;

/** From its first to its last character: both are in it. */
interface Range {
  readonly first: number;
  last: number;
}

/**
 * The characters up to U+FFFF of some classes. A range goes on over what Unicode has not assigned, and one of letters
 * over the marks of scripts that no file of words is written in: letters are 169 ranges instead of 377.
 */
function findRanges(classes: string, ofLetters: boolean): Range[] {
  const belongs = new RegExp(`[${classes}]`, 'u');
  const ranges: Range[] = [];
  let open: Range | null = null;
  for (const { character, code, isForeignMark } of CHARACTERS) {
    if (belongs.test(character)) {
      if (open === null) ranges.push((open = { first: code, last: code }));
      open.last = code;
    } else if (!ofLetters || !isForeignMark) {
      open = null;
    }
  }
  return ranges;
}

const spelled = new Map<string, string>();

/** The ranges of some classes, as they stand between brackets. */
function spellRanges(classes: string): string {
  const known = spelled.get(classes);
  if (known !== undefined) return known;
  const ofLetters = classes.includes('{L');
  const ranges = findRanges(classes, ofLetters).map(({ first, last }) =>
    first === last ? spell(first) : `${spell(first)}-${spell(last)}`,
  );
  const text = [...ranges, ofLetters ? LETTERS_BEYOND : ''].join('');
  spelled.set(classes, text);
  return text;
}

/** A character in an expression: marks would join what stands before them, and some others can't be seen. */
function spell(code: number): string {
  const character = String.fromCodePoint(code);
  const isSeen = /[\p{L}\p{N}]/u.test(character);
  return isSeen ? character : `\\u${code.toString(16).padStart(4, '0')}`;
}

/**
 * The same expression with letters, marks and numbers as ranges.
 *
 * @param source the expression, without slashes and flags
 * @param flags with `v` it stays as it is: brackets stand within brackets there
 */
export function writeOut(source: string, flags: string): string {
  if (!flags.includes('u')) return source;
  let out = '';
  let inBrackets = false;
  for (let at = 0; at < source.length;) {
    CLASSES.lastIndex = at;
    const [classes = ''] = CLASSES.exec(source) ?? [];
    const part = partAt(source, at, classes, inBrackets);
    if (part.from === '[') inBrackets = true;
    if (part.from === ']') inBrackets = false;
    out += part.to;
    at += part.from.length;
  }
  return out.replace(CAPITAL, 'Uppercase');
}

/** What stands at a place of an expression, and what is written for it. */
function partAt(source: string, at: number, classes: string, inBrackets: boolean): Part {
  const isOther = classes.startsWith('\\P');
  if (classes !== '' && inBrackets && !isOther) return { from: classes, to: spellRanges(classes) };
  if (classes !== '' && !inBrackets) {
    // Outside of brackets each is a character of its own.
    const one = classes.slice(0, classes.indexOf('}') + 1);
    return { from: one, to: `[${isOther ? '^' : ''}${spellRanges(one.replace('P', 'p'))}]` };
  }
  const from = source.slice(at, at + (source[at] === '\\' ? 2 : 1));
  return { from, to: from };
}

interface Part {
  readonly from: string;
  readonly to: string;
}

interface Expression {
  readonly start: number;
  readonly end: number;
  readonly regex: { readonly pattern: string; readonly flags: string };
}

/** The regular expressions of a module, the last first. */
function findExpressions(module: object): Expression[] {
  const found: Expression[] = [];
  const pending = [module];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('regex' in node) found.push(node as Expression);
    for (const part of Object.values(node)) {
      if (typeof part === 'object' && part !== null) pending.push(part as object);
    }
  }
  return found.toSorted((one, other) => other.start - one.start);
}

/** Vite's plugin: every expression that is written in a module, ours or of a package. */
export function writeOutClasses(): Plugin {
  return {
    name: 'saring:write-out-classes',
    enforce: 'post',
    transform: {
      filter: { code: /\\[pP]\{[LMN]/u },
      handler(code) {
        let out = code;
        for (const { start, end, regex } of findExpressions(parseAst(code))) {
          const source = writeOut(regex.pattern, regex.flags);
          out = `${out.slice(0, start)}/${source}/${regex.flags}${out.slice(end)}`;
        }
        return { code: out, map: null };
      },
    },
  };
}
