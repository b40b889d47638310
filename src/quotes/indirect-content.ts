import type { Cue } from './cues';
import type { Frame, Item } from './frames';
import type { Lexicon } from './lexicon';
import type { Mention } from './mentions';
import { findFinite } from './verb-second';

/** Said in other words, as positions among a frame's items, half-open. */
export interface IndirectContent {
  readonly from: number;
  readonly to: number;
  /** A second part after an inserted "X said", or null. */
  readonly rest: readonly [number, number] | null;
  /** Straight after the verb, with no word that opens it. */
  readonly bare: boolean;
}

const FEWEST_WORDS = 3;
const COMMA = /^[,،，]$/u;
const END = /^[.。।!?…]$/u;
/** Signs that end what was said as a word does. */
const ENDS_CONTENT = /^[)%‰€$£¥°]$/u;
const CASED = /^[\p{Ll}]/u;
const BARRIER = /^[;:؛；：]$/u;

function wordCount(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.quote !== null && item?.quote !== undefined) count += FEWEST_WORDS;
    else if (item?.word === true)
      count += lexicon.words.unspaced === true ? item.folded.length / 2 : 1;
  }
  return count;
}

function textOf(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map((item) => item.folded)
    .join('');
}

function contentOf(
  items: readonly Item[],
  start: number,
  end: number,
  lexicon: Lexicon,
  rest: readonly [number, number] | null = null,
): IndirectContent | null {
  let from = start;
  let to = end;
  while (from < to && items[from]?.word !== true && items[from]?.quote === null) from += 1;
  while (
    to > from &&
    items[to - 1]?.word !== true &&
    items[to - 1]?.quote === null &&
    !ENDS_CONTENT.test(items[to - 1]?.folded ?? '')
  )
    to -= 1;
  // What is said wholly in marks is a direct quote, not this.
  if (to - from === 1 && items[from]?.quote !== null) return null;
  const words =
    wordCount(items, from, to, lexicon) + (rest === null ? 0 : wordCount(items, ...rest, lexicon));
  return words >= FEWEST_WORDS ? { from, to, rest, bare: false } : null;
}

function frameEnd(items: readonly Item[]): number {
  let end = items.length;
  while (end > 0 && END.test(items[end - 1]?.folded ?? '')) end -= 1;
  return end;
}

/** "a plan that would": behind a relative pronoun the verb comes at once. */
function isRelative(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  return lexicon.sets.auxiliaries.has(items[at]?.folded ?? '');
}

/** Where what is said ends: at the frame's end, or where the same speaker goes on with another verb ("… and told Y"). */
function clauseEnd(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const end = frameEnd(items);
  for (let at = from + FEWEST_WORDS; at < end - 1; at += 1) {
    if (!lexicon.sets.coordinators.has(items[at]?.folded ?? '')) continue;
    const match = lexicon.cues.match(items, at + 1);
    if (match?.value.kind === 'verb') return at;
  }
  return end;
}

/**
 * True for a "that" that reports nothing: "y que" of a second clause, "para que" of a purpose, "la que"
 * of a relative clause.
 */
function opensAnother(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const before = items[at - 1];
  if (before?.word !== true) return false;
  const { sets } = lexicon;
  if (sets.between.has(before.folded) || sets.negations.has(before.folded)) return false;
  return (
    sets.asWords.has(before.folded) ||
    sets.coordinators.has(before.folded) ||
    sets.articles.has(before.folded) ||
    (before.folded.length > 2 &&
      CASED.test(before.folded) &&
      sets.stops.has(before.folded) &&
      !sets.times.has(before.folded))
  );
}

/** `S said (to Y) that C`. */
function afterComplementiser(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  let from = cue.to;
  if (mention !== null && mention.from >= cue.to) from = mention.apposition?.[1] ?? mention.to;
  // Thai "กล่าวว่า" is verb and "that" in one.
  const verb = textOf(items, cue.from, cue.to);
  if (lexicon.words.unspaced === true && lexicon.openers.some((word) => verb.endsWith(word)))
    return contentOf(items, from, frameEnd(items), lexicon);
  for (let at = from; at < Math.min(items.length, from + 16); at += 1) {
    const item = items[at];
    if (item === undefined || BARRIER.test(item.folded)) return null;
    const match = lexicon.complementisers.match(items, at);
    if (match !== null) {
      if (at > from && opensAnother(items, at, lexicon)) return null;
      const commas = items.slice(from, at).filter((one) => COMMA.test(one.folded)).length;
      if (
        lexicon.words.relativeThat === true &&
        commas === 1 &&
        COMMA.test(items[at - 1]?.folded ?? '')
      )
        return null;
      if (at > from && isRelative(items, at + match.length, lexicon)) return null;
      return contentOf(items, at + match.length, clauseEnd(items, at, lexicon), lexicon);
    }
    // "dans une *note* que": behind an article it is a noun.
    const noun = lexicon.sets.articles.has(items[at - 1]?.folded ?? '');
    if (item.quote !== null) return null;
    if (at > cue.to + 1 && !noun && lexicon.cues.match(items, at) !== null) return null;
  }
  return null;
}

/** `S said C`, `S mengatakan, C`, `S 表示，C`. */
function straightAfter(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  if (!cue.bare) return null;
  let from = cue.to;
  if (mention !== null && mention.from >= cue.to) from = mention.apposition?.[1] ?? mention.to;
  const { sets } = lexicon;
  while (from < items.length) {
    const folded = items[from]?.folded ?? '';
    if (!sets.between.has(folded) && !sets.times.has(folded)) break;
    from += 1;
  }
  const first = items[from];
  if (first === undefined) return null;
  if (sets.stops.has(first.folded)) {
    // "mengatakan kepada X, C": the words up to the comma tell to whom or where.
    for (let at = from; at < Math.min(items.length, from + 16); at += 1) {
      if (items[at]?.quote !== null || BARRIER.test(items[at]?.folded ?? '')) return null;
      if (COMMA.test(items[at]?.folded ?? ''))
        return contentOf(items, at + 1, frameEnd(items), lexicon);
    }
    return null;
  }
  return contentOf(items, from, clauseEnd(items, from, lexicon), lexicon);
}

/** Whether a noun, or an adjective and a noun, stand at `at`, behind an article. */
function opensNoun(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const first = items[at];
  if (first?.word !== true || lexicon.sets.stops.has(first.folded)) return false;
  return first.capital || items[at + 1]?.capital === true;
}

/** `S said C that D`: where a clause follows the verb at once, a later "that" belongs to the clause. */
function atOnce(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  const { between, times, stops } = lexicon.sets;
  let at = cue.to;
  while (between.has(items[at]?.folded ?? '') || times.has(items[at]?.folded ?? '')) at += 1;
  if (COMMA.test(items[at]?.folded ?? '')) at += 1;
  const first = items[at];
  if (first?.word !== true || stops.has(first.folded)) return null;
  if (lexicon.complementisers.match(items, at) !== null) return null;
  return straightAfter(items, cue, mention, lexicon);
}

/** How many words may stand between a verb and the comma behind which it is told what was said. */
const COMMA_REACH = 14;

/** `S sagte am Abend, C`: a main clause, which begins with a noun phrase, behind the verb's comma. */
function afterComma(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  if (!cue.bare || mention === null) return null;
  const { sets } = lexicon;
  const from = mention.from >= cue.to ? (mention.apposition?.[1] ?? mention.to) : cue.to;
  for (let at = from; at < Math.min(items.length, from + COMMA_REACH); at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null || BARRIER.test(item.folded)) return null;
    if (!COMMA.test(item.folded)) continue;
    const first = items[at + 1];
    if (first?.word !== true || sets.clauseOpeners.has(first.folded)) return null;
    // "X, die am Montag …" is a relative clause; "…, die neuen Regeln seien …" begins with a noun.
    const opens = sets.articles.has(first.folded)
      ? opensNoun(items, at + 2, lexicon)
      : first.capital || lexicon.pronouns.has(first.folded);
    return opens ? contentOf(items, at + 1, clauseEnd(items, at + 1, lexicon), lexicon) : null;
  }
  return null;
}

/** First and last position of the group of verb, subject and what hangs on it. */
function tagRange(cue: Cue, mention: Mention | null): readonly [number, number] {
  if (mention === null) return [cue.from, cue.to];
  return [
    Math.min(cue.from, mention.from),
    Math.max(cue.to, mention.apposition?.[1] ?? mention.to, mention.to),
  ];
}

/** Whether what stands before the comma of "C, sagte S" can be a clause of its own: a name with its apposition is none. */
function isClause(items: readonly Item[], comma: number, lexicon: Lexicon): boolean {
  if (lexicon.words.verbSecond !== true) return true;
  const commas = items.slice(0, comma).filter((item) => COMMA.test(item.folded)).length;
  if (lexicon.sets.clauseOpeners.has(items[0]?.folded ?? '') && commas === 0) {
    // "Während der Feiertage sollen …" against "Wenn er verurteilt wird": where the finite verb stands.
    return items.slice(0, comma - 1).some(({ folded }) => lexicon.sets.auxiliaries.has(folded));
  }
  const { auxiliaries, reportedForms } = lexicon.sets;
  return (
    items
      .slice(0, comma)
      .some(({ folded }) => auxiliaries.has(folded) || reportedForms.has(folded)) ||
    findFinite(items, comma, lexicon) !== null
  );
}

/** True where nothing but small words and the mention's insertion stands between it and its verb. */
function isBeside(items: readonly Item[], mention: Mention, cue: Cue, lexicon: Lexicon): boolean {
  const from = mention.apposition?.[1] ?? mention.to;
  return items
    .slice(from, cue.from)
    .every(
      ({ folded, word }, step) =>
        lexicon.sets.between.has(folded) ||
        (!word && (mention.apposition !== null ? step === 0 : !COMMA.test(folded))),
    );
}

/** `C, said S.` and `C, S said, C.` */
function aroundTag(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  const [start, end] = tagRange(cue, mention);
  if (mention !== null && mention.to <= cue.from && !isBeside(items, mention, cue, lexicon))
    return null;
  const { asWords } = lexicon.sets;
  if (
    lexicon.words.verbSecond === true &&
    start < cue.from &&
    !asWords.has(items[start - 1]?.folded ?? '')
  )
    return null;
  let comma = start - 1;
  while (
    comma > 0 &&
    (lexicon.sets.asWords.has(items[comma]?.folded ?? '') ||
      lexicon.sets.between.has(items[comma]?.folded ?? ''))
  )
    comma -= 1;
  if (comma < 1 || !/^[,،，–—-]$/u.test(items[comma]?.folded ?? '')) return null;
  let at = end;
  for (; at < Math.min(items.length, end + 12); at += 1) {
    const item = items[at];
    if (item === undefined || (item.quote !== null && !item.markedName)) return null;
    if (COMMA.test(item.folded) || END.test(item.folded)) break;
    if (!item.word && !item.markedName && item.folded !== '(' && item.folded !== ')') return null;
  }
  const stop = items[at];
  const ends = stop === undefined || (END.test(stop.folded) && at >= items.length - 1);
  if (ends) return isClause(items, comma, lexicon) ? contentOf(items, 0, comma, lexicon) : null;
  if (stop === undefined || !COMMA.test(stop.folded) || at !== end) return null;
  return contentOf(items, 0, comma, lexicon, [at + 1, frameEnd(items)]);
}

/** `As S said, C`. */
function afterAsClause(items: readonly Item[], cue: Cue, lexicon: Lexicon): IndirectContent | null {
  if (cue.kind !== 'verb' || cue.from > 14) return null;
  if (!lexicon.sets.asWords.has(items[0]?.folded ?? '')) return null;
  for (let at = 1; at < cue.from; at += 1) if (COMMA.test(items[at]?.folded ?? '')) return null;
  for (let at = cue.to; at < Math.min(items.length, cue.to + 14); at += 1) {
    if (items[at]?.quote !== null && items[at]?.markedName !== true) return null;
    if (COMMA.test(items[at]?.folded ?? ''))
      return contentOf(items, at + 1, frameEnd(items), lexicon);
  }
  return null;
}

/** The subordinate clause that the tag from `start` to `end` stands in, or the whole frame. */
function clauseAround(
  items: readonly Item[],
  start: number,
  end: number,
  lexicon: Lexicon,
): readonly [number, number] {
  const { clauseOpeners, articles } = lexicon.sets;
  const comma = items.findLastIndex((item, at) => at < start && COMMA.test(item.folded));
  const opener = items[comma + 1];
  if (comma < 0 || opener === undefined) return [0, frameEnd(items)];
  // "X, die nach Angaben der Polizei …": behind a relative pronoun no noun follows.
  const relative = articles.has(opener.folded) && items[comma + 2]?.capital !== true;
  if (!relative && !clauseOpeners.has(opener.folded)) return [0, frameEnd(items)];
  const close = items.findIndex((item, at) => at >= end && COMMA.test(item.folded));
  return [comma + 1, close < 0 ? frameEnd(items) : close];
}

/** `According to S, C` and `C, according to S`. */
function accordingTo(
  items: readonly Item[],
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  const [start] = tagRange(cue, mention);
  let [, end] = tagRange(cue, mention);
  const { apposition } = mention ?? { apposition: null };
  const named =
    mention !== null && items.slice(mention.from, mention.to).some((one) => one.capital);
  // "Según los indicios, un policía …": beside words without a name the next phrase is the content.
  if (
    apposition !== null &&
    mention !== null &&
    !named &&
    CASED.test(items[mention.from]?.folded ?? '')
  )
    end = Math.max(cue.to, mention.to);
  const leads = items
    .slice(0, start)
    .every(
      (item) =>
        !item.word ||
        lexicon.sets.between.has(item.folded) ||
        lexicon.sets.stops.has(item.folded) ||
        lexicon.sets.times.has(item.folded),
    );
  if (leads && lexicon.words.verbSecond === true)
    return contentOf(items, end, frameEnd(items), lexicon);
  if (leads) {
    for (let at = end; at < Math.min(items.length, end + 14); at += 1) {
      if (COMMA.test(items[at]?.folded ?? ''))
        return contentOf(items, at + 1, frameEnd(items), lexicon);
    }
    return contentOf(items, end, frameEnd(items), lexicon);
  }
  const before = items[start - 1];
  if (before !== undefined && COMMA.test(before.folded)) {
    const after = items[end];
    if (after === undefined || END.test(after.folded))
      return contentOf(items, 0, start - 1, lexicon);
    if (COMMA.test(after.folded))
      return contentOf(items, 0, start - 1, lexicon, [end + 1, frameEnd(items)]);
  }
  if (end >= frameEnd(items)) return contentOf(items, 0, start, lexicon);
  // "46 Beamte wurden nach Angaben der Polizei verletzt": the tag stands inside its sentence or clause.
  if (lexicon.words.verbSecond !== true) return null;
  const [first, last] = clauseAround(items, start, end, lexicon);
  return contentOf(items, first, start, lexicon, [end, last]);
}

/** `Er sagte, C` where C has a verb of reported speech. */
function byMood(items: readonly Item[], cue: Cue, lexicon: Lexicon): IndirectContent | null {
  for (let at = cue.to; at < Math.min(items.length, cue.to + 24); at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) return null;
    if (!COMMA.test(item.folded) && item.folded !== ':') continue;
    const end = frameEnd(items);
    for (let place = at + 1; place < end; place += 1) {
      const folded = items[place]?.folded ?? '';
      const infinitive = !cue.impersonal && place >= end - 3 && folded === lexicon.words.infinitive;
      if (infinitive || lexicon.sets.reportedForms.has(folded))
        return contentOf(items, at + 1, end, lexicon);
    }
  }
  return null;
}

function asBare(content: IndirectContent | null): IndirectContent | null {
  return content === null ? null : { ...content, bare: true };
}

/** "C, X decided" is no report of C: behind a clause only a verb of saying tells whose it is, where a language tells these apart. */
function saysSo(cue: Cue, { sets, indirect }: Lexicon): boolean {
  const told = sets.plainVerbs.size > 0 || indirect.has('comma');
  return cue.bare || !told;
}

/** What a reporting word of a frame reports in other words, by the kinds that the language shows; null for nothing. */
export function indirectContent(
  frame: Frame,
  cue: Cue,
  mention: Mention | null,
  lexicon: Lexicon,
): IndirectContent | null {
  const { items } = frame;
  const { indirect } = lexicon;
  if (cue.kind === 'according' || cue.kind === 'accordingAfter' || cue.kind === 'accordingSelf') {
    if (!indirect.has('according') || mention === null) return null;
    const apart = { ...mention, apposition: null };
    return accordingTo(items, cue, mention, lexicon) ?? accordingTo(items, cue, apart, lexicon);
  }
  // "Er steht auf der Liste": such a verb alone tells nothing.
  if (cue.impersonal && !cue.bare) return null;
  if (cue.kind === 'after') {
    return indirect.has('postposed') && mention !== null
      ? aroundTag(items, cue, mention, lexicon)
      : null;
  }
  return (
    (indirect.has('postposed') ? afterAsClause(items, cue, lexicon) : null) ??
    (indirect.has('bare') && !cue.addressing
      ? asBare(atOnce(items, cue, mention, lexicon))
      : null) ??
    (indirect.has('that') ? afterComplementiser(items, cue, mention, lexicon) : null) ??
    (indirect.has('mood') ? byMood(items, cue, lexicon) : null) ??
    (indirect.has('postposed') && mention !== null && saysSo(cue, lexicon)
      ? aroundTag(items, cue, mention, lexicon)
      : null) ??
    (indirect.has('comma') ? asBare(afterComma(items, cue, mention, lexicon)) : null) ??
    (indirect.has('bare') ? asBare(straightAfter(items, cue, mention, lexicon)) : null)
  );
}

/** Verb forms of reported speech in the main clauses of a frame: what only a "weil …, hätte" has does not count. */
function moodForms({ items }: Frame, lexicon: Lexicon): string[] {
  const { clauseOpeners, reportedForms, articles } = lexicon.sets;
  const forms: string[] = [];
  let subordinate = clauseOpeners.has(items[0]?.folded ?? '');
  for (const [at, { folded, capital }] of items.entries()) {
    if (COMMA.test(folded)) {
      const next = items[at + 1]?.folded ?? '';
      const relative = articles.has(next) && !opensNoun(items, at + 2, lexicon);
      subordinate = clauseOpeners.has(next) || relative;
    } else if (!subordinate && !capital && reportedForms.has(folded)) forms.push(folded);
  }
  return forms;
}

/** Whether a frame tells by the form of its verb alone that it is reported ("Der Rücktritt *sei* falsch"). */
export function beginsInMood(frame: Frame, lexicon: Lexicon): boolean {
  return moodForms(frame, lexicon).some((form) => !lexicon.sets.supposedForms.has(form));
}

/** Whether a frame without a reporting word goes on telling what was said, by the form of its verb. */
export function continuesInMood(frame: Frame, lexicon: Lexicon): boolean {
  return lexicon.indirect.has('mood') && moodForms(frame, lexicon).length > 0;
}
