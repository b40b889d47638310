import { proseOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { nameOf } from '../../blocks/shape';

/** Boxes side by side that make a row of the story. */
const FEWEST_BOXES = 3;

/** The share of the story that a row holds: of boxes with one paragraph each, and of others, which may be anything. */
const SHARE_OF_SINGLE = 0.25;
const SHARE_OF_OTHERS = 0.5;

/** Paragraphs in a row that are more of a link than this are none of the story for sure. */
const MOST_LINKED = 0.3;

/** Boxes of which hardly two have one name, as when each has a class of its own: the share that may have one, and of the story that any may hold. */
const FEWEST_UNNAMED = 5;
const SHARE_OF_NAMESAKES = 0.3;
const SHARE_OF_ONE = 0.34;

/** Stands for whatever a box is called. */
const ANY = '';

/** Boxes around rows, with the tags and classes of the boxes in them. */
export type Rows = ReadonlyMap<Element, ReadonlySet<string>>;

/**
 * Finds where the story stands in boxes side by side, each with a paragraph or an entry of a live blog: there no paragraph
 * stands beside another, so that none is in the spine.
 */
export function rowsOf(
  lines: readonly WalkedBlock[],
  chosen: (line: WalkedBlock) => boolean,
): Rows {
  const held = new Map<Element, Map<string, Namesakes>>();
  const inHomes = new Map<Element | null, number>();
  let total = 0;
  for (const line of lines) {
    const prose = chosen(line) ? proseOf(line) : 0;
    total += prose;
    if (prose === 0) continue;
    const home = homeOf(line);
    inHomes.set(home, (inHomes.get(home) ?? 0) + prose);
  }
  for (const [home, prose] of inHomes) {
    for (const { row, name, box } of placesOf(home)) {
      const names = held.get(row) ?? new Map<string, Namesakes>();
      held.set(row, names);
      const boxes = names.get(name) ?? new Map<Element, number>();
      boxes.set(box, (boxes.get(box) ?? 0) + prose);
      names.set(name, boxes);
    }
  }
  const rows = new Map<Element, ReadonlySet<string>>();
  for (const [row, names] of held) {
    const found = [...names].filter(([name, boxes]) => {
      const share = name.startsWith(SINGLE) ? SHARE_OF_SINGLE : SHARE_OF_OTHERS;
      return boxes.size >= FEWEST_BOXES && sumOf(boxes) >= total * share;
    });
    if (found.length > 0) rows.set(row, new Set(found.map(([name]) => name)));
    else if (isUnnamed([...names.values()], total)) rows.set(row, new Set([ANY]));
  }
  return rows;
}

/** Boxes of one name, with how much of the story each holds. */
type Namesakes = Map<Element, number>;

function sumOf(boxes: Namesakes): number {
  let sum = 0;
  for (const prose of boxes.values()) sum += prose;
  return sum;
}

/** True for boxes that are alike in that each holds a little of the story, but hardly any two in name. */
function isUnnamed(names: readonly Namesakes[], total: number): boolean {
  const all: Namesakes = new Map();
  let namesakes = 0;
  for (const boxes of names) {
    if (boxes.size > 1) namesakes += boxes.size;
    for (const [box, prose] of boxes) all.set(box, (all.get(box) ?? 0) + prose);
  }
  if (all.size < FEWEST_UNNAMED || namesakes > all.size * SHARE_OF_NAMESAKES) return false;
  if (sumOf(all) < total * SHARE_OF_OTHERS) return false;
  return [...all.values()].every((prose) => prose <= total * SHARE_OF_ONE);
}

/** True for a paragraph in a row of the story. */
export function standsInRow(line: WalkedBlock, rows: Rows): boolean {
  if (rows.size === 0 || line.linked > line.text.length * MOST_LINKED) return false;
  return placesOf(homeOf(line)).some(({ row, name }) => {
    const names = rows.get(row);
    return names?.has(name) === true || names?.has(ANY) === true;
  });
}

/** A place in a row. */
interface Place {
  readonly row: Element;
  readonly box: Element;
  /** Tag and class of the box, and of the one in it that holds the paragraph. */
  readonly name: string;
}

const SINGLE = '1 ';

/** The box of a paragraph; null for other lines. */
function homeOf(line: WalkedBlock): Element | null {
  return line.kind === 'paragraph' ? (elementOf(line)?.parentElement ?? null) : null;
}

/** The rows in which the paragraphs of a box may stand: the box is in one, or the box around it. */
function placesOf(home: Element | null): readonly Place[] {
  const around = home?.parentElement ?? null;
  if (home === null || around === null) return [];
  const own = nameOf(home);
  // A browser counts children one by one: to ask each of a thousand paragraphs for their number is quadratic.
  const single = home.firstElementChild === home.lastElementChild;
  const places = [{ row: around, box: home, name: single ? SINGLE + own : own }];
  const outer = around.parentElement;
  return outer === null
    ? places
    : [...places, { row: outer, box: around, name: `${nameOf(around)}>${own}` }];
}
