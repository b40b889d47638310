/** What an amount is of, and where the words that say so begin or end. */
export interface Unit {
  readonly kind: 'money' | 'share' | 'unit' | 'counted';
  /** ISO 4217, `%`, `pp`, `‰`, a unit's sign, or the counted noun as written. */
  readonly name: string;
  /** The unit's outer edge: where it ends after a number, where it begins before one. */
  readonly edge: number;
  /** The number is to be divided by this: 100 for cents, 0.1 for tenths given as per cent. */
  readonly divisor: number;
}

/** A currency as a unit. */
export function money(code: string, edge: number, divisor = 1): Unit {
  return { kind: 'money', name: code, edge, divisor };
}
