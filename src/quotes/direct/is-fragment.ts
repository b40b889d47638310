import type { Passage } from '../passage';
import { hasSubjectBeside } from '../words/lexicon';
import type { Link, LinksAround } from './links/link';
import type { Stretch } from './stretch/stretch';
import { isFinite } from '../reporting/clauses/finite-verbs';
import { COLON } from '../words/signs';
import { foldedAt } from '../words/tokens';

/** Fewer than four words that are no clause of their own are evidence in another's sentence, and so is what opens a longer clause. */
export function isFragment(stretch: Stretch, link: Link, around: LinksAround): boolean {
  const { items, at, looks, lexicon } = stretch;
  if (opensClause(stretch, link, around)) return true;
  if (looks.words >= 4) return false;
  // "김도윤 장관 “다리 5월 개통”": all that stands between the marks is what was said.
  if (isUntold(stretch, at, link)) return false;
  if (isInflected(stretch)) return true;
  if (!link.strong || isEmbedded(stretch, link, around)) return true;
  // Japanese, Korean and Turkish put no comma before what is said.
  const caseless = looks.caseless && lexicon.sets.quoteParticles.size === 0;
  const commas = hasSubjectBeside(lexicon) || (caseless && lexicon.words.unspaced !== true);
  return commas && items[at - 1]?.word === true && !looks.terminal;
}

/** `According to S, “the pier” will be closed`, `S said “the pier” would be closed`: words of a clause that goes on behind them. */
function opensClause(
  { items, at, looks, lexicon }: Stretch,
  { cue }: Link,
  { preceding }: LinksAround,
): boolean {
  if (cue === null || cue !== preceding?.cue) return false;
  const next = items[at + 1];
  if (next?.word !== true || looks.terminal || COLON.has(foldedAt(items, at - 1))) return false;
  // "spricht davon, wenn *Daten* „gesammelt“ werden": words of its clause stand before them.
  if (items[at - 1]?.word === true && cue.to !== at) return false;
  if (looks.words >= 4 || cue.kind === 'verb') return isFinite(next.folded, lexicon);
  return !lexicon.sets.coordinators.has(next.folded) && lexicon.cues.match(items, at + 1) === null;
}

/** `“yeni liman”*ın* açılacağını söyledi`: an ending written on the closing mark makes the words a part of their sentence. */
function isInflected({ text, items, at, quote, lexicon }: Stretch): boolean {
  const next = items[at + 1];
  if (next?.word !== true || lexicon.words.unspaced === true) return false;
  return (
    next.start === quote.to + 1 &&
    text[quote.to] !== ' ' &&
    !lexicon.sets.quoteParticles.has(next.folded)
  );
}

function isUntold({ items, lexicon: { sets } }: Passage, at: number, link: Link): boolean {
  if (sets.quoteParticles.size === 0 || link.cue !== null || link.mention === null) return false;
  const particle = sets.quoteParticles.has(foldedAt(items, at + 1));
  return particle || items.slice(at + 1).every(({ word }) => !word);
}

/** True for a stretch that is part of its sentence's grammar: `a "new era" has begun, he said`. */
function isEmbedded(
  { items, at, lexicon }: Stretch,
  link: Link,
  { preceding }: LinksAround,
): boolean {
  const before = items[at - 1];
  if (!hasSubjectBeside(lexicon) || before?.word !== true) return false;
  const straight = link === preceding && link.cue?.to === at;
  return !straight || lexicon.sets.stops.has(before.folded);
}
