import type { OtherCalendar } from '../../../languages/locale/names';
import type { Lexicon, RangeEnding } from '../words/lexicon';
import type { DateWords } from '../../../languages/sections/dates';
import type { FoldedText } from '../words/fold';
import type { Sense, SenseKind } from '../words/sense';
import { sense, type Lexeme } from './scan';
import { WrittenLexemes } from './written-lexemes';

const BLANK = /^ *$/;
// "the 14-story block": a hyphen with a letter after it makes a word of the number.
const CLOSING = /^ ?(?:$|[\n,;!?)\]]|[–—](?! ?\d)|-(?! ?\d|\p{L})|\.(?:\s|$))/u;
const ORDINAL_DOT = /^\. ?\p{Ll}/u;

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
  'andHalf',
  'rangeEnd',
  'link',
  'partLead',
]);

/** The lexemes of a text with what they mean and what stands between them: what the phrase readers look at. */
export class Lexemes extends WrittenLexemes {
  readonly words: DateWords;
  /** See the lexicon. */
  readonly romanBefore: RegExp;
  readonly #rangeEndings: Lexicon['rangeEndings'];
  readonly #lasting: Lexicon['lasting'];

  /** @param monthFirst numeric dates name the month first (9/20/2022) */
  constructor(
    text: FoldedText,
    lexemes: readonly Lexeme[],
    lexicon: Lexicon,
    readonly monthFirst: boolean,
  ) {
    super(text, lexemes, lexicon.capitals);
    this.words = lexicon.words;
    this.romanBefore = lexicon.romanBefore;
    this.#rangeEndings = lexicon.rangeEndings;
    this.#lasting = lexicon.lasting;
  }

  /** The meaning of a lexeme, if it has one of this kind. */
  is(index: number, kind: SenseKind): Sense | undefined {
    return sense(this.lexemes[index], kind);
  }

  /** Whether a date can begin with a lexeme: words of tense, prepositions and the like open none. */
  mayOpen(index: number): boolean {
    const lexeme = this.lexemes[index];
    if (lexeme === undefined) return false;
    return lexeme.number !== null || lexeme.senses.some(({ kind }) => !NEVER_FIRST.has(kind));
  }

  /** The meaning, if its word may stand before (1) or after (2) what it belongs to. */
  sided(index: number, kind: SenseKind, side: 1 | 2): Sense | undefined {
    return this.lexemes[index]?.senses.find(
      (each) => each.kind === kind && (each.side & side) !== 0,
    );
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

  /** Whether a lexeme is a word for "one" as short as an article is. */
  isArticle(index: number): boolean {
    const { start, end, number } = this.lexemes[index] ?? { start: 0, end: 0, number: null };
    return number === null && end - start < 3 && this.is(index, 'number')?.n === 1;
  }

  /** Whether words for "before the common era" stand before or after a year or century, and where they end. `after`: units of text that belong to it after its last lexeme. */
  beforeCommonEra(from: number, to: number, after = 0): { bce: boolean; to: number } {
    const end = (this.lexemes[to - 1]?.end ?? 0) + after;
    const follows = BLANK.test(this.folded.slice(end, this.lexemes[to]?.start ?? end));
    if (follows && this.#isEra(to)) return { bce: true, to: to + 1 };
    return { bce: this.followsEra(from), to };
  }

  /** The calendar that the word behind a year says it is counted by: 1443 H. */
  calendarBehind(to: number): OtherCalendar | undefined {
    return to > 0 && this.adjoins(to - 1) ? this.sided(to, 'era', 2)?.calendar : undefined;
  }

  /** Whether a word stands straight before that gives what follows no value of ours. */
  followsEra(from: number): boolean {
    return from > 0 && this.adjoins(from - 1) && this.#isEra(from - 1);
  }

  #isEra(index: number): boolean {
    const era = this.is(index, 'era');
    return era !== undefined && era.calendar === undefined && Number.isNaN(era.n);
  }

  /** Whether a lexeme carries an ending that makes its date an end of a range. */
  hasEnding(index: number, kind: RangeEnding): boolean {
    const { ending, start = 0, end = 0 } = this.lexemes[index] ?? {};
    // "3-tól": behind a number the ending is a word of its own.
    return this.#rangeEndings[kind].has(ending ?? this.folded.slice(start, end).replace(/^-/, ''));
  }

  /** Whether a day's ending, or the word behind it, says that days are counted: 3일간, 3일 동안. */
  lasts(index: number): boolean {
    const { end = 0, ending = '' } = this.lexemes[index] ?? {};
    if (this.#lasting.has(ending)) return true;
    const behind = this.folded.slice(end, end + 8).trimStart();
    return [...this.#lasting].some((word) => behind.startsWith(word));
  }

  /** The text after a lexeme ends the phrase: punctuation, or the end of the line. */
  closes(index: number): boolean {
    const end = this.lexemes[index]?.end ?? 0;
    if (this.folded.charAt(end) === '.') {
      // "ab 15. Mai", "od 9. století": the full stop makes an ordinal.
      const next = this.lexemes[index + 1];
      const company = next?.senses.some(({ kind }) => kind === 'month' || kind === 'unit') === true;
      if (company && this.adjoinsSoftly(index)) return false;
      if (ORDINAL_DOT.test(this.text.slice(end, end + 3))) return false;
    }
    return CLOSING.test(this.folded.slice(end, end + 3));
  }

  /** The number at an index that may count units: in digits or in words. */
  count(index: number): number | null {
    const number = this.lexemes[index]?.number;
    if (number?.kind === 'plain') return number.values[0] ?? null;
    return this.is(index, 'number')?.n ?? null;
  }
}
