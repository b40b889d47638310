import type { Reading } from '../reading/reading';

/** Version of the records' shape; each record carries it, each number has its file in `upgrades/`. */
export const RECORD_SCHEMA = 1;

/** What every record has, so that several machines can share one library later. */
export interface LibraryRecord {
  /** Random (UUID), never counted up: two machines never give the same one. */
  readonly id: string;
  readonly schema: number;
  /** The library's change counter when this record was last written. */
  readonly changed: number;
  /** ISO 8601 instant; a deleted record stays as a tombstone. */
  readonly deletedAt: string | null;
}

/** A saved article. */
export interface EntryRecord extends LibraryRecord {
  /** What makes two pages the same article (see address.ts). */
  readonly address: string;
  /** ISO 8601 instant. */
  readonly savedAt: string;
  readonly reading: Reading;
}

/** A small value about the library itself. */
export interface StateRecord {
  readonly key: string;
  readonly value: number;
}
