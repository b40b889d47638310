import { isAny, type TokenView } from '../token-view';
import { abbreviates } from './acronyms';
import { noVotes, typeOf, type Candidate } from '../candidate';
import * as is from '../lexicon/lexicon';

/*
 * A name is spelt out before its acronym: "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)",
 * "Organisation mondiale de la santé (OMS)". By Schwartz and Hearst (2003), matched by initials from the
 * right: commas and words without a capital, which end a name elsewhere, belong to this one.
 */

const SHORTEST = 3;
const LONGEST = 8;
/** Words of grammar, which no letter stands for, have so many letters at the most. */
const LONGEST_SKIPPED = 4;
/** A compound that an acronym takes apart has so many letters at the least. */
const SHORTEST_COMPOUND = 8;
const SPELT_OUT = 6;

/** Gives every name that an acronym behind it spells out whole, in place of its parts. */
export function withLongForms(view: TokenView, candidates: readonly Candidate[]): Candidate[] {
  const forms = view.tokens.flatMap((token, at) => {
    if (token.shape !== 'capitals' || !isBracketed(view, at)) return [];
    const from = wordsOf(view, at) ?? compoundOf(view, at);
    const form = from === null ? null : candidateOf(view, from, at);
    // A longer name that is known to be one, or the very same, stays what it is.
    const covered = candidates.some(
      ({ start, end, votes }) =>
        form !== null && start <= form.start && end >= form.end && typeOf(votes) !== 'other',
    );
    return form === null || from === null || covered || !isNamed(view, from, form, candidates)
      ? []
      : [form];
  });
  if (forms.length === 0) return [...candidates];
  const outside = candidates.filter(
    ({ start, end }) => !forms.some((form) => start < form.end && end > form.start),
  );
  return [...outside, ...forms].toSorted((one, other) => one.start - other.start);
}

/**
 * "Bahan Bakar Minyak (BBM)" is petrol: of an organisation the head noun tells, or a part of it that would
 * be a name by itself.
 */
function isNamed(
  view: TokenView,
  from: number,
  form: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const { classes } = view;
  if (isAny(view, from, is.ORGANISATION_PART)) return false;
  const inside = classes.slice(from, from + form.key.length);
  const headed = inside.some((each) => each & (is.ORGANISATION_START | is.ORGANISATION_END));
  if (headed || form.key.length === 1) return true;
  return candidates.some(({ start, end, weak }) => !weak && start < form.end && end > form.start);
}

/** "(OMS)", straight behind a word. */
function isBracketed({ text, tokens }: TokenView, at: number): boolean {
  const before = tokens[at - 1];
  const { start, end } = tokens[at] ?? { start: 0, end: 0 };
  return before !== undefined && text.slice(before.end, start) === ' (' && text.charAt(end) === ')';
}

/** The first word of those whose initials an acronym has, or null. */
function wordsOf(view: TokenView, acronym: number): number | null {
  const { text, tokens, and } = view;
  const letters = tokens[acronym]?.lower ?? '';
  if (!/^\p{L}+$/u.test(letters) || letters.length < SHORTEST || letters.length > LONGEST)
    return null;
  let left = letters.length;
  for (let at = acronym - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) return null;
    const gap = text.slice(token.end, next.start);
    if (at < acronym - 1 && !/^(?:,? |['’-])$/u.test(gap)) return null;
    const skipped = token.shape === 'lower' && token.text.length <= LONGEST_SKIPPED;
    const grammar = and.has(token.lower) || isAny(view, at, is.ORGANISATION_LINKER);
    if (token.lower.charAt(0) === letters.charAt(left - 1) && !(grammar && skipped)) left -= 1;
    else if (!skipped) return null;
    if (left === 0) return token.shape === 'capital' ? at : null;
    if (token.opens) return null;
  }
  return null;
}

/** "Weltgesundheitsorganisation (WHO)": one long word with the acronym's letters in their order. */
function compoundOf({ tokens }: TokenView, acronym: number): number | null {
  const word = tokens[acronym - 1];
  const short = tokens[acronym]?.lower ?? '';
  const fits =
    word?.shape === 'capital' &&
    word.text.length >= SHORTEST_COMPOUND &&
    short.length >= SHORTEST &&
    abbreviates(short, word.lower);
  return fits ? acronym - 1 : null;
}

function candidateOf(
  { tokens, joiningStems }: TokenView,
  from: number,
  to: number,
): Candidate | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: last.end,
    key: joiningStems.slice(from, to),
    votes: { ...noVotes(), organisation: SPELT_OUT },
    listed: 0,
    weak: false,
  };
}
