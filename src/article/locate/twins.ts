import type { WalkedBlock } from '../blocks/walk-blocks';
import { isParagraph } from './paragraphs';

/** Boxes around the body, itself the first, that can be one of two that hold it. */
const TWIN_LEVELS = 3;

/**
 * The boxes that stand beside the one of the story under the very same name, each with a further part of it: a picture
 * or an advert parts the two, and however short a part is, a first paragraph is one. What Readability did not take counts only
 * before the body and behind the headline: columns bear one name too. A box with a headline of its own is another article.
 */
export function twinsOf(
  start: Element,
  lines: readonly WalkedBlock[],
  found: ReadonlySet<WalkedBlock>,
  mass: (line: WalkedBlock) => number,
  body: Element,
): readonly Element[] {
  const story = lines.filter((line) => isParagraph(line) && mass(line) > 0);
  let box = start;
  for (let level = 0; level < TWIN_LEVELS && box !== body; level++) {
    const around = box.parentElement;
    if (around === null || around === body) break;
    const { tagName, className } = box;
    const named = level === 0 && className !== '';
    const headline = [...around.ownerDocument.querySelectorAll('h1')].findLast((one) =>
      isBefore(one, box),
    );
    const mayLead = (twin: Element): boolean =>
      named && isBefore(twin, box) && (headline === undefined || isBefore(headline, twin));
    const twins = [...around.children].filter(
      (twin) =>
        twin !== box &&
        twin.tagName === tagName &&
        twin.className === className &&
        story.some((line) => twin.contains(line.element) && (found.has(line) || mayLead(twin))) &&
        twin.querySelector('h1,h2,h3') === null,
    );
    if (twins.length > 0) return twins;
    box = around;
  }
  return [];
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}
