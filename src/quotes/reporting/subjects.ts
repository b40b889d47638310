import { behindRelative } from './clause-ends';
import { clauseStart, insertionStart, subjectIn } from './clauses';
import type { Item } from '../frames';
import { isRole, type Lexicon } from '../words/lexicon';
import { canName, isMonthInName, type Mention, pronounAt } from './mentions';
import { appositionAt, writesSyllables } from './appositions';
import { isStop, opensOblique } from './noun-phrases';
import { behindLedOpenings } from './openings';
import { phraseEnd } from './phrase-end';
import { withoutShared } from '../speakers/syllable-names';

/** "vlna.cz" */
const ADDRESS = /\p{L}\.\p{L}{2,}$/u;

/** Words of an office or occupation before the name in its insertion. */
const LONGEST_OFFICE = 3;

/** The noun phrase or pronoun that begins at or after `from`, adverbs skipped: "said today *the minister*". */
export function readRight(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  let at = from;
  const { between, times } = lexicon.sets;
  while (at < limit && (between.has(items[at]?.folded ?? '') || times.has(items[at]?.folded ?? '')))
    at += 1;
  if (items.slice(from, at).some(({ folded }) => isPreposition(folded, lexicon))) return null;
  at = behindAddressee(items, at, lexicon);
  const first = items[at];
  if (first?.word !== true || at >= limit) return null;
  // "Afirmou *que* …": behind the verb it is no relative pronoun.
  const that = lexicon.complementisers.match(items, at) !== null;
  if (that && (lexicon.words.relativeThat === true || lexicon.sets.articles.has(first.folded)))
    return null;
  const pronoun = pronounAt(items, at, lexicon);
  if (pronoun !== null) return pronoun;
  if (opensOblique(items, at, lexicon)) return null;
  const mention = readObject(items, at, limit, lexicon);
  if (mention === null || lacksMarker(items, mention, lexicon)) return null;
  // "mondta *a lapnak* Kovács Anna": whom it is said to, or where.
  return isOblique(items, mention.from, mention.to, lexicon)
    ? readRight(items, mention.to, limit, lexicon)
    : mention;
}

/** A word that may stand between verb and subject ("в свою очередь"), and before a noun is its preposition: "сообщил *в* интервью". */
function isPreposition(folded: string, { words, sets }: Lexicon): boolean {
  return (
    (words.freeOrder === true || words.subjectAfterOblique === true) &&
    sets.links.has(folded) &&
    sets.stops.has(folded) &&
    !sets.coordinators.has(folded)
  );
}

/** True where the case of a noun, or of a name behind its article, tells that it is no subject: hu "a lap*nak*". */
function isOblique(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  // "a lapnak *egy*, az ügyre rálátó forrás": an article at the end belongs to what follows.
  const closes = lexicon.sets.articles.has(items[to - 1]?.folded ?? '');
  const last = items[closes ? to - 2 : to - 1];
  if (last?.word !== true || isRole(last.folded, lexicon)) return false;
  const article = lexicon.sets.articles.has(items[from]?.folded ?? '');
  if (last.capital && !article) return false;
  // "komisario Matti Lind Turun *poliisista*": behind somebody's name it tells where they work.
  const named = items
    .slice(from, to - (closes ? 2 : 1))
    .some(({ capital, folded }, step) => isRole(folded, lexicon) || (capital && from + step > 0));
  if (named) return false;
  return lexicon.endings.oblique.some(
    (ending) => last.folded.length > ending.length + 2 && last.folded.endsWith(ending),
  );
}

/** An outlet's words, from its acronym on: "ČTK", "РИА Новости". */
const LONGEST_OUTLET = 3;

/** How many words name an outlet before somebody's office or description in small letters: "řekl *ČTK* mluvčí X"; else 0. */
function outletBefore(items: readonly Item[], at: number, lexicon: Lexicon): number {
  const first = items[at];
  if (ADDRESS.test(first?.folded ?? '')) return items[at + 1]?.word === true ? 1 : 0;
  if (first?.acronym !== true) return 0;
  for (let to = at + 1; to <= at + LONGEST_OUTLET; to += 1) {
    const next = items[to];
    if (next?.word !== true) return 0;
    if (next.capital) continue;
    return isRole(next.folded, lexicon) || lexicon.sets.articles.has(next.folded) ? to - at : 0;
  }
  return 0;
}

/** Where the subject begins behind whom its verb is said to: "powiedział *dziennikarzom* rzecznik X"; else `from`. */
export function behindAddressee(items: readonly Item[], from: number, lexicon: Lexicon): number {
  // "рассказал *«Порту»* рыбак X": the name of a paper in marks.
  if (items[from]?.markedName === true && items[from + 1]?.word === true) return from + 1;
  // "řekla *ČTK* mluvčí policie": an agency by its letters alone.
  if (lexicon.words.freeOrder === true) {
    const outlet = outletBefore(items, from, lexicon);
    if (outlet > 0) return from + outlet;
  }
  if (!lexicon.sets.addressees.has(items[from]?.folded ?? '')) return from;
  // "газете *«Порт»* рыбак X", "агентству *ТАСС* министр X"
  const name = items[from + 1];
  const office = name?.capital === true && isRole(items[from + 2]?.folded ?? '', lexicon);
  const address = ADDRESS.test(name?.folded ?? '');
  return from + (name?.markedName === true || office || address ? 2 : 1);
}

/** True where the particle that makes a subject should be written on a phrase's last word and is not: ko "혐의를". */
function lacksMarker(items: readonly Item[], { to }: Mention, lexicon: Lexicon): boolean {
  const written = lexicon.sets.quoteParticles.size > 0 && lexicon.words.unspaced !== true;
  const last = items[to - 1]?.folded ?? '';
  const marked = lexicon.markers.some((marker) => last.endsWith(marker));
  return written && !marked && withoutShared(last, lexicon) === null;
}

/** The noun phrase or pronoun that begins at `at`, whatever its case. */
export function readObject(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  let at = from;
  while (at < limit && lexicon.sets.between.has(items[at]?.folded ?? '')) at += 1;
  if (items[at]?.word !== true || at >= limit) return null;
  const pronoun = pronounAt(items, at, lexicon);
  if (pronoun !== null) return pronoun;
  if (isStop(items, at, lexicon)) return null;
  const to = phraseEnd(items, at, limit, lexicon);
  const apposition = appositionAt(items, to, limit, lexicon);
  // "kata peniaga, Lim Wei Han,": a noun that no list has, and the name beside it.
  const introduced =
    to - at <= LONGEST_OFFICE && apposition !== null && items[apposition[0]]?.capital === true;
  if (!introduced && !canName(items, at, to, lexicon)) return null;
  return { from: at, to, kind: 'phrase', agreement: null, apposition, led: false };
}

/** Words of a name that opens its sentence before a comma and its bearer's office. */
const LONGEST_HEAD = 4;

/** Words of a name that its bearer's offices follow, each behind a comma. */
const SHORTEST_HEAD = 2;

/** How many offices may stand behind a name: "X, *Cục trưởng Cục A*, *Bộ B*, cho biết". */
const MOST_OFFICES = 3;

/**
 * The name before offices between commas that have names of their own: "ông *Đào Văn Minh*, Chủ tịch xã Mỹ Hòa cho
 * biết", half-open; null where none is. It has a courtesy title, opens its clause, or begins with a family name.
 */
function nameBeforeOffices(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): readonly [number, number] | null {
  if (!writesSyllables(lexicon)) return null;
  const { courtesy, givenNames } = lexicon.sets;
  let office = from;
  for (let step = 0; step < MOST_OFFICES; step += 1) {
    const comma = office - 1;
    if (items[comma]?.folded !== ',') return null;
    let at = comma;
    while (at > limit && items[at - 1]?.capital === true) at -= 1;
    const before = items[at - 1];
    const opens = at === limit || before?.folded === ',' || before?.folded === ':';
    const titled = before !== undefined && courtesy.has(before.folded);
    const family = givenNames.has(items[at]?.folded ?? '');
    const role = isRole(items[office]?.folded ?? '', lexicon);
    if (role && comma - at >= SHORTEST_HEAD && (opens || titled || family)) return [at, comma];
    const open = insertionStart(items, comma, limit);
    if (open === null) return null;
    office = open + 1;
  }
  return null;
}

/** Where the name begins in "*Suhia*, sang pedagang pisang bercerita" (the second comma is left out), or null. */
function nameBeforeOffice(
  items: readonly Item[],
  from: number,
  to: number,
  limit: number,
  lexicon: Lexicon,
): number | null {
  const office = items[from];
  if (items[from - 1]?.folded !== ',' || office === undefined) return null;
  if (!isRole(office.folded, lexicon) && !lexicon.sets.articles.has(office.folded)) return null;
  let at = from - 1;
  while (at > limit && items[at - 1]?.capital === true) at -= 1;
  const words = from - 1 - at;
  const first = items[at]?.folded ?? '';
  const role = isRole(office.folded, lexicon);
  if (at > 0 || words < (role ? 1 : 2) || words > LONGEST_HEAD) return null;
  // "Questionado, o deputado X": an office with a name of its own, or one word that may be anything.
  if (items.slice(from, to).some((item) => item.capital) && (!office.capital || words < 2))
    return null;
  return isStop(items, at, lexicon) || lexicon.sets.between.has(first) || isRole(first, lexicon)
    ? null
    : at;
}

/** The noun phrase or pronoun before the verb at `verb`, not before `limit`: "*X, role,* has said". */
export function readLeft(
  items: readonly Item[],
  verb: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  let end = verb;
  while (end > limit && lexicon.sets.between.has(items[end - 1]?.folded ?? '')) {
    // "Theresa *May* said".
    if (isMonthInName(items, end - 1, lexicon)) break;
    end -= 1;
  }
  let apposition: readonly [number, number] | null = null;
  const last = items[end - 1];
  if (end > limit && last !== undefined && [',', ')', '–', '—', '،'].includes(last.folded)) {
    const open = insertionStart(items, end - 1, limit);
    if (open === null) end -= 1;
    else {
      apposition = open + 1 < end - 1 ? [open + 1, end - 1] : null;
      end = open;
    }
  }
  if (end <= limit) return null;
  const start = clauseStart(items, end, limit, lexicon);
  if (start >= end) return null;
  const range = subjectIn(items, start, end, lexicon);
  if (range === null) return null;
  const [from, to, led] = range;
  const pronoun = pronounAt(items, from, lexicon);
  if (pronoun !== null && to === from + 1) return pronoun;
  if (!canName(items, from, to, lexicon) || isOblique(items, from, to, lexicon)) return null;
  const bearer = nameBeforeOffices(items, from, limit, lexicon);
  if (bearer !== null)
    return {
      from: bearer[0],
      to: bearer[1],
      kind: 'phrase',
      agreement: null,
      apposition: [bearer[1] + 1, to],
      led: false,
    };
  const head =
    led || apposition !== null ? null : nameBeforeOffice(items, from, to, limit, lexicon);
  if (head !== null)
    return {
      from: head,
      to: from - 1,
      kind: 'phrase',
      agreement: null,
      apposition: [from, to],
      led,
    };
  return { from, to, kind: 'phrase', agreement: null, apposition, led };
}

/** Where a subject ends before the clause that tells where it spoke: "*Genç kadın* polise verdiği ifadede"; else `end`. */
function beforeClause(items: readonly Item[], from: number, end: number, lexicon: Lexicon): number {
  const verb = items.findIndex(
    ({ folded, capital }, at) =>
      at > from &&
      at < end &&
      !capital &&
      lexicon.endings.participle.some((ending) => folded.endsWith(ending)),
  );
  if (verb < 0) return end;
  let to = verb;
  const names = (item: Item | undefined): boolean =>
    item?.capital === true || isRole(item?.folded ?? '', lexicon);
  while (to > from + 1 && !names(items[to - 1])) to -= 1;
  return to;
}

/** The noun phrase at the head of a frame: subject of the whole sentence, also in verb-final languages. */
export function readInitial(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): Mention | null {
  const start = behindRelative(items, behindLedOpenings(items, from, end, lexicon), end, lexicon);
  const range = subjectIn(items, start, end, lexicon);
  if (range === null) return null;
  const [first, to, led] = range;
  const pronoun = pronounAt(items, first, lexicon);
  if (pronoun !== null && to === first + 1) return pronoun;
  const limited = beforeClause(
    items,
    first,
    Math.min(to, phraseEnd(items, first, end, lexicon)),
    lexicon,
  );
  if (limited <= first || !canName(items, first, limited, lexicon)) return null;
  return {
    from: first,
    to: limited,
    kind: 'phrase',
    agreement: null,
    apposition: appositionAt(items, limited, end, lexicon),
    led,
  };
}

/** The speaker behind a passive verb, with or without its preposition: "disampaikan (oleh) *X*". */
export function readAgent(
  items: readonly Item[],
  from: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  const behind = lexicon.sets.agents.has(items[from]?.folded ?? '') ? from + 1 : from;
  return readRight(items, behind, limit, lexicon);
}
