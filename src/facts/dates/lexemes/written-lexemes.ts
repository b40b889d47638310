import type { FoldedText } from '../words/fold';
import type { Lexeme } from './scan';

const BLANK = /^ *$/;
const SOFT = /^ *[.,]? *$/;
const NAME_NEXT = /^ \p{Lu}[\p{Ll}'’]/u;
const NAME_BEFORE = /[\p{L}\d,;] \p{Lu}\p{Ll}+ $/u;

const STOP = /[.!?]\s|[\n。！？।]/u;
const PRICE = /[%٪\p{Sc}]/u;
/** So far a sentence is looked through from one of its words, in code units. */
const CLAUSE = 160;

const LONGEST_ABBREVIATION = 4;

/** The lexemes of a text as they are written: their capitals, and what stands around and between them. */
export class WrittenLexemes {
  readonly folded: string;
  protected readonly text: string;

  /** @param capitals the language writes names of months and days with a capital */
  constructor(
    { text, folded }: FoldedText,
    protected readonly lexemes: readonly Lexeme[],
    private readonly capitals: boolean,
  ) {
    this.text = text;
    this.folded = folded;
  }

  get length(): number {
    return this.lexemes.length;
  }

  at(index: number): Lexeme | undefined {
    return this.lexemes[index];
  }

  /** Text between a lexeme and the next one. */
  gap(index: number): string {
    const here = this.lexemes[index];
    const next = this.lexemes[index + 1];
    return here === undefined || next === undefined
      ? '\n'
      : this.folded.slice(here.end, next.start);
  }

  /** Whether the next lexeme follows with nothing but blanks between. */
  adjoins(index: number): boolean {
    const here = this.lexemes[index];
    const next = this.lexemes[index + 1];
    if (here === undefined || next === undefined) return false;
    return here.end === next.start || BLANK.test(this.folded.slice(here.end, next.start));
  }

  /** Whether a comma or full stop at the most stands before the next lexeme. */
  adjoinsSoftly(index: number): boolean {
    return SOFT.test(this.gap(index));
  }

  /** Whether the lexeme is written as the language writes names of months and days: with a capital, where it does so. */
  isNamed(index: number): boolean {
    const start = this.lexemes[index]?.start ?? 0;
    return !this.capitals || this.text.charAt(start) !== this.folded.charAt(start);
  }

  /** Whether a lexeme is of several words: "on the". */
  isPhrase(index: number): boolean {
    const { start, end } = this.lexemes[index] ?? { start: 0, end: 0 };
    return this.folded.slice(start, end).includes(' ');
  }

  /** Whether a lexeme has more letters than the short names of days and months have. */
  isLong(index: number): boolean {
    const { start, end } = this.lexemes[index] ?? { start: 0, end: 0 };
    return end - start >= LONGEST_ABBREVIATION;
  }

  /** Whether a dash and a further number follow. */
  opensRange(index: number): boolean {
    const end = this.lexemes[index]?.end ?? 0;
    return /^ ?[-–] ?\d/.test(this.folded.slice(end, end + 4));
  }

  /** Whether an apostrophe alone follows: "years'". */
  isPossessive(index: number): boolean {
    const end = this.lexemes[index]?.end ?? 0;
    return this.folded.startsWith("' ", end);
  }

  /** Whether a word in small letters, or a pause, follows. */
  precedesSmall(index: number): boolean {
    const end = this.lexemes[index]?.end ?? 0;
    return /^(?: \p{Ll}|[.,;:)])/u.test(this.text.slice(end, end + 2));
  }

  /** Whether a word in small letters follows. */
  precedesWord(index: number): boolean {
    const end = this.lexemes[index]?.end ?? 0;
    const next = this.text.charAt(end + 1);
    return this.folded.charAt(end) === ' ' && next !== next.toUpperCase();
  }

  /** Whether a full stop and a word with a capital follow, behind more than an abbreviation. */
  endsSentence(index: number): boolean {
    const { start, end } = this.lexemes[index] ?? { start: 0, end: 0 };
    if (end - start <= LONGEST_ABBREVIATION || !this.folded.startsWith('. ', end)) return false;
    const next = this.text.charAt(end + 2);
    return next !== next.toLowerCase();
  }

  /** Whether a lexeme is written in capitals throughout, as abbreviations are. */
  isUpperCase(index: number): boolean {
    const { start, end } = this.lexemes[index] ?? { start: 0, end: 0 };
    const written = this.text.slice(start, end);
    return written === written.toUpperCase();
  }

  /** Whether a word of a phrase but the first has a capital: "thứ Bảy", which is no seventh. */
  hasInnerCapital(index: number): boolean {
    const { start, end } = this.lexemes[index] ?? { start: 0, end: 0 };
    return / \p{Lu}/u.test(this.text.slice(start, end));
  }

  /** As `isNamed`, in a language where the capital tells. */
  isCapital(index: number): boolean {
    return this.capitals && this.isNamed(index);
  }

  /**
   * Whether the words from `from` up to `to` look like a part of somebody's name: they stand with a capital
   * beside another word with one, which is no word of dates ("Avril Lavigne", "Robert März").
   */
  isInName(from: number, to: number): boolean {
    const start = this.lexemes[from]?.start ?? 0;
    const end = this.lexemes[to - 1]?.end ?? 0;
    if (this.text.charAt(start) === this.folded.charAt(start)) return false;
    if (!this.adjoins(to - 1) && NAME_NEXT.test(this.text.slice(end, end + 3))) return true;
    const free = from === 0 || !this.adjoins(from - 1);
    return free && NAME_BEFORE.test(this.text.slice(Math.max(0, start - 30), start));
  }

  /** Whether a word with a capital that is no word of dates stands straight before a lexeme. */
  followsCapital(index: number): boolean {
    const start = this.lexemes[index]?.start ?? 0;
    return /\p{Lu}[\p{L}.)]*\.? $/u.test(this.text.slice(Math.max(0, start - 30), start));
  }

  /** Whether letters are joined to the end of a lexeme by a slash or dash: 2014/12/EU. */
  precedesLetters(index: number): boolean {
    const end = this.lexemes[index]?.end ?? 0;
    return /^[-/]\p{L}/u.test(this.folded.slice(end, end + 2));
  }

  /** Whether a lexeme has a capital inside a sentence, in a language that writes its months without one. */
  isOddCapital(index: number): boolean {
    const start = this.lexemes[index]?.start ?? 0;
    if (this.capitals || this.text.charAt(start) === this.folded.charAt(start)) return false;
    return /[\p{Ll}\d,;] $/u.test(this.text.slice(Math.max(0, start - 2), start));
  }

  /** Whether its sentence has the sign of a share or of money. */
  besidePrice(index: number): boolean {
    const { start, end } = this.lexemes[index] ?? { start: 0, end: 0 };
    const before = this.folded.slice(Math.max(0, start - CLAUSE), start);
    const after = this.folded.slice(end, end + CLAUSE);
    return PRICE.test(before.split(STOP).at(-1) ?? '') || PRICE.test(after.split(STOP)[0] ?? '');
  }
}
