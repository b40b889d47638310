import { elementOf, type WalkedBlock } from './walk-blocks';

/** Tag and classes of a line's element; of the box around it too when it has no class of its own. */
export function shapeOf(line: WalkedBlock): string {
  const own = elementOf(line);
  if (own === null) return '';
  if (own.className !== '') return `${own.tagName}.${own.className}`;
  const box = own.parentElement;
  return `${own.tagName}.${own.className} ${box?.tagName}.${box?.className}`;
}
