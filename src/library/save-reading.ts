import type { SavedEntry, SaveOutcome } from '../messages/protocol';
import type { Reading } from '../reading/reading';
import { openDatabase } from './database';
import { describeFailure } from './failures';
import { findEntry } from './store/entries';
import { putReading } from './store/save';

const db = openDatabase();

/** Keeps a reading in the library. `saved` is said only once it is on disk; a failure is a plain sentence. */
export async function saveReading(reading: Reading): Promise<SaveOutcome> {
  try {
    return { kind: 'saved', ...(await putReading(db, reading)) };
  } catch (error) {
    return { kind: 'failed', message: describeFailure(error) };
  }
}

/** The saved entry of the article at an address, or null when it isn't saved (or the library can't be read). */
export async function findSaved(page: {
  readonly url: string;
  readonly canonical: string | null;
}): Promise<SavedEntry | null> {
  try {
    return await findEntry(db, page);
  } catch {
    return null;
  }
}
