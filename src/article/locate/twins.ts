import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import type { PageStory } from './page-story';
import { isParagraph } from './paragraphs';
import { follows } from '../blocks/nodes';

/** Boxes around the body, itself the first, that can be one of two that hold it. */
const TWIN_LEVELS = 3;

/**
 * The boxes that stand beside the one of the story under the very same name, each with a further part of it: a picture
 * or an advert parts the two, and however short a part is, a first paragraph is one. What Readability did not take counts only
 * before the body and behind the headline: columns bear one name too. A box with a headline of its own is another article.
 *
 * @returns the box around them all and the lines of the story in those beside; null when there are none
 */
export function twinsOf(
  { lines, mass, body }: PageStory,
  start: Element,
  found: ReadonlySet<WalkedBlock>,
): { readonly around: Element; readonly story: readonly WalkedBlock[] } | null {
  const story = lines.filter((line) => mass(line) > 0);
  let box = start;
  for (let level = 0; level < TWIN_LEVELS && box !== body; level++) {
    const around = box.parentElement;
    if (around === null || around === body) break;
    const { tagName, className } = box;
    const named = level === 0 && className !== '';
    const headline = [...around.ownerDocument.querySelectorAll('h1')].findLast((one) =>
      follows(box, one),
    );
    const mayLead = (twin: Element): boolean =>
      named && follows(box, twin) && (headline === undefined || follows(twin, headline));
    const twins = new Set<Element>();
    for (const line of story) {
      const twin = childAround(line, around);
      if (twin === null || twin === box || twin.tagName !== tagName) continue;
      if (!isParagraph(line) || twins.has(twin)) continue;
      if (twin.className !== className || !(found.has(line) || mayLead(twin))) continue;
      if (twin.querySelector('h1,h2,h3') === null) twins.add(twin);
    }
    if (twins.size > 0) {
      const inTwins = story.filter((line) => {
        const child = childAround(line, around);
        return child !== null && twins.has(child);
      });
      return { around, story: inTwins };
    }
    box = around;
  }
  return null;
}

/** The child of a box in which a line stands; null when it stands elsewhere. */
function childAround(line: WalkedBlock, around: Element): Element | null {
  let child = elementOf(line);
  if (child === null || child === around || !around.contains(child)) return null;
  while (child !== null && child.parentElement !== around) child = child.parentElement;
  return child;
}
