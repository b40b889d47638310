import { type Cue, findCues } from '../../reporting/cues/cues';
import { readBody, readDocument } from '../../reporting/subjects/documents';
import { subjectOf } from '../../reporting/cue-subjects';
import type { Frame, Item } from '../../frames';
import { isOfficeOrTitle, isRole, type Lexicon } from '../../words/lexicon';
import type { Link } from '../links/link';
import { linkNarrated } from './link-narrated';
import { JOINS_NAME, type Mention, phraseAt } from '../../reporting/phrases/mentions';
import { readReferred } from '../../reporting/sources/referred';
import { readLeft, readObject, readRight } from '../../reporting/subjects/subjects';
import { behindClause } from '../../reporting/clauses/clause-ends';
import { readTopic } from '../../reporting/subjects/topics';
import { isTerm, readMarked } from '../../reporting/subjects/marked-subjects';
import { CLOSES_BRACKET, COLON, COMMA, DASH, ENDS_CLAUSE, OPENS_BRACKET } from '../../words/signs';
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
export function linkCaption({ items }: Frame, lexicon: Lexicon): Link | null {
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
    const from = behindClause(items, last, end, lexicon);
    return { cue: null, mention: phraseAt(from, end), strong: true };
  }
  const from = starts.at(-2) ?? 0;
  const mention = phraseAt(from, last, { apposition: [last, end] });
  return { cue: null, mention, strong: true };
}

/** The reporting word that the frame before a quote ends with: `X said:` and the quote on its own. */
export function linkFromPrevious(previous: Frame | undefined, lexicon: Lexicon): Link | null {
  if (previous === undefined) return null;
  const cue = findCues(previous, lexicon).at(-1) ?? null;
  const end = previous.items.length;
  const announced =
    cue?.kind === 'verb' &&
    end <= LONGEST_ANNOUNCEMENT &&
    end - cue.to <= 2 &&
    previous.items.every((item) => item.quote === null);
  if (!announced && !COLON.has(previous.items.at(-1)?.folded ?? '')) return null;
  const subject = cue === null ? null : subjectOf(previous.items, cue, [0, end], lexicon);
  return { cue, mention: subject ?? readTopic(previous.items, end - 1, lexicon), strong: true };
}

/** How many words may stand between "das" or "about this" and the verb behind it. */
const BACK_REACH = 6;

/** `「Q」。Sはそう話す。`: a word for the quote stands before the verb that closes the sentence behind it. */
function linkPointing(frame: Frame, lexicon: Lexicon): Link | null {
  const { items } = frame;
  for (const cue of findCues(frame, lexicon)) {
    for (let at = Math.max(0, cue.from - POINTER_REACH); at < cue.from; at += 1) {
      const pointer = lexicon.pointsBack.match(items, at);
      if (pointer === null || at + pointer.length !== cue.from) continue;
      const mention = readMarked(items, at, 0, lexicon);
      if (mention !== null) return { cue, mention, strong: true };
    }
  }
  return null;
}

/** `「Q」¶Sは静かに語った。`: a line of its own, and behind it who spoke, with a verb that has no other words to report. */
function linkAnnouncing(frame: Frame, lexicon: Lexicon): Link | null {
  const { items } = frame;
  const { quoteParticles } = lexicon.sets;
  if (lexicon.words.unspaced !== true || quoteParticles.size === 0) return null;
  // The speaker may go on in marks behind the stop.
  const stop = items.findIndex(
    ({ word, quote, folded }) => quote !== null || (!word && ENDS_CLAUSE.has(folded)),
  );
  const end = stop < 0 ? items.length : stop;
  const cue = findCues(frame, lexicon).find(({ to }) => to === end);
  if (cue?.kind !== 'verb' || (items[end]?.quote ?? null) !== null) return null;
  if (quoteParticles.has(foldedAt(items, cue.from - 1))) return null;
  const mention = readMarked(items, cue.from, 0, lexicon);
  return mention?.kind === 'phrase' ? { cue, mention, strong: true } : null;
}

/** `「Q」。S選手は唇をかんだ。`: behind a quote that opens its paragraph who did something, by a name with a title. */
function linkReacting(frame: Frame, next: Frame, lexicon: Lexicon): Link | null {
  const { items } = next;
  if (lexicon.words.unspaced !== true || frame.start > frame.paragraph + 1) return null;
  const topic = items.findIndex(
    ({ folded }, at) =>
      at > 0 && lexicon.markers.includes(folded) && !lexicon.sets.clauseMarkers.has(folded),
  );
  if (topic < 0) return null;
  const mention = readMarked(items, topic + 1, 0, lexicon);
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
function linkTagLine(next: Frame, lexicon: Lexicon): Link | null {
  const { items } = next;
  const opens = DASH.has(foldedAt(items, 0)) && items[1]?.capital === false;
  if (!opens || items.some(({ quote }) => quote !== null)) return null;
  const cue = findCues(next, lexicon)[0];
  if (cue?.kind !== 'verb' || cue.from !== 1) return null;
  return { cue, mention: subjectOf(items, cue, [1, items.length], lexicon), strong: true };
}

/** `“Q.”¶Demikian kata S.`: a line of its own behind a quote that stands alone, with the reporting word straight behind what points back, where the noun comes first. */
function linkClosing(next: Frame, lexicon: Lexicon): Link | null {
  const { items } = next;
  if (lexicon.words.headFirst !== true || items.some(({ quote }) => quote !== null)) return null;
  const opening = lexicon.pointsBack.match(items, 0);
  if (opening === null || lexicon.cues.match(items, opening.length) === null) return null;
  return linkPointingBack(next, lexicon);
}

/** Words of what points back, at most. */
const POINTER_REACH = 2;

function hasOffice(items: readonly Item[], { from, to }: Mention, lexicon: Lexicon): boolean {
  return items.slice(from, to).some(({ folded }) => isRole(folded, lexicon));
}

/** `Q. That is what S said.`: the frame behind a quote opens with a word for it and tells whose it was. */
export function linkFromNext(frame: Frame, next: Frame | undefined, lexicon: Lexicon): Link | null {
  if (next === undefined) return null;
  if (next.paragraph !== frame.paragraph)
    return (
      linkAnnouncing(next, lexicon) ?? linkTagLine(next, lexicon) ?? linkClosing(next, lexicon)
    );
  const narrated = linkNarrated(frame, next, lexicon);
  if (narrated !== null) return narrated;
  const marked = next.items.findIndex(
    ({ quote }, at) => quote !== null && !isTerm(next.items, at, lexicon),
  );
  if (marked >= 0) return linkBeforeMarked(next, marked, lexicon);
  if (lexicon.words.subject === 'marked')
    return linkPointing(next, lexicon) ?? linkReacting(frame, next, lexicon);
  return linkPointingBack(next, lexicon);
}

/** `«Q». Lo ha detto S, rispondendo a chi chiede «Q2»`: it points back, unless a colon announces what is marked behind it. */
function linkBeforeMarked(next: Frame, marked: number, lexicon: Lexicon): Link | null {
  const announced = next.items.slice(0, marked).some(({ folded }) => COLON.has(folded));
  const link =
    announced || lexicon.words.subject !== 'around' ? null : linkPointingBack(next, lexicon);
  const ends = Math.max(link?.mention?.to ?? 0, link?.cue?.to ?? 0);
  // Behind both something else must lead to what is marked: "*Lo ha detto S*, secondo cui «Q2»".
  return ends < marked - 1 ? link : null;
}

/** "Об этом сообщается *на сайте порта*", "Об этом сообщили *в порту*": the document, or the body, that a verb without a subject has behind it. */
function readInside(
  items: readonly Item[],
  cue: Cue,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  if (lexicon.words.caseAlone !== true) return null;
  return cue.impersonal
    ? readDocument(items, cue, [lowest, items.length], lexicon)
    : readBody(items, cue, items.length, lexicon);
}

/** `«Q». *Così il sindaco Marco Riva* sull’inchiesta.`: straight behind a word that means "so", which ends before `from`, whoever has a name, and no verb. */
function linkWithoutVerb(items: readonly Item[], from: number, lexicon: Lexicon): Link | null {
  if (!lexicon.sets.asWords.has(foldedAt(items, from - 1))) return null;
  const mention = readObject(items, from, items.length, lexicon);
  if (mention?.kind !== 'phrase') return null;
  if (items[mention.to - 1]?.capital !== true) return null;
  const next = items[mention.apposition?.[1] ?? mention.to];
  const verb = next?.word === true && !lexicon.sets.stops.has(next.folded);
  return verb ? null : { cue: null, mention, strong: true };
}

/** `«Q», *così il sindaco Marco Riva* sull’inchiesta.`: the same within the sentence of the quote. */
export function linkSo({ items }: Frame, at: number, lexicon: Lexicon): Link | null {
  const word = COMMA.has(foldedAt(items, at + 1)) ? at + 2 : at + 1;
  if (lexicon.pointsBack.match(items, word)?.length !== 1) return null;
  return linkWithoutVerb(items, word + 1, lexicon);
}

/** `That is what S said.`: whose a frame that opens with a word for what was said before tells that it was. */
export function linkPointingBack(frame: Frame, lexicon: Lexicon): Link | null {
  const { items } = frame;
  const opening = lexicon.pointsBack.match(items, 0);
  if (opening === null) return null;
  const last = foldedAt(items, opening.length - 1);
  if (opening.length > 1 && lexicon.sets.links.has(last)) {
    // "Those were the words of *councillor Jane Doe*."
    const owner = readObject(items, opening.length, items.length, lexicon);
    return owner === null ? null : { cue: null, mention: owner, strong: true };
  }
  // "*Mit diesem Satz* eröffnete X die Sitzung": words that can mean nothing else, and any verb.
  const verb = items[opening.length];
  if (lexicon.words.verbSecond === true && opening.length > 2 && verb?.capital === false) {
    const mention = readRight(items, opening.length + 1, items.length, lexicon);
    if (mention !== null) return { cue: null, mention, strong: true };
  }
  const cues = findCues(frame, lexicon);
  // "*Demikian kata* Bupati Kapela, X": straight behind such a word any reporting word is a verb.
  const cue =
    cues.find(({ kind }) => kind === 'verb') ?? cues.find(({ from }) => from === opening.length);
  // "*Das musste* der Minister in der Debatte *einräumen*": behind an auxiliary the verb closes the sentence.
  const parted = lexicon.sets.auxiliaries.has(verb?.folded ?? '');
  const limit = cue?.from ?? items.length;
  const beside = parted ? readRight(items, opening.length + 1, limit, lexicon) : null;
  if (beside?.kind === 'phrase' && (cue !== undefined || hasOffice(items, beside, lexicon)))
    return { cue: cue ?? null, mention: beside, strong: true };
  if (cue === undefined) return opening.length === 1 ? linkWithoutVerb(items, 1, lexicon) : null;
  if (cue.from > opening.length + BACK_REACH) return null;
  const body = readInside(items, cue, opening.length, lexicon);
  if (body !== null) return { cue, mention: body, strong: true };
  const before = readLeft(items, cue.from, opening.length, lexicon);
  const behind = readRight(items, cue.to, items.length, lexicon);
  const known = before?.kind === 'phrase' && !before.led ? before : null;
  // "Об этом *ТАСС* сообщил источник в мэрии": letters before the verb, and who says it behind, as the case would tell.
  const told = lexicon.words.caseAlone === true && items[known?.from ?? -1]?.acronym === true;
  const teller = told ? (behind ?? known) : (known ?? behind);
  const mention = readReferred(items, cue, teller, lexicon) ?? teller;
  return mention === null ? null : { cue, mention, strong: true };
}
