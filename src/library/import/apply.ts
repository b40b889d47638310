import type { LibraryDatabase } from '../database';
import { makeCard } from '../entry-card';
import type { EntryRecord, MarkRecord, VersionRecord } from '../records';
import { newRecord, nextChange } from '../store/changes';
import { listVersions } from '../store/entries';
import { listJoins } from '../store/joins';
import { findMissing, sameVersion, type Comparison } from './compare';
import type { FileMark, FileVersion, LibraryFile } from '../library-file';

/**
 * Takes compared articles in: new ones whole; of a clashing one the versions and marks that the
 * library has not, beside its own; the same ones not at all. One transaction: a browser killed in
 * the middle leaves all or nothing. The search index catches up afterwards.
 */
export async function applyImport(
  db: LibraryDatabase,
  file: LibraryFile,
  comparisons: readonly Comparison[],
): Promise<void> {
  const wanted = comparisons.filter(({ kind }) => kind !== 'same');
  const tables = [db.entries, db.versions, db.marks, db.joins, db.placements, db.state];
  await db.transaction('rw', tables, async () => {
    const changed = await nextChange(db);
    for (const comparison of wanted) await takeIn(db, comparison, changed);
    await takeJoins(db, file, changed);
  });
}

async function takeIn(db: LibraryDatabase, comparison: Comparison, changed: number): Promise<void> {
  const { entry } = comparison;
  const known = comparison.kind === 'clash' ? comparison.known : null;
  const id = known?.id ?? entry.id;
  // Asked again inside the transaction: another window may have changed it since the preview.
  const missing = await findMissing(db, id, entry);
  const own = await listVersions(db, id);
  const added = await makeVersions(db, missing.versions, id, changed);
  const all = [...own, ...added.values()].sort((a, b) => a.savedAt.localeCompare(b.savedAt));
  const latest =
    all.find((version) => known === null && version.id === entry.version) ?? all.at(-1);
  if (latest === undefined) return;
  const record: EntryRecord = {
    ...newRecord(changed, id),
    ...makeCard(latest.reading),
    address: entry.address,
    firstSavedAt: earlier(known?.firstSavedAt ?? entry.firstSavedAt, entry.firstSavedAt),
    savedAt: known === null ? entry.savedAt : latest.savedAt,
    version: latest.id,
    versions: all.length,
  };
  await db.versions.bulkPut([...added.values()]);
  await db.entries.put(record);

  const idHere = new Map(all.map((version) => [sameVersion(version), version.id]));
  const versionHere = new Map(
    entry.versions.map((version) => [version.id, idHere.get(sameVersion(version))]),
  );
  const marks = missing.marks.map((mark) =>
    mark.kind === 'highlight'
      ? { ...mark, version: versionHere.get(mark.version) ?? mark.version }
      : mark,
  );
  await takeMarks(db, marks, id, changed);
  const placement = await db.placements.get(id);
  if (placement !== undefined) await db.placements.put({ ...placement, fresh: 0 });
}

/** Records of versions by their words; an id that something else has here is not used again. */
async function makeVersions(
  db: LibraryDatabase,
  versions: readonly FileVersion[],
  entry: string,
  changed: number,
): Promise<Map<string, VersionRecord>> {
  const taken = await db.versions.bulkGet(versions.map(({ id }) => id));
  const isTaken = new Set(taken.map((version) => version?.id));
  return new Map(
    versions.map(({ id, savedAt, reading }) => [
      sameVersion({ reading }),
      { ...newRecord(changed, isTaken.has(id) ? undefined : id), entry, savedAt, reading },
    ]),
  );
}

/** The marks of an entry; their versions are those that are here. */
async function takeMarks(
  db: LibraryDatabase,
  marks: readonly FileMark[],
  entry: string,
  changed: number,
): Promise<void> {
  const taken = await db.marks.bulkGet(marks.map(({ id }) => id));
  const isTaken = new Set(taken.map((mark) => mark?.id));
  await db.marks.bulkPut(
    marks.map((mark): MarkRecord => {
      const start = newRecord(changed, isTaken.has(mark.id) ? undefined : mark.id);
      return { ...mark, ...start, entry };
    }),
  );
}

async function takeJoins(db: LibraryDatabase, file: LibraryFile, changed: number): Promise<void> {
  const known = new Set((await listJoins(db)).map(({ names }) => JSON.stringify(names)));
  const missing = file.joins.filter((names) => !known.has(JSON.stringify(names)));
  await db.joins.bulkAdd(missing.map(([a, b]) => ({ ...newRecord(changed), names: [a, b] })));
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
