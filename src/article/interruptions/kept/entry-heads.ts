import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import type { FateStep } from '../story/story';
import { CONTROL, type Fate } from '../verdicts';

/** Boxes side by side with such a line each that make a text of entries. */
const FEWEST = 3;

/** The share of the boxes with story that have one, and of these lines that say something new. */
const WITH_HEAD = 0.7;
const NEW_WORDS = 0.9;

/** Longest headline of an entry, in letters of an alphabet. */
const LONGEST_HEAD = 110;

/** Boxes around the first paragraph of an entry that can be the entry. */
const LEVELS = 4;

/** Boxes side by side in which paragraphs of the story stand. */
interface Row {
  readonly boxes: Set<Element>;
  /** The lines right before the first paragraphs of boxes, by their index. */
  readonly heads: number[];
}

/**
 * Keeps the headlines of entries that are set as plain lines: boxes side by side, whatever they are called, each with a few
 * words right before its first paragraph, and other words in each. A button says the same in all of them.
 */
export const keepEntryHeads: FateStep = (fates, { core, scene: { lines } }) => {
  const rows = new Map<Element, Row>();
  for (const [index, line] of lines.entries()) {
    if (!core[index]) continue;
    const before = lines[index - 1];
    const head = before !== undefined && mayHead(before, fates[index - 1]) ? before : null;
    let box = elementOf(line);
    for (let level = 0; box?.parentElement != null && level <= LEVELS; level++) {
      const row = rows.get(box.parentElement) ?? { boxes: new Set(), heads: [] };
      rows.set(box.parentElement, row);
      // Not its first paragraph, nor that of any box around it.
      if (row.boxes.has(box)) break;
      row.boxes.add(box);
      if (head !== null && box.contains(head.element)) row.heads.push(index - 1);
      box = box.parentElement;
    }
  }
  const kept = [...fates];
  for (const { boxes, heads } of rows.values()) {
    const said = new Set(heads.map((at) => lines[at]?.text));
    const enough = heads.length >= FEWEST && heads.length >= boxes.size * WITH_HEAD;
    if (enough && said.size >= heads.length * NEW_WORDS) for (const at of heads) kept[at] = 'stays';
  }
  return kept;
};

/** True for a few words without a stop that no other rule takes for something else. */
function mayHead({ kind, text, linked }: WalkedBlock, fate: Fate | undefined): boolean {
  if (typeof fate === 'object' && fate !== CONTROL) return false;
  if (kind !== 'paragraph' || linked > 0 || weightOf(text) > LONGEST_HEAD) return false;
  return /\p{L}/u.test(text) && !endsLikeSentence(text);
}
