import Dexie, { type Transaction } from 'dexie';
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
      try {
        await splitEntries(transaction);
      } catch (error) {
        // By this name the reader is told that the library was left as it was.
        throw new Dexie.UpgradeError('to version 2', error instanceof Error ? error : undefined);
      }
    });
}

async function splitEntries(transaction: Transaction): Promise<void> {
  const entries = transaction.table('entries');
  for (const id of await entries.toCollection().primaryKeys()) {
    // One at a time: all texts of a large library at once don't fit into memory.
    const old: EntryV1 | undefined = await entries.get(id);
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
    await entries.put({
      ...entry,
      ...makeCard(reading),
      schema: 2,
      firstSavedAt: entry.savedAt,
      version,
      versions: 1,
    });
  }
}
