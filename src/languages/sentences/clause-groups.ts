/** A clause group is closed only after so many code units: shorter ones are lists and names. */
const LEAST = 40;

/** After so many code units any space between two stretches closes it: a reader needs an end somewhere. */
const MOST = 50;

/** Fewer code units between two spaces are an item of a list or a part of a name, and no stretch of a clause. */
const STRETCH = 12;

/** Fewer code units at a block's end are what is left of a clause ("within two or three days"). */
const REST = 25;

const BOUND_LEFT = /[\d"“(),:–-]$/u;
// "จ. | นครพนม", "พล.ต.อ. | ประวิทย์", but "12.00 น." and "10 กม.", which a number has closed.
const ABBREVIATION = /(?:\p{L}{1,4}\.)+$/u;
const UNIT = /\d\s?(?:\p{L}{1,4}\.)+$/u;
const BOUND_RIGHT = /^[^\p{L}"“]|^["“]?[\dA-Za-z]/u;

/** How far left of a space anything is looked at, in code units. */
const LOOK = 40;

/** Letters of a title that may stand behind another word, "โดย*พลเอก*เกรียงไกร": shorter ones begin other words. */
const PLAIN_TITLE = 4;

/** The words of a language by which its clause groups are told. */
export interface ClauseWords {
  readonly clauseStarts: readonly string[];
  readonly clauseLinks: readonly string[];
  readonly clauseLeads: readonly string[];
  readonly boundSigns: ReadonlySet<string>;
  /** Titles before a given name and, behind one more space, a surname. */
  readonly titles: readonly string[];
}

/** True for a word that begins with a title, or has a long or abbreviated one behind another word. */
function opensWith(word: string, title: string): boolean {
  const marked = title.includes('.') || title.length >= PLAIN_TITLE;
  return word.startsWith(title) || (marked && word.includes(title));
}

/** True where what stands on either side of a space, up to the next one, is long enough for a clause to end between. */
function partsStretches(before: string, after: string): boolean {
  return before.length >= STRETCH && (/^\S*/u.exec(after)?.[0].length ?? 0) >= STRETCH;
}

/**
 * Clause groups of one block of a language that marks no sentence ends (Thai): its spaces are tried
 * in turn, and one before a word that begins a clause is taken for an end. Half-open ranges into
 * `block`. Less sure than sentences elsewhere.
 */
export function splitClauseGroups(
  block: string,
  { clauseStarts, clauseLinks, clauseLeads, boundSigns, titles }: ClauseWords,
): [number, number][] {
  const groups: [number, number][] = [];
  let start = 0;
  for (const { index, 0: space } of block.matchAll(/\s+/gu)) {
    const length = index - start;
    if (length < LEAST || block.length - index < REST) continue;
    const right = block.slice(index + space.length, index + space.length + 24);
    // "โดย*พล.ต.ต.*ปิยะ … เปิดเผยว่า": a link with somebody's title opens a clause of its own.
    const opens = clauseLinks.some(
      (word) =>
        right.startsWith(word) &&
        titles.some((title) => title.includes('.') && right.startsWith(title, word.length)),
    );
    if (BOUND_RIGHT.test(right) || boundSigns.has(right.charAt(0))) continue;
    const last = block.charAt(index - 1);
    if (!opens && (BOUND_LEFT.test(last) || boundSigns.has(last))) continue;
    const left = block.slice(Math.max(start, index - LOOK), index);
    if (ABBREVIATION.test(left) && !UNIT.test(left)) continue;
    if (clauseLeads.some((word) => left.endsWith(word))) continue;
    const given = left.slice(left.lastIndexOf(' ') + 1);
    // "อย่างไรก็ตาม | พวกเขา": what opens a clause ends none.
    if (clauseStarts.includes(given)) continue;
    const before = left.slice(0, -given.length).trimEnd();
    if (titles.some((title) => left.endsWith(title) || before.endsWith(title))) continue;
    if (titles.some((title) => opensWith(given, title))) continue;
    // "พลเอกเกรียงไกร มั่นคง | นายกรัฐมนตรี": behind a surname stands what its bearer is, or does.
    const first = before.slice(before.lastIndexOf(' ') + 1);
    if (titles.some((title) => first !== title && opensWith(first, title))) continue;
    if (!opens && clauseLinks.some((word) => right.startsWith(word))) continue;
    const begins = opens || clauseStarts.some((word) => right.startsWith(word));
    if (!begins && (length < MOST || !partsStretches(given, right))) continue;
    groups.push([start, index]);
    start = index + space.length;
  }
  if (start < block.length) groups.push([start, block.length]);
  return groups;
}
