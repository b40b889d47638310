/** A clause group is closed only after so many code units: shorter ones are lists and names. */
const LEAST = 40;

/** After so many code units any space closes it: a reader needs an end somewhere. */
const MOST = 60;

const BOUND_LEFT = /(?:[\d"“(,:–-]|ๆ|ฯ)$/u;
const BOUND_RIGHT = /^[^\p{L}"“]|^["“]?[\dA-Za-z]/u;

/**
 * Clause groups of one block of a language that marks no sentence ends (Thai): its spaces are tried
 * in turn, and one before a word that begins a clause is taken for an end. Half-open ranges into
 * `block`. Less sure than sentences elsewhere.
 */
export function splitClauseGroups(
  block: string,
  clauseStarts: readonly string[],
  clauseLinks: readonly string[],
): [number, number][] {
  const groups: [number, number][] = [];
  let start = 0;
  for (const { index, 0: space } of block.matchAll(/\s+/gu)) {
    const length = index - start;
    if (length < LEAST) continue;
    const right = block.slice(index + space.length, index + space.length + 24);
    if (BOUND_RIGHT.test(right) || BOUND_LEFT.test(block.slice(index - 1, index))) continue;
    if (clauseLinks.some((word) => right.startsWith(word))) continue;
    if (length < MOST && !clauseStarts.some((word) => right.startsWith(word))) continue;
    groups.push([start, index]);
    start = index + space.length;
  }
  if (start < block.length) groups.push([start, block.length]);
  return groups;
}
