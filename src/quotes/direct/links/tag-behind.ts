import type { Cue } from '../../reporting/cues/cues';
import type { Passage } from '../../passage';
import { nextQuote } from './link';
import type { Stretch } from '../stretch/stretch';
import { ENDS_CLAUSE, SEMICOLON, SETS_OFF } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** What stands behind a quote up to the next one, with the reporting word that may govern it. Indexes are of items. */
export interface TagBehind extends Passage {
  /** The quote. */
  readonly at: number;
  /** Where the tag begins, behind the signs that set it off. */
  readonly lead: number;
  readonly cue: Cue;
  /** Where the next quote begins. */
  readonly limit: number;
  /** The quote is set off from its tag by a sign, or looks like a whole sentence. */
  readonly setOff: boolean;
}

/** Words that may stand between a quote and its reporting word. */
const FARTHEST = 22;
/** The same in scripts without spaces, whose items are characters. */
const FARTHEST_UNSPACED = 60;

/** The tag behind a quote; null where no reporting word is near, or a clause ends before it. */
export function findTagBehind(stretch: Stretch): TagBehind | null {
  const { reading, items, at, looks, lexicon } = stretch;
  const { cues } = reading;
  const limit = nextQuote(stretch, at + 1);
  let lead = at + 1;
  while (lead < limit && SETS_OFF.has(foldedAt(items, lead))) lead += 1;
  // `“Q”. Ungkap X`: the stop that should stand within the marks.
  const late = items[lead]?.folded === '.' && lead === at + 1;
  if (late && cues.some(({ from, kind }) => from === lead + 1 && kind === 'after')) lead += 1;
  const cue = cues.find(({ from }) => from >= lead && from < limit);
  // "una crisis “Q1”, *y destacó* que …": behind "and" a verb reports something else.
  const { coordinators } = lexicon.sets;
  const around = lexicon.words.subject === 'around';
  if (around && cue?.kind === 'verb' && coordinators.has(foldedAt(items, cue.from - 1)))
    return null;
  const farthest = lexicon.words.unspaced === true ? FARTHEST_UNSPACED : FARTHEST;
  if (cue === undefined || cue.from - lead > farthest) return null;
  for (let place = lead; place < cue.from; place += 1) {
    const sign = foldedAt(items, place);
    if (!ENDS_CLAUSE.has(sign) || items[place - 1]?.capital === true) continue;
    const bracketed = items[place + 1]?.folded === ')';
    // fa "«Q»؛ *این را* X گفت": what points back belongs to the quote.
    const pointed = SEMICOLON.has(sign) && lexicon.pointsBack.match(items, place + 1) !== null;
    if (!bracketed && !pointed) return null;
  }
  const setOff = lead > at + 1 || looks.terminal || (at === 0 && looks.words >= 4);
  return { items, lexicon, at, lead, cue, limit, setOff };
}
