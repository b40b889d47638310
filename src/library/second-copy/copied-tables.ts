import type { Table } from 'dexie';
import type { LibraryDatabase } from '../database';
import type { LibraryRecord } from '../records';

/** The tables with what the reader has saved; the rest (the search index) can be made from them. */
export const COPIED_TABLES = ['entries', 'versions', 'marks', 'joins'] as const;

export type CopiedTable = (typeof COPIED_TABLES)[number];

/** A table of them, for what is the same for all. */
export function copiedTable(db: LibraryDatabase, name: CopiedTable): Table<LibraryRecord, string> {
  return db.table(name);
}

/**
 * A line of the copy. Its record says by `schema` which shape it has: an upgrade that changes shapes has
 * to raise the number of the copy (`copy` of the state), which writes it anew, and to bring lines of an
 * older shape up to date where they are brought back.
 */
export interface CopiedRecord {
  readonly table: CopiedTable;
  readonly record: LibraryRecord;
}
