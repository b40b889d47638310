import type { LibraryDatabase } from '../database';
import { type EntryRecord, isLive, type MarkRecord, type VersionRecord } from '../records';
import type { FileEntry, FileMark, FileVersion, LibraryFile } from '../library-file';
import { listVersions } from '../store/entries';
import { listMarks } from '../store/marks';

/** What taking an article in would do. */
export type Comparison =
  | { readonly kind: 'new'; readonly entry: FileEntry }
  /** The library has all of it already. */
  | { readonly kind: 'same'; readonly entry: FileEntry }
  /** The library has the article, but not these words or marks of it, or has deleted it. */
  | {
      readonly kind: 'clash';
      readonly entry: FileEntry;
      readonly known: EntryRecord;
      readonly brings: Missing;
    };

/** What a file has of an article and the library hasn't. */
export interface Missing {
  readonly versions: readonly FileVersion[];
  readonly marks: readonly FileMark[];
}

/** Compares a file with the library, article by article; changes nothing. */
export async function compareFile(db: LibraryDatabase, file: LibraryFile): Promise<Comparison[]> {
  const byId = new Map((await db.entries.toArray()).map((entry) => [entry.id, entry]));
  const byAddress = new Map(
    [...byId.values()].filter(isLive).map((entry) => [entry.address, entry]),
  );
  const comparisons: Comparison[] = [];
  for (const entry of file.entries) {
    const known = byAddress.get(entry.address) ?? byId.get(entry.id);
    if (known === undefined) comparisons.push({ kind: 'new', entry });
    else {
      const brings = await findMissing(db, known.id, entry);
      const same = brings.versions.length === 0 && brings.marks.length === 0;
      comparisons.push(
        same && known.deletedAt === null
          ? { kind: 'same', entry }
          : { kind: 'clash', entry, known, brings },
      );
    }
  }
  return comparisons;
}

/**
 * What the library's entry `id` hasn't of a file's article. Versions are the same by their reading,
 * marks by their kind, words and place; a mark that was deleted here is missing.
 */
export async function findMissing(
  db: LibraryDatabase,
  id: string,
  entry: FileEntry,
): Promise<Missing> {
  const versions = new Set((await listVersions(db, id)).map(sameVersion));
  const marks = new Set((await listMarks(db, id)).map(sameMark));
  return {
    versions: entry.versions.filter((version) => !versions.has(sameVersion(version))),
    marks: entry.marks.filter((mark) => !marks.has(sameMark(mark))),
  };
}

/** Equal for versions that say the same. */
export function sameVersion({ reading }: Pick<VersionRecord, 'reading'>): string {
  return JSON.stringify(reading);
}

function sameMark(mark: MarkRecord | FileMark): string {
  return JSON.stringify([mark.kind, mark.text, mark.kind === 'highlight' ? mark.start : null]);
}
