import { elementOf } from '../../blocks/walk-blocks';
import { weightOf } from '../../blocks/prose';
import type { FateStep } from '../story/story';
import { RELATED_BY_SHAPE } from '../verdicts';

/**
 * Keeps items that are nothing but a link in a list most of whose items are none and stay: of the things or questions
 * that a text lists, some have a page of their own. They are no longer than the others, as headlines would be.
 */
export const keepLinkedItems: FateStep = (fates, { first, last, scene: { lines } }) => {
  const lists = new Map<Element, Items>();
  for (let index = first + 1; index < last; index++) {
    const line = lines[index];
    const stays = fates[index] === 'stays';
    if (line?.kind !== 'list' || (!stays && fates[index] !== RELATED_BY_SHAPE)) continue;
    const list = elementOf(line)?.closest('ul,ol') ?? null;
    if (list === null) continue;
    const items = lists.get(list) ?? { kept: 0, longest: 0, linked: [] };
    lists.set(list, items);
    if (!stays) items.linked.push(index);
    else {
      items.kept += 1;
      items.longest = Math.max(items.longest, weightOf(line.text));
    }
  }
  const kept = [...fates];
  for (const { kept: others, longest, linked } of lists.values()) {
    if (others <= linked.length) continue;
    for (const index of linked) {
      if (weightOf(lines[index]?.text ?? '') <= longest) kept[index] = 'stays';
    }
  }
  return kept;
};

/** The items of one list. */
interface Items {
  /** How many of them stay, and letters of an alphabet of the longest of those. */
  kept: number;
  longest: number;
  /** Indexes of those that are nothing but a link. */
  readonly linked: number[];
}
