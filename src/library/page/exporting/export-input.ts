import { kindOfSpeech } from '../../../ui/words/kind-of-speech';
import { t, uiLanguage } from '../../../ui/words/text';
import { silentBody } from '../../article-body';
import type { LibraryDatabase } from '../../database';
import type { ExportInput } from '../../export/formats';
import { readArticles, type ReadProgress } from '../../export/saved-article';
import type { EntryRecord } from '../../records';
import { listJoins } from '../../store/joins';

/** What an export of these entries is made of, named in the reader's language. */
export async function exportInput(
  db: LibraryDatabase,
  entries: readonly EntryRecord[],
  title: string,
  progress?: ReadProgress,
): Promise<ExportInput> {
  return {
    articles: readArticles(db, entries, progress),
    count: entries.length,
    title,
    exportedAt: new Date().toISOString(),
    joins: (await listJoins(db)).map(({ names }) => names),
    context: {
      lang: uiLanguage(),
      kindOf: kindOfSpeech,
      names: {
        facts: t('library_facts'),
        quotes: t('library_quotes'),
        notes: t('library_part_notes'),
        highlights: t('library_part_highlights'),
        article: t('library_article'),
      },
      pictureOf: (words) => t('library_picture', words),
      bodyOf: silentBody,
    },
  };
}
