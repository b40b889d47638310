import type { Cue } from '../../reporting/cues/cues';
import type { Passage } from '../../passage';
import type { Mention } from '../../reporting/phrases/mentions';
import { isMarkedName } from '../../reporting/phrases/noun-phrases';

/** How a marked stretch hangs on a reporting word. */
export interface Link {
  readonly cue: Cue | null;
  readonly mention: Mention | null;
  /** Set off from the sentence by comma, colon, dash or question mark. */
  readonly strong: boolean;
  /** A noun behind the quote says that it was said: "la replica di X". */
  readonly told?: true;
}

/** What stands on either side of a marked stretch. */
export interface LinksAround {
  readonly preceding: Link | null;
  readonly following: Link | null;
}

/** Where the next quote begins; a name in marks ("schreibt die „Post“") is none. */
export function nextQuote(passage: Passage, from: number): number {
  const { items } = passage;
  for (let at = from; at < items.length; at += 1)
    if (items[at]?.quote !== null && !isMarkedName(passage, at)) return at;
  return items.length;
}
