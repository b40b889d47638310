import { sense, type Lexeme } from './scan';

/**
 * The lexemes of a text in which a month that is named twice is one: Arabic papers write for readers
 * of two namings at once, "27 فبراير/شباط 2024".
 */
export function joinTwiceNamedMonths(folded: string, lexemes: readonly Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = [];
  for (const lexeme of lexemes) {
    const before = joined.at(-1);
    const month = sense(before, 'month')?.n;
    if (
      before !== undefined &&
      month !== undefined &&
      sense(lexeme, 'month')?.n === month &&
      folded.slice(before.end, lexeme.start).trim() === '/'
    ) {
      joined[joined.length - 1] = { ...before, end: lexeme.end };
    } else {
      joined.push(lexeme);
    }
  }
  return joined;
}
