import type { Attribution, FrameReading } from '../../attribution';
import { linkPointingBack } from '../../direct/beside/pointing-back';
import type { Frame } from '../../passage';
import type { Cue } from '../../reporting/cues/cues';
import { contentOf, frameEnd } from '../../reporting/clauses/reported-clause';
import { foldedAt } from '../../words/tokens';

/** Words of a sentence that can be what was told; a shorter one is a heading or a place. */
const FEWEST_WORDS = 4;

/** True for a sentence that states something: with its stop, without words in marks and no pointer back itself. */
function isStatement({ items, lexicon }: Frame): boolean {
  if (items.at(-1)?.folded !== '.' || lexicon.pointsBack.match(items, 0) !== null) return false;
  if (items.some(({ quote, markedName }) => quote !== null && !markedName)) return false;
  return items.filter(({ word }) => word).length >= FEWEST_WORDS;
}

/** Words between a pointer and its verb, where the subject may come late: "Об этом *в среду в эфире радио* сообщил X". */
const MOST_BETWEEN = 6;

/** True for "*Das teilte* …" and "*Das hat* … *mitgeteilt*": the verb stands second, and "das" is no article ("Das Feuer wurde gemeldet"). */
function opensTold({ items, lexicon }: Frame, { from }: Cue): boolean {
  const { sets, words } = lexicon;
  const behind = lexicon.pointsBack.match(items, 0)?.length ?? 1;
  const verb = foldedAt(items, behind);
  const parted =
    words.lateSubject === true &&
    from - behind <= MOST_BETWEEN &&
    items.slice(behind, from).every(({ word }) => word);
  return (
    sets.statementPointers.has(foldedAt(items, behind - 1)) &&
    sets.tellingVerbs.has(foldedAt(items, from)) &&
    (from === behind || parted || (sets.auxiliaries.has(verb) && !sets.reportedForms.has(verb)))
  );
}

/** `C. Das teilte S mit.`: a plain sentence in which nobody was said to speak, and behind it who told it. */
export function statementBefore(reading: FrameReading): Attribution[] {
  const { frame, previous, follows } = reading;
  const { lexicon } = frame;
  if (!lexicon.indirect.has('pointed') || follows || previous === undefined) return [];
  // A pointer may stand in a line of its own (da "Det oplyser X."), but none reaches from the middle of a line into another.
  if (previous.paragraph !== frame.paragraph && frame.start > frame.paragraph + 1) return [];
  if (!isStatement(previous)) return [];
  const link = linkPointingBack(frame);
  const cue = link?.cue ?? null;
  if (cue === null || link?.mention?.kind !== 'phrase') return [];
  const denied = frame.items.some(({ folded }) => lexicon.sets.negations.has(folded));
  if (denied || !opensTold(frame, cue)) return [];
  const content = contentOf(previous, [0, frameEnd(previous.items)]);
  const [first, last] = [
    previous.items[content?.from ?? -1],
    previous.items[(content?.to ?? 0) - 1],
  ];
  if (first === undefined || last === undefined) return [];
  return [
    {
      frame,
      type: 'indirect',
      spans: [[first.start, last.end]],
      cue,
      mention: link.mention,
      continues: false,
      negated: false,
      confidence: 0.7,
    },
  ];
}
