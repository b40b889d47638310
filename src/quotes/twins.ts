import type { Quote } from '../reading/reading';
import { fold } from './tokens';

/** Words alone, so that two settings of one quote compare alike. */
function bare(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Shorter stretches may be said twice. */
const TWIN_LENGTH = 20;

/**
 * Leaves out pull quotes: of two quotes in the same words the one that tells who said it stays, else
 * the first.
 */
export function dropTwins(quotes: readonly Quote[]): Quote[] {
  const best = new Map<string, Quote>();
  const bareWords = quotes.map(({ text }) => (text.length < TWIN_LENGTH ? '' : bare(text)));
  for (const [at, quote] of quotes.entries()) {
    const words = bareWords[at] ?? '';
    if (words.length < TWIN_LENGTH) continue;
    const known = best.get(words);
    if (known === undefined || (known.cue === null && quote.cue !== null)) best.set(words, quote);
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
    .filter(({ words }) => words.length >= TWIN_LENGTH);
  return quotes.map((quote) => {
    if (twins.length === 0) return quote;
    const words = bare(quote.text);
    const twin = twins.find((one) => words.includes(one.words) || one.words.includes(words));
    if (twin === undefined || words.length < TWIN_LENGTH) return quote;
    const confidence = Math.max(quote.confidence, 0.9);
    const { speaker, role, affiliation } = twin.quote;
    if (quote.speaker !== null || speaker === null) return { ...quote, confidence };
    const known = quotes.find(
      (one) => one.speaker !== null && bare(one.speaker).split(' ').includes(bare(speaker)),
    );
    return known === undefined
      ? { ...quote, confidence, speaker, role, affiliation }
      : {
          ...quote,
          confidence,
          speaker: known.speaker,
          role: known.role,
          affiliation: known.affiliation,
        };
  });
}
