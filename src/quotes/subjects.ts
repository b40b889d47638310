import { clauseStart, insertionStart, subjectIn } from './clauses';
import type { Item } from './frames';
import { isRole, type Lexicon } from './lexicon';
import { canName, isMonthInName, type Mention, pronounAt } from './mentions';
import { appositionAt, isStop, phraseEnd } from './noun-phrases';
import { hasSyllableNames, isFullName } from './syllable-names';

const COMMA = /^[,،]$/u;

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
  at = behindAddressee(items, at, lexicon);
  const first = items[at];
  if (first?.word !== true || at >= limit) return null;
  // "Afirmou *que* …": behind the verb it is no relative pronoun.
  const that = lexicon.complementisers.match(items, at) !== null;
  if (that && (lexicon.words.relativeThat === true || lexicon.sets.articles.has(first.folded)))
    return null;
  const pronoun = pronounAt(items, at, lexicon);
  if (pronoun !== null) return pronoun;
  if (lexicon.sets.addresseeArticles.has(first.folded)) return null;
  const mention = readObject(items, at, limit, lexicon);
  return mention !== null && lacksMarker(items, mention, lexicon) ? null : mention;
}

/** Where the subject begins behind whom its verb is said to: "powiedział *dziennikarzom* rzecznik X"; else `from`. */
function behindAddressee(items: readonly Item[], from: number, lexicon: Lexicon): number {
  if (!lexicon.sets.addressees.has(items[from]?.folded ?? '')) return from;
  // "газете *«Порт»* рыбак X", "агентству *ТАСС* министр X"
  const name = items[from + 1];
  const office = name?.capital === true && isRole(items[from + 2]?.folded ?? '', lexicon);
  return from + (name?.markedName === true || office ? 2 : 1);
}

/** True where the particle that makes a subject should be written on a phrase's last word and is not: ko "혐의를". */
function lacksMarker(items: readonly Item[], { to }: Mention, lexicon: Lexicon): boolean {
  const written = lexicon.sets.quoteParticles.size > 0 && lexicon.words.unspaced !== true;
  const last = items[to - 1]?.folded ?? '';
  return written && !lexicon.markers.some((marker) => last.endsWith(marker));
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
  if (!canName(items, from, to, lexicon)) return null;
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

/** The noun phrase that a subject particle closes, nearest before `end` and not before `limit`. */
export function readMarked(
  items: readonly Item[],
  end: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  for (let at = end - 1; at >= limit; at -= 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) break;
    // Korean "이" by itself is "this".
    const alone = lexicon.markers.includes(item.folded) && !hasSyllableNames(lexicon);
    const stuck =
      !alone &&
      lexicon.words.unspaced !== true &&
      (lexicon.sets.quoteParticles.size > 0 || lexicon.pronouns.has(item.folded)) &&
      lexicon.markers.some(
        (marker) => item.folded.length > marker.length && item.folded.endsWith(marker),
      );
    if (!alone && !stuck) continue;
    // "'이기는 변화'": within marks that the language does not count as speech.
    const named = stuck && /^['‘]$/u.test(items[at - 1]?.folded ?? '');
    const clause = stuck && (endsInVerb(item, lexicon) || isOfClause(items, at, end, lexicon));
    if (named || clause) continue;
    const inner = alone && isInClause(items, at, end, limit, lexicon);
    if (inner) continue;
    let last = alone ? at : at + 1;
    // "住民*から*は": whom a voice comes from.
    while (last - 1 > limit && lexicon.sets.agents.has(items[last - 1]?.folded ?? '')) last -= 1;
    let from = clauseStart(items, last, limit, lexicon);
    if (lexicon.words.unspaced === true) from = behindClause(items, from, last, lexicon);
    // Particles and the verb of the quote before: "Q1라고 *주장하자* X는 Q2".
    for (;;) {
      const cue = lexicon.cues.match(items, from);
      if (lexicon.sets.quoteParticles.has(items[from]?.folded ?? '')) from += 1;
      else if (cue !== null && lexicon.words.unspaced !== true) from += cue.length;
      else break;
    }
    if (lexicon.words.unspaced !== true) {
      // "In *Y* X ने": the phrase begins after the last postposition.
      for (let place = last - 2; place >= from; place -= 1) {
        const cue = lexicon.cues.match(items, place);
        // "법조계에 *따르면* X는": so too after another's reporting word.
        const behind = lexicon.sets.stops.has(items[place]?.folded ?? '');
        const before = closesRelative(items[place], lexicon) || closesClause(items[place], lexicon);
        if (behind || (!alone && cue !== null) || before) {
          from = place + (cue?.length ?? 1);
          break;
        }
      }
    }
    if (from >= last) continue;
    const pronoun = pronounAt(items, last - 1, lexicon);
    if (pronoun !== null) return pronoun;
    return { from, to: last, kind: 'phrase', agreement: null, apposition: null, led: false };
  }
  return null;
}

/** True for the verb of a clause that stands before the noun it tells of: tr "tanıt*an*", ko "*찾은*". */
function closesRelative(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.word !== true || item.capital || isRole(item.folded, lexicon)) return false;
  const { folded } = item;
  // "김하은 의원": a full name ends like a verb.
  if (isFullName(folded, lexicon)) return false;
  // Written apart into letters, a syllable has an ending of its own: ko "쉰" ends with "ᆫ".
  const letters = folded.normalize('NFD');
  return lexicon.relativeEndings.some((ending) => letters.endsWith(ending));
}

/** Where the phrase begins behind a clause that tells of it, in a script without spaces: ja "見に来た*という女子学生*". */
function behindClause(items: readonly Item[], from: number, end: number, lexicon: Lexicon): number {
  if (lexicon.relativeEndings.length === 0) return from;
  let text = '';
  let begins = from;
  for (let at = from; at < end - 1; at += 1) {
    text += items[at]?.folded ?? '';
    const letters = text.normalize('NFD');
    if (text.length > 2 && lexicon.relativeEndings.some((ending) => letters.endsWith(ending)))
      begins = at + 1;
  }
  return begins;
}

/** True where what looks like a subject's particle belongs to a verb: ko "쉽*다는*". */
function endsInVerb({ folded }: Item, lexicon: Lexicon): boolean {
  const letters = folded.normalize('NFD');
  const marker = lexicon.markers.find((one) => folded.endsWith(one))?.normalize('NFD') ?? '';
  return lexicon.relativeEndings.some(
    (ending) =>
      ending.length > marker.length && ending.endsWith(marker) && letters.endsWith(ending),
  );
}

/** True where a subject's particle is that of a clause which ends before `end`: ko "의사*가* 없다고 *밝힌 데 대해*". */
function isOfClause(items: readonly Item[], at: number, end: number, lexicon: Lexicon): boolean {
  const { clauseMarkers } = lexicon.sets;
  const marker = lexicon.markers.find((one) => (items[at]?.folded ?? '').endsWith(one));
  if (marker === undefined || !clauseMarkers.has(marker)) return false;
  return items.slice(at + 1, end).some((item) => closesClause(item, lexicon));
}

/** True for ja "資金*が*…とする報告書を公表し、「Q」" behind another topic: a subject with a comma behind it, and a topic before it. */
function isInClause(
  items: readonly Item[],
  at: number,
  end: number,
  limit: number,
  { sets, markers }: Lexicon,
): boolean {
  if (!sets.clauseMarkers.has(items[at]?.folded ?? '')) return false;
  if (!items.slice(at, end).some(({ folded }) => folded === '、')) return false;
  return items
    .slice(limit, at)
    .some(
      ({ folded, quote }, place, before) =>
        quote === null &&
        markers.includes(folded) &&
        !sets.clauseMarkers.has(folded) &&
        !sets.stops.has(before[place - 1]?.folded ?? ''),
    );
}

/** True for a verb with which a clause within a sentence ends: ko "줄이*자*", "밝힌". */
function closesClause(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.word !== true || isRole(item.folded, lexicon)) return false;
  const letters = item.folded.normalize('NFD');
  return lexicon.clauseEndings.some((ending) => letters.endsWith(ending));
}

/** Where the noun phrase begins that a clause before it tells of: "projeyi tanıtan *Bakan X*, …"; else `from`. */
function behindRelative(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number {
  if (lexicon.relativeEndings.length === 0) return from;
  const head = phraseEnd(items, from, end, lexicon);
  // "Ayşe Deniz, bölgede yaşayan Ali Demir, …": who stands at the head by name is the subject.
  if (items[head]?.folded === ',' && items.slice(from, head).every(({ capital }) => capital))
    return from;
  for (let at = end - 2; at >= from; at -= 1) {
    const next = items[at + 1];
    const opens = next?.capital === true || isRole(next?.folded ?? '', lexicon);
    if (!opens || !closesRelative(items[at], lexicon)) continue;
    const to = phraseEnd(items, at + 1, end, lexicon);
    if (to >= end || items[to]?.folded === ',') return at + 1;
  }
  return from;
}

/** Words that may stand between a preposition and the comma behind which the subject comes. */
const LONGEST_OPENING = 14;

/** Where the sentence begins behind "به گزارش ایسنا،" and "پس از جلسه،": an outlet or a time with its preposition and comma. */
function behindOpening(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): number {
  if (lexicon.words.subject !== 'initial') return from;
  const first = items[from];
  if (first?.word !== true) return from;
  const according = lexicon.cues.match(items, from)?.value.kind === 'according';
  if (!according && !lexicon.sets.stops.has(first.folded)) return from;
  for (let at = from + 1; at < Math.min(end, from + LONGEST_OPENING); at += 1) {
    if (items[at]?.quote !== null) return from;
    if (COMMA.test(items[at]?.folded ?? ''))
      return at + 1 < end ? behindOpening(items, at + 1, end, lexicon) : from;
  }
  return from;
}

/** The noun phrase at the head of a frame: subject of the whole sentence, also in verb-final languages. */
export function readInitial(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): Mention | null {
  const start = behindRelative(items, behindOpening(items, from, end, lexicon), end, lexicon);
  const range = subjectIn(items, start, end, lexicon);
  if (range === null) return null;
  const [first, to, led] = range;
  const pronoun = pronounAt(items, first, lexicon);
  if (pronoun !== null && to === first + 1) return pronoun;
  const limited = Math.min(to, phraseEnd(items, first, end, lexicon));
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
