/**
 * A text and what must be found in it, each as "type|speaker|words": type by its first letter (d, m, i),
 * no speaker where the text names none, the parts of a split quote joined by " … ". A text alone is a
 * trap: nothing must be found.
 */
export type QuoteCase = readonly [text: string, ...quotes: string[]];
