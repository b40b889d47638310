import type { Annotation } from '../../messages/protocol';
import type { LibraryDatabase } from '../database';
import { type HighlightRecord, isLive, type MarkRecord } from '../records';
import { readDocuments } from '../search/documents';
import { placeDocuments, searchedTables } from '../search/segments';
import { newRecord, nextChange } from './changes';

/** A note or tag to be added to an entry, or words of its text to be marked. */
export type NewMark =
  | { readonly entry: string; readonly kind: 'note' | 'tag'; readonly text: string }
  | Pick<HighlightRecord, 'entry' | 'kind' | 'version' | 'start' | 'end' | 'text'>;

/** The notes, tags and highlights of an entry, oldest first. */
export async function listMarks(db: LibraryDatabase, entry: string): Promise<MarkRecord[]> {
  const marks = await db.marks.where('entry').equals(entry).toArray();
  return (
    marks
      .filter(isLive)
      // Several that are added at once have the same time.
      .sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.changed - b.changed)
  );
}

/** Every tag of every entry: pairs of entry and tag. */
export async function listTags(db: LibraryDatabase): Promise<(readonly [string, string])[]> {
  const tags = await db.marks.where('kind').equals('tag').toArray();
  return tags.filter(isLive).map(({ entry, text }) => [entry, text]);
}

/** Adds a mark and gives its id; a tag that the entry has already is not added again. */
export async function addMark(
  db: LibraryDatabase,
  mark: NewMark,
  createdAt = new Date().toISOString(),
): Promise<string> {
  return changeMarks(db, mark.entry, async (changed) => {
    const known = await listMarks(db, mark.entry);
    const same = known.find(({ kind, text }) => kind === 'tag' && text === mark.text);
    if (mark.kind === 'tag' && same !== undefined) return same.id;
    const record = { ...newRecord(changed), ...mark, createdAt };
    await db.marks.add(record);
    return record.id;
  });
}

/** Adds tags and a note to an entry, all of them or none. */
export async function annotate(
  db: LibraryDatabase,
  { entry, tags, note }: Annotation,
): Promise<void> {
  await db.transaction('rw', searchedTables(db), async () => {
    for (const text of tags) await addMark(db, { entry, kind: 'tag', text });
    if (note !== '') await addMark(db, { entry, kind: 'note', text: note });
  });
}

/** Deletes a mark; its tombstone stays. */
export async function deleteMark(
  db: LibraryDatabase,
  mark: MarkRecord,
  deletedAt = new Date().toISOString(),
): Promise<void> {
  await changeMarks(db, mark.entry, async (changed) => {
    await db.marks.update(mark.id, { deletedAt, changed });
  });
}

/**
 * Changes the words of a note. `mark` is the note as the reader had it before them: if another
 * window has changed or deleted it since, neither side is overwritten, the new words become a note
 * of their own, and the answer is `kept-both`.
 */
export async function editNote(
  db: LibraryDatabase,
  mark: MarkRecord,
  text: string,
  now = new Date().toISOString(),
): Promise<'changed' | 'kept-both'> {
  return changeMarks(db, mark.entry, async (changed) => {
    const current = await db.marks.get(mark.id);
    if (current?.changed === mark.changed && current.deletedAt === null) {
      await db.marks.update(mark.id, { text, changed });
      return 'changed';
    }
    await db.marks.add({
      ...newRecord(changed),
      entry: mark.entry,
      kind: 'note',
      text,
      createdAt: now,
    });
    return 'kept-both';
  });
}

/** One transaction for a change of marks and its trace in the search index. */
function changeMarks<T>(
  db: LibraryDatabase,
  entry: string,
  change: (changed: number) => Promise<T>,
): Promise<T> {
  return db.transaction('rw', searchedTables(db), async () => {
    const changed = await nextChange(db);
    const result = await change(changed);
    await placeDocuments(db, await readDocuments(db, [entry]), changed);
    return result;
  });
}
