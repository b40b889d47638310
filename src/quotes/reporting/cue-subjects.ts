import { type Cue, isParticiple } from './cues';
import type { Frame, Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { readChain } from './chains';
import { readSource, selfMention } from './according-sources';
import { canName, FIGURE, type Mention } from './mentions';
import { phraseEnd } from './noun-phrases';
import { readDocument } from './documents';
import { readVerbSecond } from './verb-second';
import { readMarked } from './marked-subjects';
import { LONGEST_CLAUSE } from './clauses';
import { readClauseEnd } from './obliques';
import { readAfterTag, readClosingTag } from './tag-subjects';
import { readAgent, readInitial, readLeft, readObject, readRight } from './subjects';

/**
 * "X, secretary of the council led by President Y, Jane Doe said" without its second comma: a name
 * that stands beside the role of a prepositional phrase is not the subject; the sentence's head is.
 */
function isBesideOblique(
  items: readonly Item[],
  left: Mention,
  lowest: number,
  lexicon: Lexicon,
): boolean {
  if (items[left.from - 1]?.folded !== ',') return false;
  let role = false;
  for (let at = left.from - 2; at > lowest; at -= 1) {
    const item = items[at];
    if (item?.word !== true) return false;
    if (isRole(item.folded, lexicon)) role = true;
    else if (lexicon.sets.stops.has(item.folded)) {
      const head = readInitial(items, lowest, at, lexicon);
      // "*Tujuh* tahun menjadi sopir, Rini mengaku": words of its own, with no comma behind them, are no name there.
      return role && head !== null && !head.led && head.to < at && items[head.to]?.folded === ',';
    }
  }
  return false;
}

/**
 * "*X*, one of the traders, said" and "*X*, a trader said": the name that a sentence begins with, where
 * nothing but insertions and roles stand between it and the verb.
 */
function readHead(
  items: readonly Item[],
  verb: number,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  const head = readInitial(items, lowest, verb, lexicon);
  if (head === null || head.led || items[head.to]?.folded !== ',') return null;
  if (items[head.from]?.capital !== true) return null;
  if (items[verb - 1]?.folded === ',') return head;
  const rest = readLeft(items, verb, lowest, lexicon);
  if (isRole(items[head.from]?.folded ?? '', lexicon))
    return isHolder(items, head, rest, lexicon)
      ? { ...head, apposition: [rest.from, rest.to] }
      : null;
  const office = rest !== null && !rest.led && rest.from === head.to + 1;
  // "Questionado, o deputado X respondeu": one word at the head, and a name behind the role.
  const named = rest !== null && items.slice(rest.from, rest.to).some((item) => item.capital);
  const opens =
    office && startsWithOffice(items, rest, lexicon) && (!named || head.to - head.from > 1);
  return opens ? { ...head, apposition: [rest.from, rest.to] } : null;
}

/** True for "Kapolres Kapela, *AKBP Rini Kusuma* mengatakan": who holds the office before the comma, and no second comma. */
function isHolder(
  items: readonly Item[],
  head: Mention,
  rest: Mention | null,
  lexicon: Lexicon,
): rest is Mention {
  if (lexicon.words.headFirst !== true || rest === null) return false;
  const close = rest.from === head.to + 1 && rest.apposition === null && !rest.led;
  const named = items.slice(rest.from, rest.to).every(({ capital, word }) => capital || !word);
  const first = items[rest.from]?.folded ?? '';
  return close && named && (lexicon.sets.courtesy.has(first) || !isRole(first, lexicon));
}

/** True for "a trader" and "GM of the works": a role, with or without its article. */
function startsWithOffice(
  items: readonly Item[],
  { from, to }: Mention,
  lexicon: Lexicon,
): boolean {
  const { articles, links } = lexicon.sets;
  let at = from;
  while (
    at < to - 1 &&
    (articles.has(items[at]?.folded ?? '') || links.has(items[at]?.folded ?? ''))
  )
    at += 1;
  return isRole(items[at]?.folded ?? '', lexicon);
}

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
    if (lexicon.sets.agents.has(items[at]?.folded ?? ''))
      return readObject(items, at + 1, highest, lexicon);
  }
  return null;
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
  const mention = subjectIn(frame, cue, lowest, highest, lexicon);
  // "As X announced, *the bridge stays closed*.": behind a clause at the head it is what was said.
  const leads = cue.kind === 'verb' && lexicon.sets.asWords.has(items[0]?.folded ?? '');
  const [, end] = mention?.apposition ?? [0, 0];
  return mention !== null && leads && end >= items.length - 1
    ? { ...mention, apposition: null }
    : mention;
}

/** The noun phrase before a "szerint": the last one, where an article tells that another stands before it. */
function readPostposed(
  items: readonly Item[],
  cue: Cue,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  const left = readLeft(items, cue.from, lowest, lexicon);
  if (left === null || left.to >= cue.from || left.apposition !== null) return left;
  // "A célpont *a lap értesülései* szerint egy raktár volt"
  const next = lexicon.sets.articles.has(items[left.to]?.folded ?? '')
    ? readObject(items, left.to, cue.from, lexicon)
    : null;
  return next !== null && next.to === cue.from ? next : left;
}

/** "इस पर *नेता X* बोले": a subject without its particle, behind the last postposition before the verb. */
function readBehindPostposition(
  items: readonly Item[],
  verb: number,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  const { stops, between } = lexicon.sets;
  let to = verb;
  while (to > lowest && between.has(items[to - 1]?.folded ?? '')) to -= 1;
  let from = to;
  while (
    from > lowest &&
    items[from - 1]?.word === true &&
    !stops.has(items[from - 1]?.folded ?? '')
  )
    from -= 1;
  const behind = stops.has(items[from - 1]?.folded ?? '');
  if (!behind || from === to || !canName(items, from, to, lexicon)) return null;
  const titled = items.slice(from, to).some(({ folded }) => isRole(folded, lexicon));
  if (!titled && to - from !== FULL_NAME) return null;
  return { from, to, kind: 'phrase', agreement: null, apposition: null, led: false };
}

/** `رویترز به نقل از *S* نوشت`, `Reuters dẫn lời *S* nói rằng`: whom an outlet cites, straight before the verb. */
function readPassedOn(
  items: readonly Item[],
  verb: number,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
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

/** `…ถามว่า C *นาย S* ตอบว่า`: behind another's reporting verb the subject begins with its courtesy title. */
function readTitled(
  items: readonly Item[],
  verb: number,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  if (lexicon.words.unspaced !== true || lexicon.words.roleAfterName === true) return null;
  const isCue = (at: number): boolean => lexicon.cues.match(items, at) !== null;
  let title = -1;
  for (let at = verb - 1; at >= Math.max(lowest, verb - LONGEST_TITLED); at -= 1) {
    if (items[at]?.quote !== null) return null;
    const courtesy = lexicon.sets.courtesy.has(items[at]?.folded ?? '');
    if (courtesy && title < 0) title = at;
    if (!courtesy && isCue(at)) {
      if (title < 0) return null;
      const to = phraseEnd(items, title, verb, lexicon);
      return { from: title, to, kind: 'phrase', agreement: null, apposition: null, led: false };
    }
  }
  return null;
}

/** Items between the title of a subject and its verb in a script without spaces, and up to the verb before it. */
const LONGEST_TITLED = 60;

/** Words of a name that stands without an office. */
const FULL_NAME = 2;

function subjectIn(
  frame: Frame,
  cue: Cue,
  lowest: number,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  const { items } = frame;
  switch (cue.kind) {
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
  const agent = readPassive(items, cue, highest, lexicon);
  if (agent !== null) return agent;
  if (cue.impersonal) return readDocument(items, cue, lowest, highest, lexicon);
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
        readInitial(items, lowest, cue.from, lexicon)
      );
    case 'before':
      return (
        readTitled(items, cue.from, lowest, lexicon) ?? readLeft(items, cue.from, lowest, lexicon)
      );
    case 'around':
      return (
        readPassedOn(items, cue.from, lowest, lexicon) ??
        readAround(items, cue, lowest, highest, lexicon)
      );
  }
}

/** `disampaikan *X*`, `was said by *X*`: whom a passive has behind it. */
function readPassive(
  items: readonly Item[],
  cue: Cue,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  const { passiveVerbs, passives, agents } = lexicon.sets;
  const form = passiveVerbs.has(items[cue.from]?.folded ?? '');
  const phrase =
    lexicon.words.verbSecond !== true &&
    passives.size > 0 &&
    agents.has(items[cue.to]?.folded ?? '');
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

/** Words of a subject that stands before a verb which usually comes first. */
const LONGEST_TOPIC = 7;

/** Words between such a subject and its verb. */
const TOPIC_REACH = 4;

/** True for words with a figure among them, for more than a subject has before such a verb, and far from it. */
function isClause(
  items: readonly Item[],
  { from, to, apposition }: Mention,
  verb: number,
): boolean {
  return (
    to - from > LONGEST_TOPIC ||
    verb - (apposition?.[1] ?? to) > TOPIC_REACH ||
    items.slice(from, to).some(({ folded }) => FIGURE.test(folded))
  );
}

/** `نفى *S* سقوط قتلى، وقال`: the subject of the reporting verb before a coordinated one, or null. */
function readEarlierVerb(
  items: readonly Item[],
  verb: number,
  lowest: number,
  lexicon: Lexicon,
): Mention | null {
  for (let at = verb - 1; at >= Math.max(lowest, verb - LONGEST_CLAUSE); at -= 1) {
    const match = lexicon.cues.match(items, at, lexicon.words.proclitics);
    if (match?.value.kind !== 'verb') continue;
    const subject = readRight(items, at + match.length, verb, lexicon);
    if (subject !== null) return subject;
  }
  return null;
}

/** The subject beside a verb, before or behind it. */
function readAround(
  items: readonly Item[],
  cue: Cue,
  lowest: number,
  highest: number,
  lexicon: Lexicon,
): Mention | null {
  const chain = readChain(items, cue.from, lowest, lexicon);
  if (chain !== null) return chain;
  const headFirst = lexicon.words.headFirst === true;
  const tag = headFirst ? null : readClosingTag(items, cue, lowest, highest, lexicon);
  if (tag !== null) return tag;
  if (lexicon.words.verbSecond === true)
    return readVerbSecond(items, cue, lowest, highest, lexicon);
  const after = lexicon.words.verbFirst === true && !cue.addressing;
  const behind = after ? readRight(items, cue.to, highest, lexicon) : null;
  if (behind !== null) return behind;
  // "…، وأضاف أن": with its conjunction written on, the verb has no subject before it.
  const joined = after && lexicon.words.proclitics !== undefined && cue.from > lowest;
  if (joined && lexicon.cues.match(items, cue.from) === null)
    return readEarlierVerb(items, cue.from, lowest, lexicon);
  const leads = cue.from > 0 && lexicon.sets.asWords.has(items[0]?.folded ?? '');
  if (leads && readRight(items, cue.to, highest, lexicon) === null) {
    const late = readClauseEnd(items, cue.to, highest, lexicon);
    if (late !== null) return late;
  }
  // "X called it “Q” *and said* it would …": behind a quote the verb keeps the subject of the one before.
  const coordinated = lexicon.sets.coordinators.has(items[cue.from - 1]?.folded ?? '');
  if (coordinated && items[cue.from - 2]?.quote != null && lowest < cue.from - 2) {
    const shared = readInitial(items, lowest, cue.from, lexicon);
    if (shared !== null && !shared.led) return shared;
  }
  const participle = isParticiple(items[cue.from]?.folded ?? '', lexicon);
  // "X condemned the raid in Y, *arguing* that …": behind a comma whoever the sentence is about.
  const trailing = participle && items[cue.from - 1]?.folded === ',';
  const head = trailing
    ? readInitial(items, lowest, cue.from, lexicon)
    : readHead(items, cue.from, lowest, lexicon);
  // "*Appearing* before the court, X said …, arguing that …": whom the sentence opens with does, and is not.
  const opened = trailing && head !== null && isParticiple(items[head.from]?.folded ?? '', lexicon);
  if (head !== null && !opened && !(trailing && head.led)) return head;
  const left = readLeft(items, cue.from, lowest, lexicon);
  // "ونزح 1.8 مليون منذ أن … تقول إنها": where the verb comes first, a clause before it is no subject.
  if (lexicon.words.verbFirst === true && left !== null && isClause(items, left, cue.from))
    return null;
  if (left !== null && !left.led) {
    return isBesideOblique(items, left, lowest, lexicon)
      ? readInitial(items, lowest, left.from, lexicon)
      : left;
  }
  const follows = !headFirst && !cue.addressing && !participle;
  const right = follows ? readRight(items, cue.to, highest, lexicon) : null;
  // "said *it would* close": the subject of what is said.
  const inside =
    right?.kind === 'pronoun' && lexicon.sets.auxiliaries.has(items[right.to]?.folded ?? '');
  return inside ? left : (right ?? left);
}
