import { weightOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { countedItems } from './counted-lists';
import { rowsOfAmounts } from './stated-amounts';
import type { FateStep, LineJudge } from '../story/story';

/** Longest words over a list of what goes into a dish, in letters of an alphabet, set as a heading or not. */
const LONGEST_HEADING = 80;
const LONGEST_HEAD = 40;

/** How far over a list its heading stands at most, in lines: controls and amounts can stand between. */
const FARTHEST = 4;

/** The share of a list's items that are the article's when all of them are. */
const MOST = 0.5;

/**
 * Keeps what goes into a dish or a work and how it is done: the lines that the page's data lists as the article's (see
 * `Located.stated`), what stands in one list with them, lists of amounts, the headings over them and the few words right
 * over them; how long it takes and what is in a portion, where the page's data says it too.
 */
export const keepParts: FateStep = (fates, story) => {
  const { lines, stated, judge, known: page } = story.scene;
  const counted = countedItems(fates, story);
  if (stated.size === 0 && counted.size === 0) return fates;
  const kept = [...fates];
  const known = withTheirLists(lines, stated, judge);
  // Some pages have the same list once more, for another width.
  const said = new Set([...known].map(({ text }) => text));
  for (const item of counted) {
    if (!said.has(item.text)) known.add(item);
    said.add(item.text);
  }
  for (const [index, line] of lines.entries()) {
    if (!known.has(line)) continue;
    kept[index] = 'stays';
    // Over the headline of a live blog's entry stands when it came and who wrote it.
    if (line.kind === 'heading') continue;
    for (let at = index - 1; at >= 0 && at >= index - FARTHEST; at--) {
      const over = lines[at];
      if (over === undefined || known.has(over)) break;
      const heads = over.kind === 'heading' || at === index - 1;
      if (heads && mayHead(over, judge)) kept[at] = 'stays';
    }
  }
  for (const at of rowsOfAmounts(lines, known, page.amounts, judge)) kept[at] = 'stays';
  return kept;
};

/** Those lines, and the other items of the lists most of which they are. */
function withTheirLists(
  lines: readonly WalkedBlock[],
  stated: ReadonlySet<WalkedBlock>,
  judge: LineJudge,
): Set<WalkedBlock> {
  const lists = Map.groupBy(lines, (line) => elementOf(line)?.closest('ul,ol') ?? null);
  const known = new Set(stated);
  for (const [list, items] of lists) {
    const ofParts = items.filter((item) => stated.has(item)).length;
    if (list === null || ofParts < items.length * MOST) continue;
    for (const item of items) {
      if (item.linked === 0 && judge.verdictOf(item) === null) known.add(item);
    }
  }
  return known;
}

function mayHead(line: WalkedBlock, judge: LineJudge): boolean {
  const longest = line.kind === 'heading' ? LONGEST_HEADING : LONGEST_HEAD;
  if (line.linked > 0 || weightOf(line.text) > longest) return false;
  return /\p{L}{2}/u.test(line.text) && !judge.isTitle(line) && judge.verdictOf(line) === null;
}
