import { useMemo, useState } from 'preact/hooks';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import type { EntryRecord } from '../records';
import type { Speaker } from '../speakers';
import { restoreEntries } from '../store/entries';
import { EntryRow } from './entry-row';
import { ExportControls } from './export-controls';
import { FilterPanel } from './filter-panel';
import { filterEntries, NO_FILTERS, type Filters } from './filters';
import type { LibraryActions } from './library-page';
import { TagField } from './tag-field';
import type { SearchState } from './use-search';
import { VirtualList } from './virtual-list';

interface ArticleListProps {
  readonly db: LibraryDatabase;
  readonly entries: readonly EntryRecord[];
  readonly speakers: readonly Speaker[];
  readonly tagsOf: ReadonlyMap<string, readonly string[]>;
  readonly search: SearchState & { readonly busy: boolean };
  readonly typed: string;
  readonly filters: Filters;
  readonly actions: LibraryActions;
  readonly onType: (typed: string) => void;
  readonly onFilter: (filters: Filters) => void;
}

/** The saved articles, searched, filtered, sorted; and what can be done with those selected. */
export function ArticleList(props: ArticleListProps) {
  const { db, entries, speakers, tagsOf, search, typed, filters, actions } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const found = typed.trim() === '' ? null : (search.ids ?? []);
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
  const chosen = shown.filter(({ id }) => selected.has(id));
  const chosenIds = chosen.map(({ id }) => id);

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };

  if (entries.every(({ version }) => version === '')) {
    return <p class="empty">{t('library_empty')}</p>;
  }
  return (
    <div class="list-page">
      <FilterPanel {...{ entries, speakers, tagsOf, filters }} onFilter={props.onFilter} />
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
        <div class="selection">
          <p class="about" aria-live="polite">
            {chosen.length > 0
              ? t('library_selected', chosen.length, shown.length)
              : t('library_count', shown.length)}
          </p>
          <button
            type="button"
            class="plain"
            onClick={() =>
              setSelected(new Set(chosen.length === shown.length ? [] : shown.map(({ id }) => id)))
            }
          >
            {t(chosen.length === shown.length ? 'library_select_none' : 'library_select_all')}
          </button>
        </div>
        {chosen.length > 0 && (
          <div class="actions">
            <ExportControls db={db} entries={chosen} name={t('library_title')} actions={actions} />
            <TagField db={db} ids={chosenIds} actions={actions} />
            {filters.deleted ? (
              <button
                type="button"
                onClick={() => {
                  setSelected(new Set());
                  actions.run(() => restoreEntries(db, chosenIds));
                }}
              >
                {t('library_restore')}
              </button>
            ) : (
              <button
                type="button"
                onClick={() => {
                  setSelected(new Set());
                  actions.remove(chosenIds);
                }}
              >
                {t('library_delete')}
              </button>
            )}
          </div>
        )}
        {shown.length === 0 ? (
          <p class="empty">
            {t('library_none_found')}{' '}
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
                    onToggle={() => toggle(entry.id)}
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
