import { FULL_NAME } from '../../languages/names/full-name';
import { hasVerb } from './appositions';
import { type Cue, nobodyBeside } from './cues';
import type { Frame, Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { readSource, selfMention } from './according-sources';
import { canName, type Mention, phraseAt } from './mentions';
import { behindDateline } from './openings';
import { readDocument } from './documents';
import { readMarked } from './marked-subjects';
import { readPostposed } from './postposed-sources';
import { readReferred } from './referred';
import { readAround } from './subjects-beside';
import { readBefore, readTitled } from './subjects-before';
import { dashOfZeroTag, readAfterTag, readDashTag } from './tag-subjects';
import { withSecondOffice } from './second-offices';
import { readAgent, readObject, readRight } from './subjects';
import { readInitial } from './initial-subjects';
import { SHORTEST_STEM, hasEnding } from '../words/word-endings';
import { foldedAt } from '../words/tokens';
import { beforeSmallWords } from '../words/small-words';

/** How many words may name who passes on what another said. */
const LONGEST_OUTLET = 8;

/** `نقلت الوكالة عن S قوله`: whom an outlet cites, behind a preposition of `agents`. */
function readCited(
  items: readonly Item[],
  cue: Cue,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  for (let at = cue.to; at < Math.min(highest, cue.to + LONGEST_OUTLET); at += 1) {
    if (items[at]?.word !== true) return null;
    if (lexicon.sets.agents.has(foldedAt(items, at)))
      return readObject(items, at + 1, highest, lexicon);
  }
  return null;
}

/** Words of a subject between a turn and its verb. */
const LONGEST_TURNED = 7;

/** "closed the pier but *Jane Doe* said": where a clause with a subject of its own begins; `lowest` where none does. */
function behindTurn(
  items: readonly Item[],
  verb: number,
  lowest: number,
  lexicon: Lexicon,
): number {
  const { sets } = lexicon;
  const to = beforeSmallWords(items, lowest, verb, lexicon);
  for (let from = to - 1; from > Math.max(lowest, to - LONGEST_TURNED); from -= 1) {
    if (items[from]?.word !== true) return lowest;
    if (!sets.turns.has(foldedAt(items, from - 1))) continue;
    const named = items.slice(from, to).every(({ capital }) => capital);
    return named || sets.articles.has(foldedAt(items, from)) ? from : lowest;
  }
  return lowest;
}

/** Who a reporting word of a frame belongs to, by the language's order; null for a zero subject. */
export function subjectOf(
  frame: Frame,
  cue: Cue,
  lowest: number,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  const { items } = frame;
  const opened = behindDateline(items, lowest, lexicon);
  const first = behindTurn(items, cue.from, opened < cue.from ? opened : lowest, lexicon);
  const subject = subjectIn(frame, cue, first, highest, lexicon);
  const read = readReferred(items, cue, subject, lexicon) ?? subject;
  const limit = read !== null && read.to <= cue.from ? cue.from : highest;
  const mention = read === null ? null : withSecondOffice(items, read, limit, lexicon);
  // "As X announced, *the bridge stays closed*.": behind a clause at the head it is what was said.
  const leads = cue.kind === 'verb' && lexicon.sets.asWords.has(foldedAt(items, 0));
  const [, end] = mention?.apposition ?? [0, 0];
  // "Как передает агентство, *чиновник выразил* надежду": what no comma closes goes on with its own verb.
  // "Jak podaje policja, *kierowca uciekał* drogą, która …": so does what has a verb of its own.
  const open =
    lexicon.words.closingComma === true &&
    mention?.apposition != null &&
    (items[end]?.folded !== ',' ||
      hasVerb(items.slice(...mention.apposition), lexicon.endings.singularVerb, lexicon));
  return mention !== null && leads && (open || end >= items.length - 1)
    ? { ...mention, apposition: null }
    : mention;
}

/** "इस पर *नेता X* बोले": a subject without its particle, behind the last postposition before the verb. */
function readBehindPostposition(
  items: readonly Item[],
  verb: number,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  const { stops } = lexicon.sets;
  const to = beforeSmallWords(items, lowest, verb, lexicon);
  let from = to;
  while (from > lowest && items[from - 1]?.word === true && !stops.has(foldedAt(items, from - 1)))
    from -= 1;
  const behind = stops.has(foldedAt(items, from - 1));
  if (!behind || from === to || !canName(items, from, to, lexicon)) return null;
  const titled = items.slice(from, to).some(({ folded }) => isRole(folded, lexicon));
  // "*एसोसिएशन* का कहना है": what tells whose belongs to the verb.
  const owned = lexicon.sets.links.has(foldedAt(items, verb));
  if (!titled && !owned && to - from !== FULL_NAME) return null;
  return phraseAt(from, to);
}

/** `رویترز به نقل از *S* نوشت`, `Reuters dẫn lời *S* nói rằng`: whom an outlet cites, straight before the verb. */
function readPassedOn(
  items: readonly Item[],
  verb: number,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  if (lexicon.words.citing === undefined) return null;
  for (let at = verb - 1; at > Math.max(lowest, verb - LONGEST_OUTLET); at -= 1) {
    if (items[at]?.word !== true) return null;
    const match = lexicon.cues.match(items, at);
    if (match?.value.citing !== true) continue;
    const cue: Cue = { ...match.value, from: at, to: at + match.length };
    const source =
      cue.kind === 'according'
        ? readSource(items, cue, verb, lexicon)
        : readObject(items, cue.to, verb, lexicon);
    return source?.to === verb ? source : null;
  }
  return null;
}

function subjectIn(
  frame: Frame,
  cue: Cue,
  lowest: number,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  const { items } = frame;
  switch (cue.kind) {
    case 'other':
      return null;
    case 'self':
    case 'accordingSelf':
      return selfMention(cue);
    case 'according':
      return readSource(items, cue, highest, lexicon);
    case 'accordingAfter':
      return readPostposed(items, cue, lowest, lexicon);
    case 'after':
      return readAfterTag(items, cue, highest, lexicon);
    case 'verb':
      break;
  }
  if (dashOfZeroTag(items, cue, lexicon) !== null) return null;
  const tag = readDashTag(items, cue, lexicon);
  if (tag !== null) return tag.subject;
  const agent = readPassive(items, cue, highest, lexicon);
  if (agent !== null) return agent;
  if (cue.impersonal) {
    const nobody = nobodyBeside(items, cue, lexicon);
    // "zitierte man *X*"
    const cited =
      nobody !== null && cue.citing ? readObject(items, nobody.to, highest, lexicon) : null;
    return cited ?? readDocument(items, cue, lowest, highest, lexicon) ?? nobody;
  }
  const cited = cue.citing ? readWhomItCites(items, cue, lowest, highest, lexicon) : null;
  if (cited !== null) return cited;
  switch (lexicon.words.subject) {
    case 'marked':
      return (
        readMarked(items, cue.from, lowest, lexicon) ??
        // Hindi verbs without "ने": "X कहती हैं".
        (lexicon.words.unspaced === true || lexicon.sets.quoteParticles.size > 0
          ? null
          : (readBehindPostposition(items, cue.from, lowest, lexicon) ??
            readInitial(items, lowest, cue.from, lexicon)))
      );
    case 'initial':
      return (
        readPassedOn(items, cue.from, lowest, lexicon) ??
        beforeConverb(items, readInitial(items, lowest, cue.from, lexicon), lexicon)
      );
    case 'before':
      return (
        readTitled(items, cue.from, lowest, lexicon) ?? readBefore(items, cue.from, lowest, lexicon)
      );
    case 'around':
      return (
        readPassedOn(items, cue.from, lowest, lexicon) ??
        readPastOblique(
          items,
          cue,
          readAround(items, cue, lowest, furthest(items, cue, highest, lexicon), lexicon),
          highest,
          lexicon,
        )
      );
  }
}

/**
 * Where a subject behind its verb ends at the latest: before the end of a reporting word in two parts ("laat *de
 * havendienst* weten"), and before a "that" straight behind the verb ("powiedział *że* sąd …").
 */
function furthest(
  items: readonly Item[],
  { from, to }: Cue,
  highest: number,
  lexicon: Lexicon,
): number {
  if (lexicon.complementisers.match(items, to) !== null) return to;
  const tail = lexicon.cues.match(items, from, lexicon.words.proclitics)?.later ?? highest;
  return tail > to ? Math.min(tail, highest) : highest;
}

/** Words of a name that an office with its article follows. */
const LONGEST_HEAD = 4;

/** `*X Y*, a Közlekedési Minisztérium államtitkára kiemelte`: the name before an office that no comma closes, in a language whose offices stand behind names. */
function headOfApposition(
  items: readonly Item[],
  office: Mention,
  { words, sets }: Lexicon,
): Mention | null {
  const comma = office.from - 1;
  if (words.roleAfterName !== true || items[comma]?.folded !== ',') return null;
  if (!sets.articles.has(foldedAt(items, office.from)) || office.apposition !== null) return null;
  const name = items.slice(0, comma);
  const full = name.length > 1 && name.length <= LONGEST_HEAD;
  if (!full || !name.every(({ word, capital }) => word && capital)) return null;
  return { ...office, from: 0, to: comma, apposition: [office.from, office.to] };
}

/** `A és B vitájáról azt mondta *C*, hogy …`: what stands before the verb in a case that no subject has gives way to a name right behind it. */
function readPastOblique(
  items: readonly Item[],
  cue: Cue,
  before: Mention | null,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  const head = before === null ? null : headOfApposition(items, before, lexicon);
  if (head !== null) return head;
  const last = items[(before?.to ?? 0) - 1];
  const endsIn = (endings: readonly string[]): boolean =>
    hasEnding(last?.folded ?? '', endings, SHORTEST_STEM);
  const left = before !== null && before.to <= cue.from;
  if (left && endsIn(lexicon.endings.converb)) return headOfConverb(items, before, lexicon);
  if (!left || last?.capital !== false || items[cue.to]?.capital !== true) return before;
  return endsIn(lexicon.endings.oblique)
    ? (readRight(items, cue.to, highest, lexicon) ?? before)
    : before;
}

/** `*Demir* gazetecilerle görüşerek "Q" dedi`: the name at the head of a phrase that a verb form closes which tells how it was said. */
function beforeConverb(
  items: readonly Item[],
  phrase: Mention | null,
  lexicon: Lexicon,
): Mention | null {
  const last = items[(phrase?.to ?? 0) - 1]?.folded ?? '';
  if (phrase === null || !hasEnding(last, lexicon.endings.converb, SHORTEST_STEM)) return phrase;
  let to = phrase.from;
  while (to < phrase.to && items[to]?.capital === true) to += 1;
  return to > phrase.from && to < phrase.to ? { ...phrase, to, apposition: null } : phrase;
}

/** `*X Y* kérdésekre válaszolva elmondta`: the full name before what was the occasion; null where none is ("Az MTI kérdésére válaszolva"). */
function headOfConverb(items: readonly Item[], phrase: Mention, { sets }: Lexicon): Mention | null {
  if (sets.articles.has(foldedAt(items, phrase.from))) return null;
  let to = phrase.from;
  while (to < phrase.to && items[to]?.capital === true) to += 1;
  return to - phrase.from >= FULL_NAME ? { ...phrase, to, apposition: null } : null;
}

/** `disampaikan *X*`, `was said by *X*`: whom a passive has behind it. */
function readPassive(
  items: readonly Item[],
  cue: Cue,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  const { passiveVerbs, passives, agents } = lexicon.sets;
  const form = passiveVerbs.has(foldedAt(items, cue.from));
  const phrase =
    lexicon.words.verbSecond !== true && passives.size > 0 && agents.has(foldedAt(items, cue.to));
  return form || phrase ? readAgent(items, cue.to, highest, lexicon) : null;
}

/** `Die Zeitung zitiert *X*`: whom the subject of a verb of `citing` gives the word to. */
function readWhomItCites(
  items: readonly Item[],
  cue: Cue,
  lowest: number,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  return (
    readCited(items, cue, highest, lexicon) ??
    (cue.from > lowest ? readObject(items, cue.to, highest, lexicon) : null)
  );
}
