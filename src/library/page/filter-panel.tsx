import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../ui/text';
import type { EntryRecord } from '../records';
import type { Speaker } from '../speakers';
import { countValues, NO_FILTERS, type Filters } from './filters';
import { languageName } from './format';

interface FilterPanelProps {
  readonly entries: readonly EntryRecord[];
  readonly speakers: readonly Speaker[];
  readonly tagsOf: ReadonlyMap<string, readonly string[]>;
  readonly filters: Filters;
  /** Whether words are looked for: without, nothing fits better than another. */
  readonly searching: boolean;
  readonly onFilter: (filters: Filters) => void;
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

/** What the list is narrowed to and how it is sorted; folded on a narrow screen. */
export function FilterPanel({
  entries,
  speakers,
  tagsOf,
  filters,
  searching,
  onFilter,
}: FilterPanelProps): VNode {
  const outlets = useMemo(() => countValues(entries, ({ outlet }) => [outlet]), [entries]);
  const langs = useMemo(() => countValues(entries, ({ lang }) => [lang]), [entries]);
  const tags = useMemo(
    () => countValues(entries, ({ id }) => tagsOf.get(id) ?? []),
    [entries, tagsOf],
  );
  const set = (change: Partial<Filters>) => onFilter({ ...filters, ...change });
  const sorts = searching ? SORTS : SORTS.filter(([order]) => order !== 'best');
  const wide = window.matchMedia('(min-width: 48rem)').matches;
  return (
    <details class="filters" open={wide}>
      <summary>{t('library_filters')}</summary>
      <label>
        {t('library_sort')}
        <select
          value={!searching && filters.sort === 'best' ? 'saved' : filters.sort}
          onChange={({ currentTarget: { value } }) => {
            const sort = SORTS.find(([order]) => order === value);
            if (sort !== undefined) set({ sort: sort[0] });
          }}
        >
          {sorts.map(([order, label]) => (
            <option key={order} value={order}>
              {t(label)}
            </option>
          ))}
        </select>
      </label>
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
      <label>
        {t('library_filter_from')}
        <input
          type="date"
          value={filters.from}
          onChange={({ currentTarget }) => set({ from: currentTarget.value })}
        />
      </label>
      <label>
        {t('library_filter_to')}
        <input
          type="date"
          value={filters.to}
          onChange={({ currentTarget }) => set({ to: currentTarget.value })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filters.deleted}
          onChange={({ currentTarget }) => set({ deleted: currentTarget.checked })}
        />
        {t('library_filter_deleted')}
      </label>
      <button type="button" onClick={() => onFilter(NO_FILTERS)}>
        {t('library_filter_reset')}
      </button>
    </details>
  );
}

/** More options than these make a list that nobody can use, and slow to draw. */
const OPTIONS = 500;

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, count: number])[];
  readonly nameOf?: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, nameOf = (name) => name, onChoose }: ChoiceProps): VNode {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{t('library_filter_any')}</option>
        {options.slice(0, OPTIONS).map(([option, count]) => (
          <option key={option} value={option}>
            {`${nameOf(option)} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
