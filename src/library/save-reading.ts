import type {
  ArticleText,
  HighlightOutcome,
  KeptHighlight,
  SavedEntry,
  SaveOutcome,
} from '../messages/protocol';
import type { Reading, Span } from '../reading/reading';
import { openDatabase } from './database';
import { describeFailure } from './failures';
import { findEntry } from './store/entries';
import { dropHighlight, highlightsIn, keepHighlight } from './store/highlights';
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

/** The highlights of an article; none where the library can't be read: the article can, without them. */
export async function findHighlights(article: ArticleText): Promise<readonly KeptHighlight[]> {
  try {
    return await highlightsIn(db, article);
  } catch {
    return [];
  }
}

/** Keeps a highlight, and the article with it. A failure is a plain sentence. */
export async function saveHighlight(reading: Reading, span: Span): Promise<HighlightOutcome> {
  try {
    return { kind: 'kept', id: await keepHighlight(db, reading, span) };
  } catch (error) {
    return { kind: 'failed', message: describeFailure(error) };
  }
}

/** Takes a highlight out of the library. */
export async function removeHighlight(id: string): Promise<void> {
  await dropHighlight(db, id);
}
