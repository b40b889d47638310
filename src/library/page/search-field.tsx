import type { VNode } from 'preact';
import { t } from '../../ui/text';
import type { SearchState } from './use-search';

interface SearchFieldProps {
  readonly typed: string;
  readonly searching: boolean;
  readonly progress: SearchState['progress'];
  readonly onType: (typed: string) => void;
}

/** Where words are looked for, with how far the search is ready where that is waited for. */
export function SearchField({ typed, searching, progress, onType }: SearchFieldProps): VNode {
  return (
    <div class="search">
      <input
        type="search"
        aria-label={t('library_search')}
        placeholder={t('library_search')}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {progress !== null && (searching || progress.step === 'build') && (
        <p class="about" role="status">
          {t(
            progress.step === 'build' ? 'library_index_build' : 'library_index_load',
            progress.percent,
          )}
        </p>
      )}
    </div>
  );
}
