import type { Lexicon, RangeEnding } from '../words/lexicon';
import type { DateWords } from '../../../languages/sections/dates';
import type { Sense, SenseKind } from '../words/sense';
import { sense, type Lexeme } from './scan';

const BLANK = /^ *$/;
// "the 14-story block": a hyphen with a letter after it makes a word of the number.
const CLOSING = /^ ?(?:$|[\n,;!?)\]]|[–—](?! ?\d)|-(?! ?\d|\p{L})|\.(?:\s|$))/u;
const ORDINAL_DOT = /^\. ?\p{Ll}/u;
const SOFT = /^ *[.,]? *$/;
const NAME_NEXT = /^ \p{Lu}[\p{Ll}'’]/u;
const NAME_BEFORE = /[\p{L}\d,;] \p{Lu}\p{Ll}+ $/u;

const STOP = /[.!?]\s|[\n。！？।]/u;
const PRICE = /[%٪\p{Sc}]/u;
/** So far a sentence is looked through from one of its words, in code units. */
const CLAUSE = 160;

const LONGEST_ABBREVIATION = 4;

/** Kinds of words that only help to read those beside them. */
const NEVER_FIRST: ReadonlySet<SenseKind> = new Set([
  'tense',
  'on',
  'counted',
  'numbered',
  'glue',
  'and',
  'to',
  'from',
  'between',
  'none',
  'ordinalMark',
  'rangeEnd',
  'link',
  'partLead',
]);

/** The lexemes of a text with what stands between them: what the phrase readers look at. */
export class Lexemes {
  readonly folded: string;
  readonly words: DateWords;
  /** Numeric dates name the month first (9/20/2022). */
  readonly monthFirst: boolean;
  readonly #text: string;
  readonly #capitals: boolean;
  readonly #lexemes: readonly Lexeme[];
  readonly #rangeEndings: Lexicon['rangeEndings'];
  readonly #lasting: Lexicon['lasting'];

  constructor(
    folded: string,
    lexemes: readonly Lexeme[],
    lexicon: Lexicon,
    monthFirst: boolean,
    text: string,
  ) {
    this.#text = text;
    this.#capitals = lexicon.capitals;
    this.monthFirst = monthFirst;
    this.folded = folded;
    this.#lexemes = lexemes;
    this.words = lexicon.words;
    this.#rangeEndings = lexicon.rangeEndings;
    this.#lasting = lexicon.lasting;
  }

  get length(): number {
    return this.#lexemes.length;
  }

  at(index: number): Lexeme | undefined {
    return this.#lexemes[index];
  }

  /** The meaning of a lexeme, if it has one of this kind. */
  is(index: number, kind: SenseKind): Sense | undefined {
    return sense(this.#lexemes[index], kind);
  }

  /** Whether a date can begin with a lexeme: words of tense, prepositions and the like open none. */
  mayOpen(index: number): boolean {
    const lexeme = this.#lexemes[index];
    if (lexeme === undefined) return false;
    return lexeme.number !== null || lexeme.senses.some(({ kind }) => !NEVER_FIRST.has(kind));
  }

  /** The meaning, if its word may stand before (1) or after (2) what it belongs to. */
  sided(index: number, kind: SenseKind, side: 1 | 2): Sense | undefined {
    return this.#lexemes[index]?.senses.find(
      (each) => each.kind === kind && (each.side & side) !== 0,
    );
  }

  /** Text between a lexeme and the next one. */
  gap(index: number): string {
    const here = this.#lexemes[index];
    const next = this.#lexemes[index + 1];
    return here === undefined || next === undefined
      ? '\n'
      : this.folded.slice(here.end, next.start);
  }

  /** Whether the next lexeme follows with nothing but blanks between. */
  adjoins(index: number): boolean {
    const here = this.#lexemes[index];
    const next = this.#lexemes[index + 1];
    if (here === undefined || next === undefined) return false;
    return here.end === next.start || BLANK.test(this.folded.slice(here.end, next.start));
  }

  /** Whether a comma or full stop at the most stands before the next lexeme. */
  adjoinsSoftly(index: number): boolean {
    return SOFT.test(this.gap(index));
  }

  /** The index after `index`, past words that may stand inside a date ("of", "de"); -1 when something else comes. */
  past(index: number, soft = false): number {
    let next = index + 1;
    let previous = index;
    for (;;) {
      if (!(soft ? this.adjoinsSoftly(previous) : this.adjoins(previous))) return -1;
      if (this.is(next, 'glue') === undefined) return next;
      // A word that is also a part of the date ("bulan", "tahun") counts as that part when a number follows it.
      if (this.is(next, 'mark') !== undefined && this.at(next + 1)?.number?.kind === 'plain')
        return next;
      previous = next;
      next++;
    }
  }

  /** Whether the lexeme is written as the language writes names of months and days: with a capital, where it does so. */
  isNamed(index: number): boolean {
    const start = this.#lexemes[index]?.start ?? 0;
    return !this.#capitals || this.#text.charAt(start) !== this.folded.charAt(start);
  }

  /** Whether a lexeme is of several words: "on the". */
  isPhrase(index: number): boolean {
    const { start, end } = this.#lexemes[index] ?? { start: 0, end: 0 };
    return this.folded.slice(start, end).includes(' ');
  }

  /** Whether a lexeme has more letters than the short names of days and months have. */
  isLong(index: number): boolean {
    const { start, end } = this.#lexemes[index] ?? { start: 0, end: 0 };
    return end - start >= LONGEST_ABBREVIATION;
  }

  /** Whether a lexeme is a word for "one" as short as an article is. */
  isArticle(index: number): boolean {
    const { start, end, number } = this.#lexemes[index] ?? { start: 0, end: 0, number: null };
    return number === null && end - start < 3 && this.is(index, 'number')?.n === 1;
  }

  /** Whether a dash and a further number follow. */
  opensRange(index: number): boolean {
    const end = this.#lexemes[index]?.end ?? 0;
    return /^ ?[-–] ?\d/.test(this.folded.slice(end, end + 4));
  }

  /** Whether an apostrophe alone follows: "years'". */
  isPossessive(index: number): boolean {
    const end = this.#lexemes[index]?.end ?? 0;
    return this.folded.startsWith("' ", end);
  }

  /** Whether a word in small letters, or a pause, follows. */
  precedesSmall(index: number): boolean {
    const end = this.#lexemes[index]?.end ?? 0;
    return /^(?: \p{Ll}|[.,;:)])/u.test(this.#text.slice(end, end + 2));
  }

  /** Whether a word in small letters follows. */
  precedesWord(index: number): boolean {
    const end = this.#lexemes[index]?.end ?? 0;
    const next = this.#text.charAt(end + 1);
    return this.folded.charAt(end) === ' ' && next !== next.toUpperCase();
  }

  /** Whether a full stop and a word with a capital follow, behind more than an abbreviation. */
  endsSentence(index: number): boolean {
    const { start, end } = this.#lexemes[index] ?? { start: 0, end: 0 };
    if (end - start <= LONGEST_ABBREVIATION || !this.folded.startsWith('. ', end)) return false;
    const next = this.#text.charAt(end + 2);
    return next !== next.toLowerCase();
  }

  /** Whether words for "before the common era" stand before or after a year or century, and where they end. `after`: units of text that belong to it after its last lexeme. */
  beforeCommonEra(from: number, to: number, after = 0): { bce: boolean; to: number } {
    const end = (this.#lexemes[to - 1]?.end ?? 0) + after;
    const follows = BLANK.test(this.folded.slice(end, this.#lexemes[to]?.start ?? end));
    if (follows && this.#isEra(to)) return { bce: true, to: to + 1 };
    return { bce: this.followsEra(from), to };
  }

  /** Whether a word stands straight before that gives what follows no value of ours. */
  followsEra(from: number): boolean {
    return from > 0 && this.adjoins(from - 1) && this.#isEra(from - 1);
  }

  #isEra(index: number): boolean {
    return Number.isNaN(this.is(index, 'era')?.n ?? 0);
  }

  /** Whether a lexeme is written in capitals throughout, as abbreviations are. */
  isUpperCase(index: number): boolean {
    const { start, end } = this.#lexemes[index] ?? { start: 0, end: 0 };
    const written = this.#text.slice(start, end);
    return written === written.toUpperCase();
  }

  /** Whether a word of a phrase but the first has a capital: "thứ Bảy", which is no seventh. */
  hasInnerCapital(index: number): boolean {
    const { start, end } = this.#lexemes[index] ?? { start: 0, end: 0 };
    return / \p{Lu}/u.test(this.#text.slice(start, end));
  }

  /** As `isNamed`, in a language where the capital tells. */
  isCapital(index: number): boolean {
    return this.#capitals && this.isNamed(index);
  }

  /**
   * Whether the words from `from` up to `to` look like a part of somebody's name: they stand with a capital
   * beside another word with one, which is no word of dates ("Avril Lavigne", "Robert März").
   */
  isInName(from: number, to: number): boolean {
    const start = this.#lexemes[from]?.start ?? 0;
    const end = this.#lexemes[to - 1]?.end ?? 0;
    if (this.#text.charAt(start) === this.folded.charAt(start)) return false;
    if (!this.adjoins(to - 1) && NAME_NEXT.test(this.#text.slice(end, end + 3))) return true;
    const free = from === 0 || !this.adjoins(from - 1);
    return free && NAME_BEFORE.test(this.#text.slice(Math.max(0, start - 30), start));
  }

  /** Whether a word with a capital that is no word of dates stands straight before a lexeme. */
  followsCapital(index: number): boolean {
    const start = this.#lexemes[index]?.start ?? 0;
    return /\p{Lu}[\p{L}.)]*\.? $/u.test(this.#text.slice(Math.max(0, start - 30), start));
  }

  /** Whether letters are joined to the end of a lexeme by a slash or dash: 2014/12/EU. */
  precedesLetters(index: number): boolean {
    const end = this.#lexemes[index]?.end ?? 0;
    return /^[-/]\p{L}/u.test(this.folded.slice(end, end + 2));
  }

  /** Whether a lexeme has a capital inside a sentence, in a language that writes its months without one. */
  isOddCapital(index: number): boolean {
    const start = this.#lexemes[index]?.start ?? 0;
    if (this.#capitals || this.#text.charAt(start) === this.folded.charAt(start)) return false;
    return /[\p{Ll}\d,;] $/u.test(this.#text.slice(Math.max(0, start - 2), start));
  }

  /** Whether its sentence has the sign of a share or of money. */
  besidePrice(index: number): boolean {
    const { start, end } = this.#lexemes[index] ?? { start: 0, end: 0 };
    const before = this.folded.slice(Math.max(0, start - CLAUSE), start);
    const after = this.folded.slice(end, end + CLAUSE);
    return PRICE.test(before.split(STOP).at(-1) ?? '') || PRICE.test(after.split(STOP)[0] ?? '');
  }

  /** Whether a lexeme carries an ending that makes its date an end of a range. */
  hasEnding(index: number, kind: RangeEnding): boolean {
    const { ending, start = 0, end = 0 } = this.#lexemes[index] ?? {};
    // "3-tól": behind a number the ending is a word of its own.
    return this.#rangeEndings[kind].has(ending ?? this.folded.slice(start, end).replace(/^-/, ''));
  }

  /** Whether a day's ending, or the word behind it, says that days are counted: 3일간, 3일 동안. */
  lasts(index: number): boolean {
    const { end = 0, ending = '' } = this.#lexemes[index] ?? {};
    if (this.#lasting.has(ending)) return true;
    const behind = this.folded.slice(end, end + 8).trimStart();
    return [...this.#lasting].some((word) => behind.startsWith(word));
  }

  /** The text after a lexeme ends the phrase: punctuation, or the end of the line. */
  closes(index: number): boolean {
    const end = this.#lexemes[index]?.end ?? 0;
    if (this.folded.charAt(end) === '.') {
      // "ab 15. Mai", "od 9. století": the full stop makes an ordinal.
      const next = this.#lexemes[index + 1];
      const company = next?.senses.some(({ kind }) => kind === 'month' || kind === 'unit') === true;
      if (company && this.adjoinsSoftly(index)) return false;
      if (ORDINAL_DOT.test(this.#text.slice(end, end + 3))) return false;
    }
    return CLOSING.test(this.folded.slice(end, end + 3));
  }

  /** The number at an index that may count units: in digits or in words. */
  count(index: number): number | null {
    const number = this.#lexemes[index]?.number;
    if (number?.kind === 'plain') return number.values[0] ?? null;
    return this.is(index, 'number')?.n ?? null;
  }
}
