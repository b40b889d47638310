import type { LibraryDatabase } from '../database';
import { type LibraryRecord, RECORD_SCHEMA } from '../records';

/**
 * The next number of the change counter. Call it inside the transaction that makes the change, with
 * `state` among its tables: then no change is ever seen without its number, nor a number without it.
 */
export async function nextChange(db: LibraryDatabase): Promise<number> {
  const value = ((await db.state.get('changes'))?.value ?? 0) + 1;
  await db.state.put({ key: 'changes', value });
  return value;
}

/** The fields that every new record begins with. */
export function newRecord(
  changed: number,
  id: string = crypto.randomUUID(),
): LibraryRecord & { readonly deletedAt: null } {
  return { id, schema: RECORD_SCHEMA, changed, deletedAt: null };
}
