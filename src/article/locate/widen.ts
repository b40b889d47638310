import { shapeOf } from '../blocks/shape';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { StoryWords } from '../blocks/story-words';
import type { PageStory } from './page-story';
import { isParagraph, parentBox } from './paragraphs';

/** How much more story a wider element must hold, in paragraphs of the same shape, to be the container. */
const WORTH_WIDENING = 0.12;
const MOST_LEVELS = 6;

/**
 * Readability takes one of several boxes when adverts part the body. As long as an outer element holds more
 * paragraphs of the very shape of those found, it is the container; never past a second headline or article.
 */
export function widen(
  { lines, mass, body }: PageStory,
  start: Element,
  found: ReadonlySet<WalkedBlock>,
): Element {
  const shapes = new Set<string>();
  let inside = 0;
  for (const line of lines) {
    if (!found.has(line) || mass(line) === 0 || !isParagraph(line)) continue;
    shapes.add(shapeOf(line));
    inside += mass(line);
  }
  const others = lines.filter(
    (line) =>
      !found.has(line) &&
      isParagraph(line) &&
      mass(line) > 0 &&
      (shapes.has(shapeOf(line)) || parentBox(line) === start.parentElement),
  );
  if (others.length === 0 || start === body) return start;
  const article = start.closest('article');
  let best = start;
  let outer = start.parentElement;
  for (let level = 0; outer !== null && outer !== body && level < MOST_LEVELS; level++) {
    if (outer.querySelectorAll('h1').length > start.querySelectorAll('h1').length + 1) break;
    if (article !== null && !article.contains(outer)) break;
    const wider: Element = outer;
    let more = 0;
    for (const line of others) if (wider.contains(line.element)) more += mass(line);
    if (more >= inside * WORTH_WIDENING) {
      best = wider;
      inside += more;
      for (let index = others.length - 1; index >= 0; index--) {
        const line = others[index];
        if (line !== undefined && wider.contains(line.element)) others.splice(index, 1);
      }
    }
    outer = outer.parentElement;
  }
  return best;
}

/** The box around the body and a table right behind it in a box of its own, which Readability takes too or which tells of the same. */
export function aroundTable(
  container: Element,
  lines: readonly WalkedBlock[],
  found: ReadonlySet<WalkedBlock>,
): Element {
  const last = lines.findLastIndex(({ element }) => container.contains(element));
  const next = lines[last + 1];
  const around = container.parentElement;
  if (next?.kind !== 'table' || around === null || around.tagName === 'BODY') return container;
  if (!around.contains(next.element)) return container;
  return found.has(next) || tellsOfStory(last + 1, lines, found) ? around : container;
}

/** Items of a gallery behind the box of its first paragraphs, from which on they are more than a card beside it. */
const FEWEST_ITEMS = 2;
const ITEM_LEVELS = 3;

/**
 * The box around the body and the boxes behind it that are made as its own is, each a heading over a picture: a gallery
 * whose items have no paragraph, behind an opening that has several.
 */
export function aroundItems(container: Element, lines: readonly WalkedBlock[]): Element {
  let box = container;
  for (let level = 0; level < ITEM_LEVELS && box.tagName !== 'BODY'; level++) {
    const around = box.parentElement;
    if (around === null || around.tagName === 'BODY') break;
    let items = 0;
    for (let next = box.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (isMadeLike(next, box) && isItem(next, lines)) items += 1;
      if (items === FEWEST_ITEMS) return around;
    }
    box = around;
  }
  return container;
}

const isMadeLike = (one: Element, other: Element): boolean =>
  one.tagName === other.tagName && one.className !== '' && one.className === other.className;

/** True for a box that begins with a heading, which leads nowhere, and shows a picture. */
function isItem(box: Element, lines: readonly WalkedBlock[]): boolean {
  if (box.querySelector('img') === null) return false;
  const first = lines.find(({ element }) => box.contains(element));
  return first?.kind === 'heading' && first.linked === 0;
}

/** True for a table, from its first row on, whose words are the story's. */
function tellsOfStory(
  start: number,
  lines: readonly WalkedBlock[],
  found: ReadonlySet<WalkedBlock>,
): boolean {
  const first = lines[start];
  const table = first === undefined ? null : (elementOf(first)?.closest('table') ?? null);
  let rows = '';
  for (let at = start; table?.contains(lines[at]?.element ?? null); at++) {
    rows += `${lines[at]?.text ?? ''}\n`;
  }
  const words = new StoryWords(
    lines,
    lines.map((line) => found.has(line)),
  );
  return words.tellOf(rows);
}
