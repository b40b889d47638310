import type { WalkedBlock } from '../walk-blocks';
import { findBoilerplate } from './labels';

const CLOSING_LENGTH = 450;

/** True for a line that says who owns the text or how to reach the publisher. */
export function isClosing(line: WalkedBlock): boolean {
  const at = line.text.length < CLOSING_LENGTH ? findBoilerplate(line.text) : -1;
  return at >= 0 && at < 40;
}

/** A closing line is looked for among this many last paragraphs; earlier, the same words are the story's. */
const LAST_PARAGRAPHS = 6;

/** Takes such lines out of the last paragraphs of the story. */
export function dropClosings(lines: readonly WalkedBlock[], core: boolean[]): void {
  let left = LAST_PARAGRAPHS;
  for (let index = lines.length - 1; index >= 0 && left > 0; index--) {
    const line = lines[index];
    if (!core[index] || line === undefined) continue;
    left -= 1;
    if (isClosing(line)) core[index] = false;
  }
}
