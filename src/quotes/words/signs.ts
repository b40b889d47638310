/** Signs by what they do, in every script, as folded (see `fold`: the comma of Arabic is ours). */

export const COMMA: ReadonlySet<string> = new Set(',，');
/** zh, ja: between the items of a list. */
export const LIST_COMMA: ReadonlySet<string> = new Set('、');
export const COLON: ReadonlySet<string> = new Set(':：');
export const DASH: ReadonlySet<string> = new Set('–—―-');
export const FULL_STOP: ReadonlySet<string> = new Set('.。।');
export const SENTENCE_END: ReadonlySet<string> = new Set('.。।!?！？…');

export const OPENS_BRACKET: ReadonlySet<string> = new Set('(（');
export const CLOSES_BRACKET: ReadonlySet<string> = new Set(')）');

/** Ends a clause or an insertion. */
export const CLOSES: ReadonlySet<string> = new Set(',;:()[]–—，、；：。।.!?…');
