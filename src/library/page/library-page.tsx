import { useMemo, useState } from 'preact/hooks';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import { describeFailure } from '../failures';
import type { EntryRecord } from '../records';
import { listSpeakers } from '../speakers';
import { deleteEntries, listAll, listNewest, restoreEntries } from '../store/entries';
import { listJoins } from '../store/joins';
import { listTags } from '../store/marks';
import { ArticleList } from './article-list';
import { BackupOffer } from './backup';
import { EntryView } from './entry-view';
import { NO_FILTERS, type Filters } from './filters';
import { routeLink, useRoute, type Route } from './route';
import { SpeakerView, SpeakersView } from './speakers-view';
import { StorageView } from './storage-view';
import { useLive } from './use-live';
import { useSearch } from './use-search';

/** How many articles the first screen shows while the rest of the list is read. */
const FIRST_SCREEN = 30;

/** What every view may do to the library, with the failure shown and the deletion undoable. */
export interface LibraryActions {
  readonly run: (action: () => Promise<unknown>) => void;
  readonly remove: (ids: readonly string[]) => void;
}

/** The library: list, one article, speakers, or backup and room. */
export function LibraryPage({ db }: { readonly db: LibraryDatabase }) {
  const route = useRoute();
  const newest = useLive(() => listNewest(db, FIRST_SCREEN), [db]);
  // The whole list is read once the first screen stands: together they take three times as long.
  const first = newest.kind !== 'loading';
  const all = useLive(async () => (first ? await listAll(db) : null), [db, first]);
  const joins = useLive(() => listJoins(db), [db]);
  const tags = useLive(() => listTags(db), [db]);
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);

  const whole = all.kind === 'ready' ? all.value : null;
  const entries = whole ?? (newest.kind === 'ready' ? newest.value : null);
  const search = useSearch(typed, entries, whole !== null);
  const speakers = useMemo(
    () => listSpeakers(liveOnly(entries ?? []), joins.kind === 'ready' ? joins.value : []),
    [entries, joins],
  );
  const tagsOf = useMemo(() => {
    const pairs = tags.kind === 'ready' ? tags.value : [];
    return new Map(
      [...Map.groupBy(pairs, ([entry]) => entry)].map(([entry, of]) => [
        entry,
        of.map(([, tag]) => tag),
      ]),
    );
  }, [tags]);

  const actions: LibraryActions = {
    run(action) {
      setFailure(null);
      action().catch((error: unknown) => setFailure(describeFailure(error)));
    },
    remove(ids) {
      actions.run(async () => {
        await deleteEntries(db, ids);
        setDeleted(ids);
      });
    },
  };

  return (
    <>
      <header class="bar">
        <h1>{t('library_title')}</h1>
        <Navigation route={route} />
      </header>
      <main>
        {[failure, all.kind === 'failed' ? all.message : null, search.failure].map(
          (message) => message !== null && <p role="alert">{message}</p>,
        )}
        {route.view === 'list' && whole !== null && (
          <BackupOffer db={db} entries={liveOnly(whole)} actions={actions} />
        )}
        {route.view === 'list' && entries !== null && (
          <ArticleList
            {...{ db, entries, speakers, tagsOf, search, typed, filters, actions }}
            onType={setTyped}
            onFilter={setFilters}
          />
        )}
        {route.view === 'entry' && (
          <EntryView key={route.id} db={db} id={route.id} actions={actions} />
        )}
        {route.view === 'speakers' && (
          <SpeakersView db={db} speakers={speakers} actions={actions} />
        )}
        {route.view === 'speaker' && (
          <SpeakerView
            key={route.name}
            db={db}
            name={route.name}
            speakers={speakers}
            actions={actions}
          />
        )}
        {route.view === 'storage' && whole !== null && (
          <StorageView db={db} entries={whole} actions={actions} onImported={search.catchUp} />
        )}
      </main>
      <div class="toast" role="status">
        {deleted.length > 0 && (
          <>
            <span>{t('library_deleted', deleted.length)}</span>
            <button
              type="button"
              onClick={() =>
                actions.run(async () => {
                  await restoreEntries(db, deleted);
                  setDeleted([]);
                })
              }
            >
              {t('library_undo')}
            </button>
            <button type="button" onClick={() => setDeleted([])}>
              {t('library_dismiss')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

function liveOnly(entries: readonly EntryRecord[]): EntryRecord[] {
  return entries.filter(({ deletedAt }) => deletedAt === null);
}

function Navigation({ route }: { readonly route: Route }) {
  const links = [
    { view: 'list', label: t('library_articles') },
    { view: 'speakers', label: t('library_speakers') },
    { view: 'storage', label: t('library_storage') },
  ] as const;
  const here = route.view === 'entry' ? 'list' : route.view === 'speaker' ? 'speakers' : route.view;
  return (
    <nav aria-label={t('library_title')}>
      {links.map(({ view, label }) => (
        <a key={view} href={routeLink({ view })} aria-current={view === here ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
