import type { Span } from '../reading/reading';
import type { Item } from './frames';
import { type Agreement, isRole, type Lexicon } from './lexicon';

/** The words by which a frame refers to a speaker, as positions among its items, half-open. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** `pronoun`: "he"; `self`: a verb with its speaker in it ("ujarnya"); `phrase`: a noun phrase. */
  readonly kind: 'phrase' | 'pronoun' | 'self';
  readonly agreement: Agreement | null;
  /** An apposition beside the phrase ("X, president of Y,"), as positions, or null. */
  readonly apposition: readonly [number, number] | null;
  /** True where a preposition or conjunction led the clause: the phrase may be no subject. */
  readonly led: boolean;
}

/** Words that a noun phrase may have before it is taken for something else. */
const LONGEST_PHRASE = 16;
const LONGEST_APPOSITION = 22;
/** How far back from its verb a subject is looked for. */
const LONGEST_CLAUSE = 60;
const CLOSES = /^[,;:()[\]–—،，；：。।.!?…]$/u;

/** A letter of a script without capitals. */
const CASELESS = /^\p{Lo}/u;

/** Span of text of items `from` to `to`. */
export function spanOf(items: readonly Item[], from: number, to: number): Span {
  const first = items[from];
  const last = items[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function pronounAt(items: readonly Item[], at: number, lexicon: Lexicon): Mention | null {
  const agreement = lexicon.pronouns.get(items[at]?.folded ?? '');
  if (agreement === undefined) return null;
  // Vietnamese "bà" is "she" alone, and "Mrs" before a name.
  if (items[at + 1]?.capital === true && lexicon.sets.courtesy.has(items[at]?.folded ?? ''))
    return null;
  return { from: at, to: at + 1, kind: 'pronoun', agreement, apposition: null, led: false };
}

/**
 * Whether the words can name somebody at all: in a script with capitals, a capital, a role or an
 * article is in them ("war", "und zu" are no speakers).
 */
function canName(items: readonly Item[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at += 1) {
    const item = items[at];
    if (item?.word !== true) continue;
    if (item.capital || isRole(item.folded, lexicon) || lexicon.sets.articles.has(item.folded)) {
      if (to - from > 1 || !lexicon.sets.articles.has(item.folded)) return true;
    }
    if (CASELESS.test(item.folded)) return true;
  }
  return false;
}

/** True for a period that belongs to the word before it: "Dr.", "H.", inside a frame. */
function isAbbreviation(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const item = items[at];
  const after = items[at + 1];
  return (
    item?.folded === '.' &&
    before?.word === true &&
    before.end === item.start &&
    before.end - before.start <= 5 &&
    before.capital &&
    after?.word === true
  );
}

/** How many words may lead from an article to the name: "a pescadora Dalva". */
const NAME_REACH = 5;

/** True at a role, or where a name follows after a few words none of which is a small one. */
function opensName(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  if (isRole(items[from]?.folded ?? '', lexicon)) return true;
  for (let at = from; at < from + NAME_REACH; at += 1) {
    const item = items[at];
    if (item?.word !== true) return false;
    if (item.capital) return true;
    if (lexicon.sets.stops.has(item.folded) && !lexicon.sets.links.has(item.folded)) return false;
  }
  return false;
}

/** Portuguese "a" is a preposition and an article: before a name or a role it is the article. */
function isArticle(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  return (
    lexicon.sets.articles.has(items[at]?.folded ?? '') &&
    items[at + 1]?.word === true &&
    opensName(items, at + 1, lexicon)
  );
}

function isStop(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (item === undefined) return true;
  const { sets } = lexicon;
  if (isArticle(items, at, lexicon)) return false;
  return (
    (sets.stops.has(item.folded) && !(item.capital && item.folded.length > 3)) ||
    sets.times.has(item.folded) ||
    lexicon.complementisers.match(items, at) !== null
  );
}

/** True for `Dwayne “The Rock” Johnson`: a short marked stretch inside a name. */
function isNickname(items: readonly Item[], at: number): boolean {
  const quote = items[at]?.quote;
  return (
    quote !== null &&
    quote !== undefined &&
    quote.to - quote.from < 25 &&
    items[at - 1]?.capital === true &&
    items[at + 1]?.capital === true
  );
}

/** End of the parenthesis that opens at `at`, or null. */
function skipParenthesis(items: readonly Item[], at: number): number | null {
  if (items[at]?.folded !== '(') return null;
  for (let place = at + 1; place < Math.min(items.length, at + 8); place += 1) {
    if (items[place]?.folded === ')') return place + 1;
  }
  return null;
}

/** End of the noun phrase that begins at `from`: the first item that can't belong to it. */
function phraseEnd(items: readonly Item[], from: number, limit: number, lexicon: Lexicon): number {
  let at = from;
  const furthest = Math.min(limit, from + LONGEST_PHRASE);
  while (at < furthest) {
    const item = items[at];
    if (item === undefined) break;
    if (item.quote !== null) {
      if (isNickname(items, at)) {
        at += 1;
        continue;
      }
      break;
    }
    if (!item.word) {
      if (isAbbreviation(items, at) || item.folded === '&') {
        at += 1;
        continue;
      }
      const after = skipParenthesis(items, at);
      if (after !== null && at > from && after <= limit) {
        // "(SPD)" and "(34)" belong to the name before them.
        at = after;
        continue;
      }
      break;
    }
    if (lexicon.sets.links.has(item.folded) && at > from) {
      const next = items[at + 1];
      if (
        next?.word !== true ||
        at + 1 >= limit ||
        (isStop(items, at + 1, lexicon) && !lexicon.sets.articles.has(next.folded))
      )
        break;
      at += 1;
      continue;
    }
    // "Laut Karla Voss bleibt der Hafen …": a small word before an article is the verb.
    const before = items[at - 1];
    const verb =
      lexicon.words.verbSecond === true || lexicon.sets.articles.has(items[at + 1]?.folded ?? '');
    if (
      at > from &&
      verb &&
      !item.capital &&
      before?.capital === true &&
      !lexicon.sets.articles.has(before.folded) &&
      !isRole(item.folded, lexicon)
    )
      break;
    if (at > from && (isStop(items, at, lexicon) || pronounAt(items, at, lexicon) !== null)) break;
    // Without capitals a determiner is the sign of the next noun phrase: "X *این طرح* را …".
    if (at > from && lexicon.sets.articles.has(item.folded) && CASELESS.test(item.folded)) break;
    if (
      at > from &&
      lexicon.cues.match(items, at, lexicon.words.proclitics) !== null &&
      !item.capital &&
      !isRole(item.folded, lexicon)
    )
      break;
    at += 1;
  }
  return at;
}

/** Apposition that opens with a comma at `at`, up to its own comma, as positions without the commas. */
export function appositionAt(
  items: readonly Item[],
  at: number,
  limit: number,
  lexicon: Lexicon,
): readonly [number, number] | null {
  if (items[at]?.folded !== ',' && items[at]?.folded !== '،') return null;
  const from = at + 1;
  const first = items[from];
  if (first?.word !== true) return null;
  if (lexicon.sets.stops.has(first.folded) || lexicon.complementisers.match(items, from) !== null)
    return null;
  if (lexicon.pronouns.has(first.folded)) return null;
  let to = from;
  let role = false;
  while (to < limit && to - from < LONGEST_APPOSITION) {
    const item = items[to];
    if (item === undefined || item.quote !== null) break;
    if (!item.word && CLOSES.test(item.folded) && !isAbbreviation(items, to)) break;
    if (
      to > from &&
      lexicon.cues.match(items, to, lexicon.words.proclitics) !== null &&
      !isRole(item.folded, lexicon)
    )
      break;
    if (isRole(item.folded, lexicon)) role = true;
    to += 1;
  }
  if (to === from) return null;
  if (role || lexicon.sets.articles.has(first.folded) || first.capital) return [from, to];
  // In a script without capitals a short insertion after a role is the name: "المتحدث، رامي سعد، …".
  const closed = items[to]?.folded === ',' || items[to]?.folded === '،';
  const caseless = CASELESS.test(first.folded) && closed && to - from <= 4;
  return caseless && isRoleBefore(items, at, lexicon) ? [from, to] : null;
}

function isRoleBefore(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  for (let place = at - 1; place >= 0 && items[place]?.word === true && place > at - 6; place -= 1)
    if (isRole(items[place]?.folded ?? '', lexicon)) return true;
  return false;
}

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
  const first = items[at];
  if (first?.word !== true || at >= limit) return null;
  const pronoun = pronounAt(items, at, lexicon);
  if (pronoun !== null) return pronoun;
  if (lexicon.sets.addresseeArticles.has(first.folded)) return null;
  if (isStop(items, at, lexicon)) return null;
  const to = phraseEnd(items, at, limit, lexicon);
  if (!canName(items, at, to, lexicon)) return null;
  return {
    from: at,
    to,
    kind: 'phrase',
    agreement: null,
    apposition: appositionAt(items, to, limit, lexicon),
    led: false,
  };
}

/** Position of the comma (or bracket) that opens the insertion closed at `at`, or null. */
function insertionStart(items: readonly Item[], at: number, limit: number): number | null {
  const close = items[at]?.folded;
  const open = close === ')' ? '(' : close;
  for (let place = at - 1; place >= Math.max(limit, at - 32); place -= 1) {
    const item = items[place];
    if (item === undefined || item.quote !== null) return null;
    if (item.folded === open) return place;
  }
  return null;
}

/** First item of the clause that ends before `end`. */
function clauseStart(items: readonly Item[], end: number, limit: number): number {
  let at = end;
  const furthest = Math.max(limit, end - LONGEST_CLAUSE);
  while (at > furthest) {
    const item = items[at - 1];
    if (item === undefined) break;
    if (item.quote !== null && !isNickname(items, at - 1)) break;
    if (
      item.quote === null &&
      !item.word &&
      CLOSES.test(item.folded) &&
      !isAbbreviation(items, at - 1)
    ) {
      if (item.folded === ')') {
        const open = insertionStart(items, at - 1, limit);
        if (open !== null) {
          at = open;
          continue;
        }
      }
      break;
    }
    at -= 1;
  }
  return at;
}

/** The noun phrase of a clause that is the subject of a verb at the clause's end. */
function subjectIn(
  items: readonly Item[],
  start: number,
  end: number,
  lexicon: Lexicon,
): readonly [number, number, boolean] | null {
  const { sets } = lexicon;
  let from = start;
  let led = false;
  while (from < end) {
    const folded = items[from]?.folded ?? '';
    // French "le" stands between subject and verb, or is the article that opens the subject.
    const article = sets.articles.has(folded) && from + 1 < end;
    const small = (sets.between.has(folded) && !article) || sets.times.has(folded);
    const cue = lexicon.cues.match(items, from, lexicon.words.proclitics);
    if (!(items[from]?.word ?? false) || small) from += 1;
    else if (cue?.value.kind === 'verb' && from + cue.length < end) {
      // "وصرح X قائلا": an earlier verb of the same speaker.
      from += cue.length;
    } else if (
      ((sets.stops.has(folded) && !isArticle(items, from, lexicon)) ||
        lexicon.complementisers.match(items, from) !== null) &&
      !lexicon.pronouns.has(folded)
    ) {
      led = true;
      from += 1;
    } else break;
  }
  if (from >= end) return null;
  if (led) {
    // "In a statement the minister said": what follows the last article or stop word is the subject.
    for (let at = end - 1; at > from; at -= 1) {
      const folded = items[at]?.folded ?? '';
      if (lexicon.pronouns.has(folded)) return [at, at + 1, true];
      if (sets.articles.has(folded)) return [at, end, true];
      if (sets.stops.has(folded) || sets.times.has(folded))
        return [Math.min(at + 1, end - 1), end, true];
    }
    return [from, end, true];
  }
  if (pronounAt(items, from, lexicon) !== null) return [from, from + 1, false];
  return [from, Math.max(from + 1, phraseEnd(items, from, end, lexicon)), false];
}

/** The noun phrase or pronoun before the verb at `verb`, not before `limit`: "*X, role,* has said". */
export function readLeft(
  items: readonly Item[],
  verb: number,
  limit: number,
  lexicon: Lexicon,
): Mention | null {
  let end = verb;
  while (end > limit && lexicon.sets.between.has(items[end - 1]?.folded ?? '')) end -= 1;
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
  const start = clauseStart(items, end, limit);
  if (start >= end) return null;
  const range = subjectIn(items, start, end, lexicon);
  if (range === null) return null;
  const [from, to, led] = range;
  const pronoun = pronounAt(items, from, lexicon);
  if (pronoun !== null && to === from + 1) return pronoun;
  if (!canName(items, from, to, lexicon)) return null;
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
    const alone = lexicon.markers.includes(item.folded);
    const stuck =
      !alone &&
      lexicon.words.unspaced !== true &&
      (lexicon.sets.quoteParticles.size > 0 || lexicon.pronouns.has(item.folded)) &&
      lexicon.markers.some(
        (marker) => item.folded.length > marker.length && item.folded.endsWith(marker),
      );
    if (!alone && !stuck) continue;
    const last = alone ? at : at + 1;
    let from = clauseStart(items, last, limit);
    while (from < last && lexicon.sets.quoteParticles.has(items[from]?.folded ?? '')) from += 1;
    if (alone && lexicon.words.unspaced !== true) {
      // "In *Y* X ने": the phrase begins after the last postposition.
      for (let place = last - 2; place >= from; place -= 1) {
        if (lexicon.sets.stops.has(items[place]?.folded ?? '')) {
          from = place + 1;
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

/** The noun phrase at the head of a frame: subject of the whole sentence, also in verb-final languages. */
export function readInitial(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): Mention | null {
  const range = subjectIn(items, from, end, lexicon);
  if (range === null) return null;
  const [start, to, led] = range;
  const pronoun = pronounAt(items, start, lexicon);
  if (pronoun !== null && to === start + 1) return pronoun;
  const limited = Math.min(to, phraseEnd(items, start, end, lexicon));
  if (limited <= start || !canName(items, start, limited, lexicon)) return null;
  return {
    from: start,
    to: limited,
    kind: 'phrase',
    agreement: null,
    apposition: appositionAt(items, limited, end, lexicon),
    led,
  };
}

/**
 * Who a sentence is about where no reporting word leads to a speaker ("Dabei griff sie den
 * Präsidenten an: Q"): the phrase at its head, else its first pronoun, else a name after no preposition.
 */
export function readTopic(items: readonly Item[], end: number, lexicon: Lexicon): Mention | null {
  const head = readInitial(items, 0, end, lexicon);
  if (head !== null && !head.led) return head;
  const furthest = Math.min(end, LONGEST_CLAUSE);
  for (let at = 0; at < furthest; at += 1) {
    const item = items[at];
    if (item === undefined || item.quote !== null) break;
    const pronoun = pronounAt(items, at, lexicon);
    if (pronoun !== null && pronoun.agreement !== 'i') return pronoun;
  }
  for (let at = 1; at < furthest; at += 1) {
    const item = items[at];
    const before = items[at - 1];
    if (item?.word !== true || !item.capital || before?.quote !== null) continue;
    if (before.word && (isStop(items, at - 1, lexicon) || lexicon.sets.links.has(before.folded)))
      continue;
    const phrase = readRight(items, at, end, lexicon);
    if (phrase !== null) return phrase;
  }
  return null;
}
