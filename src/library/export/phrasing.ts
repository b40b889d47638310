import type { Nodes, PhrasingContent, RootContent } from 'mdast';

/** What may hold words only, and no block. */
const PHRASING_PARENTS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/**
 * Makes a tree what mdast says it is. Pages put paragraphs and lists into headings, links and bold
 * words, and links into links (a picture's into a teaser's); such a block becomes its words, and such
 * a link the words of the outer one.
 */
export function settlePhrasing(node: Nodes): void {
  if (!('children' in node)) return;
  if (PHRASING_PARENTS.has(node.type)) {
    // The cast is what this function makes true.
    node.children = trimEnds(flatten(node.children, 'plain')) as typeof node.children;
  } else for (const child of node.children) settlePhrasing(child);
}

function flatten(nodes: readonly RootContent[], around: 'plain' | 'link'): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'code') return [{ type: 'inlineCode', value: node.value }];
    if (!('children' in node)) return isWords(node) ? [node] : [];
    const children = flatten(node.children, node.type === 'link' ? 'link' : around);
    if (node.type === 'link' && around === 'plain') return [{ ...node, children }];
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    if (node.type === 'link') return children;
    // Words of two blocks must not run into one another.
    return [SPACE, ...children, SPACE];
  });
}

const SPACE = { type: 'text', value: ' ' } as const;

function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isSpace = (node: PhrasingContent) => node.type === 'text' && node.value.trim() === '';
  const start = nodes.findIndex((node) => !isSpace(node));
  const end = nodes.findLastIndex((node) => !isSpace(node));
  return start === -1 ? [] : nodes.slice(start, end + 1);
}

function isWords(node: RootContent): node is Extract<RootContent, PhrasingContent> {
  return node.type === 'text' || node.type === 'break' || node.type === 'inlineCode';
}
