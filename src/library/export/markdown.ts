import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { articleAddress } from '../../reading/showing/article-address';
import { articleTree, type Marked, type TreeContext } from './article-tree';
import { dropUnseenMarks } from './marks-that-hold';
import type { SavedArticle } from './saved-article';

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    marked: 'marked';
  }
}

/** What Obsidian reads beyond CommonMark: tags, comments, formulas, marked words. */
const OBSIDIAN: Options = {
  unsafe: [
    { character: '#', after: '\\S', inConstruct: 'phrasing' },
    { character: '%', before: '%', inConstruct: 'phrasing' },
    { character: '$', inConstruct: 'phrasing' },
    { character: '=', before: '=', inConstruct: 'phrasing' },
  ],
  handlers: {
    marked(node: Marked, _parent, state, info) {
      return `==${state.containerPhrasing(node, { ...info, before: '=', after: '=' })}==`;
    },
  },
};

const STYLE: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), OBSIDIAN],
};

/**
 * One saved article as Markdown. The YAML front matter has the properties that Obsidian's own
 * clipper writes (title, source, author, published, created, tags), so that existing vaults and
 * queries take it as theirs; `outlet` and `lang` are added.
 */
export function markdownArticle(article: SavedArticle, context: TreeContext): string {
  const { entry, reading, marks } = article;
  const tags = marks.filter(({ kind }) => kind === 'tag').map(({ text }) => obsidianTag(text));
  const tree = articleTree(article, context);
  dropUnseenMarks(tree, (paragraph) => toMarkdown(paragraph, STYLE));
  const title = { type: 'text' as const, value: entry.title.replace(/\s+/g, ' ') };
  tree.children.unshift({ type: 'heading', depth: 1, children: [title] });
  const front = frontMatter([
    ['title', entry.title],
    ['source', articleAddress(reading)],
    ['author', reading.authors],
    ['published', reading.published],
    ['created', entry.savedAt],
    ['outlet', entry.outlet],
    ['lang', reading.lang],
    ['tags', ['saring', ...tags]],
  ]);
  return `${front}\n\n${toMarkdown(tree, STYLE)}`;
}

/** Obsidian takes letters, digits, `_`, `-` and `/` in a tag, and wants something beside digits. */
function obsidianTag(tag: string): string {
  const name = tag.trim().replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-');
  return /^\d+$/.test(name) ? `_${name}` : name;
}

type Property = readonly [name: string, value: string | readonly string[] | null];

function frontMatter(properties: readonly Property[]): string {
  const lines = properties.map(([name, value]) => {
    if (value === null) return `${name}:`;
    if (typeof value === 'string') return `${name}: ${yamlString(value)}`;
    return [`${name}:`, ...value.map((item) => `  - ${yamlString(item)}`)].join('\n');
  });
  return ['---', ...lines, '---'].join('\n');
}

/**
 * A double-quoted YAML scalar: JSON's strings are a part of YAML 1.2's, but for the control
 * characters that JSON leaves as they are and YAML forbids.
 */
function yamlString(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
