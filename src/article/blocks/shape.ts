import { elementOf, type WalkedBlock } from './walk-blocks';

/**
 * Tag and classes of a line's element; of the box around it too when it has no class of its own. As the page stood when it
 * was first asked: a dozen steps compare the shapes of all lines.
 */
export function shapeOf(line: WalkedBlock): string {
  let shape = known.get(line);
  if (shape === undefined) known.set(line, (shape = readShape(line)));
  return shape;
}

const known = new WeakMap<WalkedBlock, string>();

/** The same as the page stands now. */
export function readShape(line: WalkedBlock): string {
  const own = elementOf(line);
  if (own === null) return '';
  if (own.className !== '') return `${own.tagName}.${own.className}`;
  const box = own.parentElement;
  return `${own.tagName}.${own.className} ${box?.tagName}.${box?.className}`;
}

/** Tag and classes of a box, as one word. */
export function nameOf(box: Element): string {
  return `${box.tagName}.${box.className}`;
}
