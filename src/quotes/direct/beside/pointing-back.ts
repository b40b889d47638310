import { type Cue, findCues } from '../../reporting/cues/cues';
import { readBody, readDocument } from '../../reporting/subjects/documents';
import type { Frame, Passage } from '../../passage';
import { isRole } from '../../words/lexicon';
import type { Link } from '../links/link';
import type { Stretch } from '../stretch/stretch';
import type { Mention } from '../../reporting/phrases/mentions';
import { readReferred } from '../../reporting/sources/referred';
import { readLeft, readObject, readRight } from '../../reporting/subjects/subjects';
import { COMMA } from '../../words/signs';
import { foldedAt } from '../../words/tokens';

/** How many words may stand between "das" or "about this" and the verb behind it. */
const BACK_REACH = 6;

function hasOffice({ items, lexicon }: Passage, { from, to }: Mention): boolean {
  return items.slice(from, to).some(({ folded }) => isRole(folded, lexicon));
}

/** "Об этом сообщается *на сайте порта*", "Об этом сообщили *в порту*": the document, or the body, that a verb without a subject has behind it. */
function readInside(passage: Passage, cue: Cue, lowest: number): Mention | null {
  const { items, lexicon } = passage;
  if (lexicon.words.caseAlone !== true) return null;
  return cue.impersonal
    ? readDocument(passage, cue, [lowest, items.length])
    : readBody(passage, cue, items.length);
}

/** `«Q». *Così il sindaco Marco Riva* sull’inchiesta.`: straight behind a word that means "so", which ends before `from`, whoever has a name, and no verb. */
function linkWithoutVerb(passage: Passage, from: number): Link | null {
  const { items, lexicon } = passage;
  if (!lexicon.sets.asWords.has(foldedAt(items, from - 1))) return null;
  const mention = readObject(passage, from, items.length);
  if (mention?.kind !== 'phrase') return null;
  if (items[mention.to - 1]?.capital !== true) return null;
  const next = items[mention.apposition?.[1] ?? mention.to];
  const verb = next?.word === true && !lexicon.sets.stops.has(next.folded);
  return verb ? null : { cue: null, mention, strong: true };
}

/** `«Q», *così il sindaco Marco Riva* sull’inchiesta.`: the same within the sentence of the quote. */
export function linkSo(stretch: Stretch): Link | null {
  const { items, at, lexicon } = stretch;
  const word = COMMA.has(foldedAt(items, at + 1)) ? at + 2 : at + 1;
  if (lexicon.pointsBack.match(items, word)?.length !== 1) return null;
  return linkWithoutVerb(stretch, word + 1);
}

/** `That is what S said.`: whose a frame that opens with a word for what was said before tells that it was. */
export function linkPointingBack(frame: Frame): Link | null {
  const { items, lexicon } = frame;
  const opening = lexicon.pointsBack.match(items, 0);
  if (opening === null) return null;
  const last = foldedAt(items, opening.length - 1);
  if (opening.length > 1 && lexicon.sets.links.has(last)) {
    // "Those were the words of *councillor Jane Doe*."
    const owner = readObject(frame, opening.length, items.length);
    return owner === null ? null : { cue: null, mention: owner, strong: true };
  }
  // "*Mit diesem Satz* eröffnete X die Sitzung": words that can mean nothing else, and any verb.
  const verb = items[opening.length];
  if (lexicon.words.verbSecond === true && opening.length > 2 && verb?.capital === false) {
    const mention = readRight(frame, opening.length + 1, items.length);
    if (mention !== null) return { cue: null, mention, strong: true };
  }
  const cues = findCues(frame);
  // "*Demikian kata* Bupati Kapela, X": straight behind such a word any reporting word is a verb.
  const cue =
    cues.find(({ kind }) => kind === 'verb') ?? cues.find(({ from }) => from === opening.length);
  // "*Das musste* der Minister in der Debatte *einräumen*": behind an auxiliary the verb closes the sentence.
  const parted = lexicon.sets.auxiliaries.has(verb?.folded ?? '');
  const limit = cue?.from ?? items.length;
  const beside = parted ? readRight(frame, opening.length + 1, limit) : null;
  if (beside?.kind === 'phrase' && (cue !== undefined || hasOffice(frame, beside)))
    return { cue: cue ?? null, mention: beside, strong: true };
  if (cue === undefined) return opening.length === 1 ? linkWithoutVerb(frame, 1) : null;
  if (cue.from > opening.length + BACK_REACH) return null;
  const body = readInside(frame, cue, opening.length);
  if (body !== null) return { cue, mention: body, strong: true };
  const before = readLeft(frame, cue.from, opening.length);
  const behind = readRight(frame, cue.to, items.length);
  const known = before?.kind === 'phrase' && !before.led ? before : null;
  // "Об этом *ТАСС* сообщил источник в мэрии": letters before the verb, and who says it behind, as the case would tell.
  const told = lexicon.words.caseAlone === true && items[known?.from ?? -1]?.acronym === true;
  const teller = told ? (behind ?? known) : (known ?? behind);
  const mention = readReferred(frame, cue, teller) ?? teller;
  return mention === null ? null : { cue, mention, strong: true };
}
