import type { FrameReading } from '../../attribution';
import type { Frame, Item, Passage } from '../../passage';
import { findCues } from '../../reporting/cues/cues';
import { phraseAt } from '../../reporting/phrases/mentions';
import { CASELESS } from '../../words/letters';
import { isOfficeOrTitle, isRole } from '../../words/lexicon';
import { COMMA, DASH, OPENS_BRACKET, SENTENCE_END } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import type { Link } from '../links/link';

/** Items of such a line; in a script without spaces most have one sign. */
const LONGEST = 16;
const LONGEST_UNSPACED = 24;

/** Words of a name in a script with capitals. */
const LONGEST_NAME = 5;
/** Without a dash one word alone may be a heading. */
const SHORTEST_NAME = 2;

/** Where the name at the line's head ends: at the sign that opens who its bearer is, else at the line's end. */
function nameEnd(items: readonly Item[], from: number): number {
  const sign = items.findIndex(
    ({ folded }, at) => at > from && (COMMA.has(folded) || OPENS_BRACKET.has(folded)),
  );
  return sign < 0 ? items.length : sign;
}

/** True for words of which each has a capital or joins others in a name: "Ada van der Lind". */
function isCapitalName({ items, lexicon }: Passage, from: number, to: number): boolean {
  const { links, stops } = lexicon.sets;
  const words = items.slice(from, to);
  const joins = ({ folded, capital }: Item): boolean =>
    capital ? !stops.has(folded) : links.has(folded);
  return (
    words.length <= LONGEST_NAME &&
    words[0]?.capital === true &&
    words.at(-1)?.capital === true &&
    words.every((word) => word.word && joins(word))
  );
}

/** True where behind the sign that ends a name its bearer's age, office or trade begins, and not a place or a day. */
function tellsWho({ items, lexicon }: Passage, from: number): boolean {
  const first = items[from];
  if (first === undefined) return false;
  const rest = items.slice(from);
  return !first.capital || rest.some(({ folded }) => isRole(folded, lexicon));
}

/** True for a name with an office or a title at its end, or behind the sign that ends it. */
function endsInTitle({ items, lexicon }: Passage, from: number, end: number): boolean {
  const titled = ({ folded }: Item): boolean => isOfficeOrTitle(folded, lexicon);
  const behind = items.slice(end);
  const last = items[end - 1];
  if (last === undefined || !items.slice(from, end).every(({ word }) => word)) return false;
  return behind.length === 0 ? titled(last) : behind.some(titled);
}

/** `— S`, `S, mayor of C`, `S 시장`: a line of its own that holds who somebody is, and no more. */
function readSignature(frame: Frame): Link | null {
  const { items, lexicon } = frame;
  const longest = lexicon.words.unspaced === true ? LONGEST_UNSPACED : LONGEST;
  const dashed = DASH.has(foldedAt(items, 0));
  const from = dashed ? 1 : 0;
  const first = items[from];
  if (first?.word !== true || items.length > longest) return null;
  if (items.some(({ quote, folded }) => quote !== null || SENTENCE_END.has(folded))) return null;
  const end = nameEnd(items, from);
  const apposition = end + 1 < items.length ? ([end + 1, items.length] as const) : null;
  const mention = phraseAt(from, end, { apposition });
  const link = { cue: null, mention, strong: true };
  // Without capitals only an office or a title tells who somebody is from any other words.
  if (CASELESS.test(first.folded)) return endsInTitle(frame, from, end) ? link : null;
  if (!isCapitalName(frame, from, end)) return null;
  if (dashed) return link;
  const named = end - from >= SHORTEST_NAME && apposition !== null;
  return named && tellsWho(frame, end + 1) ? link : null;
}

/** Where a line by a quote tells whose it is, and how. */
interface Signature {
  readonly frame: Frame;
  readonly link: Link;
}

/**
 * Who signed a quote that is a line of its own, in the line behind it; in the line over it where names stand there
 * ("S, baker¶“Q1”¶T, pilot¶“Q2”"): that one has signed no quote before.
 */
export function findSignature({ frame, previous, next, last }: FrameReading): Signature | null {
  if (previous?.paragraph === frame.paragraph || next?.paragraph === frame.paragraph) return null;
  const over = signatureIn(last?.frame === previous ? undefined : previous);
  const behind = signatureIn(next);
  const dashed = DASH.has(foldedAt(behind?.frame.items ?? [], 0));
  return dashed ? behind : (over ?? behind);
}

function signatureIn(frame: Frame | undefined): Signature | null {
  if (frame === undefined || findCues(frame).some(({ kind }) => kind === 'verb')) return null;
  const link = readSignature(frame);
  return link === null ? null : { frame, link };
}
