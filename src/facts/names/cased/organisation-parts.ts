import { classAt, isAny, isGiven, knownAt, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import { FULL_NAME } from '../../../languages/names/full-name';
import type { Run } from './collect-runs';
import * as is from '../lexicon/lexicon';
import { isHeaded } from './trim-run';

/** A Roman numeral up to 39, in small letters. */
export const ROMAN = /^(?:x{0,3}(?:ix|iv|v?i{1,3})|x{1,3}v?|v)$/u;

/** "Fraksi | PKB", "Dewan Pembina | Partai Demokrat": where the name of the whole begins behind a part's. */
export function wholeAfterPart(view: TokenView, from: number, to: number): number {
  if (!isAny(view, from, is.ORGANISATION_PART)) return from;
  for (let at = from + 1; at < to; at += 1) {
    const classes = classAt(view, at);
    if (classes & is.ORGANISATION_PART) continue;
    if (knownAt(view, at, to)?.type === 'organisation') return at;
    if (classes & is.ORGANISATION_START && at + 1 < to) return at;
  }
  return from;
}

/** "Komisi VII", "Fraksi": a part of an organisation without a name of its own. */
export function isNamelessPart(view: TokenView, from: number, to: number): boolean {
  if (!isAny(view, from, is.ORGANISATION_PART)) return false;
  const { tokens } = view;
  for (let at = from + 1; at < to; at += 1)
    if (!ROMAN.test(tokens[at]?.lower ?? '') && tokens[at]?.text.length !== 1) return false;
  return true;
}

/**
 * "Kasat *Reskrim* | Polres Kapela", "Direktur Riset dan *Niaga* | Pertamina Tono Wardoyo": where the body of an office
 * begins behind the words of its part, by its head noun or known with a full name behind it, for languages in which
 * nouns come first; `from` where none does, or a given name opens the run.
 */
export function bodyOfOffice(view: TokenView, from: number, to: number): number {
  const { tokens, words } = view;
  const opens = classAt(view, from) & (is.GIVEN | is.ORGANISATION_START);
  if (words.placeAfterNounIsAdjective !== true || opens) return from;
  for (let at = from + 1; at + 1 < to; at += 1) {
    if (tokens[at]?.shape === 'lower') return from;
    if (isAny(view, at, is.ORGANISATION_START)) return at;
    const known = knownAt(view, at, to);
    if (known?.type === 'organisation' && to - at - known.length >= FULL_NAME) return at;
  }
  return from;
}

/** "Kapolres *Kapela* | AKBP Rini Kusuma": where nouns come first, what stands between an office and a rank is its place. */
export function isPlaceOfOffice(view: TokenView, from: number, rank: number): boolean {
  const { words } = view;
  if (words.placeAfterNounIsAdjective !== true) return false;
  if (!isAny(view, rank, is.COURTESY) || isGiven(view, from)) return false;
  return knownAt(view, from, rank) === null && !isHeaded(view, from, rank);
}

/** "le président des États-Unis | Joe Biden": how many words of a run name the place of an office before it. */
export function placeBehindOffice(view: TokenView, { from, to }: Run): number {
  const { tokens } = view;
  const linked = classAt(view, from - 1) & (is.LINKER | is.ORGANISATION_LINKER);
  const close = tokens[from]?.gap === 'space' && tokens[from - 1]?.gap === 'space';
  // "le procureur *adjoint* de | Valmont Luc Morel"
  let office = from - 2;
  while (isAny(view, office, is.ROLE_WORD) && !isAny(view, office, is.TITLE) && tokens[office]?.gap === 'space') office -= 1; // oxfmt-ignore
  if (!linked || !close || !isAny(view, office, is.TITLE)) return 0;
  const known = knownAt(view, from, to);
  if (isHeaded(view, from, to)) return 0;
  if (known?.type === 'place' && to - from - known.length >= 2) return known.length;
  if (!isAny(view, office, is.PLACE_OF) || isGiven(view, from)) return 0;
  // "il sindaco di *Vallechiara* | Marco Rossi": who holds the office begins with a given name.
  for (let at = from + 1; at < to - 1; at += 1) if (isGiven(view, at)) return at - from;
  return 0;
}

/** "мэр *Северогорска*", "міський голова *Зеленогорода*": behind who governs a place. */
export function isGoverned({ tokens, words }: TokenView, at: number): boolean {
  const governors = entriesOf(words.governors);
  const [before, title] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  return governors.includes(title) || governors.includes(`${before} ${title}`);
}

/** "w Polsce | Muzeum Rybołówstwa": how many words name the place, in the case of where, that a body's name follows. */
export function placeBeforeBody(view: TokenView, { from, to }: Run): number {
  const { tokens, words } = view;
  const placed = tokens[from]?.gap === 'space' && isAny(view, from - 1, is.PLACE_CUE);
  // Where names have no cases a place may as well open the body's name: "in Boston University".
  if (!placed || words.endings === undefined || words.capitalNouns === true) return 0;
  const known = knownAt(view, from, to);
  if (known?.type !== 'place' || from + known.length + 1 >= to) return 0;
  return isAny(view, from + known.length, is.ORGANISATION_START) ? known.length : 0;
}
