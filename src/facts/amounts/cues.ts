import type { Cue } from './lexicon/tables';
import { skipSpaces, skipSpacesBack, type Source } from './source';

/** A word that bounds or softens an amount, with its outer edge. */
export interface CueBefore {
  readonly cue: Cue;
  readonly start: number;
}

interface CueAfter {
  readonly cue: Cue;
  readonly end: number;
}

/** "about", "more than" right before an amount that begins at `start`; two may follow each other ("about more than"). */
export function readCueBefore(
  { folded, lexicon }: Source,
  start: number,
  limit: number,
): CueBefore | null {
  const inner = lexicon.cuesBefore.before(folded, skipSpacesBack(folded, start));
  if (inner === null || inner.start < limit || inner.value === 'none') return null;
  const outer = lexicon.cuesBefore.before(folded, skipSpacesBack(folded, inner.start));
  const isOuter =
    outer !== null && outer.start >= limit && outer.value !== 'between' && outer.value !== 'none';
  return { cue: inner.value, start: isOuter ? outer.start : inner.start };
}

/** Letters of the endings that cues ask for: -den, -tan. */
const ENDING = 3;

/** "or so", "and more" after the number itself ("10余万" is read with the number) or after its unit. */
export function readCueAfter(
  { folded, lexicon }: Source,
  numberEnd: number,
  end: number,
): CueAfter | null {
  for (const at of [end, numberEnd]) {
    const cue = lexicon.cuesAfter.at(folded, skipSpaces(folded, at));
    if (cue !== null) return { cue: cue.value, end: cue.end };
  }
  // "20 bin|den fazla": the cue begins with the ending of the word before it.
  const ended = lexicon.endings.size > 0 ? lexicon.cuesAfter.at(folded, end - ENDING) : null;
  return ended === null || ended.end <= end ? null : { cue: ended.value, end: ended.end };
}
