import type { Nodes, Paragraph, PhrasingContent } from 'mdast';

/** A letter that was written as a character reference, and is none of the article's. */
const REFERENCE = /(?<!\\)&#x/;

/**
 * Takes the marks of bold, italic and struck words away where CommonMark would not see them: behind a
 * 」 and before a letter `**` ends nothing. Whoever writes Markdown from the tree could save such a
 * mark by a character reference alone (`&#x3068;` for と), which is no word to who reads the file.
 *
 * @param write how a paragraph is written
 */
export function dropUnseenMarks(node: Nodes, write: (paragraph: Paragraph) => string): void {
  if (!('children' in node)) return;
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
    for (const child of node.children) dropUnseenMarks(child, write);
    return;
  }
  const isPlain = (children: PhrasingContent[]): boolean =>
    !REFERENCE.test(write({ type: 'paragraph', children }));
  if (isPlain(node.children)) return;
  const seen = keepMarks(node.children, isSeen);
  // What is left are marks side by side or in one another.
  node.children = isPlain(seen) ? seen : keepMarks(seen, () => false);
}

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

type Judge = (mark: Mark, before: Nodes | undefined, behind: Nodes | undefined) => boolean;

/** The nodes with those marks alone that the judge lets stand; the words of the others stay. */
function keepMarks(nodes: readonly PhrasingContent[], judge: Judge): PhrasingContent[] {
  return nodes.flatMap((node, at) => {
    if (!('children' in node)) return [node];
    const children = keepMarks(node.children, judge);
    const isMark = node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
    if (isMark && !judge(node, nodes[at - 1], nodes[at + 1])) return children;
    return [{ ...node, children }];
  });
}

/** CommonMark's flanking delimiter runs: a mark begins or ends nothing between a letter and no letter within. */
const isSeen: Judge = (mark, before, behind) =>
  holds(edge(before, -1), edge(mark, 0)) && holds(edge(behind, 0), edge(mark, -1));

const holds = (outside: string, inside: string): boolean => !isLetter(outside) || isLetter(inside);

const isLetter = (character: string): boolean => /[^\s\p{P}\p{S}]/u.test(character);

/** The first (0) or last (-1) character of a node's words; none where it has no words. */
function edge(node: Nodes | undefined, at: 0 | -1): string {
  if (node === undefined) return '';
  if ('children' in node) return edge(node.children.at(at), at);
  return node.type === 'text' ? ([...node.value].at(at) ?? '') : '';
}
