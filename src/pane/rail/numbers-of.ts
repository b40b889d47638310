import type { Amount, Reading } from '../../reading/reading';
import { showAmount } from '../../ui/words/show-amount';

/** An amount, and how the reader's notation says it. */
export interface ShownNumber {
  readonly amount: Amount;
  readonly shown: string;
}

/**
 * Amounts that the notation of `language` says otherwise than the article does, each once: neither in
 * the same words, nor the same number again without what it is of ("Rp150.000 … 150.000").
 */
export function numbersOf({ amounts }: Reading, language: string): readonly ShownNumber[] {
  const listed: ShownNumber[] = [];
  for (const amount of amounts) {
    const shown = showAmount(amount, language);
    if (shown === null || listed.some((before) => isSame(before.amount, amount))) continue;
    listed.push({ amount, shown });
  }
  return listed;
}

function isSame(one: Amount, other: Amount): boolean {
  if (one.text === other.text) return true;
  return one.value === other.value && (one.unit === null || other.unit === null);
}
