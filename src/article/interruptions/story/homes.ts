import { nameOf } from '../../blocks/shape';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';

/** Boxes of a paragraph each that make a text written so. */
const FEWEST_ALIKE = 2;

/** Boxes in which paragraphs of the story stand; in a live blog each holds little of it. */
export class StoryHomes {
  private readonly boxes = new Set<Element>();
  /** How many of them have a tag and class, and how many these and those of the box around them. */
  private readonly alike = new Map<string, number>();

  /** Notes the box of a paragraph, or the list of an item. */
  keep(line: WalkedBlock): void {
    if (line.kind === 'list') {
      const list = elementOf(line)?.closest('ul,ol');
      if (list) this.boxes.add(list);
      return;
    }
    const home = line.kind === 'paragraph' ? elementOf(line)?.parentElement : null;
    if (home == null || this.boxes.has(home)) return;
    this.boxes.add(home);
    const around = home.parentElement;
    this.count(nameOf(home));
    if (around !== null) this.count(`${nameOf(around)}>${nameOf(home)}`);
  }

  private count(name: string): void {
    this.alike.set(name, (this.alike.get(name) ?? 0) + 1);
  }

  has(box: Element): boolean {
    return this.boxes.has(box);
  }

  /**
   * True when a line stands in a box like those that hold one paragraph of the story each, and beside them.
   *
   * @param spine the elements around the story's paragraphs
   */
  standsBeside(line: WalkedBlock, spine: ReadonlySet<Element>): boolean {
    const home = elementOf(line)?.parentElement ?? null;
    const around = home?.parentElement ?? null;
    if (home === null || around === null || line.kind === 'list') return false;
    const isAlike = (name: string): boolean => (this.alike.get(name) ?? 0) >= FEWEST_ALIKE;
    if (spine.has(around)) return isAlike(nameOf(home));
    const outermost = around.parentElement;
    if (outermost === null || !spine.has(outermost)) return false;
    return isAlike(`${nameOf(around)}>${nameOf(home)}`);
  }
}
