import { FORMATS, type ExportedFile, type FormatName } from '../../../src/library/export/formats';
import { readArticles } from '../../../src/library/export/saved-article';
import { applyImport } from '../../../src/library/import/apply';
import { compareFile } from '../../../src/library/import/compare';
import { parseFile } from '../../../src/library/import/parse-file';
import type { LibraryDatabase } from '../../../src/library/database';
import { listNewest } from '../../../src/library/store/entries';
import { listJoins } from '../../../src/library/store/joins';
import type { Reading } from '../../../src/reading/reading';

export const EXPORTED_AT = '2026-11-23T00:00:00.000Z';

/** happy-dom has no sanitiser: what these tests save is of their own writing. */
function bodyOf({ html, blocks }: Reading): DocumentFragment {
  const range = document.createRange();
  if (html !== undefined) return range.createContextualFragment(html);
  const body = document.createDocumentFragment();
  for (const { text } of blocks) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    body.append(paragraph);
  }
  return body;
}

/** The whole library in one format. */
export async function exportAll(format: FormatName, db: LibraryDatabase): Promise<ExportedFile> {
  const entries = await listNewest(db, Infinity);
  return FORMATS[format]({
    articles: readArticles(db, entries),
    count: entries.length,
    title: 'Library',
    exportedAt: EXPORTED_AT,
    joins: (await listJoins(db)).map(({ names }) => names),
    context: {
      lang: 'en',
      kindOf: ({ type }) => (type === 'indirect' ? ['indirect speech'] : []),
      names: {
        facts: 'Key facts',
        quotes: 'Quotes',
        notes: 'Notes',
        highlights: 'Highlights',
        article: 'Article',
      },
      pictureOf: (words) => `Picture: ${words}`,
      bodyOf,
    },
  });
}

/** The same as text. */
export async function exportText(format: FormatName, db: LibraryDatabase): Promise<string> {
  return (await exportAll(format, db)).parts.join('');
}

/** Takes a file in as the import page does; gives what it found of each article. */
export async function importInto(db: LibraryDatabase, content: string): Promise<string[]> {
  const parsed = parseFile(content);
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problem));
  const comparisons = await compareFile(db, parsed.file);
  await applyImport(db, parsed.file, comparisons);
  return comparisons.map(({ kind }) => kind);
}
