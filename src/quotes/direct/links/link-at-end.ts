import { clauseStart, LONGEST_CLAUSE } from '../../reporting/clauses/clauses';
import { subjectOf } from '../../reporting/cue-subjects';
import type { Cue } from '../../reporting/cues/cues';
import type { Stretch } from '../stretch/stretch';
import type { Link } from './link';
import { ENDS_CLAUSE, SETS_OFF } from '../../words/signs';
import { leadsTag } from '../../words/small-words';
import { foldedAt } from '../../words/tokens';

/** `a “new era” has begun, so S.`: the tag at the end of the sentence governs what is quoted in it. */
export function linkAtEnd(stretch: Stretch): Link | null {
  const { reading, items, at, lexicon } = stretch;
  const { auxiliaries } = lexicon.sets;
  let furthest = at + 1;
  while (furthest < at + LONGEST_CLAUSE && !ENDS_CLAUSE.has(foldedAt(items, furthest)))
    furthest += 1;
  const tag = (cue: Cue): Link | null => {
    let comma = cue.from - 1;
    while (comma > at && leadsTag(stretch, comma)) comma -= 1;
    if (!SETS_OFF.has(foldedAt(items, comma)) && lexicon.words.verbSecond === true) {
      // "…, *hatte* X am Abend gesagt": the clause begins with the auxiliary.
      const start = clauseStart(stretch, cue.from, at + 1);
      if (auxiliaries.has(foldedAt(items, start))) comma = start - 1;
    }
    if (comma <= at || !SETS_OFF.has(foldedAt(items, comma))) return null;
    const mention = subjectOf(stretch, cue, [comma + 1, items.length]);
    return mention === null ? null : { cue, mention, strong: false };
  };
  for (const cue of reading.cues) {
    const link = cue.from > at && cue.from < furthest ? tag(cue) : null;
    if (link !== null) return link;
  }
  return null;
}
