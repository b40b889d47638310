import { shapeOf } from '../../blocks/shape';
import { EMBED_MARK } from '../../blocks/tags';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { rowsOf, standsInRow, type Rows } from './rows';
import { spineOf } from './spine';
import { StoryHomes } from './homes';
import { storyOf } from './shapes';

/** Where the paragraphs of the story stand and what shape they have, by which other lines are known as its own. */
export class StoryPlaces {
  private readonly spine: ReadonlySet<Element>;
  private readonly rows: Rows;
  private readonly homes = new StoryHomes();
  /** Shapes that most of what Readability took has: an entry of a live blog that it left out has it too. */
  private readonly common: ReadonlySet<string>;
  /** Shapes of the story's paragraphs; a short line of the same shape is a paragraph too. */
  private readonly shapes = new Set<string>();

  /** @param chosen what Readability takes for the article */
  constructor(
    lines: readonly WalkedBlock[],
    private readonly chosen: ReadonlySet<WalkedBlock>,
  ) {
    this.spine = spineOf(lines, (line) => chosen.has(line));
    this.rows = rowsOf(lines, (line) => chosen.has(line));
    this.common = storyOf(
      lines,
      lines.map((line) => chosen.has(line)),
    ).common;
  }

  /** Where the parts of an article of several pages meet: "2 of 3". */
  private seam: Element | null = null;
  /** The boxes around the last paragraph before the seam. */
  private before: ReadonlySet<Element> = new Set();
  private last: WalkedBlock | null = null;

  /** Notes a label that numbers the parts of the article. */
  keepPager(line: WalkedBlock): void {
    this.seam = elementOf(line);
    this.before = new Set(boxesAround(this.last));
  }

  /** True for a line in a box like that of the part before it, with a label that numbers the parts between the two. */
  isInNextPart(line: WalkedBlock): boolean {
    if (this.seam === null) return false;
    return boxesAround(line).some((box) => {
      const seam = box.previousElementSibling;
      const part = seam?.previousElementSibling ?? null;
      if (part === null || !this.before.has(part) || seam?.contains(this.seam) !== true)
        return false;
      return part.tagName === box.tagName && part.className === box.className;
    });
  }

  /** Notes a paragraph of the story. */
  keep(line: WalkedBlock): void {
    this.homes.keep(line);
    this.last = line;
    if (line.kind === 'paragraph') this.shapes.add(shapeOf(line));
  }

  /** True before the first paragraph of the story is known. */
  isBeforeFirst(): boolean {
    return this.shapes.size === 0;
  }

  isOfStory(line: WalkedBlock): boolean {
    return this.inSpine(line) || this.chosen.has(line);
  }

  /** True when the line has a shape that most of the story has. */
  isShapedLikeMost(line: WalkedBlock): boolean {
    return this.common.has(shapeOf(line));
  }

  /** True when the line has the shape of the story's paragraphs. */
  isShapedLikeStory(line: WalkedBlock): boolean {
    return this.shapes.has(shapeOf(line));
  }

  /** True when the line stands in one box with a paragraph of the story. */
  isAtHome(line: WalkedBlock): boolean {
    const home = elementOf(line)?.parentElement ?? null;
    if (home === null) return false;
    return this.homes.has(home) || this.inSpine(line) || this.standsBeside(line);
  }

  /** True when the line stands where the story does, in a list of it or in a box like its own. */
  isPlaced(line: WalkedBlock): boolean {
    return (
      this.inSpine(line) || this.inRow(line) || this.inStoryList(line) || this.standsBeside(line)
    );
  }

  /** True when the line stands where the paragraphs stand: beside them, or in a box beside them. */
  inSpine(line: WalkedBlock): boolean {
    let outer = elementOf(line)?.parentElement ?? null;
    const levels = line.kind === 'paragraph' ? 1 : line.kind === 'heading' ? 2 : 4;
    for (let level = 0; outer !== null && level < levels; level++, outer = outer.parentElement) {
      if (this.spine.has(outer)) return true;
      if (/^(?:ASIDE|NAV|FOOTER)$/u.test(outer.tagName)) return false;
    }
    return false;
  }

  /** True for a paragraph in a box of its own, among others in boxes like it. */
  inRow(line: WalkedBlock): boolean {
    return standsInRow(line, this.rows);
  }

  /** True when a picture's box stands among the boxes of the paragraphs, by itself or in one more. */
  hasBeside(box: Element): boolean {
    const outer = box.parentElement;
    if (outer === null || this.spine.has(box)) return false;
    if (outer.closest('aside,nav,footer') !== null) return false;
    return (
      this.spine.has(outer) || (outer.parentElement !== null && this.spine.has(outer.parentElement))
    );
  }

  /** True for a picture's box in which a paragraph of the story stands: a picture and what it tells. */
  isSlide(box: Element): boolean {
    return this.spine.has(box);
  }

  /** True when nothing else stands in the boxes around the line, up to where the paragraphs stand. */
  isAlone(line: WalkedBlock): boolean {
    return this.standsAlone(elementOf(line)) && !this.inSpine(line);
  }

  /** The same for a post of another service, whose lines stand in one element. */
  isLonePost(line: WalkedBlock): boolean {
    return this.standsAlone(elementOf(line)?.closest(`[${EMBED_MARK}]`) ?? null);
  }

  private standsAlone(element: Element | null): boolean {
    let outer = element?.parentElement ?? null;
    while (outer?.children.length === 1 && !this.spine.has(outer)) outer = outer.parentElement;
    return outer !== null && this.spine.has(outer);
  }

  private standsBeside(line: WalkedBlock): boolean {
    return this.homes.standsBeside(line, this.spine);
  }

  /** True for an item of a list of which another item is a paragraph of the story. */
  private inStoryList(line: WalkedBlock): boolean {
    const list = line.kind === 'list' ? elementOf(line)?.closest('ul,ol') : null;
    return list != null && this.homes.has(list);
  }
}

/** Boxes around a paragraph that can be a part of the article. */
const PART_LEVELS = 4;

function boxesAround(line: WalkedBlock | null): readonly Element[] {
  const boxes: Element[] = [];
  let box = line === null ? null : (elementOf(line)?.parentElement ?? null);
  for (; box !== null && boxes.length < PART_LEVELS; box = box.parentElement) boxes.push(box);
  return boxes;
}
