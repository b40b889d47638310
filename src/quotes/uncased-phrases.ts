import type { Item } from './frames';
import { isRole, type Lexicon } from './lexicon';
import { JOINS_NAME } from './mentions';
import type { SpeakerPhrase } from './speaker-phrases';

/** Syllables of a full Korean name, and of a Chinese surname before a title. */
export const FULL_NAME = 3;

/** Words of party and office between a Korean name and its title. */
const WORDS_AROUND_NAME = 3;
/** A word with a particle of object, place or manner on it, or of a clause: no part of a name. */
const INFLECTED = /(?:[를을에의로와과던된]|에서|부터|까지)$/u;

/** True for a word with its article written on ("الخارجية"). */
export function isDefinite(folded: string, lexicon: Lexicon): boolean {
  return lexicon.definitePrefixes.some((prefix) => folded.startsWith(prefix));
}

/** Where the name begins after a role and the definite words that belong to it; `end`: nowhere. */
function nameAfterDefinites(
  items: readonly Item[],
  start: number,
  end: number,
  lexicon: Lexicon,
): number {
  const definite = (at: number): boolean => isDefinite(items[at]?.folded ?? '', lexicon);
  let at = start;
  while (at < end && definite(at)) at += 1;
  if (at < end) return at;
  // "الرئيس الأسعد": one definite word after a definite role may be the name.
  return definite(start - 1) && end - start === 1 ? start : end;
}

/** `นาย X Y โฆษก`: a name between the courtesy title before it and the role after it. */
function cutAtCourtesy(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase | null {
  const { courtesy } = lexicon.sets;
  const isTitle = (at: number): boolean => courtesy.has(items[at]?.folded ?? '');
  let at = from;
  while (at < end && !isTitle(at)) at += 1;
  const before = at;
  while (at < end && (isTitle(at) || items[at]?.folded === '.')) at += 1;
  if (at >= end) return null;
  let to = at + 1;
  while (to < end && !isRole(items[to]?.folded ?? '', lexicon)) to += 1;
  const role: SpeakerPhrase['role'] = to < end ? [to, end] : before > from ? [from, before] : null;
  return { name: [at, to], role, certain: true };
}

/** `وزير X`, `मंत्री X`: the role stands before the name. */
function cutAfterRole(
  items: readonly Item[],
  from: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase {
  const titled = cutAtCourtesy(items, from, end, lexicon);
  if (titled !== null) return titled;
  let lastRole = -1;
  for (let at = from; at < end; at += 1) {
    if (isRole(items[at]?.folded ?? '', lexicon)) lastRole = at;
  }
  if (lastRole < 0) {
    const article = end - from > 1 && lexicon.sets.articles.has(items[from]?.folded ?? '');
    return { name: [article ? from + 1 : from, end], role: null };
  }
  if (lastRole === end - 1) return { name: null, role: [from, end] };
  const start = nameAfterDefinites(items, lastRole + 1, end, lexicon);
  return start === end
    ? { name: null, role: [from, end] }
    : { name: [start, end], role: [from, start] };
}

/** A word without the subject particle that is written on it. */
function bareWord(item: Item | undefined, lexicon: Lexicon): string {
  const folded = item?.folded ?? '';
  if (lexicon.words.unspaced === true) return folded;
  const marker = lexicon.markers.find((one) => folded.length > one.length && folded.endsWith(one));
  return marker === undefined ? folded : folded.slice(0, -marker.length);
}

function textBetween(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map((item) => item.folded)
    .join('');
}

/** Whether the words before a role are a name: by surname, by script, or a surname alone. */
function looksLikeName(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const text = textBetween(items, from, to);
  const { surnames, stops } = lexicon.sets;
  if (items.slice(from, to).some((item) => stops.has(item.folded))) return false;
  if (/^[\p{Script=Katakana}ー・]{2,}$/u.test(text)) return true;
  const opens = [1, 2, 3].some((length) => surnames.has(text.slice(0, length)));
  if (/^\p{Script=Hangul}/u.test(text)) {
    const plain = items
      .slice(from, to)
      .every(({ folded }) => !INFLECTED.test(folded) && !lexicon.sets.articles.has(folded));
    const foreign = to - from > 1 && to - from <= WORDS_AROUND_NAME && plain;
    return foreign || (opens && (text.length === 1 || text.length === FULL_NAME));
  }
  if (lexicon.sets.quoteParticles.size > 0) return opens && text.length <= FULL_NAME * 2;
  return opens && text.length === 1;
}

/** Of the words around a name in Korean the one that is the name: "박지훈 국토부", "당 박지훈"; or null. */
function nameAmong(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): readonly [number, number] | null {
  if (lexicon.words.unspaced === true) return null;
  for (let at = Math.max(from, to - WORDS_AROUND_NAME); at < to; at += 1) {
    const word = items[at]?.folded ?? '';
    if (INFLECTED.test(word)) continue;
    if (word.length === FULL_NAME && lexicon.sets.surnames.has(word.slice(0, 1)))
      return [at, at + 1];
  }
  return null;
}

/** `王部长`, `会社員の佐藤真一さん`, `박지훈 장관`: the role or courtesy stands after the name. */
function cutBeforeRole(
  items: readonly Item[],
  first: number,
  end: number,
  lexicon: Lexicon,
): SpeakerPhrase {
  let from = end;
  while (
    from > first &&
    (items[from - 1]?.word === true || JOINS_NAME.test(items[from - 1]?.folded ?? ''))
  )
    from -= 1;
  const article = lexicon.words.unspaced === true && end - from > 1;
  if (article && lexicon.sets.articles.has(items[from]?.folded ?? '')) from += 1;
  const { courtesy, links, roleWords } = lexicon.sets;
  const isTitle = (at: number): boolean => {
    const word = bareWord(items[at], lexicon);
    return courtesy.has(word) || isRole(word, lexicon);
  };
  let tail = end;
  let titled = false;
  while (tail > from && (isTitle(tail - 1) || roleWords.has(items[tail - 1]?.folded ?? ''))) {
    tail -= 1;
    titled ||= courtesy.has(bareWord(items[tail], lexicon));
  }
  let lead = tail;
  while (
    lead > from &&
    !isRole(items[lead - 1]?.folded ?? '', lexicon) &&
    !links.has(items[lead - 1]?.folded ?? '') &&
    !roleWords.has(items[lead - 1]?.folded ?? '')
  )
    lead -= 1;
  const certain = nameAmong(items, lead, tail, lexicon);
  const [start, stop] = certain ?? [lead, tail];
  titled ||= certain !== null;
  titled ||= items.slice(start, stop).some((item) => JOINS_NAME.test(item.folded));
  const before = links.has(items[lead - 1]?.folded ?? '') ? lead - 1 : lead;
  const named =
    start < stop && (titled || tail === end || looksLikeName(items, start, stop, lexicon));
  if (!named) return { name: null, role: tail === end ? null : [from, end] };
  const courteous = end - tail === 1 && courtesy.has(bareWord(items[tail], lexicon));
  const office = courteous ? null : ([stop, end] as const);
  const role =
    tail < end && office !== null ? office : before > from ? ([from, before] as const) : null;
  return { name: [start, stop], role, ...(titled ? { certain: true } : {}) };
}

/** Cuts a noun phrase in a script without capitals by its role words. */
export function cutUncased(
  items: readonly Item[],
  from: number,
  to: number,
  lexicon: Lexicon,
): SpeakerPhrase {
  let end = to;
  for (let at = from + 1; at < to; at += 1) {
    if (/^[(（]$/u.test(items[at]?.folded ?? '')) {
      end = at;
      break;
    }
  }
  if (lexicon.words.roleAfterName !== true) return cutAfterRole(items, from, end, lexicon);
  // "佐藤真一さん（45）", "이순자(72) 씨는": what stands after the brackets still tells that it is a name.
  const phrase = cutBeforeRole(items, from, end, lexicon);
  const last = bareWord(items[to - 1], lexicon);
  const after = end < to && lexicon.sets.courtesy.has(last);
  return after && phrase.name !== null ? { ...phrase, certain: true } : phrase;
}
