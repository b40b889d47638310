import type { Cue } from '../cues/cues';
import type { Passage } from '../../passage';
import type { Mention } from '../phrases/mentions';
import { readObject, readRight } from './subjects';
import { foldedAt } from '../../words/tokens';

/** Words between a participle and what somebody is called: "descritto *come* Q". */
const LONGEST_LEAD = 2;

/**
 * `È stato definito Q dal sindaco`, `El plan, calificado de Q por la concejala, …`: whose words the quote at `quote` are
 * where the verb before it is a participle of the passive, and the agent stands behind the quote.
 */
export function readAgentBehind(passage: Passage, cue: Cue, quote: number): Mention | null {
  const { items, lexicon } = passage;
  const { passiveLeads, agents } = lexicon.sets;
  if (cue.kind !== 'verb' || passiveLeads.size === 0 || quote - cue.to > LONGEST_LEAD) return null;
  if (!agents.has(foldedAt(items, quote + 1))) return null;
  const before = items[cue.from - 1];
  const passive = before?.folded === ',' || passiveLeads.has(before?.folded ?? '');
  const agent = passive ? readObject(passage, quote + 2, items.length) : null;
  return agent?.kind === 'phrase' ? agent : null;
}

/** The speaker behind a passive verb, with or without its preposition: "disampaikan (oleh) *X*". */
export function readAgent(passage: Passage, from: number, limit: number): Mention | null {
  const { items, lexicon } = passage;
  const behind = lexicon.sets.agents.has(foldedAt(items, from)) ? from + 1 : from;
  return readRight(passage, behind, limit);
}

/** `Penolakan itu disampaikan *X* dengan mengatakan Q`: whom a passive of telling names, where the verb at `verb` only tells how, behind a small word. */
export function readAgentBefore(passage: Passage, verb: number, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  const { passiveVerbs, stops } = lexicon.sets;
  if (passiveVerbs.size === 0 || !stops.has(foldedAt(items, verb - 1))) return null;
  for (let at = verb - 2; at >= lowest; at -= 1) {
    if (items[at]?.word !== true) return null;
    if (passiveVerbs.has(foldedAt(items, at))) return readAgent(passage, at + 1, verb - 1);
  }
  return null;
}

/** `disampaikan *X*`, `was said by *X*`: whom a passive has behind it. */
export function readPassive(passage: Passage, cue: Cue, highest: number): Mention | null {
  const { items, lexicon } = passage;
  const { passiveVerbs, passives, passiveLeads, agents } = lexicon.sets;
  const form = passiveVerbs.has(foldedAt(items, cue.from));
  // "È *stato* detto dal prefetto che C": where "by" may be "from" as well, the auxiliary of a passive tells.
  const passive = passives.size > 0 || passiveLeads.has(foldedAt(items, cue.from - 1));
  const phrase =
    lexicon.words.verbSecond !== true && passive && agents.has(foldedAt(items, cue.to));
  return form || phrase ? readAgent(passage, cue.to, highest) : null;
}
