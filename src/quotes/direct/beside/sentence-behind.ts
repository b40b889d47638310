import { findCues } from '../../reporting/cues/cues';
import { subjectOf } from '../../reporting/cue-subjects';
import type { Frame } from '../../passage';
import { hasSubjectBeside, isOfficeOrTitle } from '../../words/lexicon';
import type { Link } from '../links/link';
import { linkNarrated } from './link-narrated';
import { linkPointingBack } from './pointing-back';
import { isTerm, readMarked } from '../../reporting/subjects/marked-subjects';
import { CLOSES_BRACKET, COLON, DASH, ENDS_CLAUSE, OPENS_BRACKET } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** `「Q」。Sはそう話す。`: a word for the quote stands before the verb that closes the sentence behind it. */
function linkPointing(frame: Frame): Link | null {
  const { items, lexicon } = frame;
  for (const cue of findCues(frame)) {
    for (let at = Math.max(0, cue.from - POINTER_REACH); at < cue.from; at += 1) {
      const pointer = lexicon.pointsBack.match(items, at);
      if (pointer === null || at + pointer.length !== cue.from) continue;
      const mention = readMarked(frame, at, 0);
      if (mention !== null) return { cue, mention, strong: true };
    }
  }
  return null;
}

/** `「Q」¶Sは静かに語った。`: a line of its own, and behind it who spoke, with a verb that has no other words to report. */
function linkAnnouncing(frame: Frame): Link | null {
  const { items, lexicon } = frame;
  const { quoteParticles } = lexicon.sets;
  if (lexicon.words.unspaced !== true || quoteParticles.size === 0) return null;
  // The speaker may go on in marks behind the stop.
  const stop = items.findIndex(
    ({ word, quote, folded }) => quote !== null || (!word && ENDS_CLAUSE.has(folded)),
  );
  const end = stop < 0 ? items.length : stop;
  const cue = findCues(frame).find(({ to }) => to === end);
  if (cue?.kind !== 'verb' || (items[end]?.quote ?? null) !== null) return null;
  if (quoteParticles.has(foldedAt(items, cue.from - 1))) return null;
  const mention = readMarked(frame, cue.from, 0);
  return mention?.kind === 'phrase' ? { cue, mention, strong: true } : null;
}

/** `「Q」。S選手は唇をかんだ。`: behind a quote that opens its paragraph who did something, by a name with a title. */
function linkReacting(frame: Frame, next: Frame): Link | null {
  const { lexicon } = frame;
  const { items } = next;
  if (lexicon.words.unspaced !== true || frame.start > frame.paragraph + 1) return null;
  const topic = items.findIndex(
    ({ folded }, at) =>
      at > 0 && lexicon.markers.includes(folded) && !lexicon.sets.clauseMarkers.has(folded),
  );
  if (topic < 0) return null;
  const mention = readMarked(next, topic + 1, 0);
  let last = (mention?.to ?? 0) - 1;
  // "古川さん（51）は"
  const open = items.findLastIndex(({ folded }, at) => at < last && OPENS_BRACKET.has(folded));
  if (CLOSES_BRACKET.has(foldedAt(items, last)) && open > 0) last = open - 1;
  const title = foldedAt(items, last);
  const named = mention?.kind === 'phrase' && mention.to - mention.from > 1;
  if (!named || !isOfficeOrTitle(title, lexicon)) return null;
  return { cue: null, mention, strong: false };
}

/** `„Q”¶– mondta S.`: a dash and a verb in small letters open the line behind a quote that stands alone. */
function linkTagLine(next: Frame): Link | null {
  const { items } = next;
  const opens = DASH.has(foldedAt(items, 0)) && items[1]?.capital === false;
  if (!opens || items.some(({ quote }) => quote !== null)) return null;
  const cue = findCues(next)[0];
  if (cue?.kind !== 'verb' || cue.from !== 1) return null;
  return { cue, mention: subjectOf(next, cue, [1, items.length]), strong: true };
}

/** `“Q.”¶Demikian kata S.`: a line of its own behind a quote that stands alone, with the reporting word straight behind what points back, where the noun comes first. */
function linkClosing(next: Frame): Link | null {
  const { items, lexicon } = next;
  if (lexicon.words.headFirst !== true || items.some(({ quote }) => quote !== null)) return null;
  const opening = lexicon.pointsBack.match(items, 0);
  if (opening === null || lexicon.cues.match(items, opening.length) === null) return null;
  return linkPointingBack(next);
}

/** Words of what points back, at most. */
const POINTER_REACH = 2;

/** `Q. That is what S said.`: the frame behind a quote opens with a word for it and tells whose it was. */
export function linkFromNext(frame: Frame, next: Frame | undefined): Link | null {
  const { lexicon } = frame;
  if (next === undefined) return null;
  if (next.paragraph !== frame.paragraph)
    return linkAnnouncing(next) ?? linkTagLine(next) ?? linkClosing(next);
  const narrated = linkNarrated(frame, next);
  if (narrated !== null) return narrated;
  const marked = next.items.findIndex(({ quote }, at) => quote !== null && !isTerm(next, at));
  if (marked >= 0) return linkBeforeMarked(next, marked);
  if (lexicon.words.subject === 'marked') return linkPointing(next) ?? linkReacting(frame, next);
  return linkPointingBack(next);
}

/** `«Q». Lo ha detto S, rispondendo a chi chiede «Q2»`: it points back, unless a colon announces what is marked behind it. */
function linkBeforeMarked(next: Frame, marked: number): Link | null {
  const { lexicon } = next;
  const announced = next.items.slice(0, marked).some(({ folded }) => COLON.has(folded));
  const link = announced || !hasSubjectBeside(lexicon) ? null : linkPointingBack(next);
  const ends = Math.max(link?.mention?.to ?? 0, link?.cue?.to ?? 0);
  // Behind both something else must lead to what is marked: "*Lo ha detto S*, secondo cui «Q2»".
  return ends < marked - 1 ? link : null;
}
