import type { Heading, Nodes, Parents, Table } from 'mdast';
import { articleAddress } from '../../reading/showing/article-address';
import type { Reading } from '../../reading/reading';
import { joinWords } from '../../ui/words/comma';
import { showDay } from '../../ui/words/show-date';
import { articleTree, type TreeContext } from './article-tree';
import type { SavedArticle } from './saved-article';

/** Text for XML and HTML alike; characters that XML forbids are left out. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\p{Cc}\ufffe\uffff]/gu, (control) => (/\s/.test(control) ? ' ' : ''))
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The body of one article, well-formed as XML and valid as HTML; it loads nothing. */
export function articleMarkup(article: SavedArticle, context: TreeContext): string {
  const { entry, reading } = article;
  const { published } = reading;
  const day = published === null ? '' : showDay(published, context.lang, 'long');
  const about = [joinWords(reading.authors, reading.lang), entry.outlet, day]
    .filter((part) => part !== '')
    .map(escapeMarkup)
    .join(' · ');
  const address = articleAddress(reading);
  return [
    `<h1 dir="auto">${escapeMarkup(entry.title)}</h1>`,
    `<p class="about">${about}</p>`,
    isWebAddress(address) ? `<p class="about">${link(address, escapeMarkup(address))}</p>` : '',
    writeNode(articleTree(article, context)),
  ].join('\n');
}

/** `lang` and `dir` of an article's element, in XML too. */
export function languageMarkup({ lang, dir }: Reading): string {
  return `${langMarkup(lang)} dir="${dir}"`;
}

function langMarkup(lang: string): string {
  const tag = escapeMarkup(lang);
  return `lang="${tag}" xml:lang="${tag}"`;
}

/** A node of the tree as XHTML. Each block finds its own direction: an article can hold several. */
function writeNode(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escapeMarkup(node.value);
    case 'break':
      return '<br/>';
    case 'thematicBreak':
      return '<hr/>';
    case 'inlineCode':
      return `<code>${escapeMarkup(node.value)}</code>`;
    case 'code':
      return `<pre>${node.value.split('\n').map(escapeMarkup).join('\n')}</pre>`;
    case 'link':
      return isWebAddress(node.url) ? link(node.url, writeAll(node)) : writeAll(node);
    case 'table':
      return writeTable(node);
    case 'list':
      return node.ordered === true
        ? `<ol start="${node.start ?? 1}">${writeAll(node)}</ol>`
        : `<ul>${writeAll(node)}</ul>`;
    case 'listItem':
      return `<li dir="auto">${node.children
        .map((child) => (child.type === 'paragraph' ? writeAll(child) : writeNode(child)))
        .join('\n')}</li>`;
    case 'heading':
      return writeHeading(node);
    case 'root':
      return node.children.map(writeNode).join('\n');
    default: {
      const tag = TAGS.get(node.type);
      if (tag !== undefined && 'children' in node) return element(tag, node);
      // Raw markup, definitions and the like: never made from an article, so never written.
      return '';
    }
  }
}

const TAGS: ReadonlyMap<string, string> = new Map([
  ['paragraph', 'p'],
  ['blockquote', 'blockquote'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['delete', 'del'],
  ['marked', 'mark'],
]);

/**
 * What runs as that around it. A block that holds blocks is of these: `auto` looks past children that find
 * their own direction, and would put the bar of an Arabic quotation on the left.
 */
const AS_AROUND = new Set(['em', 'strong', 'del', 'mark', 'blockquote']);

function element(tag: string, node: Parents): string {
  return `<${tag}${AS_AROUND.has(tag) ? '' : ' dir="auto"'}>${writeAll(node)}</${tag}>`;
}

function writeHeading({ depth, data, children }: Heading): string {
  const lang = data?.lang === undefined ? '' : ` ${langMarkup(data.lang)}`;
  return `<h${depth}${lang} dir="auto">${children.map(writeNode).join('')}</h${depth}>`;
}

function writeAll(node: Parents): string {
  return node.children.map(writeNode).join('');
}

function writeTable({ children: [head, ...rows] }: Table): string {
  const row = (cells: Table['children'][number], tag: 'th' | 'td') =>
    `<tr>${cells.children.map((cell) => element(tag, cell)).join('')}</tr>`;
  if (head === undefined) return '';
  const body = rows.map((cells) => row(cells, 'td')).join('\n');
  return `<table><thead>${row(head, 'th')}</thead>${body === '' ? '' : `<tbody>${body}</tbody>`}</table>`;
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

function link(address: string, content: string): string {
  return `<a href="${escapeMarkup(strictAddress(address))}">${content}</a>`;
}

/** Browsers take characters in addresses that RFC 3986 doesn't, and readers of EPUB refuse them. */
function strictAddress(address: string): string {
  const [start = '', ...fragments] = address.split('#');
  const strict = (part: string) =>
    part
      .toWellFormed()
      .replace(/[^\w\-.~:/?@!$&'()*+,;=%]/gu, encodeURIComponent)
      .replace(/%(?![0-9a-f]{2})/gi, '%25');
  const plain = strict(start);
  return fragments.length === 0 ? plain : `${plain}#${strict(fragments.join('%23'))}`;
}
