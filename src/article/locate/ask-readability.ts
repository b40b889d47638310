import { Readability } from '@mozilla/readability';
import { setRoot } from '../inert-copy';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { isText, textsIn } from '../blocks/nodes';

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
  stateAuthor(copy);
  // Kept for a second try that there is not: to write it out takes longer than to copy the page.
  Object.defineProperty(copy.body, 'innerHTML', { value: '', writable: true });
  let content: Node | null = null;
  try {
    content =
      new Readability<Node>(copy, {
        serializer: (node) => node,
        charThreshold: BELOW_ANY_LENGTH,
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

/**
 * However little it finds, there is no second try: that would be on the page's markup as it was, that is on new text nodes,
 * none of which is ours. Whether it is enough is found out by our own search. Nought stands for its default.
 */
const BELOW_ANY_LENGTH = -1;

/**
 * Readability takes the first byline out of the story. To find it, it copies the text of every element up to there, and in a
 * page without one of every element of the page: a seventh of all the time that a long page takes. It does not look where
 * the page states an author, and our own steps know a byline.
 */
function stateAuthor(copy: Document): void {
  const author = copy.createElement('meta');
  author.name = 'author';
  author.content = '-';
  copy.head.append(author);
}
