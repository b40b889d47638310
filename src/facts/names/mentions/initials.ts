/** The first letters of a name's words: what an acronym of it would be. */
export function initialsOf(key: readonly string[]): string {
  return key.map((word) => word.charAt(0)).join('');
}
