import type Dexie from 'dexie';

/** Version 1: saved articles, whole, and the change counter. */
export function addVersion1(db: Dexie): void {
  db.version(1).stores({
    entries: 'id, address, savedAt, changed',
    state: 'key',
  });
}
