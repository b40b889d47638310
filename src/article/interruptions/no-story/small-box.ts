import { endsLikeSentence, proseOf } from '../../blocks/prose';
import { shapeOf } from '../../blocks/shape';
import { isLongerThan } from '../../blocks/text-length';
import type { Story } from '../story/story';

/** Paragraphs like the story's, and the share of it, that a box that is none of it has at most. */
const MOST_PARAGRAPHS = 3;
const MOST_SHARE = 0.25;

/**
 * The largest box around an element that holds little of the story, and nothing in its shape; null where there is none.
 *
 * @param longest characters of such a box
 */
export function smallBoxAround(element: Element, story: Story, longest: number): Element | null {
  const {
    core,
    shapes,
    scene: { lines, container },
  } = story;
  let found: Element | null = null;
  for (
    let box = element.parentElement;
    box !== null && box !== container && !isLongerThan(box, longest);
    box = box.parentElement
  ) {
    const outer = box;
    if (found !== null && reachesStory(found, outer, story)) break;
    const told = lines.filter((inner, at) => core[at] && outer.contains(inner.element));
    const prose = told.reduce((sum, inner) => sum + proseOf(inner), 0);
    if (told.length > MOST_PARAGRAPHS || prose > shapes.total * MOST_SHARE) break;
    if (told.some((inner) => shapes.common.has(shapeOf(inner)))) break;
    if (box.querySelector('figure,h1') !== null) break;
    found = box;
  }
  return found;
}

/** True where a box around another that has a sentence or a heading of its own adds a paragraph of the story: a page's blocks may stand in pairs. */
export function reachesStory(
  box: Element,
  outer: Element,
  { core, scene: { lines } }: Story,
): boolean {
  const speaks = lines.some(
    (line) =>
      box.contains(line.element) && (line.kind === 'heading' || endsLikeSentence(line.text)),
  );
  return (
    speaks &&
    lines.some(
      (line, at) =>
        core[at] &&
        proseOf(line) > 0 &&
        outer.contains(line.element) &&
        !box.contains(line.element),
    )
  );
}
