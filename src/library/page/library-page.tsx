import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import { describeFailure } from '../failures';
import type { EntryRecord } from '../records';
import { deleteEntries, restoreEntries } from '../store/entries';
import { ArticleList } from './article-list';
import { BackupOffer } from './backup';
import { BroughtBack } from './brought-back';
import { DeletionToast } from './deletion-toast';
import { EntryView } from './entry-view';
import type { LibraryActions } from './library-actions';
import { NO_FILTERS, type Filters } from './filters';
import { routeLink, type Route } from '../../ui/library-route';
import { useRoute } from './route';
import { SpeakerView } from './speaker-view';
import { SpeakersView } from './speakers-view';
import { StorageView } from './storage-view';
import { useArrival } from './use-arrival';
import { liveOnly, useLibrary } from './use-library';
import { useSearch } from './use-search';

/** The library: list, one article, speakers, or backup and storage. */
export function LibraryPage({ db }: { readonly db: LibraryDatabase }): VNode {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  useArrival(main, route);
  const { entries, whole, speakers, tagsOf, tags, failure: unread } = useLibrary(db);
  const [deleted, setDeleted] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [filters, setFilters] = useState<Filters>(NO_FILTERS);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const search = useSearch(typed, entries, whole !== null);
  useTitle(route, entries);

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
  const dismiss = () => {
    setDeleted([]);
    main.current?.focus({ preventScroll: true });
  };

  return (
    <>
      <header class="bar">
        <h1>{t('library_title')}</h1>
        <Navigation route={route} />
        <a href={browser.runtime.getURL('/options.html')}>{t('options_title')}</a>
      </header>
      <main ref={main} tabIndex={-1}>
        {[failure, unread, search.failure].map(
          (message) => message !== null && <p role="alert">{message}</p>,
        )}
        <BroughtBack db={db} actions={actions} />
        {route.view === 'list' && whole !== null && (
          <BackupOffer db={db} entries={liveOnly(whole)} actions={actions} />
        )}
        {route.view === 'list' && entries !== null && (
          <ArticleList
            {...{ db, entries, speakers, tagsOf, tags, search, typed, filters, selected, actions }}
            onType={setTyped}
            onFilter={setFilters}
            onSelect={setSelected}
          />
        )}
        {route.view === 'entry' && (
          <EntryView
            key={route.id}
            {...{ db, tags, actions }}
            id={route.id}
            at={route.at ?? null}
          />
        )}
        {route.view === 'speakers' && (
          <SpeakersView db={db} speakers={speakers} actions={actions} />
        )}
        {route.view === 'speaker' && (
          <SpeakerView key={route.name} name={route.name} {...{ db, speakers, actions }} />
        )}
        {route.view === 'storage' && whole !== null && (
          <StorageView db={db} entries={whole} actions={actions} onImported={search.catchUp} />
        )}
      </main>
      <DeletionToast
        deleted={deleted}
        onUndo={() =>
          actions.run(async () => {
            await restoreEntries(db, deleted);
            dismiss();
          })
        }
        onDismiss={dismiss}
      />
    </>
  );
}

/** What the tab and the browser's history call the view. */
function useTitle(route: Route, entries: readonly EntryRecord[] | null): void {
  const name =
    route.view === 'entry'
      ? entries?.find(({ id }) => id === route.id)?.title
      : route.view === 'speaker'
        ? route.name
        : undefined;
  useEffect(() => {
    document.title = [name, t('library_title'), 'Saring'].filter(Boolean).join(' · ');
  }, [name]);
}

function Navigation({ route }: { readonly route: Route }): VNode {
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
