import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import { Tick } from '../../../ui/tick';
import type { EntryRecord } from '../../records';
import type { Speaker } from '../../speakers';
import { Choice } from './choice';
import { countValues, NO_FILTERS, type Filters } from './filters';
import { languageName } from '../format';

interface FilterPanelProps {
  readonly entries: readonly EntryRecord[];
  readonly speakers: readonly Speaker[];
  readonly tagsOf: ReadonlyMap<string, readonly string[]>;
  readonly filters: Filters;
  /** Whether words are looked for: without, nothing fits better than another. */
  readonly searching: boolean;
  readonly onFilter: (filters: Filters) => void;
}

/** What the list is narrowed to and how it is sorted; folded on a narrow screen. */
export function FilterPanel({ filters, searching, onFilter, ...saved }: FilterPanelProps): VNode {
  const set = (change: Partial<Filters>) => onFilter({ ...filters, ...change });
  const wide = window.matchMedia('(min-width: 48rem)').matches;
  return (
    <details class="filters" open={wide}>
      <summary>{t('library_filters')}</summary>
      <SortChoice sort={filters.sort} searching={searching} onSort={(sort) => set({ sort })} />
      <ValueChoices {...saved} {...{ filters, set }} />
      <Day
        label={t('library_filter_from')}
        value={filters.from}
        onChoose={(from) => set({ from })}
      />
      <Day label={t('library_filter_to')} value={filters.to} onChoose={(to) => set({ to })} />
      <Tick
        label={t('library_filter_deleted')}
        ticked={filters.deleted}
        onTick={(deleted) => set({ deleted })}
      />
      <button type="button" onClick={() => onFilter(NO_FILTERS)}>
        {t('library_filter_reset')}
      </button>
    </details>
  );
}

const SORTS = [
  ['best', 'library_sort_best'],
  ['saved', 'library_sort_saved'],
  ['saved-first', 'library_sort_saved_first'],
  ['published', 'library_sort_published'],
  ['published-first', 'library_sort_published_first'],
  ['title', 'library_sort_title'],
  ['outlet', 'library_sort_outlet'],
] as const;

interface SortChoiceProps {
  readonly sort: Filters['sort'];
  readonly searching: boolean;
  readonly onSort: (sort: Filters['sort']) => void;
}

function SortChoice({ sort, searching, onSort }: SortChoiceProps): VNode {
  const sorts = searching ? SORTS : SORTS.filter(([order]) => order !== 'best');
  return (
    <label>
      {t('library_sort')}
      <select
        value={!searching && sort === 'best' ? 'saved' : sort}
        onChange={({ currentTarget: { value } }) => {
          const chosen = SORTS.find(([order]) => order === value);
          if (chosen !== undefined) onSort(chosen[0]);
        }}
      >
        {sorts.map(([order, label]) => (
          <option key={order} value={order}>
            {t(label)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ValueChoicesProps extends Pick<
  FilterPanelProps,
  'entries' | 'speakers' | 'tagsOf' | 'filters'
> {
  readonly set: (change: Partial<Filters>) => void;
}

/** One outlet, language, speaker or tag of those that the library has, with how many articles have it. */
function ValueChoices({ entries, speakers, tagsOf, filters, set }: ValueChoicesProps): VNode {
  const outlets = useMemo(() => countValues(entries, ({ outlet }) => [outlet]), [entries]);
  const langs = useMemo(() => countValues(entries, ({ lang }) => [lang]), [entries]);
  const tags = useMemo(
    () => countValues(entries, ({ id }) => tagsOf.get(id) ?? []),
    [entries, tagsOf],
  );
  return (
    <>
      <Choice
        label={t('library_filter_outlet')}
        value={filters.outlet}
        options={outlets}
        onChoose={(outlet) => set({ outlet })}
      />
      <Choice
        label={t('library_filter_language')}
        value={filters.lang}
        options={langs}
        nameOf={languageName}
        onChoose={(lang) => set({ lang })}
      />
      <Choice
        label={t('library_filter_speaker')}
        value={filters.speaker}
        options={speakers.map(({ name, entries: { length } }) => [name, length])}
        onChoose={(speaker) => set({ speaker })}
      />
      <Choice
        label={t('library_filter_tag')}
        value={filters.tag}
        options={tags}
        onChoose={(tag) => set({ tag })}
      />
    </>
  );
}

interface DayProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChoose: (day: string) => void;
}

function Day({ label, value, onChoose }: DayProps): VNode {
  return (
    <label>
      {label}
      <input
        type="date"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      />
    </label>
  );
}
