import { FILE_FORMAT, FILE_VERSION, type FileMark } from '../library-file';
import type { MarkRecord } from '../records';
import type { SavedArticle } from './saved-article';

/** The file's beginning; articles follow, each by `jsonArticle`, parted by commas; then `JSON_TAIL`. */
export function jsonHead(
  exportedAt: string,
  joins: readonly (readonly [string, string])[],
): string {
  const head = { format: FILE_FORMAT, version: FILE_VERSION, exportedAt, joins };
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n`;
}

/** One article, lossless: every version of its reading, and what the reader added. */
export function jsonArticle({ entry, versions, marks }: SavedArticle): string {
  return JSON.stringify({
    id: entry.id,
    address: entry.address,
    firstSavedAt: entry.firstSavedAt,
    savedAt: entry.savedAt,
    version: entry.version,
    versions: versions.map(({ id, savedAt, reading }) => ({ id, savedAt, reading })),
    marks: marks.map(fileMark),
  });
}

/** The fields that are this library's own (counter, tombstone) stay here. */
function fileMark(mark: MarkRecord): FileMark {
  const { id, text, createdAt } = mark;
  return mark.kind === 'highlight'
    ? {
        id,
        kind: mark.kind,
        text,
        createdAt,
        version: mark.version,
        start: mark.start,
        end: mark.end,
      }
    : { id, kind: mark.kind, text, createdAt };
}

/** What ends the file. */
export const JSON_TAIL = '\n]}\n';
