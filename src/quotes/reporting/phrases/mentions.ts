import type { Item, Passage, Range } from '../../passage';
import type { Span } from '../../../reading/reading';
import { type Agreement, isRole } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';
import { CASELESS } from '../../words/letters';

/** The words by which a frame refers to a speaker, as positions among its items, half-open. */
export type Mention = MentionPlace &
  (
    | {
        /** A noun phrase, which tells who it is by itself. */
        readonly kind: 'phrase';
        readonly agreement: null;
      }
    | {
        /** `pronoun`: "he"; `self`: a verb with its speaker in it ("ujarnya"). */
        readonly kind: 'pronoun' | 'self';
        /** Whom it may stand for. */
        readonly agreement: Agreement;
      }
  );

interface MentionPlace {
  readonly from: number;
  readonly to: number;
  /** An apposition beside the phrase ("X, president of Y,"), as positions, or null. */
  readonly apposition: Range | null;
  /** True where a preposition or conjunction led the clause: the phrase may be no subject. */
  readonly led: boolean;
  /** The words stand in the form that tells whose something is: "*Virtasen* vastaus". */
  readonly owning?: true;
  /** Three people or more, each by a full name: "Anna Holt, Tom Farrow and Clara Dunn". */
  readonly listed?: true;
}

/** A noun phrase, with what is known of it besides. */
export function phraseAt(
  from: number,
  to: number,
  { apposition = null, led = false }: Partial<Pick<Mention, 'apposition' | 'led'>> = {},
): Mention {
  return { from, to, kind: 'phrase', agreement: null, apposition, led };
}

/** Words that lead to nobody: whoever spoke before did not say this. */
export function nobodyAt(from: number, to: number): Mention {
  return { from, to, kind: 'self', agreement: 'nobody', apposition: null, led: false };
}

/** Span of text of items `from` to `to`. */
export function spanOf(items: readonly Item[], from: number, to: number): Span {
  const first = items[from];
  const last = items[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Signs inside a name: "约翰·史密斯". */
export const JOINS_NAME: ReadonlySet<string> = new Set('&·・');

/** An outlet by its address or number: "faz.net", "n24". */
const ADDRESS = /\p{L}\.\p{L}{2}|\p{L}\d/u;

/** The pronoun that is item `at`, as a mention, or null. */
export function pronounAt({ items, lexicon }: Passage, at: number): Mention | null {
  const word = foldedAt(items, at);
  // "He’s", "they’re": the verb hangs on it.
  const verb = word.indexOf("'");
  const agreement =
    lexicon.pronouns.get(word) ??
    (verb < 0 ? undefined : lexicon.pronouns.get(word.slice(0, verb)));
  if (agreement === undefined) return null;
  // Vietnamese "bà" is "she" alone, and "Mrs" before a name.
  if (items[at + 1]?.capital === true && lexicon.sets.courtesy.has(foldedAt(items, at)))
    return null;
  return { from: at, to: at + 1, kind: 'pronoun', agreement, apposition: null, led: false };
}

/** A letter by itself, of a script with capitals. */
const ONE_LETTER = /^\p{Ll}$/u;

/**
 * Whether the words can name somebody at all: in a script with capitals, a capital, a role or an
 * article is in them ("war", "und zu" are no speakers).
 */
export function canName({ items, lexicon }: Passage, from: number, to: number): boolean {
  // "uvedl na síti *X*"
  if (to - from === 1 && ONE_LETTER.test(foldedAt(items, from))) return false;
  // "X, *dalam* keterangan tertulis, menjelaskan": where somebody says it.
  const led = lexicon.sets.stops.has(foldedAt(items, from - 1));
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.markedName === true) return true;
    if (item?.word !== true) continue;
    const article = lexicon.sets.articles.has(item.folded) && !lexicon.capitalNouns;
    const writing = lexicon.sets.writings.has(item.folded) && !led;
    const firm = to - from === 1 && lexicon.sets.firms.has(item.folded);
    if (item.capital || isRole(item.folded, lexicon) || article || writing || firm) {
      if (to - from > 1 || !lexicon.sets.articles.has(item.folded)) return true;
    }
    if (CASELESS.test(item.folded) || ADDRESS.test(item.folded)) return true;
  }
  return false;
}

/** How a word in digits begins. */
export const FIGURE = /^\p{N}/u;

/** True for a month that is part of a name: see `isTime`. */
export function isMonthInName(passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  const item = items[at];
  return item?.capital === true && lexicon.sets.months.has(item.folded) && !isTime(passage, at);
}

/**
 * True for a day or another word of time. A month with a capital beside another word with a capital,
 * and no figure, is a name: "Theresa *May*", "*April* Jones".
 */
export function isTime({ items, lexicon: { sets } }: Passage, at: number): boolean {
  const item = items[at];
  if (item === undefined || !sets.times.has(item.folded)) return false;
  // "ông *Năm* Hùng": behind a courtesy title it is a name.
  if (item.capital && sets.courtesy.has(foldedAt(items, at - 1))) return false;
  if (!item.capital || !sets.months.has(item.folded)) return true;
  const before = items[at - 1];
  const after = items[at + 1];
  if (FIGURE.test(before?.folded ?? '') || FIGURE.test(after?.folded ?? '')) return true;
  const named = (one: Item | undefined): boolean =>
    one?.capital === true && !sets.times.has(one.folded) && !sets.stops.has(one.folded);
  // "In April Jones said": behind a preposition it is the month.
  return !(named(before) || (named(after) && !sets.stops.has(before?.folded ?? '')));
}
