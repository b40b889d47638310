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

/** How far left and right of a space anything is looked at, in code units. */
const LOOK = 40;
const LOOK_RIGHT = 24;

/** Letters of a title that may stand behind another word, "โดย*พลเอก*เกรียงไกร": shorter ones begin other words. */
const PLAIN_TITLE = 4;

/** The words of a language by which its clause groups are told. */
export interface ClauseWords {
  readonly clauseStarts: readonly string[];
  readonly clauseLinks: readonly string[];
  readonly clauseLeads: readonly string[];
  readonly timeOpenings: readonly string[];
  readonly boundSigns: ReadonlySet<string>;
  /** Titles before a given name and, behind one more space, a surname. */
  readonly titles: readonly string[];
}

/** True for a word that begins with a title, or has a long or abbreviated one behind another word. */
function opensWith(word: string, title: string): boolean {
  const marked = title.includes('.') || title.length >= PLAIN_TITLE;
  return word.startsWith(title) || (marked && word.includes(title));
}

/** A space that may end a clause group, with what stands about it. */
interface Gap {
  /** From the group's beginning, at most `LOOK` code units. */
  readonly left: string;
  readonly right: string;
  /** Code units of the group before the space, and of the block behind it. */
  readonly length: number;
  readonly rest: number;
  readonly opensWithTime: boolean;
}

const startsWithOne = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word));

/** "โดย*พล.ต.ต.*ปิยะ … เปิดเผยว่า": a link with somebody's title opens a clause of its own. */
function opensWithTitle(right: string, { clauseLinks, titles }: ClauseWords): boolean {
  return clauseLinks.some(
    (word) =>
      right.startsWith(word) &&
      titles.some((title) => title.includes('.') && right.startsWith(title, word.length)),
  );
}

/** True where the space stands within somebody's name, or between a name and what its bearer is or does. */
function isInName(left: string, last: string, titles: readonly string[]): boolean {
  const before = left.slice(0, -last.length).trimEnd();
  if (titles.some((title) => left.endsWith(title) || before.endsWith(title))) return true;
  if (titles.some((title) => opensWith(last, title))) return true;
  // "พลเอกเกรียงไกร มั่นคง | นายกรัฐมนตรี": behind a surname stands what its bearer is, or does.
  const first = before.slice(before.lastIndexOf(' ') + 1);
  return titles.some((title) => first !== title && opensWith(first, title));
}

/** Long enough to be closed, with enough behind it, and between two stretches of a clause. */
function mustEnd({ length, rest, opensWithTime, right }: Gap, last: string): boolean {
  const most = opensWithTime ? 2 * MOST : MOST;
  const next = /^\S*/u.exec(right)?.[0] ?? '';
  return length >= most && rest >= REST && last.length >= STRETCH && next.length >= STRETCH;
}

function endsClause(gap: Gap, words: ClauseWords): boolean {
  const { left, right } = gap;
  const { clauseStarts, clauseLinks, clauseLeads, boundSigns, titles } = words;
  const opens = opensWithTitle(right, words);
  if (BOUND_RIGHT.test(right) || boundSigns.has(right.charAt(0))) return false;
  const sign = left.slice(-1);
  if (!opens && (BOUND_LEFT.test(sign) || boundSigns.has(sign))) return false;
  if (ABBREVIATION.test(left) && !UNIT.test(left)) return false;
  if (clauseLeads.some((word) => left.endsWith(word))) return false;
  const last = left.slice(left.lastIndexOf(' ') + 1);
  // "อย่างไรก็ตาม | พวกเขา": what opens a clause ends none.
  if (clauseStarts.includes(last) || isInName(left, last, titles)) return false;
  if (opens) return true;
  if (startsWithOne(right, clauseLinks)) return false;
  return startsWithOne(right, clauseStarts) || mustEnd(gap, last);
}

/**
 * Clause groups of one block of a language that marks no sentence ends (Thai): its spaces are tried
 * in turn, and one before a word that begins a clause is taken for an end. Half-open ranges into
 * `block`. Less sure than sentences elsewhere.
 */
export function splitClauseGroups(block: string, words: ClauseWords): [number, number][] {
  const groups: [number, number][] = [];
  let start = 0;
  for (const { index, 0: space } of block.matchAll(/\s+/gu)) {
    const length = index - start;
    if (length < LEAST) continue;
    const next = index + space.length;
    const gap = {
      left: block.slice(Math.max(start, index - LOOK), index),
      right: block.slice(next, next + LOOK_RIGHT),
      length,
      rest: block.length - next,
      opensWithTime: startsWithOne(block.slice(start, start + LOOK), words.timeOpenings),
    };
    if (!endsClause(gap, words)) continue;
    groups.push([start, index]);
    start = next;
  }
  if (start < block.length) groups.push([start, block.length]);
  return groups;
}
