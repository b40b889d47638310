import type { LibraryDatabase } from '../database';
import { type LibraryRecord, RECORD_SCHEMA } from '../records';
import { readState, writeState } from './state';

/**
 * The next number of the change counter. Call it inside the transaction that makes the change, with
 * `state` among its tables: then no change is ever seen without its number, nor a number without it.
 */
export async function nextChange(db: LibraryDatabase): Promise<number> {
  const value = (await readState(db, 'changes')) + 1;
  await writeState(db, 'changes', value);
  return value;
}

/** The fields that every new record begins with. */
export function newRecord(
  changed: number,
  id: string = crypto.randomUUID(),
): LibraryRecord & { readonly deletedAt: null } {
  return { id, schema: RECORD_SCHEMA, changed, deletedAt: null };
}
