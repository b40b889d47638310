import type { WalkedBlock } from '../walk-blocks';
import { findBoilerplate } from './labels';

const CLOSING_LENGTH = 450;

/** True for a line that says who owns the text or how to reach the publisher. */
export function isClosing(line: WalkedBlock): boolean {
  const at = line.text.length < CLOSING_LENGTH ? findBoilerplate(line.text) : -1;
  return at >= 0 && at < 40;
}

/** Longest life of an author at the end of the article. */
const LIFE_LENGTH = 600;

/**
 * True for a paragraph that begins with the author's name and leads elsewhere, or is set apart in italics:
 * "Ana Lund writes on ferries. Follow her …". An answer of an interview has a colon after the name.
 */
export function tellsOfAuthor(line: WalkedBlock, authors: readonly string[]): boolean {
  const { text, runs } = line;
  if (line.kind !== 'paragraph' || text.length > LIFE_LENGTH) return false;
  if (!authors.some((name) => name.includes(' ') && isBeginning(name, text))) return false;
  const inItalics = runs.every(({ node }) => node.parentElement?.closest('em,i') !== null);
  return line.linked > 0 || text.includes('@') || inItalics;
}

function isBeginning(name: string, text: string): boolean {
  return text.startsWith(name) && /^[\s,]/u.test(text.slice(name.length));
}

/** A closing line is looked for among this many last paragraphs; earlier, the same words are the story's. */
const LAST_PARAGRAPHS = 6;

/** Takes such lines out of the last paragraphs of the story. */
export function dropClosings(
  lines: readonly WalkedBlock[],
  core: boolean[],
  authors: readonly string[],
): void {
  let left = LAST_PARAGRAPHS;
  for (let index = lines.length - 1; index >= 0 && left > 0; index--) {
    const line = lines[index];
    if (!core[index] || line === undefined) continue;
    left -= 1;
    if (isClosing(line) || tellsOfAuthor(line, authors)) core[index] = false;
  }
}
