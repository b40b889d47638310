import { isLive } from '../records';
import type { LibraryDatabase } from '../database';
import { readState, writeState } from './state';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Articles saved after which a first backup is offered. */
const SAVES = 10;

/**
 * Whether a backup is to be offered: after the tenth save while none was ever made, and, where the
 * reader has asked for it, a week after the last one or the last "not now". Never while the last
 * backup has all there is. `now` in milliseconds since 1970.
 */
export async function isBackupDue(db: LibraryDatabase, now: number): Promise<boolean> {
  const at = await readState(db, 'backup-at');
  const asked = Math.max(at, await readState(db, 'backup-put-off-at'));
  const weekly = (await readState(db, 'backup-weekly')) === 1 && now - asked > WEEK;
  const first = at === 0 && (await readState(db, 'saves-since-backup')) >= SAVES;
  if (!weekly && !first) return false;
  const newer = db.entries.where('savedAt').above(new Date(at).toISOString());
  return (await newer.filter(isLive).first()) !== undefined;
}

/** Remembers that a backup was made. */
export async function noteBackup(db: LibraryDatabase, at: number): Promise<void> {
  await db.transaction('rw', db.state, async () => {
    await writeState(db, 'backup-at', at);
    await writeState(db, 'saves-since-backup', 0);
  });
}

/** Remembers that a backup was offered and put off; it is offered again after as many saves. */
export async function putOffBackup(db: LibraryDatabase, at: number): Promise<void> {
  await db.transaction('rw', db.state, async () => {
    await writeState(db, 'backup-put-off-at', at);
    await writeState(db, 'saves-since-backup', 0);
  });
}
