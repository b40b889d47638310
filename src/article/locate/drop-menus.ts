import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

/** A part of the page is a menu when it has this much text, half of it in links, and no paragraph. */
const MENU_LENGTH = 150;

/** Lines that a menu has at least: a paragraph of the story can be one long link. */
const MENU_LINES = 2;

/** Takes menus, sidebars of links and footers out before Readability looks at every element of them. */
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
    for (let child = next.firstElementChild; child !== null; child = following) {
      following = child.nextElementSibling;
      const sum = held.get(child);
      if (sum === undefined) continue;
      if (sum.prose > 0) pending.push(child);
      else if (sum.count >= MENU_LINES && sum.text >= MENU_LENGTH && sum.linked >= sum.text * 0.5) {
        child.remove();
      }
    }
  }
}
