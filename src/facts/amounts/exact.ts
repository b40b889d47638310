/** A sum or a product without the dust that binary fractions leave: 1.1 * 1e6. Fifteen digits are more than any article has. */
export function exact(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
