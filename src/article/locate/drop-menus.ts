import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

/** A part of the page is a menu when it has this much text, half of it in links, and no paragraph. */
const MENU_LENGTH = 150;

/** Lines that a menu has at least: a paragraph of the story can be one long link. */
const MENU_LINES = 2;

/** Paragraphs beside a list of links that make it a part of a story: sources, or an interruption to be listed. */
const STORY_PARAGRAPHS = 3;

/**
 * Takes menus, sidebars of links and footers out before Readability looks at every element of them; not those between
 * the paragraphs of a story.
 */
export function dropMenus(lines: readonly WalkedBlock[], body: Element): void {
  const held = new Map<Element, { text: number; linked: number; prose: number; count: number }>();
  for (const line of lines) {
    const prose = proseOf(line);
    for (
      let outer = elementOf(line);
      outer !== null && outer !== body;
      outer = outer.parentElement
    ) {
      const sum = held.get(outer);
      if (sum === undefined)
        held.set(outer, { text: line.text.length, linked: line.linked, prose, count: 1 });
      else {
        sum.text += line.text.length;
        sum.linked += line.linked;
        sum.prose += prose;
        sum.count += 1;
      }
    }
  }
  const pending: Element[] = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    let following: Element | null = null;
    let isStory: boolean | null = null;
    for (let child = next.firstElementChild; child !== null; child = following) {
      following = child.nextElementSibling;
      const sum = held.get(child);
      if (sum === undefined) continue;
      if (sum.prose > 0) pending.push(child);
      else if (sum.count >= MENU_LINES && sum.text >= MENU_LENGTH && sum.linked >= sum.text * 0.5) {
        isStory ??= holdsStory(next, held);
        if (!isStory) child.remove();
      }
    }
  }
}

/** True for a box right in which paragraphs with a sentence stand. */
function holdsStory(
  box: Element,
  held: ReadonlyMap<Element, { readonly prose: number; readonly count: number }>,
): boolean {
  let found = 0;
  for (const child of box.children) {
    const sum = held.get(child);
    if (child.tagName === 'P' && sum !== undefined && sum.prose > 0) found += 1;
    if (found >= STORY_PARAGRAPHS) return true;
  }
  return false;
}
