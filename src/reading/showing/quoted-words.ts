import type { Quote } from '../reading';

/** The comma, in any script, that led from the words to who said them. */
const LAST_COMMA = /\s*[,،、，]\s*$/u;

/** The words of a quote where they stand alone: without the comma that led on to who said them ("…,” he said"). */
export function quotedWords({ text }: Pick<Quote, 'text'>): string {
  return text.replace(LAST_COMMA, '');
}

/**
 * The same in plain text. Only what was said in these words stands in marks: those of reported speech
 * are the article's own, and in marks they would be put into somebody's mouth.
 */
export function markedWords(quote: Pick<Quote, 'text' | 'type'>): string {
  const words = quotedWords(quote);
  return quote.type === 'direct' ? `“${words}”` : words;
}
