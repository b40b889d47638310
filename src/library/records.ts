import type { Direction, Reading } from '../reading/reading';

/**
 * Version of the records' shape; each record carries it, each number has its file in `upgrades/`. An
 * upgrade that changes records raises the state `copy` too: the second copy is then written anew in
 * their new shape.
 */
export const RECORD_SCHEMA = 2;

/** What every record has, so that several machines can share one library later. */
export interface LibraryRecord {
  /** Random (UUID), never counted up: two machines never give the same one. */
  readonly id: string;
  readonly schema: number;
  /** The library's change counter when this record was last written. */
  readonly changed: number;
  /** ISO 8601 instant; a deleted record stays as a tombstone, so that no other machine brings it back. */
  readonly deletedAt: string | null;
}

/** False for a record that was deleted, of which only a tombstone counts. */
export function isLive({ deletedAt }: Pick<LibraryRecord, 'deletedAt'>): boolean {
  return deletedAt === null;
}

/** What the list shows of an article; kept apart from the text, so that 10,000 of them load at once. */
export interface EntryCard {
  readonly title: string;
  /** Outlet's name, or the host where the page gives none. */
  readonly outlet: string;
  readonly url: string;
  readonly lang: string;
  readonly dir: Direction;
  /** ISO 8601, or null. */
  readonly published: string | null;
  readonly firstFact: string | null;
  /** Each speaker with the number of quotes. */
  readonly speakers: readonly (readonly [name: string, quotes: number])[];
}

/** A saved article; what it said stands in its versions. */
export interface EntryRecord extends LibraryRecord, EntryCard {
  /** What makes two pages the same article (see `articleAddress`). */
  readonly address: string;
  /** ISO 8601 instants of the first and of the latest saving. */
  readonly firstSavedAt: string;
  readonly savedAt: string;
  /** Id of the latest version. */
  readonly version: string;
  readonly versions: number;
}

/** An article as it was when it was saved. */
export interface VersionRecord extends LibraryRecord {
  readonly entry: string;
  /** ISO 8601 instant. */
  readonly savedAt: string;
  readonly reading: Reading;
}

interface Mark extends LibraryRecord {
  readonly entry: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
}

/** Words of the reader about an article. */
export interface NoteRecord extends Mark {
  readonly kind: 'note';
  readonly text: string;
}

/** A word by which the reader finds articles again. */
export interface TagRecord extends Mark {
  readonly kind: 'tag';
  readonly text: string;
}

/** Words that the reader marked: offsets (UTF-16, half-open) into the text of one version. */
export interface HighlightRecord extends Mark {
  readonly kind: 'highlight';
  readonly version: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a reader adds to an article: entries of their own, so that two machines never overwrite one another's. */
export type MarkRecord = NoteRecord | TagRecord | HighlightRecord;

/** "These two spellings are one person", said by the reader. */
export interface JoinRecord extends LibraryRecord {
  readonly names: readonly [string, string];
}

/** A part of the search index: MiniSearch's own form, as text. */
export interface SegmentRecord {
  readonly id: string;
  /** Change counter of the last writing: tells a search that has loaded it whether it is still good. */
  readonly changed: number;
  readonly articles: number;
  readonly index: string;
}

/** Where in the search index an article stands. */
export interface PlacementRecord {
  readonly entry: string;
  readonly segment: string;
  /** 0 where the article has changed since (an import): the index catches up when the library opens. */
  readonly fresh: 0 | 1;
}

/** A small value about the library itself. */
export interface StateRecord {
  readonly key: StateKey;
  readonly value: number;
}

/** What is kept about the library itself. */
export type StateKey =
  /** The change counter. */
  | 'changes'
  /** Version of the search index on disk (see search/index-version). */
  | 'index'
  /** Articles saved since a backup was made, or put off. */
  | 'saves-since-backup'
  /** Milliseconds since 1970. */
  | 'backup-at'
  /** The same, of the last "not now". */
  | 'backup-put-off-at'
  /** 1 when the reader wants to be offered a backup each week. */
  | 'backup-weekly'
  /** Number of the second copy, raised when it has to be written anew; 0 until it is known whether one is to be brought back. */
  | 'copy'
  /** The change counter up to which the second copy has everything. */
  | 'copied'
  /** Articles that were brought back from it, until the reader has taken note. */
  | 'brought-back';
