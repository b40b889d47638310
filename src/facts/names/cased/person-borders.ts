import { classAt, isAny, isGiven, isSmall, knownAt, type TokenView } from '../token-view';
import { FULL_NAME } from '../../../languages/names/full-name';
import * as is from '../lexicon/lexicon';
import { lowerCase } from '../tokens/tokens';
import type { Run } from './collect-runs';
import { isHeaded } from './trim-run';

/** Where a person begins in a run that a head noun opens: at a given name, or after a known place; else `to`. */
export function personInside(view: TokenView, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (isGiven(view, at)) return at;
    const known = knownAt(view, at, to);
    if (known) return at + known.length;
  }
  return to;
}

/** "ČTK | Marie Nová v Brně": where what joins the words of organisations ends a person's name; else `to`. */
export function endOfPerson(view: TokenView, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const classes = classAt(view, at);
    const small = isSmall(view, at);
    if (small && classes & is.ORGANISATION_LINKER && !(classes & is.LINKER)) return at;
  }
  return to;
}

/**
 * "dari PDIP | Tono Wardoyo", "Partai Golkar | Meli Sitanggang": behind an organisation, where nouns come first, a full name:
 * a given name with another word, or two words of no known meaning.
 */
export function isMember(view: TokenView, from: number, to: number): boolean {
  const { tokens, words } = view;
  if (words.placeAfterNounIsAdjective !== true || to - from < FULL_NAME) return false;
  if (knownAt(view, from, to) !== null) return false;
  if (isGiven(view, from)) return !isHeaded(view, from, to);
  if (to - from > FULL_NAME) return false;
  for (let at = from; at < to; at += 1)
    if (tokens[at]?.shape !== 'capital' || classAt(view, at) !== 0) return false;
  return true;
}

/** "z kolegą z *Łotwy* | Andrisem Sprudsem": where names are declined, behind a place in another case than the first two words of no known meaning. */
export function isFollowedByName(view: TokenView, { from, to }: Run, at: number): boolean {
  const { tokens, words, gazetteer, stems } = view;
  if (words.obliqueCases === undefined || to - at !== FULL_NAME) return false;
  const first = gazetteer.firstForm(stems.slice(from, at));
  const written = tokens.slice(from, at).map(({ lower }) => lower);
  if (first === null || lowerCase(first) === written.join(' ')) return false;
  for (let word = at; word < to; word += 1)
    if (tokens[word]?.shape !== 'capital' || isAny(view, word, is.NOT_OF_PERSON)) return false;
  return true;
}

/**
 * "президентом *Владимиром* Ковалем": a given name that is a place's as well, before a surname alone. Before another
 * given name it is the place: "Presiden *Georgia* Nino Beridze".
 */
export function isNamesake(view: TokenView, from: number, to: number): boolean {
  const { tokens } = view;
  if (to - from !== FULL_NAME || tokens[from]?.shape !== 'capital') return false;
  if (!isGiven(view, from) || isGiven(view, from + 1)) return false;
  return knownAt(view, from, to)?.type === 'place' && knownAt(view, from + 1, to) === null; // oxfmt-ignore
}
