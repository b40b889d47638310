import { proseOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { nameOf } from '../../blocks/shape';

/** The share of the story that parts made alike hold, and how many there are at least. */
const SHARE_OF_PARTS = 0.5;
const FEWEST_PARTS = 3;

/** A story in boxes side by side, each with some of its paragraphs deep within: an advert stands between any two. */
export class StoryParts {
  /** How much of the story stands in boxes of one make, and in which. */
  private readonly makes = new Map<string, { prose: number; readonly parts: Set<Element> }>();
  private total = 0;

  /** @param core for each line whether it is a paragraph of the story */
  constructor(
    lines: readonly WalkedBlock[],
    core: readonly boolean[],
    private readonly container: Element,
  ) {
    for (const [index, line] of lines.entries()) {
      const place = core[index] ? this.placeOf(line) : null;
      if (place === null) continue;
      const prose = proseOf(line);
      const known = this.makes.get(place.make) ?? { prose: 0, parts: new Set<Element>() };
      known.prose += prose;
      known.parts.add(place.part);
      this.makes.set(place.make, known);
      this.total += prose;
    }
  }

  /** True for a line in a box that is made, down to the line, as several are that hold most of the story. */
  isMadeLikeOne(line: WalkedBlock): boolean {
    const known = this.makes.get(this.placeOf(line)?.make ?? '');
    if (known === undefined || known.parts.size < FEWEST_PARTS) return false;
    return known.prose >= this.total * SHARE_OF_PARTS;
  }

  /** The box in the container in which a line stands, with tags and classes from there down; null for one not within it. */
  private placeOf(line: WalkedBlock): { readonly part: Element; readonly make: string } | null {
    let make = '';
    for (let box = elementOf(line); box !== null; box = box.parentElement) {
      make = `${nameOf(box)}>${make}`;
      if (box.parentElement === this.container) return { part: box, make };
    }
    return null;
  }
}
