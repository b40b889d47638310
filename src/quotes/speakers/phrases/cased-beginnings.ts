import type { Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { foldedAt, type Token } from '../../words/tokens';
import { hasEnding, SHORTEST_STEM } from '../../words/word-endings';

/**
 * The run of name words that names who is meant: the last, but for "*Anna Lis* z Ministerstwa Zdrowia", where a full name
 * opens the phrase and a preposition leads to where she works.
 */
export function runOfName(
  { items, lexicon: { sets } }: Passage,
  head: number,
  runs: readonly Range[],
): Range | undefined {
  const [first] = runs;
  if (first === undefined || first[0] !== head || first[1] - head < FULL_NAME) return runs.at(-1);
  const leads =
    sets.stops.has(foldedAt(items, first[1])) && sets.callNames.has(foldedAt(items, head));
  return leads ? first : runs.at(-1);
}

/** "ministrul Sănătății *Ion Lupescu*": where the name begins behind what the case tells the office is of; `end`: nowhere. */
export function behindField(
  { items, lexicon: { sets, endings } }: Passage<Token>,
  [start, end]: Range,
  office: boolean,
): number {
  if (!office) return start;
  let at = start;
  while (
    at < end &&
    // "ministrul Pescuitului *Matei Crișu*": what is left of it is a name.
    (at === start || end - at > FULL_NAME) &&
    hasEnding(foldedAt(items, at), endings.field, SHORTEST_STEM) &&
    !sets.callNames.has(foldedAt(items, at))
  )
    at += 1;
  return at;
}
