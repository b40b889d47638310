import type Dexie from 'dexie';
import type { Reading } from '../../reading/reading';
import { makeCard } from '../entry-card';

/** An entry as version 1 wrote it. */
interface EntryV1 {
  readonly id: string;
  readonly schema: number;
  readonly changed: number;
  readonly deletedAt: string | null;
  readonly address: string;
  readonly savedAt: string;
  readonly reading: Reading;
}

/**
 * Version 2: the text goes from the entries to versions of their own (a list of 10,000 whole
 * articles took seconds to load), and notes, tags, highlights, joined speakers and the search index
 * get their tables. The index is filled when the library is next opened.
 */
export function addVersion2(db: Dexie): void {
  db.version(2)
    .stores({
      entries: 'id, address, savedAt, changed',
      versions: 'id, entry, changed',
      marks: 'id, entry, kind, changed',
      joins: 'id, changed',
      segments: 'id, articles, [id+changed]',
      placements: 'entry, segment, fresh',
      state: 'key',
    })
    .upgrade(async (transaction) => {
      const ids = await transaction.table('entries').toCollection().primaryKeys();
      for (const id of ids) {
        // One at a time: all texts of a large library at once don't fit into memory.
        const old: EntryV1 | undefined = await transaction.table('entries').get(id);
        if (old === undefined) continue;
        const { reading, ...entry } = old;
        const version = crypto.randomUUID();
        await transaction.table('versions').add({
          id: version,
          schema: 2,
          changed: entry.changed,
          deletedAt: null,
          entry: entry.id,
          savedAt: entry.savedAt,
          reading,
        });
        await transaction.table('entries').put({
          ...entry,
          ...makeCard(reading),
          schema: 2,
          firstSavedAt: entry.savedAt,
          version,
          versions: 1,
        });
      }
    });
}
