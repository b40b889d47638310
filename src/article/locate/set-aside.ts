import type { WalkedBlock } from '../blocks/walk-blocks';
import type { Verdict } from '../interruptions/verdicts';

/** A part of the page that is not the article. */
export interface Part {
  readonly box: Element;
  readonly lines: readonly WalkedBlock[];
  readonly verdict: Verdict;
}

/** A part that leaves the page before the article is looked for. */
export interface SetAside extends Part {
  /** Stands where the box stood. A comment: no step that looks for the article sees it. */
  readonly place: Comment;
  /** True when the box is known to stand behind the article's own, whatever else is between the two. */
  readonly follows: boolean;
}

export function inPageOrder<P extends Part>(parts: readonly P[]): readonly P[] {
  const startOf = ({ lines }: P): number => lines[0]?.start ?? 0;
  return parts.toSorted((one, other) => startOf(one) - startOf(other));
}

/** The lines that are left of a page, and the boxes that left it. */
export interface Sifted {
  readonly lines: readonly WalkedBlock[];
  readonly aside: readonly SetAside[];
}

/**
 * Takes boxes out of the page.
 *
 * @param follows see `SetAside`
 */
export function setAside(
  lines: readonly WalkedBlock[],
  boxes: readonly Element[],
  verdict: Verdict,
  follows: boolean,
): Sifted {
  if (boxes.length === 0) return { lines, aside: [] };
  const held = new Map(boxes.map((box): [Element, WalkedBlock[]] => [box, []]));
  const left = lines.filter((line) => {
    const box = boxes.find((one) => one.contains(line.element));
    if (box !== undefined) held.get(box)?.push(line);
    return box === undefined;
  });
  const aside = [...held].map(([box, inside]) => {
    const place = box.ownerDocument.createComment('');
    box.replaceWith(place);
    return { box, place, lines: inside, verdict, follows };
  });
  return { lines: left, aside };
}
