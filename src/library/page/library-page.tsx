import { useState } from 'preact/hooks';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import { describeFailure } from '../failures';
import { listEntries, setDeleted } from '../store/entries';
import { EntryList } from './entry-list';
import { EntryView } from './entry-view';
import { routeLink, useRoute } from './route';
import { useLive } from './use-live';

/** The library: the list of saved articles, or one of them. */
export function LibraryPage({ db }: { readonly db: LibraryDatabase }) {
  const route = useRoute();
  const entries = useLive(() => listEntries(db), [db]);
  const [deleted, setDeletedIds] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string | null>(null);

  const change = async (ids: readonly string[], deletedAt: string | null) => {
    try {
      await setDeleted(db, ids, deletedAt);
      setDeletedIds(deletedAt === null ? [] : ids);
      if (deletedAt !== null) location.hash = routeLink({ view: 'list' });
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  const remove = (ids: readonly string[]) => void change(ids, new Date().toISOString());

  const entry =
    route.view === 'entry' && entries.kind === 'ready'
      ? entries.value.find(({ id }) => id === route.id)
      : undefined;
  return (
    <>
      <header class="bar">
        <h1>
          <a href={routeLink({ view: 'list' })}>{t('library_title')}</a>
        </h1>
      </header>
      <main>
        {failure !== null && <p role="alert">{failure}</p>}
        {entries.kind === 'failed' && <p role="alert">{entries.message}</p>}
        {entries.kind === 'ready' &&
          (entry === undefined ? (
            <EntryList entries={entries.value} />
          ) : (
            <EntryView key={entry.id} entry={entry} onDelete={() => remove([entry.id])} />
          ))}
      </main>
      <div class="toast" role="status">
        {deleted.length > 0 && (
          <>
            <span>{t('library_deleted', deleted.length)}</span>
            <button type="button" onClick={() => void change(deleted, null)}>
              {t('library_undo')}
            </button>
          </>
        )}
      </div>
    </>
  );
}
