import type { Item } from '../../frames';
import { COMMA, SENTENCE_END } from '../../words/signs';
import { foldedAt } from '../../words/tokens';
import { FIGURE } from './mentions';

/** True for the age at `at` of "Jane Doe, *52*, a teacher": a figure between two commas, or before the sentence's end. */
export function isAge(items: readonly Item[], at: number): boolean {
  const next = foldedAt(items, at + 1);
  const closed = COMMA.has(next) || SENTENCE_END.has(next);
  return COMMA.has(foldedAt(items, at - 1)) && FIGURE.test(foldedAt(items, at)) && closed;
}
