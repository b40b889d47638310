import type { Frame, Item, Passage, Range } from './passage';
import type { Lexicon } from './words/lexicon';
import type { Marked } from './marks/marked';
import { isBodyName, isPersonInMarks } from './marks/body-names';
import { LONGEST_TAG } from './marks/tag-beginnings';
import { withoutDegrees } from './words/degrees';
import { withNamesLikeSmallWords } from './words/names-like-small-words';
import { withoutShortRanks } from './speakers/offices/ranks';
import { foldedAt, type Token, tokenise } from './words/tokens';
import { COLON, COMMA, FULL_STOP } from './words/signs';

/** In characters. */
const LONGEST_MARKED_NAME = 36;
const LONGEST_MARKED_BODY = 60;

const CONTINUES = /^[\p{Ll},;–—―-]/u;
const STOP = /[.?!…]/;
const ASKS = /[?!…？！]/;
/** How many tokens of a tag may stand before its verb; in a script without spaces most are one letter. */
const TAG_REACH = 14;
const UNSPACED_REACH = 48;
const CASED = /^\p{LC}/u;

/** Field by field, so that all items have one shape: the whole engine reads them, and slowly where they have several. */
function itemOf(token: Token, quote: Marked | null, markedName: boolean): Item {
  const { start, end, folded, word, capital, acronym } = token;
  return { start, end, folded, word, capital, acronym, quote, markedName };
}

/** Items of the whole text: tokens outside the marked stretches, and the stretches. */
function itemsOf(text: string, marked: readonly Marked[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  let from = 0;
  const takeUntil = (to: number): void => {
    for (const token of tokenise(text, lexicon.rules, from, to))
      items.push(itemOf(token, null, false));
  };
  for (const quote of marked) {
    takeUntil(quote.start);
    const { start, end } = quote;
    const inner = text.slice(quote.from, Math.min(quote.to, quote.from + LONGEST_MARKED_BODY + 1));
    const before = items.at(-1)?.folded ?? '';
    if (inner.length <= LONGEST_MARKED_NAME && isPersonInMarks(inner, before, lexicon)) {
      from = quote.from;
      takeUntil(quote.to);
      from = end;
      continue;
    }
    const markedName =
      (inner.length <= LONGEST_MARKED_NAME && /^\p{Lu}[^.!?]*$/u.test(inner)) ||
      (inner.length <= LONGEST_MARKED_BODY && isBodyName(inner, before, lexicon));
    const token = { start, end, folded: '', word: false, capital: false, acronym: false };
    items.push(itemOf(token, quote, markedName));
    from = end;
  }
  takeUntil(text.length);
  const called = withNamesLikeSmallWords(items, text, lexicon);
  return withoutShortRanks(withoutDegrees(called, text, lexicon), lexicon);
}

/**
 * Whether the sentence that begins at item `at`, straight after a quote, belongs to that quote's
 * frame: `“Why?” asked X.`, `「…。」と話した。`
 */
function carriesOn(text: string, passage: Passage, at: number): boolean {
  const { items, lexicon } = passage;
  // `“Q”. Ungkap X`: the stop that should stand within the marks.
  const late = items[at - 1]?.folded === '.' && items[at]?.capital === true;
  const quote = items[late ? at - 2 : at - 1]?.quote;
  const first = items[at];
  if (quote === null || quote === undefined || first === undefined) return false;
  if (late) return isTagBehindStop(text, passage, at);
  if (text.slice(quote.end, first.start).includes('\n')) return false;
  if (CONTINUES.test(text[first.start] ?? '')) return true;
  const cue = lexicon.cues.match(items, at, lexicon.words.proclitics);
  // “Q.” *So* äußerte sich X: with a capital it begins a sentence of its own.
  if (first.capital && lexicon.pointsBack.match(items, at) !== null) return false;
  if (cue !== null && (cue.value.kind === 'after' || cue.value.kind === 'self')) return true;
  if (cue !== null && isWholeTag(passage, at)) return true;
  // A tag after a question, or in a script without capitals: a reporting verb comes soon, and no quote.
  if (CASED.test(text[first.start] ?? '') && !ASKS.test(text[quote.to - 1] ?? '')) return false;
  // "X ने कहा, «Q» *उन्होंने* … मांग की": a quote that its verb leads to has its tag already, but "… *यह बात* कही" tells of it.
  let tagged = lexicon.words.unspaced !== true && isLed(passage, at - 1);
  const reach = lexicon.words.unspaced === true ? UNSPACED_REACH : TAG_REACH;
  for (let place = at; place < Math.min(items.length, at + reach); place += 1) {
    const item = items[place];
    if (item === undefined || item.quote !== null || FULL_STOP.has(item.folded)) return false;
    if (lexicon.pointsBack.match(items, place) !== null) tagged = false;
    const match = lexicon.cues.match(items, place, lexicon.words.proclitics);
    if (match === null) continue;
    if (tagged) return false;
    // "«Q» *उन्होंने कहा कि* …": what the verb reports is in the sentence itself.
    if (lexicon.complementisers.match(items, place + match.length) !== null) return false;
    // A quote after the verb is what it reports: the sentence is one of its own.
    const rest = items.slice(place, place + 6);
    const stop = rest.findIndex(({ folded }) => FULL_STOP.has(folded));
    return !rest.slice(0, stop < 0 ? rest.length : stop).some((one) => one.quote !== null);
  }
  return false;
}

/** Words of the longest verb that leads to a quote. */
const LONGEST_LEAD = 4;

/** Words of a subject behind its verb. */
const LONGEST_SUBJECT = 10;

/**
 * Whether a reporting verb, and a comma or colon at most, stands straight before the quote at `at`; where the verb comes
 * first, its subject between it and the colon.
 */
function isLed({ items, lexicon: { cues, words } }: Passage, at: number): boolean {
  const sign = foldedAt(items, at - 1);
  const end = COMMA.has(sign) || COLON.has(sign) ? at - 1 : at;
  const behind = words.verbFirst === true && COLON.has(sign) ? LONGEST_SUBJECT : 0;
  for (let from = end - 1; from >= Math.max(0, end - LONGEST_LEAD - behind); from -= 1) {
    if (items[from]?.word !== true) return false;
    const cue = cues.match(items, from, words.proclitics);
    if (cue?.value.kind === 'verb' && (behind > 0 || from + cue.length === end)) return true;
  }
  return false;
}

/** True for `“Q”. *Ungkap X*`: a word that only follows quotes, and a name, in the line of the quote. */
function isTagBehindStop(text: string, { items, lexicon }: Passage, at: number): boolean {
  const [stop, first] = [items[at - 1], items[at]];
  if (stop === undefined || first === undefined) return false;
  if (text.slice(stop.end, first.start).includes('\n')) return false;
  const cue = lexicon.cues.match(items, at);
  return cue?.value.kind === 'after' && items[at + cue.length]?.capital === true;
}

/**
 * True for "“Q.” *Ujar Rini Kusuma, Kepala Dinas Pasar.*", "“Q.” *Ujarnya kepada pers.*": a word that follows quotes, and
 * opens clauses as well, with no clause behind it up to the stop; what a comma parts off begins with a capital.
 */
function isWholeTag({ items, lexicon: { sets, words } }: Passage, at: number): boolean {
  const { folded = '' } = items[at] ?? {};
  const { speakerSuffix = '' } = words;
  const suffixed = speakerSuffix !== '' && folded.endsWith(speakerSuffix);
  const root = suffixed ? folded.slice(0, -speakerSuffix.length) : folded;
  if (!sets.afterQuote.has(root)) return false;
  for (let place = at + 1; place < Math.min(items.length, at + LONGEST_TAG); place += 1) {
    const item = items[place];
    if (item === undefined || item.quote !== null) return false;
    if (STOP.test(item.folded)) return true;
    const next = items[place + 1];
    if (item.folded === ',' && next?.word === true && !next.capital && !sets.stops.has(next.folded))
      return false;
  }
  return items.length <= at + LONGEST_TAG;
}

/** Where the last line break between two items is, or null. Nearly always one space is between them. */
function lastLineBreak(text: string, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at -= 1) if (text[at] === '\n') return at;
  return null;
}

/** The text as frames, in order. `sentences` are half-open ranges, trimmed. */
export function findFrames(
  text: string,
  sentences: readonly Range[],
  marked: readonly Marked[],
  lexicon: Lexicon,
): Frame[] {
  const items = itemsOf(text, marked, lexicon);
  const frames: Frame[] = [];
  let current: Item[] = [];
  let paragraph = 0;
  let sentence = 0;
  const finish = (): void => {
    const first = current[0];
    const last = current.at(-1);
    if (first !== undefined && last !== undefined) {
      frames.push({ start: first.start, end: last.end, items: current, lexicon, paragraph });
    }
    current = [];
  };
  let lastEnd = 0;
  for (const [at, item] of items.entries()) {
    const newline = lastLineBreak(text, lastEnd, item.start);
    const newParagraph = newline !== null;
    // Sentences that begin inside a quote are skipped: the quote is one item.
    let starts = false;
    while (sentence < sentences.length && (sentences[sentence]?.[0] ?? 0) <= item.start) {
      starts = (sentences[sentence]?.[0] ?? 0) >= lastEnd;
      sentence += 1;
    }
    // Some texts have no sentence end between “Q.” and what points back to it.
    const before = items[at - 1]?.quote;
    const ended = before !== null && before !== undefined && STOP.test(text[before.to - 1] ?? '');
    const points = ended && item.capital && lexicon.pointsBack.match(items, at) !== null;
    const stop = items[at - 1];
    // "… itu ditutup.”Kami siap,” ujarnya": the space before the mark is lost.
    const begins = item.capital || item.quote !== null;
    const glued = stop?.folded === '.' && stop.end === item.start && begins;
    // "王建国说，大桥推迟开放。“我们需要时间。”他说": straight behind a stop of these scripts no sentence begins at a mark;
    // behind a quote, the tag of that ends so: “Q1，”他说。“Q2。”
    const parted = lexicon.words.unspaced === true && lexicon.sets.quoteParticles.size === 0;
    const led = parted && item.quote !== null && stop?.folded === '。' && current.every(({ quote }) => quote === null); // oxfmt-ignore
    if (
      newParagraph ||
      points ||
      glued ||
      led ||
      (starts && !carriesOn(text, { items, lexicon }, at))
    )
      finish();
    if (newParagraph) paragraph = newline + 1;
    current.push(item);
    lastEnd = item.end;
  }
  finish();
  return frames;
}
