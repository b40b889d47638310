import type { NameWords } from '../../languages/sections/names';
import type { Gazetteer, KnownName, KnownType } from './lexicon/gazetteer';
import { GIVEN, type Lexicon } from './lexicon/lexicon';
import type { Token } from './tokens/tokens';

/** What the finders of candidates work on: a text's words with what the language knows of them. */
export interface TokenView {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Classes of each token (see lexicon.ts). */
  readonly classes: readonly number[];
  readonly stems: readonly string[];
  /** What each word is joined by with its other forms in this text (see inflected-forms.ts). */
  readonly joiningStems: readonly string[];
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly words: NameWords;
  /** A file describes the text's language: without one a word with a capital may as well be a place. */
  readonly described: boolean;
  /** Endings of the names of streets, each behind its hyphen: "-gata". */
  readonly streets: readonly string[];
  /** The language's words for "and". */
  readonly and: ReadonlySet<string>;
  /** Particles behind a subject, which a listed surname by itself may be: ja 鈴木*は*. */
  readonly subjectMarkers: ReadonlySet<string>;
  /** See `casesBehindNames`. */
  readonly casesBehindNames: readonly string[];
}

/** The classes of a word of the text (see lexicon.ts). */
export function classAt({ classes }: TokenView, at: number): number {
  return classes[at] ?? 0;
}

/** Whether a word is of one of some classes. */
export function isAny(view: TokenView, at: number, classes: number): boolean {
  return (classAt(view, at) & classes) !== 0;
}

/** True for a word that is known as a given name. */
export function isGiven(view: TokenView, at: number): boolean {
  return isAny(view, at, GIVEN);
}

/** True for a word in small letters. */
export function isSmall({ tokens }: TokenView, at: number): boolean {
  return tokens[at]?.shape === 'lower';
}

/** True for a word that begins with a capital, or has no other letters. */
export function hasCapital({ tokens }: TokenView, at: number): boolean {
  const shape = tokens[at]?.shape;
  return shape === 'capital' || shape === 'capitals';
}

/** The longest name of the gazetteer that begins at a word, within a stretch. */
export function knownAt(
  { gazetteer, stems }: TokenView,
  from: number,
  to = stems.length,
): KnownName | null {
  return gazetteer.longestAt(stems, from, to);
}

/** Whether the gazetteer has exactly these words, and as what. */
export function knownAs(view: TokenView, from: number, to: number): KnownType | null {
  const known = knownAt(view, from, to);
  return known?.length === to - from ? known.type : null;
}
