import { Dexie } from 'dexie';
import type { LibraryDatabase } from '../database';
import { readState, writeState } from '../store/state';
import { bringBack } from './bring-back';
import { COPIED_TABLES, copiedTable, type CopiedRecord, type CopiedTable } from './copied-tables';
import { openCopy, removeCopies, writePart } from './folder';

/** Records that are read and written at once. */
const BATCH = 100;

/** Held by whoever writes the copy or deletes it. */
const LOCK = 'copy-library';

/**
 * Keeps a second copy of the library from now on: what any window or the background changes is
 * written to a file after it. The copy may be behind by a moment (the background can be stopped in
 * between) and catches up with the next change.
 */
export function keepSecondCopy(db: LibraryDatabase): void {
  let waiting = false;
  Dexie.on('storagemutated', (parts) => {
    if (waiting || !touchesCopied(db, Object.keys(parts))) return;
    waiting = true;
    void copyOneAtATime(db, () => (waiting = false));
  });
}

/** Brings the second copy up to date, once. */
export async function copyChanges(db: LibraryDatabase): Promise<void> {
  await copyOneAtATime(db, () => undefined);
}

/** Whether the library has something that its second copy lacks; while a change is being copied it does. */
export async function isCopyBehind(db: LibraryDatabase): Promise<boolean> {
  // Without a number there is no copy: the place where it would lie can't be read.
  const hasCopy = (await readState(db, 'copy')) !== 0;
  const from = hasCopy ? await readState(db, 'copied') : 0;
  const counts = await Promise.all(
    COPIED_TABLES.map((name) => copiedTable(db, name).where('changed').above(from).count()),
  );
  return counts.some((count) => count > 0);
}

/** Brings a second copy up to date that could not be written before; rejects with why it still can't be. */
export async function catchUp(db: LibraryDatabase): Promise<void> {
  await bringBack(db);
  await navigator.locks.request(LOCK, () => copySinceLast(db));
}

/**
 * Deletes the second copy, and then what `erase` deletes, while nothing is copied. In this order: a
 * database lost between the two would bring back what the reader has deleted.
 */
export async function eraseWithCopy(erase: () => Promise<unknown>): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    await removeCopies();
    await erase();
  });
}

async function copyOneAtATime(db: LibraryDatabase, onBegin: () => void): Promise<void> {
  await navigator.locks
    .request(LOCK, async () => {
      onBegin();
      await copySinceLast(db);
    })
    // The library itself is whole: a copy that can't be written (a full disk) stops nobody's work.
    .catch(() => undefined);
}

/** Dexie names what has changed like `idb://library/entries/`. */
function touchesCopied({ name }: LibraryDatabase, changed: readonly string[]): boolean {
  return COPIED_TABLES.some((table) =>
    changed.some((part) => part.startsWith(`idb://${name}/${table}/`)),
  );
}

async function copySinceLast(db: LibraryDatabase): Promise<void> {
  const number = await readState(db, 'copy');
  // Whether there is a copy to be brought back is not known yet: it must not be written over.
  if (number === 0) return;
  const { folder, isNew } = await openCopy(number);
  if (isNew) await writeState(db, 'copied', 0);
  const tables = COPIED_TABLES.map((name) => copiedTable(db, name));
  const { to, found } = await db.transaction('r', [...tables, db.state], async () => {
    const from = await readState(db, 'copied');
    const keys = await Promise.all(
      tables.map((table) => table.where('changed').above(from).primaryKeys()),
    );
    return {
      to: await readState(db, 'changes'),
      found: COPIED_TABLES.map((name, at) => [name, keys[at] ?? []] as const),
    };
  });
  if (found.some(([, keys]) => keys.length > 0)) {
    await writePart(folder, to, readRecords(db, found));
    await writeState(db, 'copied', to);
  }
  // An older copy goes only now: while this one was being written it was the only one that is whole.
  await removeCopies(number);
}

async function* readRecords(
  db: LibraryDatabase,
  found: readonly (readonly [CopiedTable, readonly string[]])[],
): AsyncGenerator<string> {
  for (const [table, keys] of found) {
    for (let at = 0; at < keys.length; at += BATCH) {
      const records = await copiedTable(db, table).bulkGet(keys.slice(at, at + BATCH));
      yield records
        // What was erased meanwhile is gone.
        .filter((record) => record !== undefined)
        .map((record) => `${JSON.stringify({ table, record } satisfies CopiedRecord)}\n`)
        .join('');
    }
  }
}
