import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import type { EntryRecord } from '../records';
import type { Speaker } from '../speakers';
import { EntryRow } from './entry-row';
import { FilterPanel } from './filter-panel';
import { filterEntries, NO_FILTERS, type Filters } from './filters';
import type { LibraryActions } from './library-actions';
import { SelectionBar } from './selection-bar';
import type { SearchState } from './use-search';
import { VirtualList } from './virtual-list';

interface ArticleListProps {
  readonly db: LibraryDatabase;
  readonly entries: readonly EntryRecord[];
  readonly speakers: readonly Speaker[];
  readonly tagsOf: ReadonlyMap<string, readonly string[]>;
  readonly tags: readonly string[];
  readonly search: SearchState & { readonly busy: boolean };
  readonly typed: string;
  readonly filters: Filters;
  readonly selected: ReadonlySet<string>;
  readonly actions: LibraryActions;
  readonly onType: (typed: string) => void;
  readonly onFilter: (filters: Filters) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

/** Found until the search has answered for the first time. */
const NOTHING: ReadonlyMap<string, number> = new Map();

/** The saved articles, searched, filtered, sorted; and what can be done with those selected. */
export function ArticleList(props: ArticleListProps): VNode {
  const { db, entries, speakers, tagsOf, tags, search, typed, filters, selected, actions } = props;
  const found = typed.trim() === '' ? null : (search.found ?? NOTHING);
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
  const toggle = useToggle(shown, selected, props.onSelect);

  if (entries.every(({ version }) => version === '')) {
    return <p class="empty">{t('library_empty')}</p>;
  }
  return (
    <div class="list-page">
      <FilterPanel
        {...{ entries, speakers, tagsOf, filters }}
        searching={found !== null}
        onFilter={props.onFilter}
      />
      <section class="list-column" aria-label={t('library_articles')} aria-busy={search.busy}>
        <div class="search">
          <input
            type="search"
            aria-label={t('library_search')}
            placeholder={t('library_search')}
            value={typed}
            onInput={({ currentTarget }) => props.onType(currentTarget.value)}
          />
          {search.progress !== null && (found !== null || search.progress.step === 'build') && (
            <p class="about" role="status">
              {t(
                search.progress.step === 'build' ? 'library_index_build' : 'library_index_load',
                search.progress.percent,
              )}
            </p>
          )}
        </div>
        <SelectionBar
          {...{ db, shown, chosen, tags, actions }}
          deleted={filters.deleted}
          onSelect={props.onSelect}
        />
        {shown.length === 0 ? (
          <p class="empty">
            {t(search.busy && found !== null ? 'library_searching' : 'library_none_found')}{' '}
            <button
              type="button"
              class="plain"
              onClick={() => {
                props.onType('');
                props.onFilter(NO_FILTERS);
              }}
            >
              {t('library_show_all')}
            </button>
          </p>
        ) : (
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
                    selected={selected.has(entry.id)}
                    onToggle={(range) => toggle(index, range)}
                  />
                )
              );
            }}
          </VirtualList>
        )}
      </section>
    </div>
  );
}

/** Selects one row or takes it out; with `range` (the shift key) all from the row clicked before to this one. */
function useToggle(
  shown: readonly EntryRecord[],
  selected: ReadonlySet<string>,
  onSelect: (ids: ReadonlySet<string>) => void,
): (index: number, range: boolean) => void {
  const last = useRef(0);
  return (index, range) => {
    const wanted = !selected.has(shown[index]?.id ?? '');
    const [from, to] = range
      ? [Math.min(last.current, index), Math.max(last.current, index)]
      : [index, index];
    const next = new Set(selected);
    for (const { id } of shown.slice(from, to + 1)) {
      if (wanted) next.add(id);
      else next.delete(id);
    }
    last.current = index;
    onSelect(next);
  };
}
