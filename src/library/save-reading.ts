import type {
  Annotation,
  ArticleText,
  HighlightOutcome,
  HighlightRequest,
  KeptHighlight,
  SavedEntry,
  SaveOutcome,
  SaveRequest,
  Sender,
} from '../messages/protocol';
import { t } from '../ui/words/text';
import { openDatabase } from './open-database';
import { describeFailure } from './failures';
import { isPrivate } from './private-window';
import { keepSecondCopy } from './second-copy/keep';
import {
  annotation,
  articlePage,
  articleText,
  highlightRequest,
  saveRequest,
} from '../shapes/requests';
import { text } from '../shapes/shape';
import { findEntry } from './store/entries';
import { dropHighlight, highlightsIn, keepHighlight } from './store/highlights';
import { annotate } from './store/marks';
import { putAnnotated, putReading } from './store/save';

const db = openDatabase();
keepSecondCopy(db);

/**
 * Keeps a reading in the library. `saved` is said only once it is on disk; a failure is a plain
 * sentence. From a private window nothing is kept before the reader has agreed.
 */
export async function saveReading(request: SaveRequest, sender: Sender): Promise<SaveOutcome> {
  try {
    const { reading, agreed, words } = saveRequest(request, 'request');
    if (agreed !== true && (await isPrivate(sender))) {
      return { kind: 'private', message: t('library_private_ask') };
    }
    const saved = words === undefined ? putReading(db, reading) : putAnnotated(db, reading, words);
    return { kind: 'saved', ...(await saved) };
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
    return await findEntry(db, articlePage(page, 'page'));
  } catch {
    return null;
  }
}

/** Adds tags and a note to a saved article; gives why that failed as a plain sentence, or null. */
export async function annotateSaved(request: Annotation): Promise<string | null> {
  try {
    await annotate(db, annotation(request, 'request'));
    return null;
  } catch (error) {
    return describeFailure(error);
  }
}

/** The highlights of an article; none where the library can't be read: the article can, without them. */
export async function findHighlights(article: ArticleText): Promise<readonly KeptHighlight[]> {
  try {
    return await highlightsIn(db, articleText(article, 'article'));
  } catch {
    return [];
  }
}

/**
 * Keeps a highlight, and the article with it where it isn't saved. A failure is a plain sentence; so
 * is the answer to a private window, from which an article is saved by the reader's own word only.
 */
export async function saveHighlight(
  request: HighlightRequest,
  sender: Sender,
): Promise<HighlightOutcome> {
  try {
    const { reading, span } = highlightRequest(request, 'request');
    if ((await findEntry(db, reading)) === null && (await isPrivate(sender))) {
      return { kind: 'failed', message: t('library_private_highlight') };
    }
    return { kind: 'kept', id: await keepHighlight(db, reading, span) };
  } catch (error) {
    return { kind: 'failed', message: describeFailure(error) };
  }
}

/** Takes a highlight out of the library. Rejects where the library can't be written to. */
export async function removeHighlight(id: string): Promise<void> {
  await dropHighlight(db, text(id, 'id'));
}
