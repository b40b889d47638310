import { type Looks, looksOf } from './classify';
import { type Cue, findCues, subjectOf } from './cues';
import type { Frame, Item } from './frames';
import { continuesInMood, indirectContent } from './indirect';
import type { Lexicon } from './lexicon';
import type { Marked } from './marks';
import { type Mention, readLeft, readMarked, readInitial, readRight } from './subjects';

/** Something said, where it stands, and the words that tell whose it is. */
export interface Attribution {
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

/** How a marked stretch hangs on a reporting word. */
interface Link {
  readonly cue: Cue | null;
  readonly mention: Mention | null;
  /** Set off from the sentence by comma, colon, dash or question mark. */
  readonly strong: boolean;
}

const SOFT = /^[,،，、–—\-―…]$/u;
const COLON = /^[:：]$/u;
const HARD = /^[.;:。；：!?！？।]$/u;

function nextQuote(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at += 1) if (items[at]?.quote !== null) return at;
  return items.length;
}

/** `Q, said S`; `Q, S said`; `Q, according to S`. */
function linkAfter(
  frame: Frame,
  at: number,
  looks: Looks,
  cues: readonly Cue[],
  lexicon: Lexicon,
): Link | null {
  const { items } = frame;
  const limit = nextQuote(items, at + 1);
  let lead = at + 1;
  while (lead < limit && SOFT.test(items[lead]?.folded ?? '')) lead += 1;
  const setOff = lead > at + 1 || looks.terminal;
  const cue = cues.find((candidate) => candidate.from >= lead && candidate.from < limit);
  if (cue === undefined || cue.from - lead > 22) return null;
  for (let place = lead; place < cue.from; place += 1) {
    if (HARD.test(items[place]?.folded ?? '') && items[place - 1]?.capital !== true) return null;
  }
  const { subject } = lexicon.words;
  if (subject === 'marked' || subject === 'initial') {
    if (cue.from - lead > 12) return null;
    const between =
      subject === 'marked'
        ? readMarked(items, cue.from, lead, lexicon)
        : cue.from - lead >= 1
          ? null
          : null;
    const before =
      subject === 'marked'
        ? readMarked(items, at, 0, lexicon)
        : readBeforeQuote(items, at, lexicon);
    const after =
      setOff && between === null && before === null
        ? readRight(items, cue.to, limit, lexicon)
        : null;
    return { cue, mention: between ?? before ?? after, strong: true };
  }
  if (subject === 'before') {
    const between = cue.from > lead ? readLeft(items, cue.from, lead, lexicon) : null;
    if (cue.from > lead && between === null) return null;
    return {
      cue,
      mention: between ?? (at > 0 ? readLeft(items, at, 0, lexicon) : null),
      strong: setOff || looks.terminal,
    };
  }
  let verb = lead;
  const { asWords, between } = lexicon.sets;
  const asClause = asWords.has(items[verb]?.folded ?? '');
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
      cue.kind === 'self' || cue.kind === 'accordingSelf'
        ? subjectOf(frame, cue, lead, limit, lexicon)
        : readRight(items, cue.to, limit, lexicon);
    // "“Q,” said that …": a complementiser right after the verb opens other speech.
    return { cue, mention, strong: setOff || cue.kind === 'self' || cue.kind === 'after' };
  }
  if (cue.kind === 'self' || cue.kind === 'accordingSelf' || cue.kind === 'according') return null;
  const mention = readLeft(items, cue.from, lead, lexicon);
  if (mention === null || mention.from > lead + (asClause ? 1 : 0) + 2) return null;
  if (cue.kind === 'after') return null;
  return { cue, mention, strong: setOff };
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
  while (from > 0 && items[from - 1]?.capital === true) from -= 1;
  if (end < at && from < end) {
    return { from, to: end, kind: 'phrase', agreement: null, apposition: null, led: false };
  }
  return readInitial(items, 0, end, lexicon);
}

/** `S said: Q`, `S said Q`, `S: Q`. */
function linkBefore(frame: Frame, at: number, cues: readonly Cue[], lexicon: Lexicon): Link | null {
  const { items } = frame;
  let lowest = 0;
  for (let place = at - 1; place >= 0; place -= 1) {
    if (items[place]?.quote !== null) {
      lowest = place + 1;
      break;
    }
  }
  const cue = cues.findLast((candidate) => candidate.to <= at && candidate.from >= lowest);
  const before = items[at - 1];
  const colon = before !== undefined && COLON.test(before.folded);
  if (cue === undefined) {
    if (!colon) return null;
    const mention = readLeft(items, at - 1, lowest, lexicon);
    return { cue: null, mention, strong: true };
  }
  const mention = subjectOf(frame, cue, 0, at, lexicon);
  const comma = before !== undefined && SOFT.test(before.folded);
  return { cue, mention, strong: colon || cue.to === at || (comma && at - cue.to < 14) };
}

function isNegated(frame: Frame, cue: Cue | null, lexicon: Lexicon): boolean {
  if (cue === null) return false;
  const { negations, suppositions, between } = lexicon.sets;
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - 4); at -= 1) {
    const folded = frame.items[at]?.folded ?? '';
    if (negations.has(folded) || suppositions.has(folded)) return true;
    if (!between.has(folded) && frame.items[at]?.word !== true) break;
  }
  return (
    negations.has(frame.items[cue.to]?.folded ?? '') ||
    suppositions.has(frame.items[0]?.folded ?? '')
  );
}

function isWhole(frame: Frame, at: number): boolean {
  return (
    frame.items.every((item, place) => place === at || !item.word) &&
    frame.items.every((item, place) => place === at || item.quote === null)
  );
}

/** Everything said in a text, frame by frame, in order. */
export function findAttributions(
  text: string,
  frames: readonly Frame[],
  lexicon: Lexicon,
): Attribution[] {
  const found: Attribution[] = [];
  let lastFrameWithSpeech = -2;
  for (const [index, frame] of frames.entries()) {
    const cues = findCues(frame, lexicon);
    const before = found.length;
    const previous = frames[index - 1];
    const follows = lastFrameWithSpeech === index - 1;
    attributeFrame(text, frame, cues, previous, follows, found, lexicon);
    if (found.length > before) lastFrameWithSpeech = index;
  }
  return found;
}

function attributeFrame(
  text: string,
  frame: Frame,
  cues: readonly Cue[],
  previous: Frame | undefined,
  follows: boolean,
  found: Attribution[],
  lexicon: Lexicon,
): void {
  const { items } = frame;
  const used = new Set<Cue>();
  const covered: IndirectRange[] = [];
  const spoken: Attribution[] = [];
  for (const [at, item] of items.entries()) {
    const { quote } = item;
    if (quote === null || quote.to <= quote.from) continue;
    const looks = looksOf(text, items, at, quote, lexicon);
    if (looks.named && !looks.terminal) continue;
    const span: readonly [number, number] = [quote.from, quote.to];
    const certainty = quote.closed ? 1 : 0.7;
    if (isWhole(frame, at)) {
      if (looks.words < 3 && !looks.terminal) continue;
      const led = previous !== undefined && /^[:：]$/u.test(previous.items.at(-1)?.folded ?? '');
      const led_ = led ? linkFromPrevious(previous, lexicon) : null;
      const last = found.at(-1);
      if (led_ === null && looks.titleCase && looks.words < 8) continue;
      if (
        led_ === null &&
        follows &&
        last !== undefined &&
        last.type === 'direct' &&
        last.frame.paragraph === frame.paragraph &&
        lexicon.words.joins === true &&
        last.frame === previous &&
        last.frame.items.at(-1)?.quote === null
      ) {
        last.spans.push(span);
        continue;
      }
      spoken.push({
        frame: led_ === null ? frame : (previous ?? frame),
        type: 'direct',
        spans: [span],
        cue: led_?.cue ?? null,
        mention: led_?.mention ?? null,
        continues: led_ === null && follows,
        negated: false,
        confidence: certainty * (led_ !== null ? 0.9 : follows ? 0.75 : 0.5),
      });
      continue;
    }
    const preceding = linkBefore(frame, at, cues, lexicon);
    const following = linkAfter(frame, at, looks, cues, lexicon);
    const last = spoken.at(-1);
    // "Q1, X said, Q2": the second half of a split quote.
    if (
      preceding?.cue !== null &&
      preceding?.cue !== undefined &&
      last?.cue === preceding.cue &&
      last.type === 'direct' &&
      preceding.strong
    ) {
      last.spans.push(span);
      continue;
    }
    const colon = COLON.test(items[at - 1]?.folded ?? '');
    const link =
      preceding !== null &&
      preceding.strong &&
      (colon || following === null || !following.strong) &&
      !(preceding.cue !== null && used.has(preceding.cue))
        ? preceding
        : following?.strong === true
          ? following
          : (preceding ?? following);
    const embedded = isEmbedded(items, at, link, preceding, lexicon);
    if (link === null) {
      if (looks.words >= 4 && !looks.titleCase && (looks.terminal || follows)) {
        spoken.push({
          frame,
          type: 'direct',
          spans: [span],
          cue: null,
          mention: null,
          continues: follows,
          negated: false,
          confidence: 0.45 * certainty,
        });
      }
      continue;
    }
    const fragment = looks.words < 4 && (embedded || !link.strong);
    if (!link.strong && looks.titleCase) continue;
    if (fragment && looks.titleCase && looks.capital && !link.strong) continue;
    if (link.cue !== null && link.strong) used.add(link.cue);
    spoken.push({
      frame,
      type: fragment || (embedded && looks.words < 4) ? 'mixed' : 'direct',
      spans: [span],
      cue: link.cue,
      mention: link.mention,
      continues: false,
      negated: isNegated(frame, link.cue, lexicon),
      confidence: certainty * (link.strong ? 0.95 : 0.75),
    });
  }
  for (const cue of cues) {
    if (used.has(cue)) continue;
    const mention = subjectOf(frame, cue, 0, items.length, lexicon);
    const content = indirectContent(frame, cue, mention, lexicon);
    if (content === null) continue;
    const ranges: [number, number][] = [[content.from, content.to]];
    if (content.rest !== null) ranges.push([content.rest[0], content.rest[1]]);
    if (covered.some(([from, to]) => content.from < to && content.to > from)) continue;
    const quoted = spoken.filter((one) =>
      one.spans.every(([start]) =>
        ranges.some(
          ([from, to]) => start >= (items[from]?.start ?? 0) && start < (items[to - 1]?.end ?? 0),
        ),
      ),
    );
    if (quoted.some((one) => one.type === 'direct' && one.cue !== cue && one.confidence > 0.9))
      continue;
    covered.push(...ranges);
    const spans = ranges.map(([from, to]) => rangeSpan(items, from, to));
    const hasQuote = items.some(
      (item, place) =>
        item.quote !== null && ranges.some(([from, to]) => place >= from && place < to),
    );
    // Single words in marks are part of this; a longer stretch is shown as a quote of its own too.
    for (const one of quoted) if (one.type === 'mixed') spoken.splice(spoken.indexOf(one), 1);
    spoken.push({
      frame,
      type: hasQuote ? 'mixed' : 'indirect',
      spans,
      cue,
      mention,
      continues: false,
      negated: isNegated(frame, cue, lexicon),
      confidence: 0.8,
    });
  }
  if (spoken.length === 0 && follows && cues.length === 0 && continuesInMood(frame, lexicon)) {
    const last = items.at(-1);
    const end =
      last !== undefined && !last.word && last.quote === null ? items.length - 1 : items.length;
    spoken.push({
      frame,
      type: items.some((item) => item.quote !== null) ? 'mixed' : 'indirect',
      spans: [rangeSpan(items, 0, end)],
      cue: null,
      mention: null,
      continues: true,
      negated: false,
      confidence: 0.7,
    });
  }
  spoken.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
  found.push(...spoken);
}

type IndirectRange = readonly [number, number];

function rangeSpan(items: readonly Item[], from: number, to: number): readonly [number, number] {
  return [items[from]?.start ?? 0, items[to - 1]?.end ?? 0];
}

function linkFromPrevious(previous: Frame, lexicon: Lexicon): Link {
  const cues = findCues(previous, lexicon);
  const cue = cues.at(-1) ?? null;
  const end = previous.items.length;
  const mention =
    cue === null
      ? readLeft(previous.items, end - 1, 0, lexicon)
      : subjectOf(previous, cue, 0, end, lexicon);
  return { cue, mention, strong: true };
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
  if (before === undefined || link === null) return false;
  if (!before.word) return false;
  return (
    !(link === preceding && link.cue !== null && link.cue.to === at) ||
    lexicon.sets.stops.has(before.folded)
  );
}
