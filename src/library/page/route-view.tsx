import { isLive } from '../records';
import type { VNode } from 'preact';
import type { Route } from '../../ui/library-route';
import type { LibraryDatabase } from '../database';
import { ArticleList } from './list/article-list';
import { BackupOffer } from './storage/backup';
import { EntryView } from './entry/entry-view';
import type { LibraryActions } from './library-actions';
import { SpeakerView } from './speakers/speaker-view';
import { SpeakersView } from './speakers/speakers-view';
import { StorageView } from './storage/storage-view';
import type { LibraryContents } from './use-library';
import type { Search } from './list/use-search';
import type { Wishes } from './list/use-wishes';

interface RouteViewProps {
  readonly db: LibraryDatabase;
  readonly route: Route;
  readonly contents: LibraryContents;
  readonly wishes: Wishes;
  readonly search: Search;
  readonly actions: LibraryActions;
}

/** The view that an address asks for; null until what it shows has been read. */
export function RouteView(props: RouteViewProps): VNode | null {
  const { db, route, contents, wishes, search, actions } = props;
  const { entries, whole, speakers, tagsOf, tags } = contents;
  switch (route.view) {
    case 'list':
      return (
        <>
          {whole !== null && (
            <BackupOffer db={db} entries={whole.filter(isLive)} actions={actions} />
          )}
          {entries !== null && (
            <ArticleList {...{ db, entries, speakers, tagsOf, tags, search, wishes, actions }} />
          )}
        </>
      );
    case 'entry':
      return (
        <EntryView key={route.id} {...{ db, tags, actions }} id={route.id} at={route.at ?? null} />
      );
    case 'speakers':
      return <SpeakersView db={db} speakers={speakers} actions={actions} />;
    case 'speaker':
      return <SpeakerView key={route.name} name={route.name} {...{ db, speakers, actions }} />;
    case 'storage':
      return (
        whole && (
          <StorageView db={db} entries={whole} actions={actions} onImported={search.catchUp} />
        )
      );
  }
}
