import type { Cue } from './cues';
import type { Item } from '../frames';
import type { Lexicon } from '../words/lexicon';
import type { Mention } from './mentions';
import { readObject } from './subjects';
import { foldedAt } from '../words/tokens';

/** Words between a participle and what somebody is called: "descritto *come* Q". */
const LONGEST_LEAD = 2;

/**
 * `È stato definito Q dal sindaco`, `El plan, calificado de Q por la concejala, …`: whose words the quote at `quote` are
 * where the verb before it is a participle of the passive, and the agent stands behind the quote.
 */
export function readAgentBehind(
  items: readonly Item[],
  cue: Cue,
  quote: number,
  lexicon: Lexicon,
): Mention | null {
  const { passiveLeads, agents } = lexicon.sets;
  if (cue.kind !== 'verb' || passiveLeads.size === 0 || quote - cue.to > LONGEST_LEAD) return null;
  if (!agents.has(foldedAt(items, quote + 1))) return null;
  const before = items[cue.from - 1];
  const passive = before?.folded === ',' || passiveLeads.has(before?.folded ?? '');
  const agent = passive ? readObject(items, quote + 2, items.length, lexicon) : null;
  return agent?.kind === 'phrase' ? agent : null;
}
