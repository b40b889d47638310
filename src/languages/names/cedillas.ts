/** "Iaşi" as "Iași": old fonts of Romanian have cedillas where its letters have commas. `lower` is in lower case. */
export function commasForCedillas(lower: string): string {
  return lower.replaceAll('ş', 'ș').replaceAll('ţ', 'ț');
}
