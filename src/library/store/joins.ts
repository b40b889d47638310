import type { LibraryDatabase } from '../database';
import { isLive, type JoinRecord } from '../records';
import { newRecord, nextChange } from './changes';

/** Every join that holds. */
export async function listJoins(db: LibraryDatabase): Promise<JoinRecord[]> {
  return (await db.joins.toArray()).filter(isLive);
}

/** Says that two spellings are one person; for all articles, those saved later too. */
export async function joinSpeakers(
  db: LibraryDatabase,
  names: readonly [string, string],
): Promise<void> {
  await db.transaction('rw', db.joins, db.state, async () => {
    await db.joins.add({ ...newRecord(await nextChange(db)), names });
  });
}

/** Takes a spelling out of the person it was joined to; the others stay joined. */
export async function separateSpeaker(
  db: LibraryDatabase,
  name: string,
  deletedAt = new Date().toISOString(),
): Promise<void> {
  await db.transaction('rw', db.joins, db.state, async () => {
    const changed = await nextChange(db);
    const joins = (await listJoins(db)).filter(({ names }) => names.includes(name));
    await db.joins.bulkPut(joins.map((join) => ({ ...join, deletedAt, changed })));
    // Two spellings that were one person only by way of this one stay one person.
    const others = joins.map(({ names: [a, b] }) => (a === name ? b : a));
    const [first, ...rest] = others;
    if (first === undefined) return;
    await db.joins.bulkAdd(rest.map((other) => ({ ...newRecord(changed), names: [first, other] })));
  });
}
