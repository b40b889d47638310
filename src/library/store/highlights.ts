import type { ArticleText, KeptHighlight } from '../../messages/protocol';
import type { Reading, Span } from '../../reading/reading';
import { articleAddress } from '../../reading/showing/article-address';
import { nearestPlace } from '../../reading/showing/nearest-place';
import type { LibraryDatabase } from '../database';
import { findLive } from './entries';
import { addMark, deleteMark, listMarks } from './marks';
import { putReading } from './save';

/**
 * The highlights of an article as spans of the text that it has now. They belong to the words: where
 * the article has changed since, they are looked for nearest to where they stood; what is gone from
 * it is left out here, and stays in the library with its version.
 */
export async function highlightsIn(
  db: LibraryDatabase,
  article: ArticleText,
): Promise<KeptHighlight[]> {
  const entry = await findLive(db, articleAddress(article));
  if (entry === undefined) return [];
  const marks = await listMarks(db, entry.id);
  return marks.flatMap((mark) => {
    if (mark.kind !== 'highlight') return [];
    const start = nearestPlace(article.text, mark.text, mark.start);
    return start === -1 ? [] : [{ id: mark.id, start, end: start + mark.text.length }];
  });
}

/** Keeps a highlight with the version whose text it counts in; the article is saved where it isn't, or has changed. */
export async function keepHighlight(
  db: LibraryDatabase,
  reading: Reading,
  { start, end }: Span,
): Promise<string> {
  const known = await findLive(db, articleAddress(reading));
  const latest = known === undefined ? undefined : await db.versions.get(known.version);
  if (known !== undefined && latest?.reading.text === reading.text) {
    return await add(known.id, known.version);
  }
  const { id } = await putReading(db, reading);
  const saved = await db.entries.get(id);
  return await add(id, saved?.version ?? '');

  function add(entry: string, version: string): Promise<string> {
    const text = reading.text.slice(start, end);
    return addMark(db, { entry, kind: 'highlight', version, start, end, text });
  }
}

/** Deletes a highlight by its id; one that is gone already is no error. */
export async function dropHighlight(db: LibraryDatabase, id: string): Promise<void> {
  const mark = await db.marks.get(id);
  if (mark?.kind === 'highlight' && mark.deletedAt === null) await deleteMark(db, mark);
}
