import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import type { Story } from '../story/story';
import { COMMENTS, type Fate } from '../verdicts';

/** How much there is of something, and then what: "500 g of beans", "½ onion"; no hour, no share, no sum alone. */
const AMOUNT = /^\p{N}[\p{N}\s/⁄.,–-]*\p{L}/u;
const FIGURES = /^[\p{N}\s/⁄.,–-]+/u;

/** Items that a list of such has at least, rows of a table (what is in a portion is told in four), and the share that are. */
const FEWEST = 3;
const FEWEST_ROWS = 5;
const MOST = 0.6;

/** The share of them that must tell of different things: "5 stars", "4 stars" are a scale. */
const DIFFERENT = 0.8;

/**
 * Items of lists that tell how much of what is needed, none a link, among the paragraphs or taken along by Readability: no
 * control, plea or other article is written so.
 */
export function countedItems(fates: readonly Fate[], story: Story): ReadonlySet<WalkedBlock> {
  const { lines, judge } = story.scene;
  const lists = new Map<Element, WalkedBlock[]>();
  for (const [index, line] of lines.entries()) {
    if (fates[index] === 'stays' || fates[index] === COMMENTS) continue;
    const list = listAround(line);
    if (list === null) continue;
    const items = lists.get(list) ?? [];
    items.push(line);
    lists.set(list, items);
  }
  const counted = [...lists.values()].filter(isCounted);
  const kept = new Set<WalkedBlock>();
  if (counted.length === 0) return kept;
  const between = new Set(lines.slice(story.first + 1, Math.max(story.last, 0)));
  for (const items of counted) {
    if (items.some((item) => judge.verdictOf(item) !== null)) continue;
    const isPlaced = items.every((item) => between.has(item)) || judge.isChosen(items);
    if (isPlaced) for (const item of items) kept.add(item);
  }
  return kept;
}

/** The list or table around a line, or the box in which it is one of several. */
function listAround(line: WalkedBlock): Element | null {
  const own = elementOf(line);
  switch (line.kind) {
    case 'list':
      return own?.closest('ul,ol,dl') ?? null;
    case 'table':
      return own?.closest('table') ?? null;
    case 'paragraph':
      return own?.parentElement ?? null;
    default:
      return null;
  }
}

function isCounted(items: readonly WalkedBlock[]): boolean {
  if (items.length < FEWEST || items.some(({ linked }) => linked > 0)) return false;
  const counted = items.filter(({ text }) => AMOUNT.test(text));
  const fewest = items.some(({ kind }) => kind === 'table') ? FEWEST_ROWS : FEWEST;
  if (counted.length < Math.max(fewest, items.length * MOST)) return false;
  const told = new Set(counted.map(({ text }) => text.replace(FIGURES, '')));
  return told.size >= counted.length * DIFFERENT && !counted.every(isNumbered);
}

/** True for an item that begins with its own number in the list: "1 Ferries", "2 Goats" are headlines in their order. */
function isNumbered({ text }: WalkedBlock, index: number): boolean {
  return new RegExp(`^${index + 1}(?!\\p{N})`, 'u').test(text);
}
