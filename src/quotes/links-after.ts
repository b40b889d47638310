import type { Looks } from './classify';
import { clauseStart, LONGEST_CLAUSE } from './clauses';
import { subjectOf } from './cue-subjects';
import type { Cue } from './cues';
import type { Frame, Item } from './frames';
import { isRole, type Lexicon } from './lexicon';
import { COLON, HARD, type Link, nextQuote, SOFT } from './links';
import type { Mention } from './mentions';
import { isCoordination } from './roles';
import { readPastObliques } from './obliques';
import { readMarked } from './marked-subjects';
import { readInitial, readLeft, readRight } from './subjects';
import { readPassiveAgent, readVerbSecond } from './verb-second';

/** `Q, said S`; `Q, S said`; `Q, according to S`. */
export function linkAfter(
  frame: Frame,
  at: number,
  looks: Looks,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Link | null {
  const { items } = frame;
  const limit = nextQuote(items, at + 1, lexicon);
  let lead = at + 1;
  while (lead < limit && SOFT.test(items[lead]?.folded ?? '')) lead += 1;
  const setOff = lead > at + 1 || looks.terminal || (at === 0 && looks.words >= 4);
  const cue = cues.find((candidate) => candidate.from >= lead && candidate.from < limit);
  if (cue === undefined || cue.from - lead > (lexicon.words.unspaced === true ? 60 : 22))
    return null;
  for (let place = lead; place < cue.from; place += 1) {
    if (HARD.test(items[place]?.folded ?? '') && items[place - 1]?.capital !== true) return null;
  }
  const { subject } = lexicon.words;
  if (subject === 'marked' || subject === 'initial') {
    const particles = lexicon.sets.quoteParticles;
    const first = items[at + 1]?.folded ?? '';
    if (particles.size > 0 && !particles.has(first) && cue.from > at + 1) return null;
    if (cue.from - lead > 12) return null;
    const inner = subject === 'marked' ? readMarked(items, cue.from, lead, lexicon) : null;
    // '"Q"고 모두가 나서 *달라고* 호소했다': of the clause that the verb reports besides.
    const reported = inner !== null && reportsClause(items, inner.to, cue.from, lexicon);
    const between = reported ? null : inner;
    const before =
      subject === 'marked'
        ? readMarked(items, at, 0, lexicon)
        : readBeforeQuote(items, at, lexicon);
    if (lexicon.sets.cleft.has(items[cue.to]?.folded ?? '')) {
      return { cue, mention: readCleft(items, cue.to + 1, limit), strong: true };
    }
    const after =
      between === null && before === null && !cue.impersonal
        ? readRight(items, cue.to, limit, lexicon)
        : null;
    // Turkish '"…" programını sunan X konuştu': words between a name in marks and a verb that is not its own.
    const close =
      particles.size > 0 ||
      cue.from <= at + 2 ||
      looks.terminal ||
      SOFT.test(items[at - 1]?.folded ?? '') ||
      COLON.test(items[at - 1]?.folded ?? '');
    return { cue, mention: between ?? before ?? after, strong: close };
  }
  if (subject === 'before') {
    const between = cue.from > lead ? readLeft(items, cue.from, lead, lexicon) : null;
    if (cue.from > lead && between === null) return null;
    return {
      cue,
      mention: between ?? (at > 0 ? readLeft(items, at, 0, lexicon) : null),
      // Thai sets nothing between a quote and its tag.
      strong: setOff || (at === 0 && lexicon.words.unspaced === true && looks.words >= 2),
    };
  }
  let verb = lead;
  const { asWords, between } = lexicon.sets;
  const asClause = asWords.has(items[verb]?.folded ?? '');
  // "„Käpt’n Karl“, wie der Wirt gerufen wurde, …": a name that nobody in particular says.
  if (asClause && lexicon.words.verbSecond === true && isCalled(items, verb, cue, lexicon))
    return null;
  while (
    verb < cue.from &&
    (asWords.has(items[verb]?.folded ?? '') || between.has(items[verb]?.folded ?? ''))
  )
    verb += 1;
  if (cue.kind === 'accordingAfter') {
    return { cue, mention: readLeft(items, cue.from, lead, lexicon), strong: setOff };
  }
  if (cue.from === verb) {
    const mention =
      cue.kind === 'self' ||
      cue.kind === 'accordingSelf' ||
      cue.kind === 'after' ||
      cue.kind === 'according' ||
      cue.impersonal
        ? subjectOf(frame, cue, lead, limit, lexicon)
        : (readRight(items, cue.to, limit, lexicon) ??
          readPastObliques(items, cue.to, limit, lexicon) ??
          readOpening(items, at, lexicon) ??
          readOutlet(items, cue.to, lexicon));
    // "“Q,” said that …": a complementiser right after the verb opens other speech.
    if (cue.kind === 'after' && mention === null) return null;
    return { cue, mention, strong: setOff || cue.kind === 'self' || cue.kind === 'after' };
  }
  if (cue.kind === 'self' || cue.kind === 'accordingSelf' || cue.kind === 'according') return null;
  const adverb = items[verb];
  if (
    lexicon.words.freeOrder === true &&
    cue.kind === 'verb' &&
    setOff &&
    cue.from === verb + 1 &&
    adverb?.capital === false
  ) {
    // "“Q”, skromně poznamenal po zápase X": a word that no list has stands before the verb.
    const after =
      readRight(items, cue.to, limit, lexicon) ?? readPastObliques(items, cue.to, limit, lexicon);
    if (after !== null && !lexicon.pronouns.has(adverb.folded))
      return { cue, mention: after, strong: true };
  }
  const displaced =
    lexicon.words.verbSecond === true && lexicon.sets.stops.has(items[lead]?.folded ?? '');
  if (displaced && !asClause && setOff && cue.kind === 'verb') {
    // "Q, mit diesen Worten trat der Minister zurück": what stands before the verb is no subject.
    const subject = readVerbSecond(items, cue, lead, limit, lexicon);
    if (subject !== null && subject.from >= cue.to) return { cue, mention: subject, strong: true };
  }
  const mention =
    readHead(items, lead, cue.from, lexicon) ?? readLeft(items, cue.from, lead, lexicon);
  if (mention === null || mention.from > lead + (asClause ? 1 : 0) + 2) return null;
  if (cue.kind === 'after') return null;
  return { cue, mention, strong: setOff };
}

/** True where a word between a subject and its verb closes reported speech: ko "나서 달*라고*". */
function reportsClause(
  items: readonly Item[],
  from: number,
  to: number,
  { sets }: Lexicon,
): boolean {
  const particles = [...sets.speechParticles];
  return items
    .slice(from, to)
    .some(({ folded }) =>
      particles.some((one) => folded.length > one.length && folded.endsWith(one)),
    );
}

/** True where the auxiliary of a passive follows the verb at once, and nobody is named who would say it. */
function isCalled(items: readonly Item[], from: number, cue: Cue, lexicon: Lexicon): boolean {
  const auxiliary = passiveIn(items, cue.to, cue.to + 1, lexicon);
  const { agents } = lexicon.sets;
  return auxiliary >= 0 && !items.slice(from, cue.from).some(({ folded }) => agents.has(folded));
}

/** `Q, *S*, role, one of those who …, said`: a name with nothing but insertions between it and its verb. */
function readHead(
  items: readonly Item[],
  from: number,
  verb: number,
  lexicon: Lexicon,
): Mention | null {
  if (items[verb - 1]?.folded !== ',') return null;
  const head = readInitial(items, from, verb, lexicon);
  return head === null || head.led || items[head.to]?.folded !== ',' ? null : head;
}

/** Where an auxiliary of the passive stands, or -1. */
function passiveIn(items: readonly Item[], from: number, to: number, { sets }: Lexicon): number {
  for (let at = Math.max(from, to - LONGEST_CLAUSE); at < to; at += 1)
    if (sets.passives.has(items[at]?.folded ?? '')) return at;
  return -1;
}

/** `X az indítványt „Q”-nak nevezte`: the verb closes the sentence, its subject opens it. */
function readOpening(items: readonly Item[], quote: number, lexicon: Lexicon): Mention | null {
  if (quote < 2 || !(items[quote - 1]?.word ?? false)) return null;
  const auxiliary = passiveIn(items, 0, quote, lexicon);
  // "Seine Werke werden *von Kennern* als „Q“ bezeichnet": what a passive is about says nothing.
  if (lexicon.words.verbSecond === true && auxiliary >= 0)
    return readPassiveAgent(items, auxiliary, quote, lexicon);
  const head = readInitial(items, 0, quote, lexicon);
  return head === null || head.led ? null : head;
}

/** `“Q,” schrieb *„Die Zeit“*`: a name in marks behind the verb; where case tells more than order it may be the one spoken to. */
function readOutlet(items: readonly Item[], at: number, lexicon: Lexicon): Mention | null {
  if (items[at]?.markedName !== true || lexicon.words.freeOrder === true) return null;
  return {
    from: at,
    to: at + 1,
    kind: 'phrase',
    agreement: null,
    apposition: null,
    led: false,
  };
}

/** `「Q」と話すのは、X。`: the speaker is what the sentence ends with, after its last comma. */
function readCleft(items: readonly Item[], from: number, limit: number): Mention | null {
  let to = limit;
  while (to > from && HARD.test(items[to - 1]?.folded ?? '')) to -= 1;
  let start = to;
  while (start > from && !SOFT.test(items[start - 1]?.folded ?? '')) start -= 1;
  if (start >= to) return null;
  return { from: start, to, kind: 'phrase', agreement: null, apposition: null, led: false };
}

/** In verb-final sentences the speaker stands just before the quote and its comma, else at the head. */
function readBeforeQuote(items: readonly Item[], at: number, lexicon: Lexicon): Mention | null {
  let end = at;
  while (
    end > 0 &&
    (SOFT.test(items[end - 1]?.folded ?? '') || COLON.test(items[end - 1]?.folded ?? ''))
  )
    end -= 1;
  if (end === 0) return null;
  let from = end;
  const leads = (item: Item | undefined): boolean =>
    item !== undefined && (item.capital || isRole(item.folded, lexicon));
  while (from > 0 && (leads(items[from - 1]) || isCoordination(items, from - 1, lexicon)))
    from -= 1;
  // "X \"Q1\" derken, *Y* \"Q2\" dedi": behind another quote a name needs no comma.
  const behindQuote = items.slice(0, from).some((item) => item.quote !== null);
  if ((end < at || behindQuote) && from < end) {
    return { from, to: end, kind: 'phrase', agreement: null, apposition: null, led: false };
  }
  return readInitial(items, 0, end, lexicon);
}

/** `a “new era” has begun, so S.`: the tag at the end of the sentence governs what is quoted in it. */
export function linkAtEnd(
  frame: Frame,
  at: number,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Link | null {
  const { items } = frame;
  const { asWords, between, auxiliaries } = lexicon.sets;
  let furthest = at + 1;
  while (furthest < at + LONGEST_CLAUSE && !HARD.test(items[furthest]?.folded ?? '')) furthest += 1;
  const isLead = (folded: string): boolean => asWords.has(folded) || between.has(folded);
  const tag = (cue: Cue): Link | null => {
    let comma = cue.from - 1;
    while (comma > at && isLead(items[comma]?.folded ?? '')) comma -= 1;
    if (!SOFT.test(items[comma]?.folded ?? '') && lexicon.words.verbSecond === true) {
      // "…, *hatte* X am Abend gesagt": the clause begins with the auxiliary.
      const start = clauseStart(items, cue.from, at + 1, lexicon);
      if (auxiliaries.has(items[start]?.folded ?? '')) comma = start - 1;
    }
    if (comma <= at || !SOFT.test(items[comma]?.folded ?? '')) return null;
    const mention = subjectOf(frame, cue, comma + 1, items.length, lexicon);
    return mention === null ? null : { cue, mention, strong: false };
  };
  for (const cue of cues) {
    const link = cue.from > at && cue.from < furthest ? tag(cue) : null;
    if (link !== null) return link;
  }
  return null;
}
