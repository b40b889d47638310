import type { Found } from './fragment';
import type { Lexemes } from '../lexemes/lexemes';
import { readNamed } from './read-named';
import { readFramed } from './read-framed';
import { readCountAway, readLedCount } from './read-counted';

/** Reads what is told from the publication or the date before: yesterday, 3 days ago, last week. */
export function readRelative(lexemes: Lexemes, index: number): Found | null {
  return (
    readNamed(lexemes, index) ??
    readCountAway(lexemes, index) ??
    readLedCount(lexemes, index) ??
    readFramed(lexemes, index)
  );
}
