import type { Quote, Reading } from '../reading';

/** The comma, in any script, that led from the words to who said them. */
const LAST_COMMA = /\s*[,،、，]\s*$/u;

/** A mark of quotation of any script, open or closed. */
const MARK = /[\p{Pi}\p{Pf}"'＂„‚「」『』〝〞〟]/u;

/** The words of a quote where they stand alone: without the comma that led on to who said them ("…,” he said"). */
export function quotedWords({ text }: Pick<Quote, 'text'>): string {
  return text.replace(LAST_COMMA, '');
}

/**
 * The same in plain text. Only what was said in these words stands in marks: those of reported speech
 * are the article's own, and in marks they would be put into somebody's mouth.
 */
export function markedWords(quote: Quote, reading: Pick<Reading, 'text'>): string {
  const words = quotedWords(quote);
  return isWordForWord(quote, reading) ? `“${words}”` : words;
}

/**
 * True where somebody said just these words: direct speech, and what the article has between marks within its own
 * sentence (a few words that it calls “unthinkable”).
 */
export function isWordForWord(
  { type, start, end }: Pick<Quote, 'type' | 'start' | 'end'>,
  { text: article }: Pick<Reading, 'text'>,
): boolean {
  if (type !== 'mixed') return type === 'direct';
  // French marks stand apart from their words by a space.
  const opening =
    article
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .at(-1) ?? '';
  const closing =
    article
      .slice(end, end + 2)
      .trimStart()
      .at(0) ?? '';
  return MARK.test(opening) && MARK.test(closing);
}
