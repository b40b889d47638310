import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Route } from '../../ui/library-route';
import { t } from '../../ui/words/text';
import type { LibraryDatabase } from '../database';
import type { EntryRecord } from '../records';
import { BroughtBack } from './storage/brought-back';
import { CopyBehind } from './storage/copy-behind';
import { DeletionToast } from './deletion-toast';
import { Navigation } from './navigation';
import { Opening } from './opening';
import { useRoute } from './route';
import { RouteView } from './route-view';
import { useActions } from './use-actions';
import { useArrival } from './entry/use-arrival';
import { useLibrary } from './use-library';
import { useSearch } from './list/use-search';
import { useWishes } from './list/use-wishes';

/** The library: its bar, the view of its address, and what was deleted last. */
export function LibraryPage({ db }: { readonly db: LibraryDatabase }): VNode {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  useArrival(main, route);
  const contents = useLibrary(db);
  const wishes = useWishes();
  const search = useSearch(wishes.typed, contents.entries, contents.whole !== null);
  const { actions, failure, deletion } = useActions(db);
  useTitle(route, contents.entries);

  const leaveToast = () => {
    deletion.forget();
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
        {[failure, contents.failure, search.failure].map(
          (message) => message !== null && <p role="alert">{message}</p>,
        )}
        <Opening db={db} />
        <BroughtBack db={db} actions={actions} />
        <CopyBehind db={db} actions={actions} />
        <RouteView {...{ db, route, contents, wishes, search, actions }} />
      </main>
      <DeletionToast
        deleted={deletion.ids}
        onUndo={() =>
          actions.run(async () => {
            await deletion.undo();
            leaveToast();
          })
        }
        onDismiss={leaveToast}
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
