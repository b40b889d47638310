import type { Reading } from '../../reading/reading';
import type { LibraryDatabase } from '../database';
import { makeCard } from '../entry-card';
import type { EntryRecord, MarkRecord, VersionRecord } from '../records';
import { newRecord, nextChange } from '../store/changes';
import type { Comparison } from './compare';
import type { LibraryFile } from './parse-file';

/**
 * Takes compared articles in: new ones whole; of a clashing one the versions and marks that the
 * library has not, beside its own; the same ones not at all. One transaction: a browser killed in
 * the middle leaves all or nothing. The search index catches up afterwards.
 *
 * `clean` makes saved HTML safe; a file may come from anywhere.
 */
export async function applyImport(
  db: LibraryDatabase,
  file: LibraryFile,
  comparisons: readonly Comparison[],
  clean: (html: string) => string,
): Promise<void> {
  const wanted = comparisons.filter(({ kind }) => kind !== 'same');
  const tables = [db.entries, db.versions, db.marks, db.joins, db.placements, db.state];
  await db.transaction('rw', tables, async () => {
    const changed = await nextChange(db);
    for (const comparison of wanted) await takeIn(db, comparison, changed, clean);
    await takeJoins(db, file, changed);
  });
}

async function takeIn(
  db: LibraryDatabase,
  comparison: Comparison,
  changed: number,
  clean: (html: string) => string,
): Promise<void> {
  const { entry } = comparison;
  const known = comparison.kind === 'clash' ? comparison.known : null;
  const id = known?.id ?? entry.id;
  const own = await db.versions.where('entry').equals(id).toArray();
  const ownTexts = new Set(own.map(({ reading }) => JSON.stringify(reading)));
  const taken = new Set(
    (await db.versions.bulkGet(entry.versions.map((version) => version.id)))
      .filter((version) => version !== undefined)
      .map((version) => version.id),
  );
  const versions = entry.versions
    .filter(({ reading }) => !ownTexts.has(JSON.stringify(reading)))
    .map((version): VersionRecord => ({
      ...newRecord(changed, taken.has(version.id) ? undefined : version.id),
      entry: id,
      savedAt: version.savedAt,
      reading: cleanReading(version.reading, clean),
    }));
  const all = [...own, ...versions].sort((a, b) => a.savedAt.localeCompare(b.savedAt));
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
  await db.versions.bulkPut(versions);
  await db.entries.put(record);
  await takeMarks(db, comparison, id, changed);
  const placement = await db.placements.get(id);
  if (placement !== undefined) await db.placements.put({ ...placement, fresh: 0 });
}

async function takeMarks(
  db: LibraryDatabase,
  { entry }: Comparison,
  id: string,
  changed: number,
): Promise<void> {
  const own = await db.marks.where('entry').equals(id).toArray();
  const known = new Set(
    own
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ kind, text }) => JSON.stringify([kind, text])),
  );
  const taken = new Set(
    (await db.marks.bulkGet(entry.marks.map((mark) => mark.id))).map((mark) => mark?.id),
  );
  const marks = entry.marks
    .filter(({ kind, text }) => !known.has(JSON.stringify([kind, text])))
    .map((mark): MarkRecord => ({
      ...mark,
      ...newRecord(changed, taken.has(mark.id) ? undefined : mark.id),
      entry: id,
    }));
  await db.marks.bulkPut(marks);
}

async function takeJoins(db: LibraryDatabase, file: LibraryFile, changed: number): Promise<void> {
  const known = new Set(
    (await db.joins.toArray())
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ names }) => JSON.stringify(names)),
  );
  const missing = file.joins.filter((names) => !known.has(JSON.stringify(names)));
  await db.joins.bulkAdd(missing.map(([a, b]) => ({ ...newRecord(changed), names: [a, b] })));
}

function cleanReading(reading: Reading, clean: (html: string) => string): Reading {
  return reading.html === undefined ? reading : { ...reading, html: clean(reading.html) };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
