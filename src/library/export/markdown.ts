import type { Block, Quote } from '../../reading/reading';
import type { SavedArticle } from './saved-article';

/**
 * One saved article as Markdown. The YAML front matter has the properties that Obsidian's own
 * clipper writes (title, source, author, published, created, tags), so that existing vaults and
 * queries take it as theirs; `outlet` and `lang` are added.
 */
export function toMarkdown({ entry, reading, marks }: SavedArticle): string {
  const textsOf = (kind: 'note' | 'tag' | 'highlight') =>
    marks.filter((mark) => mark.kind === kind).map(({ text }) => text);
  return [
    frontMatter([
      ['title', entry.title],
      ['source', reading.canonical ?? reading.url],
      ['author', reading.authors],
      ['published', reading.published],
      ['created', entry.savedAt],
      ['outlet', entry.outlet],
      ['lang', reading.lang],
      ['tags', ['saring', ...textsOf('tag').map(obsidianTag)]],
    ]),
    `# ${escapeInline(entry.title)}`,
    section('Key facts', reading.facts.map((fact) => `- ${escapeInline(fact.text)}`).join('\n')),
    section('Quotes', reading.quotes.map(markdownQuote).join('\n\n')),
    section('Notes', textsOf('note').map(escapeLines).join('\n\n')),
    section(
      'Highlights',
      textsOf('highlight')
        .map((text) => `- ==${escapeInline(text)}==`)
        .join('\n'),
    ),
    section('Article', reading.blocks.map(markdownBlock).join('\n\n')),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Obsidian takes letters, digits, `_`, `-` and `/` in a tag, and wants something beside digits. */
function obsidianTag(tag: string): string {
  const name = tag.trim().replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-');
  return /^\d+$/.test(name) ? `_${name}` : name;
}

/** A reader's own text: its lines stay lines. */
function escapeLines(text: string): string {
  return text.split('\n').map(escapeInline).join('\n');
}

function section(heading: string, body: string): string {
  return body === '' ? '' : `## ${heading}\n\n${body}`;
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

function markdownQuote(quote: Quote): string {
  const by = [quote.speaker ?? quote.speakerMention, quote.role, quote.affiliation]
    .filter((part) => part !== null)
    .join(', ');
  const words = `> ${escapeInline(quote.text)}`;
  return by === '' ? words : `${words}\n>\n> — ${escapeInline(by)}`;
}

function markdownBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `### ${escapeInline(block.text)}`;
    case 'list':
      return `- ${escapeInline(block.text)}`;
    case 'quote':
      return `> ${escapeInline(block.text)}`;
    case 'figure':
      return `*${escapeInline(block.text)}*`;
    case 'code':
      return fence(block.text);
    case 'paragraph':
    case 'table':
    case 'embed':
      return escapeInline(block.text);
  }
}

/** A fence longer than any run of backticks within. */
function fence(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const bars = '`'.repeat(longest + 1);
  return `${bars}\n${code}\n${bars}`;
}

/** Text in one Markdown line, so that nothing of it is taken as markup. */
function escapeInline(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>#$]|%%|==|~~/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s)/, '$1\\$2')
    .trim();
}
