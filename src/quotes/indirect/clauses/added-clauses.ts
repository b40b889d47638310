import type { Attribution, FrameReading } from '../../attribution';
import type { Item } from '../../passage';
import { subjectOf } from '../../reporting/cue-subjects';
import type { Cue } from '../../reporting/cues/cues';
import type { Mention } from '../../reporting/phrases/mentions';
import { contentOf, frameEnd, type IndirectContent } from '../../reporting/clauses/reported-clause';
import { SENTENCE_END } from '../../words/signs';

/** A reporting word, whose it is, and what it reports in other words. */
export interface Report {
  readonly cue: Cue;
  readonly mention: Mention | null;
  readonly content: IndirectContent;
}

/** Items between a verb of saying and what opens the clause: its subject with an office and a body. */
const REACH = 24;

/** True where nothing but the words of a subject stand between a verb and what opens the clause. */
function isBehind(items: readonly Item[], cue: Cue, at: number): boolean {
  return (
    cue.kind === 'verb' &&
    cue.to <= at &&
    at - cue.to <= REACH &&
    items
      .slice(cue.to, at)
      .every(({ quote, folded }) => quote === null && !SENTENCE_END.has(folded))
  );
}

/** `„Q“, uvedla S *s tím, že* C`: what somebody told besides the quote that the verb belongs to. */
export function addedClauses(
  { frame, cues }: FrameReading,
  direct: readonly Attribution[],
): Report[] {
  const { items, lexicon } = frame;
  const found: Report[] = [];
  if (cues.length === 0) return found;
  for (let at = 0; at < items.length; at += 1) {
    const opener = lexicon.addedThat.match(items, at);
    if (opener === null) continue;
    const cue = cues.findLast((one) => isBehind(items, one, at));
    if (cue === undefined) continue;
    const content = contentOf(frame, [at + opener.length, frameEnd(items)]);
    if (content === null) continue;
    const quoted = direct.find((one) => one.cue === cue);
    const mention = quoted === undefined ? subjectOf(frame, cue, [0, at]) : quoted.mention;
    found.push({ cue, mention, content });
  }
  return found;
}
