import { isSpeech, type Looks, looksOf } from './classify';
import { type Cue, findCues, subjectOf } from './cues';
import type { Frame, Item } from './frames';
import { continuesInMood, type IndirectContent, indirectContent } from './indirect';
import type { Lexicon } from './lexicon';
import {
  type Link,
  linkAfter,
  linkAtEnd,
  linkBefore,
  linkFromPrevious,
  linkUnknownVerb,
} from './links';
import type { Marked } from './marks';
import { type Mention, readTopic } from './subjects';

/** Something said, where it stands, and the words that tell whose it is. */
export interface Attribution {
  /** The frame that `cue` and `mention` are positions in. */
  readonly frame: Frame;
  readonly type: 'direct' | 'mixed' | 'indirect';
  /** Parts of what was said, in order, without the marks. */
  readonly spans: (readonly [number, number])[];
  readonly cue: Cue | null;
  /** Null: nobody is named here (zero subject, or a quote that stands alone). */
  readonly mention: Mention | null;
  /** True where the speaker is who spoke last, because this goes on from it. */
  readonly continues: boolean;
  readonly negated: boolean;
  readonly confidence: number;
}

type Range = readonly [number, number];

/** What is known when a frame is read: the frames before it and what was said in them. */
interface Reading {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly frame: Frame;
  readonly cues: readonly Cue[];
  readonly previous: Frame | undefined;
  /** Whether something was said in the frame just before. */
  readonly follows: boolean;
  readonly last: Attribution | undefined;
  /** Whether the frame itself has the verb forms of reported speech. */
  readonly mood: boolean;
}

/** Everything said in a text, frame by frame, in order. */
export function findAttributions(
  text: string,
  frames: readonly Frame[],
  lexicon: Lexicon,
): Attribution[] {
  const found: Attribution[] = [];
  let follows = false;
  for (const [index, frame] of frames.entries()) {
    const cues = findCues(frame, lexicon);
    const previous = frames[index - 1];
    const mood = continuesInMood(frame, lexicon);
    const last = found.at(-1);
    const reading: Reading = { text, lexicon, frame, cues, previous, follows, last, mood };
    if (joinsLast(reading)) continue;
    const direct = findDirect(reading);
    const said = [...addIndirect(reading, direct)];
    if (said.length === 0 && extendsLast(reading)) continue;
    if (said.length === 0) said.push(...continueInMood(reading));
    said.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
    found.push(...said);
    follows = said.length > 0;
  }
  return found;
}

function isWhole(frame: Frame, at: number): boolean {
  return frame.items.every((item, place) => place === at || (!item.word && item.quote === null));
}

/**
 * A frame that is nothing but a quote goes on the quote before it, where it is the rest of the same
 * speech after a tag, or where the language has it so.
 */
function joinsLast({ frame, follows, last, lexicon, previous }: Reading): boolean {
  if (!follows || last?.type !== 'direct') return false;
  const at = frame.items.findIndex((item) => item.quote !== null);
  const quote = frame.items[at]?.quote;
  if (quote === null || quote === undefined || !isWhole(frame, at)) return false;
  if (lexicon.words.joins !== true && quote.resumes !== true) return false;
  if (linkFromPrevious(previous, lexicon) !== null || quote.to <= quote.from) return false;
  last.spans.push([quote.from, quote.to]);
  return true;
}

function findDirect(reading: Reading): Attribution[] {
  const { text, frame, lexicon } = reading;
  const found: Attribution[] = [];
  const used = new Set<Cue>();
  for (const [at, { quote }] of frame.items.entries()) {
    if (quote === null || quote.to <= quote.from) continue;
    const looks = looksOf(text, frame.items, at, quote, lexicon);
    const attribution = isWhole(frame, at)
      ? floating(reading, quote, looks)
      : attributed(reading, at, quote, looks, found, used);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

/** A quote that is a sentence of its own: whoever the line before announces, else who spoke last. */
function floating(reading: Reading, quote: Marked, looks: Looks): Attribution | null {
  const { lexicon, previous, follows } = reading;
  if (looks.words < 3 && !looks.terminal) return null;
  const led = linkFromPrevious(previous, lexicon);
  if (led === null && looks.titleCase && looks.words < 8) return null;
  if (led === null && looks.caseless && !looks.terminal && looks.words < 8) return null;
  const certainty = led !== null ? 0.9 : follows ? 0.75 : 0.5;
  return {
    frame: led === null ? reading.frame : (previous ?? reading.frame),
    type: 'direct',
    spans: [[quote.from, quote.to]],
    cue: led?.cue ?? null,
    mention: led?.mention ?? null,
    continues: led === null && follows,
    negated: false,
    confidence: quote.closed ? certainty : certainty * 0.7,
  };
}

/** A quote within a sentence that may tell whose it is. Null for what is no speech, or belongs to `found`. */
function attributed(
  reading: Reading,
  at: number,
  quote: Marked,
  looks: Looks,
  found: readonly Attribution[],
  used: Set<Cue>,
): Attribution | null {
  const { frame, cues, lexicon, follows } = reading;
  const { items } = frame;
  const span: Range = [quote.from, quote.to];
  const preceding = linkBefore(frame, at, cues, lexicon);
  const following = linkAfter(frame, at, looks, cues, lexicon);
  const last = found.at(-1);
  if (preceding !== null && preceding.cue !== null && last?.cue === preceding.cue) {
    if (last.type === 'direct' && items[at - 1]?.word !== true) {
      // "Q1, X said, Q2": the second half of a split quote.
      last.spans.push(span);
      return null;
    }
  }
  const link =
    chooseLink(items, at, preceding, following, used) ??
    linkAtEnd(frame, at, cues, lexicon) ??
    linkUnknownVerb(frame, at, looks, lexicon);
  const embedded =
    lexicon.words.subject === 'around' && isEmbedded(items, at, link, preceding, lexicon);
  const mood = link === null && reading.mood;
  if (!isSpeech(items, at, looks, link, mood, lexicon)) return null;
  const certainty = quote.closed ? 1 : 0.7;
  if (link === null) {
    const mention = mood ? null : readTopic(items, at, lexicon);
    const continues = mood || (mention === null && follows);
    return {
      frame,
      type: 'direct',
      spans: [span],
      cue: null,
      mention,
      continues,
      negated: false,
      confidence: 0.45 * certainty,
    };
  }
  if (link.cue !== null && link.strong) used.add(link.cue);
  return {
    frame,
    type: isFragment(items, at, looks, link, embedded, lexicon) ? 'mixed' : 'direct',
    spans: [span],
    cue: link.cue,
    mention: link.mention,
    continues: false,
    negated: isNegated(frame, link.cue, lexicon),
    confidence: certainty * (link.strong ? 0.95 : 0.75),
  };
}

/** Fewer than four words that are no clause of their own are evidence in another's sentence. */
function isFragment(
  items: readonly Item[],
  at: number,
  looks: Looks,
  link: Link,
  embedded: boolean,
  lexicon: Lexicon,
): boolean {
  if (looks.words >= 4) return false;
  if (embedded || !link.strong) return true;
  // Japanese, Korean and Turkish put no comma before what is said.
  const caseless = looks.caseless && lexicon.sets.quoteParticles.size === 0;
  const commas =
    lexicon.words.subject === 'around' || (caseless && lexicon.words.unspaced !== true);
  return commas && items[at - 1]?.word === true && !looks.terminal;
}

/** Of the reporting words before and after a quote the one that it hangs on. */
function chooseLink(
  items: readonly Item[],
  at: number,
  preceding: Link | null,
  following: Link | null,
  used: ReadonlySet<Cue>,
): Link | null {
  const colon = /^[:：]$/u.test(items[at - 1]?.folded ?? '');
  const free = preceding?.strong === true && !(preceding.cue !== null && used.has(preceding.cue));
  // "The UN deplored the attack: “Q,” said its spokesman, Y.": the tag right after is the nearer one.
  const tagged =
    following?.strong === true &&
    following.mention?.kind === 'phrase' &&
    following.cue !== null &&
    following.cue.from <= at + 3 &&
    preceding?.cue !== null &&
    preceding?.cue !== undefined &&
    preceding.cue.to < at - 1 &&
    !items.slice(at + 1).some((item) => item.quote !== null);
  if (free && !tagged && (colon || following?.strong !== true)) return preceding;
  if (following?.strong === true) return following;
  return preceding ?? following;
}

/** True for a stretch that is part of its sentence's grammar: `a "new era" has begun, he said`. */
function isEmbedded(
  items: readonly Item[],
  at: number,
  link: Link | null,
  preceding: Link | null,
  lexicon: Lexicon,
): boolean {
  const before = items[at - 1];
  if (before?.word !== true || link === null) return false;
  const straight = link === preceding && link.cue?.to === at;
  return !straight || lexicon.sets.stops.has(before.folded);
}

/** True for "denied": what follows such a verb is what was not so. */
function isDenial(verb: string, { sets, words }: Lexicon): boolean {
  const stuck = words.proclitics?.includes(verb[0] ?? ' ') === true;
  return sets.negations.has(verb) || (stuck && sets.negations.has(verb.slice(1)));
}

function isNegated(frame: Frame, cue: Cue | null, lexicon: Lexicon): boolean {
  if (cue === null) return false;
  const { negations, suppositions, between } = lexicon.sets;
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - 4); at -= 1) {
    const item = frame.items[at];
    if (item === undefined) break;
    if (negations.has(item.folded) || suppositions.has(item.folded)) return true;
    if (!item.word && !between.has(item.folded)) break;
  }
  const after = frame.items[cue.to]?.folded ?? '';
  return negations.has(after) || suppositions.has(frame.items[0]?.folded ?? '');
}

function rangeSpan(items: readonly Item[], [from, to]: Range): Range {
  return [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];
}

/** The direct quotes of a frame together with what it reports in other words. */
function addIndirect(reading: Reading, direct: readonly Attribution[]): Attribution[] {
  const { frame, cues, lexicon } = reading;
  let said = [...direct];
  const covered: Range[] = [];
  for (const cue of cues) {
    if (direct.some((one) => one.cue === cue && one.confidence > 0.9)) continue;
    const mention = subjectOf(frame, cue, 0, frame.items.length, lexicon);
    const content = indirectContent(frame, cue, mention, lexicon);
    const denies = isDenial(frame.items[cue.from]?.folded ?? '', lexicon);
    const negated = denies || isNegated(frame, cue, lexicon);
    if (content === null || (negated && content.bare)) continue;
    const ranges = rangesOf(content);
    if (covered.some(([from, to]) => content.from < to && content.to > from)) continue;
    const inside = said.filter((one) => isInside(one, ranges, frame.items));
    if (inside.some((one) => one.type === 'direct' && one.cue !== cue && one.confidence > 0.9))
      continue;
    covered.push(...ranges);
    // Single words in marks are part of this; a longer stretch is shown as a quote of its own too.
    said = said.filter((one) => one.type !== 'mixed' || !inside.includes(one));
    const quoted = ranges.some(([from, to]) =>
      frame.items.slice(from, to).some((item) => item.quote !== null),
    );
    said.push({
      frame,
      type: quoted ? 'mixed' : 'indirect',
      spans: ranges.map((range) => rangeSpan(frame.items, range)),
      cue,
      mention,
      continues: false,
      negated,
      confidence: 0.8,
    });
  }
  return said;
}

function rangesOf({ from, to, rest }: IndirectContent): Range[] {
  return rest === null ? [[from, to]] : [[from, to], rest];
}

function isInside(one: Attribution, ranges: readonly Range[], items: readonly Item[]): boolean {
  return one.spans.every(([start]) =>
    ranges.some((range) => {
      const [from, to] = rangeSpan(items, range);
      return start >= from && start < to;
    }),
  );
}

/** A second sentence in the form of reported speech goes on the first: one quote, not two. */
function extendsLast({ frame, cues, follows, last, mood }: Reading): boolean {
  if (!follows || !mood || cues.length > 0 || last?.continues !== true) return false;
  if (last.type === 'direct' || last.cue !== null || last.frame.paragraph !== frame.paragraph)
    return false;
  const [start] = last.spans.at(-1) ?? [frame.start];
  last.spans[last.spans.length - 1] = [
    start,
    rangeSpan(frame.items, [0, lengthWithoutStop(frame)])[1],
  ];
  return true;
}

function lengthWithoutStop({ items }: Frame): number {
  const last = items.at(-1);
  return last?.word === true || last?.quote !== null ? items.length : items.length - 1;
}

/** A sentence without a reporting word that goes on telling what was said (German Konjunktiv). */
function continueInMood({ frame, cues, follows, mood }: Reading): Attribution[] {
  if (!follows || cues.length > 0 || !mood) return [];
  const { items } = frame;
  const end = lengthWithoutStop(frame);
  const quoted = items.some((item) => item.quote !== null);
  return [
    {
      frame,
      type: quoted ? 'mixed' : 'indirect',
      spans: [rangeSpan(items, [0, end])],
      cue: null,
      mention: null,
      continues: true,
      negated: false,
      confidence: 0.7,
    },
  ];
}
