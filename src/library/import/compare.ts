import type { LibraryDatabase } from '../database';
import type { EntryRecord } from '../records';
import type { FileEntry, LibraryFile } from './parse-file';

/** What taking an article in would do. */
export type Comparison =
  | { readonly kind: 'new'; readonly entry: FileEntry }
  /** The library has all of it already. */
  | { readonly kind: 'same'; readonly entry: FileEntry }
  /** The library has the article, but not these words or marks of it, or has deleted it. */
  | { readonly kind: 'clash'; readonly entry: FileEntry; readonly known: EntryRecord };

/** Compares a file with the library, article by article; changes nothing. */
export async function compareFile(db: LibraryDatabase, file: LibraryFile): Promise<Comparison[]> {
  const byId = new Map((await db.entries.toArray()).map((entry) => [entry.id, entry]));
  const byAddress = new Map(
    [...byId.values()]
      .filter(({ deletedAt }) => deletedAt === null)
      .map((entry) => [entry.address, entry]),
  );
  const comparisons: Comparison[] = [];
  for (const entry of file.entries) {
    const known = byAddress.get(entry.address) ?? byId.get(entry.id);
    if (known === undefined) comparisons.push({ kind: 'new', entry });
    else if (known.deletedAt === null && (await hasAll(db, known, entry))) {
      comparisons.push({ kind: 'same', entry });
    } else comparisons.push({ kind: 'clash', entry, known });
  }
  return comparisons;
}

async function hasAll(db: LibraryDatabase, known: EntryRecord, entry: FileEntry): Promise<boolean> {
  const versions = await db.versions.where('entry').equals(known.id).toArray();
  const texts = new Set(versions.map(({ reading }) => JSON.stringify(reading)));
  if (!entry.versions.every(({ reading }) => texts.has(JSON.stringify(reading)))) return false;
  const marks = new Set(
    (await db.marks.where('entry').equals(known.id).toArray()).map(({ kind, text }) =>
      JSON.stringify([kind, text]),
    ),
  );
  return entry.marks.every(({ kind, text }) => marks.has(JSON.stringify([kind, text])));
}
