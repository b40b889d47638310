import type { Passage, Range } from '../../passage';
import { FULL_NAME } from '../../../languages/names/full-name';
import { beginsBodyInCase } from '../offices/institutions';
import { foldedAt, type Token } from '../../words/tokens';
import { hasEnding, SHORTEST_STEM } from '../../words/word-endings';

/**
 * The run of name words that names who is meant: the last, but for "*Anna Lis* z Ministerstwa Zdrowia", where a full name
 * opens the phrase and a preposition leads to where she works.
 */
export function runOfName(
  { items, lexicon }: Passage,
  head: number,
  runs: readonly Range[],
): Range | undefined {
  const { stops, links, callNames } = lexicon.sets;
  const [first] = runs;
  if (first === undefined || first[0] !== head || first[1] - head < FULL_NAME) return runs.at(-1);
  const link = foldedAt(items, first[1]);
  const given = stops.has(link) && callNames.has(foldedAt(items, head));
  // Whatever the given name, a body behind the preposition is where somebody works.
  const works =
    (stops.has(link) || links.has(link)) &&
    !beginsBodyInCase(foldedAt(items, head), lexicon) &&
    beginsBodyInCase(foldedAt(items, first[1] + 1), lexicon);
  return given || works ? first : runs.at(-1);
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
