import type { WalkedBlock } from '../blocks/walk-blocks';
import { isParagraph } from './paragraphs';

/** Boxes around the body, itself the first, that can be one of two that hold it. */
const TWIN_LEVELS = 3;

/**
 * The boxes that stand beside the one of the story under the very same name, each with a further part of it: a picture
 * or an advert parts the two, and however short a part is, a first paragraph is one. Boxes without a name count only
 * where Readability took both for the article; one with a headline of its own is another article.
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
    const twins = [...around.children].filter(
      (twin) =>
        twin !== box &&
        twin.tagName === tagName &&
        twin.className === className &&
        story.some((line) => twin.contains(line.element) && (named || found.has(line))) &&
        twin.querySelector('h1,h2,h3') === null,
    );
    if (twins.length > 0) return twins;
    box = around;
  }
  return [];
}
