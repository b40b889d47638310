import type { Passage } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { readAgent } from '../../reporting/subjects/agents';
import type { Lexicon } from '../../words/lexicon';
import { foldedAt } from '../../words/tokens';

/** Whom a passive verb of saying names: "Hal itu disampaikan *X*. “Q,” katanya."; null where none does. */
export function passiveAgent(passage: Passage): Mention | null {
  const { items, lexicon } = passage;
  const { passiveVerbs } = lexicon.sets;
  const verb = items.findIndex(
    ({ folded }, at) => passiveVerbs.has(folded) && !isOfClause(foldedAt(items, at - 1), lexicon),
  );
  return verb < 0 ? null : readAgent(passage, verb + 1, items.length);
}

/** "kritik *yang* dilontarkan X": behind a small word the passive is of a clause, which announces nobody; "hal *itu* disampaikan X" does. */
function isOfClause(before: string, { sets }: Lexicon): boolean {
  const { stops, between, definite } = sets;
  return stops.has(before) && !between.has(before) && !definite.has(before);
}
