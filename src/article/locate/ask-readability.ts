import { Readability } from '@mozilla/readability';
import { setRoot } from '../inert-copy';
import { proseOf } from '../blocks/prose';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { isText, textsIn } from '../blocks/nodes';

/**
 * Readability tries again, less strictly, until it has this much text. Its default of 500 is for long Latin
 * text: a wire of two sentences has less, and a Chinese one less again.
 */
const ENOUGH_TEXT = 200;
const ENOUGH_DENSE_TEXT = 60;

/**
 * Runs Readability on a copy and says which of our lines it kept. It moves text nodes and makes new
 * elements around them, so the lines are known again by their text nodes.
 *
 * @param root the part of the page that it is shown: the body, or a box that holds nearly all of the story
 */
export function askReadability(
  page: Document,
  lines: readonly WalkedBlock[],
  root: Element,
): ReadonlySet<WalkedBlock> {
  const copy = page.implementation.createHTMLDocument('');
  if (root === page.body) setRoot(copy, copy.importNode(page.documentElement, true));
  else {
    copy.title = page.title;
    copy.body.append(copy.importNode(root, true));
  }
  const wanted = new Map<Text, WalkedBlock>();
  for (const line of lines) {
    const node = line.runs[0]?.node;
    if (node !== undefined) wanted.set(node, line);
  }
  const copies: [Text, WalkedBlock][] = [];
  const theirs = textsIn(copy.body);
  for (const node of textsIn(root)) {
    const { value: twin } = theirs.next();
    const line = wanted.get(node);
    if (line !== undefined && isText(twin)) copies.push([twin, line]);
  }
  let content: Node | null = null;
  try {
    content =
      new Readability<Node>(copy, {
        serializer: (node) => node,
        charThreshold: isDense(lines) ? ENOUGH_DENSE_TEXT : ENOUGH_TEXT,
        keepClasses: true,
        disableJSONLD: true,
      }).parse()?.content ?? null;
  } catch {
    // Readability throws on some broken pages; our own search goes on without it.
  }
  const chosen = new Set<WalkedBlock>();
  if (content === null) return chosen;
  for (const [twin, line] of copies) if (content.contains(twin)) chosen.add(line);
  return chosen;
}

/** True when the paragraphs are in a script whose letters say more than Latin ones. */
function isDense(lines: readonly WalkedBlock[]): boolean {
  let length = 0;
  let prose = 0;
  for (const line of lines) {
    const weight = proseOf(line);
    if (weight === 0) continue;
    length += line.text.length;
    prose += weight;
  }
  return prose > length * 1.6;
}
