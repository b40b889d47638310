import type { LibraryDatabase } from '../database';
import { isLive, type MarkRecord } from '../records';
import type { Reading } from '../../reading/reading';
import type { SearchDocument } from './article-index';

/** What is searched of an article: its latest version and what the reader added. */
export function makeDocument(
  id: string,
  reading: Reading,
  marks: readonly MarkRecord[],
): SearchDocument {
  return {
    id,
    lang: reading.lang,
    title: reading.title ?? '',
    text: reading.text,
    names: [
      reading.siteName ?? '',
      ...reading.authors,
      ...reading.names.flatMap(({ name, romanised }) => [name, romanised ?? '']),
      ...new Set(reading.quotes.map(({ speaker }) => speaker ?? '')),
    ].join('\n'),
    marks: marks
      .filter(isLive)
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** The documents of entries as they are on disk; entries that are deleted have none. */
export async function readDocuments(
  db: LibraryDatabase,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const entries = (await db.entries.bulkGet([...ids])).filter(
    (entry) => entry !== undefined && entry.deletedAt === null,
  );
  const versions = await db.versions.bulkGet(entries.map((entry) => entry?.version ?? ''));
  const marks = await db.marks.where('entry').anyOf(ids).toArray();
  const marksOf = Map.groupBy(marks, ({ entry }) => entry);
  return versions
    .filter((version) => version !== undefined)
    .map(({ entry, reading }) => makeDocument(entry, reading, marksOf.get(entry) ?? []));
}
