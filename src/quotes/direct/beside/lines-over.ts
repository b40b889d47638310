import { findCues } from '../../reporting/cues/cues';
import { subjectOf } from '../../reporting/cue-subjects';
import type { Frame, Item } from '../../passage';
import { isRole } from '../../words/lexicon';
import type { Link } from '../links/link';
import { JOINS_NAME, phraseAt } from '../../reporting/phrases/mentions';
import { behindClause } from '../../reporting/clauses/clause-ends';
import { readTopic } from '../../reporting/subjects/topics';
import { CLOSES_BRACKET, COLON, OPENS_BRACKET } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** How long “She added.” may be, in items, to announce the quote behind it without a colon. */
const LONGEST_ANNOUNCEMENT = 7;

/** Items of the line over a quote that tells who speaks; in a script without spaces most have one sign. */
const LONGEST_CAPTION = 24;

/** Where a caption ends before the age in brackets behind it: "新人・高木憲一候補*（４５）*". */
function beforeAge(items: readonly Item[]): number {
  if (!CLOSES_BRACKET.has(items.at(-1)?.folded ?? '')) return items.length;
  let open = items.length - 2;
  while (/^\p{Nd}+$/u.test(foldedAt(items, open))) open -= 1;
  const aged = open < items.length - 2 && OPENS_BRACKET.has(foldedAt(items, open));
  return aged ? open : items.length;
}

/** `長野県警 S 刑事部長¶「Q」`: broadcasters set name and office on a line of their own over what was said. */
export function linkCaption(frame: Frame): Link | null {
  const { items, lexicon } = frame;
  const { quoteParticles, courtesy } = lexicon.sets;
  if (lexicon.words.unspaced !== true || quoteParticles.size === 0) return null;
  const isOffice = (at: number): boolean => isRole(foldedAt(items, at), lexicon);
  const end = beforeAge(items);
  const courteous = courtesy.has(foldedAt(items, end - 1));
  if (end < 2 || end > LONGEST_CAPTION || !(courteous || isOffice(end - 1))) return null;
  if (items.slice(0, end).some(({ word, folded }) => !word && !JOINS_NAME.has(folded))) return null;
  const starts = items.flatMap(({ start }, at) =>
    at === 0 || start > (items[at - 1]?.end ?? start) ? [at] : [],
  );
  const last = starts.at(-1) ?? 0;
  if (courteous || last === 0) {
    const from = behindClause(frame, last, end);
    return { cue: null, mention: phraseAt(from, end), strong: true };
  }
  const from = starts.at(-2) ?? 0;
  const mention = phraseAt(from, last, { apposition: [last, end] });
  return { cue: null, mention, strong: true };
}

/** The reporting word that the frame before a quote ends with: `X said:` and the quote on its own. */
export function linkFromPrevious(previous: Frame | undefined): Link | null {
  if (previous === undefined) return null;
  const cue = findCues(previous).at(-1) ?? null;
  const end = previous.items.length;
  const announced =
    cue?.kind === 'verb' &&
    end <= LONGEST_ANNOUNCEMENT &&
    end - cue.to <= 2 &&
    previous.items.every((item) => item.quote === null);
  if (!announced && !COLON.has(previous.items.at(-1)?.folded ?? '')) return null;
  const subject = cue === null ? null : subjectOf(previous, cue, [0, end]);
  return { cue, mention: subject ?? readTopic(previous, end - 1), strong: true };
}
