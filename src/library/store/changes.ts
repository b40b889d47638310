import type { LibraryDatabase } from '../database';

const COUNTER = 'changes';

/**
 * The next number of the change counter. Call it inside the transaction that makes the change, with
 * `state` among its tables: then no change is ever seen without its number, nor a number without it.
 */
export async function nextChange(db: LibraryDatabase): Promise<number> {
  const value = ((await db.state.get(COUNTER))?.value ?? 0) + 1;
  await db.state.put({ key: COUNTER, value });
  return value;
}
