import type { Passage } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import { charactersPerWord } from '../../../languages/world/unspaced-scripts';
import type { Marked } from '../../marks/marked';
import { fold, foldedAt } from '../../words/tokens';

/** A marked stretch, which is the item at `at` of its frame. */
export interface MarkedStretch extends Passage {
  readonly text: string;
  readonly at: number;
  readonly quote: Marked;
}

/** What the words between the marks and the words beside them tell of a marked stretch. */
export interface Looks {
  /** Words inside; in a script without spaces by the characters (see `charactersPerWord`). */
  readonly words: number;
  /** Ends like a sentence or a clause: `.`, `?`, `!`, `…`, or a comma before the closing mark. */
  readonly terminal: boolean;
  /** Begins with a capital letter, or in a script that has none. */
  readonly capital: boolean;
  /** In a script without capitals. */
  readonly caseless: boolean;
  /** Every word of it begins with a capital: a title or a name. */
  readonly titleCase: boolean;
  /** Ends as a predicate does where names and titles hardly do: ja "説明*すべきだ*". */
  readonly inflected: boolean;
  /** A word before it says that it is a title, name or term. */
  readonly named: boolean;
}

const WORDS = /\p{ID_Continue}+(?:['’.-]\p{ID_Continue}+)*/gu;
const TERMINAL = /[.?!…,。？！，।؟،۔]$/;
const LOWER = /^\p{Ll}/u;
const INFLECTED = /\p{Script=Hiragana}[。！？…]?$/u;

const NONE: ReadonlySet<string> = new Set();

/** Words in small letters behind a noun that may introduce a name: more than these are no name. */
const LONGEST_TERM = 3;

/** Whether a word that names are given with stands beside the marks at `at`: "the *book* «X»". `small`: how many words there are, where the stretch begins with a small letter. */
function isBesideNamingWord(passage: Passage, at: number, small: number): boolean {
  const { items, lexicon } = passage;
  const particle = lexicon.sets.quoteParticles.has(foldedAt(items, at + 1)) ? 1 : 0;
  if ([1, 1 + particle].some((step) => lexicon.namingAfter.match(items, at + step) !== null))
    return true;
  for (let back = 1; back <= 4; back += 1) {
    const place = at - back;
    if (place < 0) return false;
    // "*ب*برنامج «X»": a preposition may be written on the noun.
    const match = lexicon.naming.match(items, place, lexicon.words.attachedPrepositions);
    // "in dem Gesetz „nichts als Papier“": what German calls a work by begins with a capital.
    const noun = lexicon.capitalNouns && items[place]?.capital === true;
    // Nothing but an article may stand between the naming word and the mark.
    const calls = callsAs(passage, place);
    const named = match !== null && !calls && !(noun && small > LONGEST_TERM);
    if (named) {
      let between = place + match.length;
      const examples = noun ? lexicon.sets.asWords : NONE;
      // "Su última novela, «X», sale en mayo": a title set off by commas.
      const apart = items[at + 1]?.folded === ',' ? ',' : ':';
      while (
        between < at &&
        (lexicon.sets.articles.has(foldedAt(items, between)) ||
          // "Themen *wie* „X“"
          examples.has(foldedAt(items, between)) ||
          items[between]?.folded === ':' ||
          items[between]?.folded === apart)
      )
        between += 1;
      if (between >= at) return true;
    }
    const sign = foldedAt(items, place);
    if (items[place]?.word !== true && sign !== ':' && sign !== ',') return false;
  }
  return false;
}

/** "definido *como* Q por la alcaldesa": behind a verb of saying it leads to what somebody calls it. */
function callsAs({ items, lexicon: { sets, cues } }: Passage, at: number): boolean {
  const as = sets.asWords.has(foldedAt(items, at));
  return as && cues.match(items, at - 1)?.value.kind === 'verb';
}

function isTelling(folded: string, { sets }: Lexicon): boolean {
  if (sets.auxiliaries.has(folded) || sets.negations.has(folded)) return true;
  return sets.between.has(folded) && !sets.articles.has(folded) && !sets.links.has(folded);
}

/** In characters, of a marked stretch: what it looks like shows in its first ones. */
const MOST_READ = 400;

function beginningOf(text: string, { from, to }: Marked): string {
  return text.slice(from, Math.min(to, from + MOST_READ));
}

function wordsOf(inner: string): readonly string[] {
  return inner.match(WORDS) ?? [];
}

/** True where the marked stretch holds a finite auxiliary, a negation or an adverb, as names of things hardly do: de "Geist wach *ist*". */
export function tells({ text, quote, lexicon }: MarkedStretch): boolean {
  return wordsOf(beginningOf(text, quote)).some((word) => isTelling(fold(word), lexicon));
}

/** What a marked stretch looks like. */
export function looksOf(stretch: MarkedStretch): Looks {
  const { text, at, quote, lexicon } = stretch;
  const inner = beginningOf(text, quote);
  const words = wordsOf(inner);
  const lower = words.filter((word) => LOWER.test(word)).length;
  const capital = !LOWER.test(inner);
  return {
    words:
      lexicon.words.unspaced === true
        ? words.reduce(
            (sum, word) =>
              sum +
              (/^[\p{Script=Latin}\d]/u.test(word) ? 1 : word.length / charactersPerWord(word)),
            0,
          )
        : words.length,
    terminal: TERMINAL.test(text.slice(quote.to - 1, quote.to)),
    capital,
    caseless: !/\p{LC}/u.test(inner),
    titleCase:
      words.length > 0 &&
      lower <= words.length / 4 &&
      lower < words.length &&
      /\p{Lu}/u.test(inner) &&
      // "「Nova Ray方式が最良だ」": letters without case tell nothing of a title.
      !/\p{Lo}/u.test(inner),
    inflected: INFLECTED.test(text.slice(Math.max(quote.from, quote.to - 2), quote.to)),
    named: isBesideNamingWord(stretch, at, capital ? 0 : words.length),
  };
}
