import type { WalkedBlock } from './walk-blocks';

/** True for a line all of which stands in such elements: `strong,b` for one in bold, `em,i` for one in italics. */
export function isSetIn(line: WalkedBlock, elements: 'strong,b' | 'em,i'): boolean {
  return line.runs.every(({ node }) => node.parentElement?.closest(elements) !== null);
}
