/** Where words stand in a text, nearest to an offset (UTF-16): headlines repeat sentences. -1 where they don't stand in it. */
export function nearestPlace(text: string, words: string, near: number): number {
  const before = text.lastIndexOf(words, near);
  const after = text.indexOf(words, near);
  if (before === -1 || after === -1) return Math.max(before, after);
  return near - before < after - near ? before : after;
}
