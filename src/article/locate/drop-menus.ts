import { proseOf } from '../prose';
import { elementOf, type WalkedBlock } from '../walk-blocks';

/** A part of the page is a menu when it has this much text, half of it in links, and no paragraph. */
const MENU_LENGTH = 150;

/** Takes menus, sidebars of links and footers out before Readability looks at every element of them. */
export function dropMenus(lines: readonly WalkedBlock[], body: Element): void {
  const held = new Map<Element, { text: number; linked: number; prose: number }>();
  for (const line of lines) {
    const prose = proseOf(line);
    for (
      let outer = elementOf(line);
      outer !== null && outer !== body;
      outer = outer.parentElement
    ) {
      const sum = held.get(outer);
      if (sum === undefined)
        held.set(outer, { text: line.text.length, linked: line.linked, prose });
      else {
        sum.text += line.text.length;
        sum.linked += line.linked;
        sum.prose += prose;
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
      else if (sum.text >= MENU_LENGTH && sum.linked >= sum.text * 0.5) child.remove();
    }
  }
}
