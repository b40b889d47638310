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

/** A line of the copy. */
export interface CopiedRecord {
  readonly table: CopiedTable;
  readonly record: LibraryRecord;
}
