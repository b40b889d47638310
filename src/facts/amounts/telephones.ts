import type { Span } from '../../reading/reading';

/*
 * Groups of digits that no number is written in: led by a zero or a plus; with a part in brackets; by
 * three and more groups of which not all have three digits.
 */
const PATTERNS: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.,])(?:\+\d|\(0\d|0\d)(?:[ ()-]{0,2}\d){5,13}(?![\p{N}%]|[.,]\d)/gu,
  /(?<![\p{L}\p{N}.,])(?:\d{1,3} )?\(\d{2,4}\) ?\d{3,5}(?:[ -]\d{2,4}){1,3}(?![\p{N}%])/gu,
  /(?<![\p{L}\p{N}.,])(?!\d+(?:[ \u00a0]\d{3})+(?!\p{N}|[ \u00a0]\d))\d{2,3}(?:[ \u00a0]\d{2,4}){2,5}(?![\p{N}%]|[.,]\d)/gu,
];

/** Telephone numbers: none of their groups is an amount. A number in groups of three alone is an amount. */
export function telephonesOf(text: string): Span[] {
  return PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: number, index }) => ({
      start: index,
      end: index + number.length,
    })),
  );
}
