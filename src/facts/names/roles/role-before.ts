import { classAt, isAny, isSmall, knownAs, type TokenView } from '../token-view';
import type { Candidate } from '../candidate';
import type { Token } from '../tokens/tokens';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';
import { markedBody } from './marked-body';
import {
  IN_ROLE,
  isBehindVerb,
  isFunctionWord,
  isNounBefore,
  MOST_ROLE_WORDS,
  tokenAt,
} from './role-borders';

const MOST_UNKNOWN = 2;

/** True for a small word between an office and whose it is: "spokesman *for*", "daughter *of the*". */
function isLink(view: TokenView, at: number): boolean {
  const { shape, lower = '' } = view.tokens[at] ?? {};
  const its = classAt(view, at);
  const links = (its & (is.LINKER | is.ORGANISATION_LINKER)) !== 0 && (its & is.TITLE) === 0;
  return shape === 'lower' && links && !view.and.has(lower);
}

/** "ministre de *l’*Intérieur": a word of a letter or two before its apostrophe. */
const isElided = ({ text }: Token): boolean => text.length <= 2;

/** Words that say what an office is of. */
const MOST_OF_OFFICE = 2;
const NOT_OF_OFFICE = is.PLAIN | is.SPEECH | is.PLACE_CUE | is.CALENDAR | is.GIVEN;

/** "la *ministre* de la cohésion territoriale Ada Morel": the office before small words of what it is of, the last one at `end`; -1 without one. */
function officeOfWords(view: TokenView, end: number): number {
  const isWord = (at: number): boolean => isSmall(view, at) && view.tokens[at + 1]?.gap === 'space';
  let at = end;
  while (end - at < MOST_OF_OFFICE && isWord(at) && !isAny(view, at, NOT_OF_OFFICE | is.LINKER)) at -= 1; // oxfmt-ignore
  if (at === end) return -1;
  const behind = at;
  while (behind - at < MOST_OF_OFFICE && isWord(at) && isAny(view, at, is.LINKER)) at -= 1;
  const office = at < behind && isWord(at) && isAny(view, at, is.TITLE);
  return office ? at : -1;
}

/** "Kapolres Kapela, *AKBP* Rini Kusuma": nothing but ranks and courtesies before a name, or the name itself. */
function isBehindRanks(view: TokenView, from: number, at: number): boolean {
  if (from < at && !isAny(view, from, is.COURTESY)) return false;
  for (let i = from; i < at; i += 1) {
    if (!isAny(view, i, is.COURTESY | is.TITLE)) return false;
    if (i > from && view.tokens[i]?.gap !== 'space' && view.tokens[i]?.gap !== 'dot') return false;
  }
  return true;
}

/** The leftmost role noun that leads up to the name at `at`, or -1. */
function headOfRole(view: TokenView, at: number, people: ReadonlySet<number>): number {
  const { tokens, text } = view;
  let start = -1;
  let unknown = 0;
  /** A title stands right before the name, and nothing but its words between here and there. */
  let titled = false;
  /** A comma stands between the role and the name. */
  let led = false;
  const marked = markedBody(view, at);
  if (marked !== null) titled = true;
  for (let i = (marked ?? at) - 1; i >= 0 && at - i <= MOST_ROLE_WORDS; i -= 1) {
    // What parts the office from a body in marks behind it are the marks alone.
    const gap = i + 1 === marked ? 'space' : tokens[i + 1]?.gap;
    const token = tokens[i];
    const its = classAt(view, i);
    if (!token) break;
    // "장우진 한빛그룹 부회장, 구민재": the role before the comma belongs to the name before it.
    if (people.has(i)) return led && gap === 'space' ? -1 : start;
    // "Presiden Rusia, Vladimir Putin": a comma before the name itself.
    const comma =
      isBehindRanks(view, i + 1, at) && text.slice(token.end, tokens[i + 1]?.start) === ', ';
    led ||= comma;
    if (gap !== 'space' && gap !== 'dot' && !comma && !(gap === 'apostrophe' && isElided(token)))
      break;
    if (tokens[i + 1]?.opens && gap !== 'dot' && i + 1 !== marked) break;
    // "spokesman *for* (President) Ada Lind": what stands before it is not her office.
    if ((titled || i === at - 1) && isLink(view, i)) break;
    // "the board *called* Mr Lind a liar": before a courtesy title no office goes on.
    const courteous = titled && isAny(view, i + 1, is.COURTESY);
    if (courteous && token.shape === 'lower' && !(its & IN_ROLE)) break;
    titled =
      i === at - 1
        ? (its & (is.TITLE | is.COURTESY)) !== 0
        : titled && (its & (is.TITLE | is.ROLE_WORD)) !== 0;
    if (its & is.TITLE) {
      start = i;
      unknown = 0;
      continue;
    }
    // "Kasat *Lantas* Polres Kapela": inside a sentence a word of grammar with a capital is of the office.
    const small = token.shape === 'lower' || token.opens || token.inHeading;
    if (its & (is.SPEECH | is.CALENDAR) || (small && isFunctionWord(its))) break;
    if (token.shape === 'lower' && !(its & IN_ROLE)) {
      const office = start < 0 && i === at - 1 ? officeOfWords(view, i) : -1;
      if (office >= 0 && !people.has(office)) {
        start = office;
        i = office;
        continue;
      }
      unknown += 1;
      if (unknown > MOST_UNKNOWN || start < 0) break;
    }
  }
  return start;
}

/** "*wakil perdana* menteri", "*former* prime minister": where the adjectives begin that open a role. */
function withAdjectives(view: TokenView, head: number, at: number): number {
  const { tokens, and } = view;
  let start = head;
  while (
    start > 0 &&
    tokens[start]?.gap === 'space' &&
    !tokens[start]?.opens &&
    isAny(view, start - 1, is.ROLE_WORD) &&
    !isLink(view, start - 1) &&
    // "*La* ministra": at the head of a sentence the article has a capital.
    !isAny(view, start - 1, is.THING_ARTICLE) &&
    !isNounBefore(view, start - 1)
  )
    start -= 1;
  // "… and Princess Ada": what joins roles opens none.
  while (start < at - 1 && and.has(tokens[start]?.lower ?? '')) start += 1;
  return start;
}

const NO_PLACE =
  is.PLAIN | is.CALENDAR | is.TITLE | is.ROLE_WORD | is.SPEECH | is.GIVEN | is.COURTESY;

/** Words of the body or the place that an office is of. */
const MOST_OWNER_WORDS = 4;

/** "*TBMM* Başkanı", "*Ankara* Valisi": where a known body or place begins straight before an office that has it before it. */
function withOwner(view: TokenView, head: number): number {
  const { tokens, words } = view;
  if (words.placesBeforeOffices !== true || tokens[head]?.opens) return head;
  for (let from = Math.max(0, head - MOST_OWNER_WORDS); from < head; from += 1) {
    if (knownAs(view, from, head) === null) continue;
    const joined = tokens.slice(from + 1, head + 1).every(({ gap }) => gap === 'space');
    if (joined) return from;
  }
  // "*Sarıköy* Belediye Başkanı": a place that no list has, before an office that governs one.
  const place = tokens[head - 1];
  const governs = isAny(view, head, is.PLACE_OF) && tokens[head]?.gap === 'space';
  const own = place?.shape === 'capital' && !isAny(view, head - 1, NO_PLACE);
  return governs && own ? head - 1 : head;
}

/** "*विदेश मंत्रालय* के प्रवक्ता X": where nouns without capitals come first, the body before a small word is what the office is of. */
function withComplement(view: TokenView, head: number, at: number): number {
  const its = classAt(view, head);
  const small = (its & is.PLAIN) !== 0 && (its & is.TITLE) === 0;
  if (view.words.script !== 'spaced' || !small || head >= at - 1) return head;
  const body = is.ORGANISATION_START | is.ORGANISATION_END | is.ROLE_WORD;
  let from = head;
  while (from > 0 && view.tokens[from]?.gap === 'space' && isAny(view, from - 1, body)) from -= 1;
  return from < head ? from : head + 1;
}

/** "Speaking *to* a reporter, Ada Lind said", ru "Отвечая *на* вопрос журналиста, …": whether a small word leads to the office at `at`, in the clause before the name's. */
function isLedTo(view: TokenView, at: number): boolean {
  const { tokens, words } = view;
  // id "kata Ketua RT, Rini *di* rumahnya": where nouns come first the second comma is often left out.
  if (words.placeAfterNounIsAdjective === true) return false;
  for (let i = at - 1; i >= 0 && at - i <= MOST_ROLE_WORDS; i -= 1) {
    const its = classAt(view, i);
    if (tokens[i + 1]?.gap !== 'space' || its & is.SPEECH) return false;
    const { shape, opens } = tokens[i] ?? {};
    const small = shape === 'lower' || opens === true;
    if (small && its & is.PLAIN && !(its & is.THING_ARTICLE)) return true;
  }
  return false;
}

/** Closes an insertion, or what stands before it. */
const CLOSES_ASIDE = /^\s*[^\p{L}\p{N}\s]/u;

/** The role nouns directly before a name. */
export function roleBefore(
  view: TokenView,
  { start: nameStart, end: nameEnd }: Candidate,
  people: ReadonlySet<number>,
): string | null {
  const { tokens, text } = view;
  const at = tokenAt(tokens, nameStart);
  let start = headOfRole(view, at, people);
  if (start < 0) return null;
  // "suami Rini": whose husband he is.
  const kin = entriesOf(view.words.kin).includes(tokens[start]?.lower ?? '');
  if (kin && start === at - 1 && tokens[at]?.gap === 'space') return null;
  start = withOwner(view, withComplement(view, withAdjectives(view, start, at), at));
  let end = at;
  while (end > start && isAny(view, end - 1, is.COURTESY)) end -= 1;
  const first = tokens[start];
  const last = tokens[end - 1];
  // "Guo, seorang pejabat partai, Patrushev …": that role stands after Guo, it is not before Patrushev.
  if (last && text.slice(last.end, tokens[at]?.start) === ', ') {
    const opener = isAny(view, start - 1, is.PLAIN) ? tokens[start - 1] : first;
    if (opener?.gap === 'break' && text.charAt(opener.start - 2) === ',') return null;
    // "Saat *ditanya* wartawan, Rini …": whom a verb before the comma is about is somebody else.
    if (start === end - 1 && isBehindVerb(view, start)) return null;
    // So is whom a small word leads to, but where a second comma makes an insertion of the name.
    if (isLedTo(view, start) && !CLOSES_ASIDE.test(text.slice(nameEnd, nameEnd + 2))) return null;
  }
  if (!first || !last || start >= end) return null;
  const closing = end === at && markedBody(view, at) !== null;
  return text.slice(first.start, closing ? (tokens[at]?.start ?? 0) : last.end).trimEnd();
}
