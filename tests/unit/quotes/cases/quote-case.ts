/**
 * A text and what must be found in it, each as "type|speaker|words": type by its first letter (d, m, i),
 * with "!" where it must be marked as not said, no speaker where the text names none, the parts of a
 * split quote joined by " … ". "Name <role>" asks for the speaker's role too. A text alone is a trap:
 * nothing must be found.
 */
export type QuoteCase = readonly [text: string, ...quotes: string[]];
