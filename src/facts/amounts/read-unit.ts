import { isWordLetter, wordEnd } from './lexicon/phrase-table';
import { readCurrencyAfter, readCurrencyBefore, readMinorAfter } from './read-currency';
import { skipOf, skipSpaces, skipSpacesBack, type Source } from './source';
import type { Unit } from './unit';

/** The currency, or the word or sign for per cent, right before the number at `start`. */
export function readUnitBefore(source: Source, start: number, limit: number): Unit | null {
  const { folded, lexicon } = source;
  const end = skipSpacesBack(folded, start);
  if (end <= limit) return null;
  const share = lexicon.percentBefore.before(folded, end);
  if (share !== null && share.start >= limit && !isSignAfterNumber(folded, share.start))
    return { kind: 'share', name: '%', edge: share.start, divisor: 1 };
  return readCurrencyBefore(source, start, limit);
}

/** "15 %" before another number: the sign belongs to the number before it. */
function isSignAfterNumber(folded: string, start: number): boolean {
  return (
    !isWordLetter(folded, start) &&
    /[\d٠-٩۰-۹]/.test(folded.charAt(skipSpacesBack(folded, start) - 1))
  );
}

/** The unit after a number that ends at `end`: a share, a currency, a sign (km) or what is counted. */
export function readUnitAfter(source: Source, end: number): Unit | null {
  return (
    readShareAfter(source, end) ??
    readCurrencyAfter(source, end) ??
    readMinorAfter(source, end) ??
    readCountedAfter(source, end)
  );
}

/** Per cent, percentage points, per mille and tenths after a number. */
export function readShareAfter({ folded, lexicon }: Source, end: number): Unit | null {
  let at = skipSpaces(folded, end);
  if (folded[at] === '-') at++;
  const found = lexicon.shares.at(folded, at);
  if (found === null) return null;
  const { name = found.value, divisor = 1 } = PARTS[found.value] ?? {};
  return { kind: 'share', name, edge: found.end, divisor };
}

/** Shares that are given in another: 七成 is 70 %, 50 basis points are half a percentage point. */
const PARTS: Readonly<Record<string, { readonly name: string; readonly divisor: number }>> = {
  tenth: { name: '%', divisor: 0.1 },
  'basis point': { name: 'pp', divisor: 100 },
};

/** A unit's sign (km, ha, °C), a listed classifier or noun, or simply the word that follows. */
function readCountedAfter(source: Source, end: number): Unit | null {
  const { text, folded, lexicon } = source;
  const near = skipSpaces(folded, end);
  const touching = text.slice(end, wordEnd(folded, end));
  const own = lexicon.signs.get(touching);
  if (own !== undefined)
    return { kind: 'unit', name: own, edge: end + touching.length, divisor: 1 };
  const sign = lexicon.units.at(folded, near);
  if (sign !== null && isSameSign(text.slice(near, sign.end), sign.value))
    return { kind: 'unit', name: sign.value, edge: sign.end, divisor: 1 };
  const far = skipOf(source, end);
  for (const at of near === far ? [near] : [near, far]) {
    const listed = lexicon.counted.at(folded, at);
    // 二社 counts firms, 健二社長 is a president: the longer word is none that counts.
    if (listed !== null && !lexicon.isNotCounted(folded.slice(at, listed.end + 1)))
      return counted(text, at, listed.end);
  }
  const at = folded[end] === '-' ? end + 1 : far;
  if (at === end) return null;
  const last = wordEnd(folded, at);
  const word = folded.slice(at, last);
  if (!canBeCounted(source, end, word)) return null;
  // "2 ABC'li": letters with an ending of their own say of what somebody is.
  if (/^\p{Lu}+$/u.test(text.slice(at, last)) && /^['’]/u.test(text.slice(last))) return null;
  // "ponad 200 tys. Zdaniem ekspertów": behind a full stop a capital opens a sentence.
  const opens = folded[end - 1] === '.' && /^\p{Lu}/u.test(text.charAt(at));
  if (opens && !lexicon.countedInCapitals) return null;
  const noun = at === far ? afterAdjectives(source, at, last) : null;
  if (noun !== null) return noun;
  // "57 kamen": a word that should have a capital and has none is a verb.
  const isVerb = lexicon.countedInCapitals && at === far && /^\p{Ll}/u.test(text.slice(at, last));
  return isVerb ? null : counted(text, at, last);
}

/** Letters of the shortest word for what is counted that is none for a stretch of time: sv "tio *år*". */
const SHORTEST_COUNTED = 3;

/**
 * Whether `word` may be what the number that ends at `end` counts. A word that is none behind figures, since it tells of a
 * year or an hour there ("2024 *roku*"), may be behind a number in words: pl "półtora *roku*".
 */
function canBeCounted({ folded, lexicon }: Source, end: number, word: string): boolean {
  const isTime = lexicon.isTimeUnit(word);
  if (isTime && isWordLetter(folded, end - 1)) return true;
  return (isTime || word.length >= SHORTEST_COUNTED) && !lexicon.isNotCounted(word);
}

const MOST_ADJECTIVES = 2;

/** "two residential buildings": what is counted, past the adjectives before it; null where none stands there. */
function afterAdjectives(source: Source, from: number, to: number): Unit | null {
  const { text, folded, lexicon } = source;
  let start = from;
  let end = to;
  for (let more = MOST_ADJECTIVES; more > 0 && folded[end] === ' '; more -= 1) {
    if (!lexicon.isAdjective(text.slice(start, end))) break;
    start = end + 1;
    end = wordEnd(folded, start);
    if (end - start < 3 || lexicon.isNotCounted(folded.slice(start, end))) break;
    if (lexicon.isNoun(text.slice(start, end))) return counted(text, start, end);
  }
  return null;
}

function counted(text: string, start: number, end: number): Unit {
  return { kind: 'counted', name: text.slice(start, end), edge: end, divisor: 1 };
}

/** "m" is metres and "M" is not; in longer signs capitals do not matter. */
function isSameSign(written: string, sign: string): boolean {
  return sign.length > 2 || written === sign;
}
