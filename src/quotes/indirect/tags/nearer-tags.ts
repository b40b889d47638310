import type { Passage } from '../../passage';
import { LONGEST_TAG } from '../../marks/tag-beginnings';
import { isTag } from '../../reporting/subjects/tag-subjects';
import { COMMA } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** "*C, a declarat S*, informează T.": the clause that ends at `end` has a tag of its own, which is nearer to who said it. */
export function endsInTag(passage: Passage, end: number): boolean {
  for (let comma = end - 2; comma > Math.max(0, end - LONGEST_TAG); comma -= 1)
    if (isTag(passage, comma, end) || isSource(passage, comma, end)) return true;
  return false;
}

/** True for "*, potrivit poliției*, scrie T": who says it stands between this comma and the next. */
function isSource({ items, lexicon }: Passage, comma: number, end: number): boolean {
  return (
    lexicon.words.subjectAfterOblique === true &&
    COMMA.has(foldedAt(items, comma)) &&
    lexicon.cues.match(items, comma + 1)?.value.kind === 'according' &&
    !items.slice(comma + 1, end).some(({ folded }) => COMMA.has(folded))
  );
}
