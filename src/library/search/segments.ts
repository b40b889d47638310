import type { Table } from 'dexie';
import type { LibraryDatabase } from '../database';
import type { SegmentRecord } from '../records';
import { writeState } from '../store/state';
import {
  emptyIndex,
  indexDocument,
  loadIndex,
  unindexDocument,
  type Index,
  type SearchDocument,
} from './article-index';

/**
 * The search index lies on disk in segments of so many articles: a save reads and writes one of
 * them (about a megabyte), not the index of the whole library.
 */
const ARTICLES_PER_SEGMENT = 200;

/** The tables that a transaction needs for the functions below. */
export function indexTables(db: LibraryDatabase): Table[] {
  return [db.segments, db.placements, db.state];
}

/** The same with those that an article's document is read from: for whatever changes what is searched of it. */
export function searchedTables(db: LibraryDatabase): Table[] {
  return [db.entries, db.versions, db.marks, ...indexTables(db)];
}

/**
 * Puts articles into the index, each where it stands already, else into the segment with room. Call
 * it inside the transaction that changes the articles. An index that can't be read never stops a
 * save: it is marked to be built anew.
 */
export async function placeDocuments(
  db: LibraryDatabase,
  documents: readonly SearchDocument[],
  changed: number,
): Promise<void> {
  const placements = await db.placements.bulkGet(documents.map(({ id }) => id));
  const bySegment = Map.groupBy(documents, (_, at) => placements[at]?.segment ?? null);
  for (const [id, placed] of bySegment) {
    if (id === null) continue;
    await writeSegment(db, await db.segments.get(id), { documents: placed, added: 0, changed });
  }
  let waiting = bySegment.get(null) ?? [];
  while (waiting.length > 0) {
    const open = await db.segments.where('articles').below(ARTICLES_PER_SEGMENT).first();
    const room = ARTICLES_PER_SEGMENT - (open?.articles ?? 0);
    const placed = waiting.slice(0, room);
    await writeSegment(db, open, { documents: placed, added: placed.length, changed });
    waiting = waiting.slice(room);
  }
}

/** What a segment takes in. */
interface SegmentChange {
  readonly documents: readonly SearchDocument[];
  /** How many of them it did not have before. */
  readonly added: number;
  readonly changed: number;
}

async function writeSegment(
  db: LibraryDatabase,
  segment: SegmentRecord | undefined,
  { documents, added, changed }: SegmentChange,
): Promise<void> {
  const id = segment?.id ?? crypto.randomUUID();
  const index = await openSegment(db, segment);
  for (const document of documents) indexDocument(index, document);
  await db.segments.put({
    id,
    changed,
    articles: (segment?.articles ?? 0) + added,
    index: JSON.stringify(index),
  });
  await db.placements.bulkPut(
    documents.map((document) => ({ entry: document.id, segment: id, fresh: 1 as const })),
  );
}

/** Takes articles out of the index; inside the transaction that deletes them. */
export async function unplaceDocuments(
  db: LibraryDatabase,
  ids: readonly string[],
  changed: number,
): Promise<void> {
  const placements = (await db.placements.bulkGet([...ids])).filter((found) => found !== undefined);
  for (const [id, placed] of Map.groupBy(placements, ({ segment }) => segment)) {
    const segment = await db.segments.get(id);
    if (segment === undefined) continue;
    const index = await openSegment(db, segment);
    for (const { entry } of placed) unindexDocument(index, entry);
    await db.segments.put({ ...segment, changed, index: JSON.stringify(index) });
  }
  await db.placements.bulkDelete(placements.map(({ entry }) => entry));
}

async function openSegment(
  db: LibraryDatabase,
  segment: SegmentRecord | undefined,
): Promise<Index> {
  if (segment === undefined) return emptyIndex();
  try {
    return loadIndex(segment.index);
  } catch {
    await writeState(db, 'index', 0);
    return emptyIndex();
  }
}
