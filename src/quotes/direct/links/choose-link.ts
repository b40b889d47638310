import type { Passage } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import { type Link, type LinksAround, nextQuote } from './link';
import { namesBeforeVerbs } from '../../words/lexicon';
import type { Stretch } from '../stretch/stretch';
import { turnAt } from '../../reporting/clauses/turns';
import { COLON, COMMA, ENDS_CLAUSE } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** Items between a verb and the quote in its clause, in a script whose words have one sign or two. */
const LONGEST_CONTENT = 14;

/** `X说这是“Q”，今天Y坦言…`: the verb before the quote is of its clause, the one behind has a clause and a subject of its own. */
function isOfOtherClause(
  { items, at, lexicon }: Stretch,
  { preceding, following }: LinksAround,
): boolean {
  const { unspaced, subject } = lexicon.words;
  const before = preceding?.cue ?? null;
  if (unspaced !== true || subject !== 'before' || before === null) return false;
  if (preceding?.mention?.kind !== 'phrase' || following?.mention?.kind !== 'phrase') return false;
  const content = items.slice(before.to, at);
  const joined = content.length < LONGEST_CONTENT && content.every(({ word }) => word);
  const apart = items[at + 1]?.word === false && following.mention.from > at + 1;
  return joined && content.length > 0 && apart;
}

/**
 * False for `X说，“Q”，坦言C` and `X說，「Q」，與Y說了C`, where subject and verb stand before what is said and signs part no
 * words: a verb behind the quote with words of its own reports those. True in every other language.
 */
function closesTag({ items, lexicon }: Passage, following: Link | null): boolean {
  const cue = following?.cue ?? null;
  if (cue === null || !namesBeforeVerbs(lexicon)) return true;
  const next = items[cue.to];
  return following?.mention != null && (next === undefined || ENDS_CLAUSE.has(next.folded));
}

/**
 * `X called Y a “Q,” and Z praised W`, `X said “Q”, but Z called W a joke`: behind "and" and "but" a clause of its own, where
 * nothing but words, or nothing at all before "but", leads from the verb before to the quote.
 */
function isBesideOther(stretch: Stretch, { preceding, following }: LinksAround): boolean {
  const { items, at, lexicon } = stretch;
  const before = preceding?.cue ?? null;
  const other = following?.mention ?? null;
  if (before?.kind !== 'verb' || other === null || lexicon.words.unspaced === true) return false;
  const behind = COMMA.has(foldedAt(items, at + 1)) ? at + 2 : at + 1;
  const turned = turnAt(stretch, behind) > 0 && other.from > behind;
  const and = lexicon.sets.coordinators.has(foldedAt(items, at + 1)) && other.from > at + 1;
  const length = at - before.to;
  if (!(turned || (and && length > 0)) || length >= LONGEST_CONTENT) return false;
  return items.slice(before.to, at).every(({ word }) => word);
}

/** Of the reporting words before and after a quote the one that it hangs on; `used`: those on which an earlier one hangs. */
export function chooseLink(
  stretch: Stretch,
  { preceding, following }: LinksAround,
  used: ReadonlySet<Cue>,
): Link | null {
  const { items, at, lexicon } = stretch;
  const colon = COLON.has(foldedAt(items, at - 1));
  const free = preceding?.strong === true && !(preceding.cue !== null && used.has(preceding.cue));
  // "The UN deplored the attack: “Q,” said its spokesman, Y.": the tag right after is the nearer one.
  const tagged =
    following?.strong === true &&
    following.mention?.kind === 'phrase' &&
    following.cue !== null &&
    following.cue.from <= at + 3 &&
    preceding?.cue !== null &&
    preceding?.cue !== undefined &&
    preceding.cue.to < at - 1 &&
    nextQuote(stretch, at + 1) === items.length;
  // "X表示，“Q1”，Y则认为“Q2”": the verb behind leads to the next quote.
  const next = nextQuote(stretch, at + 1);
  const leadsOn =
    following?.cue !== null &&
    following?.cue !== undefined &&
    following.cue.from < next &&
    next - following.cue.to <= (lexicon.words.subject === 'before' ? 1 : -1);
  // "It was a bad day: Q, said X.": a colon without a verb gives way to the verb behind the quote.
  const led = colon && preceding?.cue !== null;
  // "wrote that “Q”, while others asked …": what "that" leads to belongs to the verb before it.
  const word = foldedAt(items, at - 1);
  if (preceding !== null && preceding.cue !== null && lexicon.sets.thatWords.has(word))
    return preceding;
  if (preceding !== null && isOfOtherClause(stretch, { preceding, following })) return preceding;
  if (preceding !== null && isBesideOther(stretch, { preceding, following })) return preceding;
  if (free && !closesTag(stretch, following)) return preceding;
  if (free && !tagged && (led || leadsOn || following?.strong !== true)) return preceding;
  if (following?.strong === true) return following;
  return preceding ?? following;
}
