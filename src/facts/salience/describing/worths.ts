/** Worth of every concept of the article: more when spoken of often, and early; see `worthsOf`. */
export type Worths = ReadonlyMap<string, number>;

const TITLE_COUNTS = 3;
const TITLE_WORTH = 1.4;

/**
 * How often each concept is spoken of less a half, so that what is said once counts little, and down to
 * a tenth the later it comes up: fitted on which words the human fact units of REALSumm hold.
 */
export function worthsOf(
  concepts: readonly (readonly string[])[],
  title: ReadonlySet<string>,
): Worths {
  const times = new Map<string, number>();
  const first = new Map<string, number>();
  for (const [at, ones] of concepts.entries()) {
    for (const one of new Set(ones)) {
      times.set(one, (times.get(one) ?? 0) + 1);
      if (!first.has(one)) first.set(one, at);
    }
  }
  return new Map(
    [...times].map(([one, count]) => [
      one,
      (count - 0.6) *
        (0.05 + 0.95 / (1 + (first.get(one) ?? 0) / 12)) *
        (title.has(one) ? TITLE_WORTH : 1),
    ]),
  );
}

/** Frequencies of all concepts, the title's counted three times, and the length of that vector. */
export function centroidOf(
  concepts: readonly (readonly string[])[],
  title: ReadonlySet<string>,
): { readonly centroid: ReadonlyMap<string, number>; readonly norm: number } {
  const centroid = new Map<string, number>();
  for (const one of concepts.flat()) centroid.set(one, (centroid.get(one) ?? 0) + 1);
  for (const one of title) centroid.set(one, (centroid.get(one) ?? 0) + TITLE_COUNTS);
  let squares = 0;
  for (const count of centroid.values()) squares += count * count;
  return { centroid, norm: Math.sqrt(squares) };
}
