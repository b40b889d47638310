import { endsLikeSentence, proseOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { isNamedApart, outermostApart } from '../story/boxes-apart';
import { endInBox } from '../story/lines-in-box';
import type { FateStep, LineJudge } from '../story/story';
import { inControls } from '../by-itself/teaser-lists';

/** What a dish or a verdict has at least: two lists, what goes in and how it is made, with two items each. */
const FEWEST_LISTS = 2;
const FEWEST_ITEMS = 2;

/** Fields that a box of facts never has. */
const FIELDS = 'input:not([type="hidden"]):not([type="checkbox"]),select,textarea,form,iframe';

/**
 * Keeps boxes with several lists to be read, each under words of its own: the ingredients and steps of a
 * recipe, what is good and bad about a device. Buttons in the same box (print, rate, buy) are still taken out.
 * Behind the last paragraph only what Readability takes for the article is kept.
 */
export const keepPlainLists: FateStep = (fates, { core, first, last, boxes, scene }) => {
  const { lines, judge } = scene;
  const kept = [...fates];
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index];
    if (core[index] || line === undefined) continue;
    const box = outermostApart(line, boxes);
    if (box === null) continue;
    const end = endInBox(box, lines, index);
    const inside = lines.slice(index, end);
    const lists = plainListsOf(inside);
    const items = lists.flat();
    // Points are a few words each; sentences are a text beside the article, which other rules judge.
    const told = items.some((item) => proseOf(item) > 0) && !judge.isChosen(items);
    const apart = index > last && (isNamedApart(box) || !judge.isChosen(items));
    if (lists.length >= FEWEST_LISTS && !apart && !told && box.querySelector(FIELDS) === null) {
      for (const at of keptOf(inside, items, judge)) kept[index + at] = 'stays';
    }
    index = end - 1;
  }
  return kept;
};

/** The items of each list without a link that has words of its own right over it. */
function plainListsOf(inside: readonly WalkedBlock[]): readonly (readonly WalkedBlock[])[] {
  const lists = new Map<Element, WalkedBlock[]>();
  const headed = new Set<Element>();
  for (const [at, line] of inside.entries()) {
    const list = line.kind === 'list' ? elementOf(line)?.closest('ul,ol') : null;
    if (list == null) continue;
    const items = lists.get(list);
    const over = inside[at - 1];
    if (items !== undefined) items.push(line);
    else lists.set(list, [line]);
    if (items === undefined && over !== undefined && over.kind !== 'list' && over.linked === 0) {
      headed.add(list);
    }
  }
  return [...lists].flatMap(([list, items]) => {
    const read = items.every((item) => item.linked === 0 && !inControls(item));
    return headed.has(list) && items.length >= FEWEST_ITEMS && read ? [items] : [];
  });
}

/** Where in a box the items stand, what leads to them, and sentences behind them. */
function keptOf(
  inside: readonly WalkedBlock[],
  listed: readonly WalkedBlock[],
  judge: LineJudge,
): readonly number[] {
  const items = new Set(listed);
  const last = inside.findLastIndex((line) => items.has(line));
  return [...inside.keys()].filter((at) => {
    const line = inside[at];
    if (line === undefined || line.linked > 0) return false;
    if (judge.verdictOf(line) !== null || !/\p{L}/u.test(line.text)) return false;
    const heads = line.kind === 'heading' || items.has(inside[at + 1] ?? line);
    const leads = at < last && (heads || judge.isChosen([line]));
    const told = at > last && (line.kind === 'heading' || endsLikeSentence(line.text));
    return items.has(line) || leads || told;
  });
}
