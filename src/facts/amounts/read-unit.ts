import {
  CODES_THAT_ARE_WORDS,
  CURRENCY_CODES,
  DOLLAR_PREFIXES,
  resolveCurrency,
} from './currencies';
import { isWordLetter, wordEnd } from './phrase-table';
import { skipOf, skipSpaces, skipSpacesBack, type Source } from './source';

/** What an amount is of, and where the words that say so begin or end. */
export interface Unit {
  readonly kind: 'money' | 'share' | 'unit' | 'counted';
  /** ISO 4217, `%`, `pp`, `‰`, a unit's sign, or the counted noun as written. */
  readonly name: string;
  /** The unit's outer edge: where it ends after a number, where it begins before one. */
  readonly edge: number;
  /** What the number is to be multiplied with: 10 for 割, a hundredth for cents. */
  readonly factor: number;
}

const money = (name: string, edge: number, factor = 1): Unit => ({
  kind: 'money',
  name,
  edge,
  factor,
});

/** The currency or the word for per cent right before the number at `start`. */
export function readUnitBefore(source: Source, start: number, limit: number): Unit | null {
  const { text, folded, lexicon } = source;
  const end = skipSpacesBack(folded, start);
  if (end <= limit) return null;
  const share = lexicon.percentBefore.before(folded, end);
  if (share !== null && share.start >= limit && !isSignAfterNumber(folded, share.start))
    return { kind: 'share', name: '%', edge: share.start, factor: 1 };
  const code = text.slice(end - 3, end);
  const isCode =
    (CURRENCY_CODES.has(code) || SMALL_CODES.has(code)) &&
    !isWordLetter(text, end - 4) &&
    !CODES_THAT_ARE_WORDS.has(code);
  if (isCode && end - 3 >= limit) return money(code.toUpperCase(), end - 3);
  const sign = lexicon.currenciesBefore.before(folded, end);
  if (sign === null || sign.start < limit) return null;
  if (sign.value === '$') {
    const prefix = dollarPrefix(folded, sign.start, limit);
    if (prefix !== null) return prefix;
  }
  return money(resolveCurrency(sign.value, lexicon.homeCurrency), sign.start);
}

/** "15 %" before another number: the sign belongs to the number before it. */
function isSignAfterNumber(folded: string, start: number): boolean {
  return (
    !isWordLetter(folded, start) &&
    /[\d٠-٩۰-۹]/.test(folded.charAt(skipSpacesBack(folded, start) - 1))
  );
}

/** "HK $", "mxn$": letters before the dollar sign say whose dollar it is. */
function dollarPrefix(folded: string, start: number, limit: number): Unit | null {
  const end = skipSpacesBack(folded, start);
  const word = /(?<![\p{L}\p{N}])(?:\p{L}\.?){1,4}$/u.exec(
    folded.slice(Math.max(limit, end - 6), end),
  );
  if (word === null) return null;
  const written = word[0];
  const code = DOLLAR_PREFIXES[written] ?? isoOf(written);
  return code === null ? null : money(code, end - written.length);
}

function isoOf(written: string): string | null {
  const code = written.toUpperCase();
  return CURRENCY_CODES.has(code) ? code : null;
}

/** Everyday codes that are also written small after a number ("3 gbp"). */
const SMALL_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy chf cad aud cny inr idr rub'.split(' '),
);

/** The currency after a number that ends at `end`, across "of": "75 millions de dollars". */
export function readCurrencyAfter(source: Source, end: number): Unit | null {
  const { text, folded, lexicon } = source;
  const places = [skipSpaces(folded, end), skipOf(source, end)];
  if (folded[places[0] ?? end] === '-') places.push((places[0] ?? end) + 1);
  for (const at of new Set(places)) {
    const code = text.slice(at, at + 3);
    if (
      (CURRENCY_CODES.has(code) || SMALL_CODES.has(code)) &&
      !isWordLetter(text, at + 3) &&
      (at === skipSpaces(folded, end) || !CODES_THAT_ARE_WORDS.has(code))
    )
      return money(code.toUpperCase(), folded[at + 3] === '$' ? at + 4 : at + 3);
    const named = lexicon.currencyNames.at(folded, at);
    const listed = lexicon.currenciesAfter.at(folded, at);
    if (named !== null && named.end > (listed?.end ?? 0)) return money(named.value, named.end);
    if (listed !== null) {
      const suffix = listed.value === '$' ? dollarSuffix(folded, listed.end) : null;
      return suffix ?? money(resolveCurrency(listed.value, lexicon.homeCurrency), listed.end);
    }
    const qualified = readQualifiedCurrency(source, at);
    if (qualified !== null) return qualified;
  }
  return null;
}

/** "10 milliards de $ hk", "$ us": the letters may follow the sign. */
function dollarSuffix(folded: string, end: number): Unit | null {
  if (folded[end - 1] !== '$') return null;
  const at = skipSpaces(folded, end);
  const word = folded.slice(at, wordEnd(folded, at));
  const code =
    word.length === 0 || word.length > 3
      ? null
      : (DOLLAR_PREFIXES[word] ?? (SMALL_CODES.has(word) ? isoOf(word) : null));
  return code === null ? null : money(code, at + word.length);
}

/** "30 kampuchean riel": a currency word after one word that no table knows. */
function readQualifiedCurrency({ folded, lexicon }: Source, at: number): Unit | null {
  const end = wordEnd(folded, at);
  if (end === at || folded[end] !== ' ') return null;
  const word = folded.slice(at, end);
  if (lexicon.notCounted.has(word) || lexicon.and.at(folded, at) !== null) return null;
  const listed = lexicon.currenciesAfter.at(folded, end + 1);
  if (listed === null || !isWordLetter(folded, listed.start)) return null;
  return money(resolveCurrency(listed.value, lexicon.homeCurrency), listed.end);
}

/** Per cent, percentage points, per mille and tenths after a number. */
export function readShareAfter({ folded, lexicon }: Source, end: number): Unit | null {
  let at = skipSpaces(folded, end);
  if (folded[at] === '-') at++;
  const found = lexicon.shares.at(folded, at);
  if (found === null) return null;
  const tenth = found.value === 'tenth';
  return {
    kind: 'share',
    name: tenth ? '%' : found.value,
    edge: found.end,
    factor: tenth ? 10 : 1,
  };
}

/** Cents, pence, sen alone: given in their currency. */
export function readMinorAfter({ folded, lexicon }: Source, end: number): Unit | null {
  let at = skipSpaces(folded, end);
  if (folded[at] === '-') at++;
  const connector = lexicon.of.at(folded, at);
  const found =
    lexicon.minors.at(folded, at) ??
    (connector && lexicon.minors.at(folded, skipSpaces(folded, connector.end)));
  if (!found) return null;
  return money(resolveCurrency(found.value, lexicon.homeCurrency), found.end, 0.01);
}

/** A unit's sign (km, ha, °C), a listed classifier or noun, or simply the word that follows. */
export function readCountedAfter(source: Source, end: number): Unit | null {
  const { text, folded, lexicon } = source;
  const near = skipSpaces(folded, end);
  const sign = lexicon.units.at(folded, near);
  if (sign !== null && isSameSign(text.slice(near, sign.end), sign.value))
    return { kind: 'unit', name: sign.value, edge: sign.end, factor: 1 };
  for (const at of new Set([near, skipOf(source, end)])) {
    const listed = lexicon.counted.at(folded, at);
    if (listed !== null)
      return { kind: 'counted', name: text.slice(at, listed.end), edge: listed.end, factor: 1 };
  }
  let at = skipOf(source, end);
  const hyphen = folded[end] === '-';
  if (hyphen) at = end + 1;
  else if (at === end) return null;
  const last = wordEnd(folded, at);
  const word = folded.slice(at, last);
  if (word.length < 3 || lexicon.notCounted.has(word)) return null;
  return { kind: 'counted', name: text.slice(at, last), edge: last, factor: 1 };
}

/** "m" is metres and "M" is not; for the rest, capitals do not matter. */
function isSameSign(written: string, sign: string): boolean {
  return sign.length > 2 || written === sign || written.replace(/ /g, '') === sign;
}
