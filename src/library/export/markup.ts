import type { Block, Reading } from '../../reading/reading';
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

/**
 * The body of one article, well-formed as XML and valid as HTML: built from the Reading's plain
 * text, so nothing of the page's own markup gets into an exported file.
 */
export function articleMarkup({ entry, reading, marks }: SavedArticle): string {
  const notes = marks.filter(({ kind }) => kind === 'note');
  const about = [reading.authors.join(', '), entry.outlet, reading.published?.slice(0, 10) ?? '']
    .filter((part) => part !== '')
    .map(escapeMarkup)
    .join(' · ');
  const address = escapeMarkup(reading.canonical ?? reading.url);
  return [
    `<h1>${escapeMarkup(entry.title)}</h1>`,
    `<p>${about}</p>`,
    /^https?:/.test(address) ? `<p><a href="${address}">${address}</a></p>` : '',
    list(
      'Key facts',
      reading.facts.map(({ text }) => escapeMarkup(text)),
    ),
    quoteMarkup(reading),
    list(
      'Notes',
      notes.map(({ text }) => escapeMarkup(text)),
    ),
    '<h2>Article</h2>',
    ...reading.blocks.map(blockMarkup),
  ].join('\n');
}

/** `lang` and `dir` of an article's element, in XML too. */
export function languageMarkup({ lang, dir }: Reading): string {
  const tag = escapeMarkup(lang);
  return `lang="${tag}" xml:lang="${tag}" dir="${dir}"`;
}

function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<h2>${heading}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

function quoteMarkup({ quotes }: Reading): string {
  if (quotes.length === 0) return '';
  const items = quotes.map(({ text, speaker, speakerMention, role }) => {
    const by = [speaker ?? speakerMention, role].filter((part) => part !== null).join(', ');
    const said = by === '' ? '' : `<p>— ${escapeMarkup(by)}</p>`;
    return `<blockquote><p>${escapeMarkup(text)}</p>${said}</blockquote>`;
  });
  return `<h2>Quotes</h2>\n${items.join('\n')}`;
}

function blockMarkup(block: Block): string {
  const text = escapeMarkup(block.text);
  switch (block.kind) {
    case 'heading':
      return `<h3>${text}</h3>`;
    case 'list':
      return `<ul><li>${text}</li></ul>`;
    case 'quote':
      return `<blockquote><p>${text}</p></blockquote>`;
    case 'figure':
      return `<p><em>${text}</em></p>`;
    case 'code':
      return `<pre>${text}</pre>`;
    case 'paragraph':
    case 'table':
    case 'embed':
      return `<p>${text}</p>`;
  }
}
