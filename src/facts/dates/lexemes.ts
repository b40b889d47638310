import type { DateWords } from '../../languages/sections/dates';
import type { Sense, SenseKind } from './sense';
import { sense, type Lexeme } from './scan';

const BLANK = /^ *$/;
const SOFT = /^ *[.,]? *$/;

/** The lexemes of a text with what stands between them: what the phrase readers look at. */
export class Lexemes {
  readonly folded: string;
  readonly words: DateWords;
  /** Numeric dates name the month first (9/20/2022). */
  readonly monthFirst: boolean;
  readonly #lexemes: readonly Lexeme[];

  constructor(folded: string, lexemes: readonly Lexeme[], words: DateWords, monthFirst: boolean) {
    this.monthFirst = monthFirst;
    this.folded = folded;
    this.#lexemes = lexemes;
    this.words = words;
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

  /** The number at an index that may count units: in digits or in words. */
  count(index: number): number | null {
    const number = this.#lexemes[index]?.number;
    if (number?.kind === 'plain') return number.values[0] ?? null;
    return this.is(index, 'number')?.n ?? null;
  }
}
