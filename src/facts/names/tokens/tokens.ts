import { listEntries } from '../../../languages/notation';
import { LEADING_ARTICLE } from '../../../languages/world/name-particles';
import { joinedWords } from './joined-words';
import type { NameWords } from '../../../languages/sections/names';
import { entriesOf } from '../../../languages/names/class-table';
import { syllabicNames } from './syllabic-shape';
import { commasForCedillas } from '../../../languages/names/cedillas';

/** A word of the text with what its spelling tells. Offsets are UTF-16, half-open. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly shape: 'lower' | 'capital' | 'capitals' | 'number';
  /** First word of a sentence, a quotation or a line: its capital says nothing. */
  readonly opens: boolean;
  /** Stands in a line where nearly every word has a capital: a heading's, and no evidence. */
  readonly inHeading: boolean;
  /** What stands between it and the word before. */
  readonly gap: 'none' | 'space' | 'dot' | 'apostrophe' | 'break';
}

// One class: V8 takes half a millisecond to put \p{L}, \p{M} and \p{N} together, for every pattern anew.
// A joiner is a sign inside a word of Hindi: उपाध्‍यक्ष.
const PART = String.raw`[[\p{ID_Continue}\u{200d}]--[·_]]+`;
// Dots join only before a small letter (kompas.com), or the end of an address in capitals (SENJA.CO.ID): "berlin.Die" is
// two sentences run together.
const DOT = String.raw`\.(?=\p{Ll}|(?:COM|CO|ID|MY|NET|ORG|INFO|TV)(?![\p{L}\p{N}]))`;
const WORD = new RegExp(String.raw`${PART}(?:(?:[\-‐&@]|${DOT})${PART})*`, 'gv');
// A word in which an apostrophe is a letter: Лук'янов, м'яч.
const WORD_WITH_APOSTROPHE = new RegExp(String.raw`${PART}(?:(?:[\-‐&@'’ʼ]|${DOT})${PART})*`, 'gv');

const HAS_DIGIT_START = /^\p{N}/u;
const OPENING = /(?:[:"“„”«»‚‘•*…>|][ \u00a0]?|\) ?[-–—]{1,2} |\t)$/u;

/** A sentence behind another one in the same quotation: “We knew the harbour. Storms are …” */
const SENTENCE_END = /[.!?…] $/u;
/** A shorter word before a dot may be an abbreviation. */
const LONG_WORD = 6;

/** "(Das Meer ruft)", "(Slightly damaged boats)": a word with a small one behind it, in brackets. */
const REMARK = /^[\p{L}\p{M}]+ \p{Ll}/u;
const LONGEST_WORD = 30;

/** Vowels and doublings that Arabic may leave unwritten, and the stroke that fills a line: "يُشارِك" is "يشارك". */
const UNWRITTEN = /[\u0640\u064b-\u0652\u0670]/gu;

/** A word in lower case, without joiners; "İ" is one letter there too, not "i" with a dot above it. */
export function lowerCase(word: string): string {
  return word.toLowerCase().replaceAll('i\u0307', 'i').replaceAll('\u200d', '');
}

function shapeOf(text: string, lower: string): Token['shape'] {
  if (HAS_DIGIT_START.test(text)) return 'number';
  if (text === lower) return 'lower';
  const first = text.charAt(0);
  if (first === lower.charAt(0)) {
    // "al-Assad", "eBay": small at first, a name all the same. "bDari" is a slip of the press.
    return LEADING_ARTICLE.test(text) || text.charAt(1) !== lower.charAt(1) ? 'capital' : 'lower';
  }
  return text.length > 1 && text === text.toUpperCase() ? 'capitals' : 'capital';
}

function gapOf(text: string, from: number, to: number, previous: Token): Token['gap'] {
  if (to === from) return 'none';
  const gap = text.slice(from, to);
  if (gap === ' ' || gap === '\u00a0' || gap === '\u202f') return 'space';
  // "J. K. Rowling", "U.S.", "St. Petersburg", "Prof. Dr."
  if ((gap === '.' || gap === '. ') && previous.shape !== 'lower' && previous.text.length <= 4)
    return previous.text.length === 1 || gap === '. ' ? 'dot' : 'break';
  if (gap === "'" || gap === '’' || gap === " '" || gap === ' ’') return 'apostrophe';
  // A tab is the border of two cells of a table.
  return gap.trim() === '' && !/[\n\t]/u.test(gap) ? 'space' : 'break';
}

/** What differs between the scripts: where words end and what may stick to them. */
export interface TokenSettings {
  /** BCP 47: which dictionary parts words that have no spaces between. */
  readonly tag: string;
  readonly words: NameWords;
  /** Takes the endings off a word, where what is left ends the token. */
  readonly withoutEnding: (lower: string) => string;
  /** Whether the language's lists have a word: then a clitic before it is cut off. */
  readonly isKnown: (lower: string) => boolean;
  /** Case endings that bodies take without a mark, separated by `|` (see QuotationWords.institutionCases). */
  readonly institutionCases: string | undefined;
  /** Whether a word is a known name as it stands: then none of its end is an ending. */
  readonly isName: (lower: string) => boolean;
  /** Whether a word is a known place by itself. */
  readonly isPlace: (lower: string) => boolean;
}

/** Tells how long the name is in a word that a name and a title are written in ("안재욱|씨는"), 0 for other words; null where that is not done. */
function titledNames(words: NameWords): ((word: string) => number) | null {
  const isName = syllabicNames(words);
  if (isName === null) return null;
  const titles = new Set(words.titlesAfter?.split(' '));
  return (word) => {
    for (const length of [SHORTEST_NAME, SHORTEST_NAME + 1])
      if (titles.has(word.slice(length)) && isName(word.slice(0, length))) return length;
    return 0;
  };
}

/** Tells how long a head noun or an office is in a word that has a case ending besides ("Bakanlığı|na", "Bakanı|nın"), else 0; null where none has. */
function headsWithCase(
  words: NameWords,
  institutionCases: string | undefined,
): ((word: string) => number) | null {
  if (institutionCases === undefined) return null;
  const heads = new Set(
    [words.organisationEnd, words.placeEnd, words.thingEnd, words.titles].flatMap((field) =>
      entriesOf(field),
    ),
  );
  const cases = listEntries(institutionCases);
  return (word) => {
    const lower = lowerCase(word);
    if (lower === word) return 0;
    const ending = cases.find(
      (end) => lower.endsWith(end) && heads.has(lower.slice(0, -end.length)),
    );
    return ending === undefined ? 0 : word.length - ending.length;
  };
}

/** Syllables of a surname and a given name. */
const SHORTEST_NAME = 3;

/** Where the second of two known places begins that a hyphen joins, as a route does ("Makassar-Manado"), else 0; a place that is called so is whole. */
function secondPlace(word: string, { isName, isPlace }: TokenSettings): number {
  const hyphen = word.indexOf('-');
  if (hyphen < 1 || hyphen !== word.lastIndexOf('-') || isName(lowerCase(word))) return 0;
  const [first, second] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  const capitals = first !== lowerCase(first) && second !== lowerCase(second);
  return capitals && isPlace(lowerCase(first)) && isPlace(lowerCase(second)) ? hyphen + 1 : 0;
}

/** Where the words of a text stand. */
function* wordSpans(text: string, settings: TokenSettings): Generator<[number, number]> {
  const { tag, words, withoutEnding, isKnown, isName, institutionCases } = settings;
  if (words.script === 'joined') {
    for (const [start, end] of joinedWords(text, tag, words)) yield [start, end];
    return;
  }
  const clitics = words.clitics?.split(' ') ?? [];
  const titled = titledNames(words);
  const head = headsWithCase(words, institutionCases);
  for (const match of text.matchAll(words.apostropheInWord ? WORD_WITH_APOSTROPHE : WORD)) {
    const start = match.index;
    const word = match[0];
    // "كريم" is a name of its own, not "like Reem".
    const clitic = isKnown(word)
      ? undefined
      : clitics.find((sign) => word.startsWith(sign) && isKnown(word.slice(sign.length)));
    // The particle of "서울에서" stands outside the name; "제주도" and "상하이" only end like one.
    const isWhole = words.script !== 'spaced' || isName(word);
    const end = isWhole ? word.length : withoutEnding(word).length;
    const name = titled?.(word) ?? 0;
    if (name > 0) {
      yield [start, start + name];
      yield [start + name, start + word.length];
      continue;
    }
    const second = words.script === undefined ? secondPlace(word, settings) : 0;
    if (second > 0) {
      yield [start, start + second - 1];
      yield [start + second, start + word.length];
      continue;
    }
    const body = head?.(word) ?? 0;
    if (body > 0) {
      yield [start, start + body];
      continue;
    }
    yield clitic && words.script
      ? [start + clitic.length, start + word.length]
      : [start, start + end];
  }
}

const FEWEST_HEADING_WORDS = 5;
const HEADING_SHARE = 0.75;

/** Words of a line in capitals alone, "KÖPRÜ AÇILDI": one may be an acronym. */
const FEWEST_SHOUTED = 2;

const isInCapitals = (line: readonly Token[]): boolean =>
  line.filter(({ shape }) => shape === 'capitals').length >= FEWEST_SHOUTED &&
  line.every(({ shape }) => shape === 'capitals' || shape === 'number');

/** Cells of a table's line, which a tab parts. */
const isRow = (text: string, line: readonly Token[]): boolean =>
  text.slice(line[0]?.start ?? 0, line.at(-1)?.end ?? 0).includes('\t');

/** Words with capitals of a heading that has no small one but those of grammar: "Key Findings". */
const FEWEST_TITLE_WORDS = 2;

/** What a line ends with that is no heading, however short. */
const STOP = /^[ "”»)]*[.。।!?:;,…]/u;

/** What ends a line that is a sentence: a heading has no full stop, a list of names has. */
const FULL_STOP = /^[ "”»)]*[.。।]/u;

/** Marks the words of lines like "Simple Ways To Stay Dry": most of their long words have capitals, or all of all. */
function markHeadings(text: string, tokens: readonly Token[]): Token[] {
  const marked: Token[] = [];
  let line: Token[] = [];
  const close = (): void => {
    const long = line.filter((token) => token.text.length > 3 && token.shape !== 'number');
    const capital = long.filter((token) => token.shape !== 'lower').length;
    const end = line.at(-1)?.end ?? 0;
    const behind = text.slice(end, end + 4);
    const titled = long.length >= FEWEST_HEADING_WORDS && capital >= long.length * HEADING_SHARE;
    const short =
      long.length > 0 &&
      capital === long.length &&
      line.filter(({ shape }) => shape !== 'lower').length >= FEWEST_TITLE_WORDS &&
      line.length < tokens.length &&
      !STOP.test(behind);
    const heading =
      !FULL_STOP.test(behind) && (titled || short || isInCapitals(line) || isRow(text, line));
    for (const token of line) marked.push(heading ? { ...token, inHeading: true } : token);
    line = [];
  };
  for (const token of tokens) {
    const last = line.at(-1);
    if (last && token.gap === 'break' && text.slice(last.end, token.start).includes('\n')) close();
    line.push(token);
  }
  close();
  return marked;
}

/** The words of a text in order. `sentences` tell which of them open a sentence. */
export function tokenise(
  text: string,
  sentences: readonly (readonly [number, number])[],
  settings: TokenSettings,
): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let opensAt = sentences[0]?.[0] ?? 0;
  let previous: Token | undefined;
  for (const [start, end] of wordSpans(text, settings)) {
    const word = text.slice(start, end);
    const plain = lowerCase(word);
    const unmarked = plain.replace(UNWRITTEN, '');
    const lower =
      settings.words.cedillasAreCommas === true ? commasForCedillas(unmarked) : unmarked;
    const gap = previous ? gapOf(text, previous.end, start, previous) : 'break';
    let opens = false;
    while (start >= opensAt) {
      opens = true;
      sentence += 1;
      opensAt = sentences[sentence]?.[0] ?? Infinity;
    }
    // An initial's dot is no end of a sentence, whatever the splitter thought.
    if (opens && gap === 'dot' && previous && previous.text.length === 1) opens = false;
    if (!opens && gap === 'break' && previous)
      opens =
        OPENING.test(text.slice(Math.max(previous.end, start - 4), start)) ||
        (previous.shape === 'lower' &&
          previous.text.length >= LONG_WORD &&
          SENTENCE_END.test(text.slice(previous.end, start))) ||
        (text.charAt(start - 1) === '(' && REMARK.test(text.slice(start, start + LONGEST_WORD)));
    previous = {
      start,
      end,
      text: word,
      lower,
      shape: shapeOf(word, plain),
      opens,
      inHeading: false,
      gap,
    };
    tokens.push(previous);
  }
  return markHeadings(text, tokens);
}
