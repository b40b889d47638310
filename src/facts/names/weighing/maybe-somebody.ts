import { classAt, isAny, type TokenView } from '../token-view';
import { isThing } from './behind-article';
import { isCoined } from './coined';
import { isBracketed, isQuoted } from './evidence';
import { hasForeignLetters } from './foreign-letters';
import { isOfOffice } from './of-office';
import * as is from '../lexicon/lexicon';

/** Words of grammar that stand before names of every kind. */
const GRAMMAR = is.PLAIN | is.LINKER | is.ORGANISATION_LINKER | is.PLACE_CUE;
/** A person rarely has three words without a given name among those known. */
const MOST_WORDS = 2;
/** Letters of a word of grammar that is no part of a name. */
const SHORTEST_PLAIN = 4;
const LONGEST_ACRONYM = 4;

/**
 * Whether words of which nothing is known stand as people's names do. But for that they are better listed without a
 * type: of single ones behind a small word of grammar fewer than half are somebody (news gold of nine languages).
 */
export function maybeSomebody(view: TokenView, from: number, to: number): boolean {
  if (to - from > MOST_WORDS || isThing(view, from) || isQuoted(view, from, to)) return false;
  if (isCoined(view, from, to) || hasForeignLetters(view, from)) return false;
  if (isOfThing(view, from)) return false;
  // "la ministra de Política Territorial", "el líder de Vox": what an office is of.
  if (isOfOffice(view, from)) return false;
  // "ЦБ РФ": short words in capitals alone are a body's or a law's letters.
  if (to - from > 1 && areLetters(view, from, to)) return false;
  // "Anglo American", "Wabah Ebola": its last word says that it is no family's.
  if (to - from > 1) return !isNoSurname(view, to - 1);
  return view.described && !isBracketed(view, from, to) && standsFree(view, from);
}

/** Whether every word is of a few capitals, in a line that has small letters. */
function areLetters({ tokens }: TokenView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { shape, text = '', inHeading } = tokens[at] ?? {};
    if (shape !== 'capitals' || inHeading === true || text.length > LONGEST_ACRONYM) return false;
  }
  return true;
}

/** A people's name, or a word of grammar that is longer than the numerals and syllables of names: "Mojmír *I*". */
function isNoSurname(view: TokenView, at: number): boolean {
  const long = (view.tokens[at]?.text.length ?? 0) >= SHORTEST_PLAIN;
  return isAny(view, at, long ? is.DEMONYM | is.PLAIN : is.DEMONYM);
}

/** "la operación Arcos": straight behind the small noun of a thing stands its name. */
function isOfThing(view: TokenView, from: number): boolean {
  const noun = view.tokens[from - 1];
  const small = noun?.shape === 'lower' && view.tokens[from]?.gap === 'space';
  return small && isAny(view, from - 1, is.THING_START);
}

/** "sulla Domina", "préfet du Gardon" are anything: no small word of grammar before one word, but for "and" and "that". */
function standsFree(view: TokenView, from: number): boolean {
  const before = view.tokens[from - 1];
  if (before === undefined || view.tokens[from]?.gap !== 'space') return true;
  const classes = classAt(view, from - 1);
  if (before.shape !== 'lower') return !before.opens || (classes & is.PLACE_CUE) === 0;
  if ((classes & GRAMMAR) === 0 || (classes & is.CLAUSE_OPENER) !== 0) return true;
  return view.and.has(before.lower);
}
