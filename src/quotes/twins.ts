import type { Quote } from '../reading/reading';
import { fold } from './words/tokens';

/** Words alone, so that two settings of one quote compare alike. */
function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** In letters: shorter stretches may be said twice. */
const TWIN_LENGTH = 20;
/** A sign of these scripts says about as much as this many letters. */
const LETTERS_PER_SIGN = 3;
/** A shorter text can't be a twin, whatever its script. */
const SHORTEST_TWIN = Math.ceil(TWIN_LENGTH / LETTERS_PER_SIGN);
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function isTwinLength(words: string): boolean {
  const signs = words.match(SIGNS)?.length ?? 0;
  return words.length + signs * (LETTERS_PER_SIGN - 1) >= TWIN_LENGTH;
}

/** At most this sure of a quote that stands alone: its speaker is only who was named before. */
const GUESSED = 0.5;

/** Letters by which most quotes are told from all others, and the characters in which they are looked for. */
const TELLING = 8;
const BEGINNING = 20;

/** How the bare words of a text begin. */
function beginningOf(text: string): string {
  const words = bare(text.slice(0, BEGINNING));
  return (words.length <= TELLING ? bare(text) : words).slice(0, TELLING);
}

/** The bare words of each quote that another begins like; of the others '', since they have no twin. */
function wordsOfTwins(quotes: readonly Quote[]): string[] {
  const beginnings = quotes.map(({ text }) =>
    text.length < SHORTEST_TWIN ? '' : beginningOf(text),
  );
  const counts = new Map<string, number>();
  for (const one of beginnings) counts.set(one, (counts.get(one) ?? 0) + 1);
  return quotes.map(({ text }, at) => {
    const beginning = beginnings[at] ?? '';
    return beginning === '' || counts.get(beginning) === 1 ? '' : bare(text);
  });
}

/**
 * Leaves out pull quotes: of two quotes in the same words the one that tells who said it stays, of two that do the one
 * that is speech ("It is a start, says the chief ¶ – It is a start, says Ann Bell"), else the first.
 */
export function dropTwins(quotes: readonly Quote[]): Quote[] {
  const best = new Map<string, Quote>();
  const bareWords = wordsOfTwins(quotes);
  for (const [at, quote] of quotes.entries()) {
    const words = bareWords[at] ?? '';
    if (!isTwinLength(words)) continue;
    const known = best.get(words);
    const spoken = known?.type === 'indirect' && quote.type !== 'indirect';
    if (known === undefined || (quote.cue !== null && (known.cue === null || spoken)))
      best.set(words, quote);
  }
  return quotes.filter((quote, at) => (best.get(bareWords[at] ?? '') ?? quote) === quote);
}

/**
 * Joins a quote of the headline with its twin in the body: `X: “Q”` tells whose the body's quote is
 * where the body does not. `fromTitle` are the headline's quotes.
 */
export function joinHeadline(quotes: readonly Quote[], fromTitle: readonly Quote[]): Quote[] {
  const twins = fromTitle
    .map((quote) => ({ quote, words: bare(quote.text) }))
    .filter(({ words }) => isTwinLength(words));
  return quotes.map((quote) => {
    if (twins.length === 0) return quote;
    const words = bare(quote.text);
    const twin = twins.find((one) => words.includes(one.words) || one.words.includes(words));
    if (twin === undefined || !isTwinLength(words)) return quote;
    const confidence = Math.max(quote.confidence, 0.9);
    const told = twin.quote.speaker;
    const named = quote.speaker !== null && (quote.cue !== null || quote.confidence > GUESSED);
    if (named || told === null) return { ...quote, confidence };
    const known = quotes.find(
      (one) => one.speaker !== null && bare(one.speaker).split(' ').includes(bare(told)),
    );
    const { speaker, role, affiliation } = known ?? twin.quote;
    return { ...quote, confidence, speaker, role, affiliation };
  });
}
