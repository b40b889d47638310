import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import type { EntryRecord } from '../../records';
import { EntryRow } from './entry-row';
import { FilterPanel } from './filter-panel';
import { filterEntries, NO_FILTERS } from './filters';
import type { LibraryActions } from '../library-actions';
import { SearchField } from './search-field';
import { SelectionBar } from './selection-bar';
import type { LibraryContents } from '../use-library';
import type { Search, SearchState } from './use-search';
import { useToggle } from './use-toggle';
import type { Wishes } from './use-wishes';
import { VirtualList } from './virtual-list';

interface ArticleListProps extends Pick<LibraryContents, 'speakers' | 'tagsOf' | 'tags'> {
  readonly db: LibraryDatabase;
  readonly entries: readonly EntryRecord[];
  readonly search: Search;
  readonly wishes: Wishes;
  readonly actions: LibraryActions;
}

/** Found until the search has answered for the first time. */
const NOTHING: ReadonlyMap<string, number> = new Map();

/** The saved articles, searched, filtered, sorted; and what can be done with those selected. */
export function ArticleList(props: ArticleListProps): VNode {
  const { db, entries, speakers, tagsOf, tags, search, wishes, actions } = props;
  const { typed, filters, selected } = wishes;
  const found = typed.trim() === '' ? null : (search.found ?? NOTHING);
  const searching = found !== null;
  const shown = useMemo(
    () =>
      filterEntries(entries, filters, {
        found,
        tagsOf,
        spellingsOf: (name) =>
          speakers.find(({ spellings }) => spellings.includes(name))?.spellings ?? [name],
      }),
    [entries, filters, found, tagsOf, speakers],
  );
  const chosen = useMemo(() => shown.filter(({ id }) => selected.has(id)), [shown, selected]);

  if (entries.every(({ version }) => version === '')) {
    return <p class="empty">{t('library_empty')}</p>;
  }
  return (
    <section class="list-page" aria-label={t('library_articles')} aria-busy={search.busy}>
      <SearchField label={t('library_search')} typed={typed} onType={wishes.type}>
        <IndexProgress progress={search.progress} searching={searching} />
      </SearchField>
      <FilterPanel
        {...{ entries, speakers, tagsOf, filters, searching }}
        onFilter={wishes.filter}
      />
      <div class="list-column">
        <SelectionBar
          {...{ db, shown, chosen, tags, actions }}
          deleted={filters.deleted}
          onSelect={wishes.select}
        />
        {shown.length === 0 ? (
          <NoneFound {...{ wishes }} pending={search.busy && searching} />
        ) : (
          <Rows {...{ shown, wishes, tagsOf }} />
        )}
      </div>
    </section>
  );
}

interface IndexProgressProps {
  readonly progress: SearchState['progress'];
  readonly searching: boolean;
}

/** How far the search is ready, where that is waited for. */
function IndexProgress({ progress, searching }: IndexProgressProps): VNode | null {
  if (progress === null || (!searching && progress.step === 'load')) return null;
  return (
    <p class="about" role="status">
      {t(
        progress.step === 'build' ? 'library_index_build' : 'library_index_load',
        progress.percent,
      )}
    </p>
  );
}

interface NoneFoundProps {
  readonly wishes: Wishes;
  /** Something may still be found. */
  readonly pending: boolean;
}

function NoneFound({ wishes, pending }: NoneFoundProps): VNode {
  return (
    <p class="empty">
      {t(pending ? 'library_searching' : 'library_none_found')}{' '}
      <button
        type="button"
        class="plain"
        onClick={() => {
          wishes.type('');
          wishes.filter(NO_FILTERS);
        }}
      >
        {t('library_show_all')}
      </button>
    </p>
  );
}

interface RowsProps extends Pick<ArticleListProps, 'wishes' | 'tagsOf'> {
  readonly shown: readonly EntryRecord[];
}

function Rows({ shown, wishes, tagsOf }: RowsProps): VNode {
  const toggle = useToggle(shown, wishes);
  return (
    <VirtualList
      label={t('library_articles')}
      count={shown.length}
      keyOf={(index) => shown[index]?.id ?? String(index)}
    >
      {(index) => {
        const entry = shown[index];
        return (
          entry && (
            <EntryRow
              entry={entry}
              tags={tagsOf.get(entry.id) ?? []}
              selected={wishes.selected.has(entry.id)}
              onToggle={(reach) => toggle(index, reach)}
            />
          )
        );
      }}
    </VirtualList>
  );
}
