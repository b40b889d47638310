import {
  CODES_THAT_ARE_WORDS,
  CURRENCY_CODES,
  CURRENCY_FAMILIES,
  DOLLAR_PLACES,
  DOLLAR_PREFIXES,
  HUNDREDTHS,
  SMALL_CODES,
} from '../../languages/world/currencies';
import { resolveCurrency } from './lexicon/publisher-currency';
import { isWordLetter, wordEnd, type PhraseMatch } from './lexicon/phrase-table';
import { signOf } from './read-minus';
import { skipOf, skipSpaces, skipSpacesBack, type Source } from './source';
import { money, type Unit } from './unit';

const LETTERS = /^\p{L}{2}$/u;

/** The currency right before the number at `start`, not reaching before `limit`. */
export function readCurrencyBefore(source: Source, start: number, limit: number): Unit | null {
  const { text, folded, lexicon } = source;
  const end = skipSpacesBack(folded, signOf(folded, start));
  const code = text.slice(Math.max(0, end - 3), end);
  const isCode =
    (CURRENCY_CODES.has(code) && !CODES_THAT_ARE_WORDS.has(code)) || SMALL_CODES.has(code);
  if (isCode && end - 3 >= limit && !isWordLetter(text, end - 4))
    return money(code.toUpperCase(), end - 3);
  const sign = lexicon.currenciesBefore.before(folded, end);
  if (sign === null || sign.start < limit) return null;
  // "사법연수원 25기": one syllable at the end of a longer word is no currency.
  if (sign.end - sign.start === 1 && LETTERS.test(text.slice(sign.start - 1, sign.end)))
    return null;
  return (
    (folded[sign.start] === '$' ? readDollarPrefix(folded, sign.start, limit) : null) ??
    money(resolveCurrency(sign.value, lexicon.homeCurrency, lexicon.sharedSigns), sign.start)
  );
}

/** "HK $", "mxn$": letters before the dollar sign say whose dollar it is. */
function readDollarPrefix(folded: string, start: number, limit: number): Unit | null {
  const end = skipSpacesBack(folded, start);
  const letters = folded.slice(Math.max(limit, end - 6), end);
  const written = /(?<!\p{L}|\p{N})(?:\p{L}\.?){1,4}$/u.exec(letters)?.[0];
  if (written === undefined) return null;
  const code = DOLLAR_PREFIXES.get(written) ?? codeOf(written);
  return code === null ? null : money(code, end - written.length);
}

function codeOf(written: string): string | null {
  const code = written.toUpperCase();
  return CURRENCY_CODES.has(code) ? code : null;
}

/** The currency after a number that ends at `end`, across "of": "75 millions de dollars". */
export function readCurrencyAfter(source: Source, end: number): Unit | null {
  const { folded } = source;
  const near = skipSpaces(folded, end);
  if (folded[near] === '-') return readCurrencyAt(source, near + 1, true);
  const here = readCurrencyAt(source, near, true);
  if (here !== null) return here;
  const far = skipOf(source, end);
  return far === near ? null : readCurrencyAt(source, far, false);
}

function readCurrencyAt(source: Source, at: number, isNear: boolean): Unit | null {
  const { text, folded, lexicon } = source;
  const code = text.slice(at, at + 3);
  const isCode = CURRENCY_CODES.has(code) && (isNear || !CODES_THAT_ARE_WORDS.has(code));
  if ((isCode || SMALL_CODES.has(code)) && !isWordLetter(text, at + 3))
    return money(code.toUpperCase(), folded[at + 3] === '$' ? at + 4 : at + 3);
  const named = lexicon.currencyNames.at(folded, at);
  const listed = lexicon.currenciesAfter.at(folded, at);
  if (named !== null && named.end > (listed?.end ?? 0)) return money(named.value, named.end);
  if (listed !== null) return resolveListed(source, listed);
  return readQualified(source, at);
}

/** A listed currency word or sign, with what follows it and says whose it is. */
function resolveListed({ folded, lexicon }: Source, listed: PhraseMatch<string>): Unit {
  const family = CURRENCY_FAMILIES[listed.value];
  if (family !== undefined) {
    if (folded[listed.end - 1] === '$') {
      const letters = readDollarSuffix(folded, listed.end);
      if (letters !== null) return letters;
    }
    const at = skipSpaces(folded, listed.end);
    const qualifier =
      at > listed.end ? lexicon.currencyNames.qualifierAt(folded, at, family.split(' ')) : null;
    if (qualifier !== null) return money(qualifier.value, qualifier.end);
  }
  return money(
    resolveCurrency(listed.value, lexicon.homeCurrency, lexicon.sharedSigns),
    listed.end,
  );
}

/** "10 milliards de $ hk": the letters may follow the sign. */
function readDollarSuffix(folded: string, end: number): Unit | null {
  const at = skipSpaces(folded, end);
  const word = folded.slice(at, wordEnd(folded, at));
  if (word.length === 0 || word.length > 3) return null;
  const code = DOLLAR_PREFIXES.get(word) ?? (SMALL_CODES.has(word) ? codeOf(word) : null);
  return code === null ? null : money(code, at + word.length);
}

/** How many words may say whose currency it is: "Hong Kong dollars", "South African rand". */
const MOST_QUALIFIERS = 2;

/** A currency word after words that say whose it is. Others do not make it a currency: "3 casos reais". */
function readQualified(source: Source, at: number): Unit | null {
  const { folded, lexicon } = source;
  let next = at;
  for (let count = 0; count < MOST_QUALIFIERS; count++) {
    const end = wordEnd(folded, next);
    const isGap = folded[end] === ' ' || folded[end] === '-';
    if (end === next || !isGap) return null;
    const word = folded.slice(next, end);
    if (lexicon.isNotCounted(word) || lexicon.and.at(folded, next) !== null) return null;
    const listed = lexicon.currenciesAfter.at(folded, end + 1);
    if (listed !== null && isWordLetter(folded, listed.start)) {
      const code = qualify(source, listed.value, at, end);
      return code === null ? null : money(code, listed.end);
    }
    next = end + 1;
  }
  return null;
}

/** The currency that the words from `at` to `end` make of a currency word, or null if they say nothing of it. */
function qualify(
  { folded, lexicon }: Source,
  value: string,
  at: number,
  end: number,
): string | null {
  const words = folded.slice(at, end);
  if (value === '$') {
    const place = Object.entries(DOLLAR_PLACES).find(([beginning]) => words.startsWith(beginning));
    const code = DOLLAR_PREFIXES.get(words) ?? place?.[1];
    if (code !== undefined) return code;
  }
  const members = CURRENCY_FAMILIES[value]?.split(' ') ?? [value];
  return lexicon.currencyNames.qualifierAt(folded, at, members)?.value ?? null;
}

/** Cents, pence, sen alone: given in their currency. */
export function readMinorAfter(source: Source, end: number): Unit | null {
  const { folded, lexicon } = source;
  let at = skipSpaces(folded, end);
  if (folded[at] === '-') at++;
  const found = lexicon.minors.at(folded, at) ?? lexicon.minors.at(folded, skipOf(source, end));
  if (found === null) return null;
  const [code = '', divisor = '100'] = found.value.split('/');
  // 分之 makes a fraction: no coin.
  if (code === '') return null;
  return money(
    resolveCurrency(code, lexicon.homeCurrency, lexicon.sharedSigns),
    found.end,
    Number(divisor),
  );
}

/**
 * The word for a hundredth (or a tenth) after the number at `end` that follows a sum, whatever the sum's
 * currency; null where there is none.
 */
export function readHundredthAfter(
  source: Source,
  end: number,
): { readonly end: number; readonly divisor: number } | null {
  const minor = readMinorAfter(source, end);
  if (minor !== null) return { end: minor.edge, divisor: minor.divisor };
  const behind = source.lexicon.minorsBehind.at(source.folded, end);
  if (behind !== null) return { end: behind.end, divisor: 100 };
  const at = skipSpaces(source.folded, end);
  const last = source.folded[at] === '¢' ? at + 1 : wordEnd(source.folded, at);
  return HUNDREDTHS.has(source.folded.slice(at, last)) ? { end: last, divisor: 100 } : null;
}
