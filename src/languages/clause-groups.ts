/** A clause group is closed only after so many code units: shorter ones are lists and names. */
const LEAST = 40;

/** After so many code units any space closes it: a reader needs an end somewhere. */
const MOST = 60;

const BOUND_LEFT = /(?:[\d"“(,:–-]|ๆ|ฯ)$/u;
// "จ. | นครพนม", "พล.ต.อ. | ประวิทย์", but "12.00 น." and "10 กม.", which a number has closed.
const ABBREVIATION = /(?:\p{L}{1,4}\.)+$/u;
const UNIT = /\d\s?(?:\p{L}{1,4}\.)+$/u;
const BOUND_RIGHT = /^[^\p{L}"“]|^["“]?[\dA-Za-z]/u;

/** How far left of a space anything is looked at, in code units. */
const LOOK = 20;

/** The words of a language by which its clause groups are told. */
export interface ClauseWords {
  readonly clauseStarts: readonly string[];
  readonly clauseLinks: readonly string[];
  readonly clauseLeads: readonly string[];
  /** Titles before a given name and, behind one more space, a surname. */
  readonly titles: readonly string[];
}

/**
 * Clause groups of one block of a language that marks no sentence ends (Thai): its spaces are tried
 * in turn, and one before a word that begins a clause is taken for an end. Half-open ranges into
 * `block`. Less sure than sentences elsewhere.
 */
export function splitClauseGroups(
  block: string,
  { clauseStarts, clauseLinks, clauseLeads, titles }: ClauseWords,
): [number, number][] {
  const groups: [number, number][] = [];
  let start = 0;
  for (const { index, 0: space } of block.matchAll(/\s+/gu)) {
    const length = index - start;
    if (length < LEAST) continue;
    const right = block.slice(index + space.length, index + space.length + 24);
    if (BOUND_RIGHT.test(right) || BOUND_LEFT.test(block.slice(index - 1, index))) continue;
    const left = block.slice(Math.max(start, index - LOOK), index);
    if (ABBREVIATION.test(left) && !UNIT.test(left)) continue;
    if (clauseLeads.some((word) => left.endsWith(word))) continue;
    const given = left.slice(left.lastIndexOf(' ') + 1);
    const before = left.slice(0, -given.length).trimEnd();
    if (titles.some((title) => left.endsWith(title) || before.endsWith(title))) continue;
    if (titles.some((title) => given.startsWith(title))) continue;
    if (clauseLinks.some((word) => right.startsWith(word))) continue;
    if (length < MOST && !clauseStarts.some((word) => right.startsWith(word))) continue;
    groups.push([start, index]);
    start = index + space.length;
  }
  if (start < block.length) groups.push([start, block.length]);
  return groups;
}
