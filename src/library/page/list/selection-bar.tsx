import type { VNode } from 'preact';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import type { EntryRecord } from '../../records';
import { restoreEntries } from '../../store/entries';
import { ExportControls } from '../exporting/export-controls';
import type { LibraryActions } from '../library-actions';
import { TagField } from '../entry/tag-field';

interface SelectionBarProps {
  readonly db: LibraryDatabase;
  readonly shown: readonly EntryRecord[];
  readonly chosen: readonly EntryRecord[];
  readonly tags: readonly string[];
  /** Whether the list shows the deleted articles. */
  readonly deleted: boolean;
  readonly actions: LibraryActions;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
}

/** How many articles are shown and selected, and what can be done with those selected. */
export function SelectionBar(props: SelectionBarProps): VNode {
  const { db, shown, chosen, tags, deleted, actions, onSelect } = props;
  const ids = chosen.map(({ id }) => id);
  const whole = chosen.length === shown.length;
  return (
    <div class="selection" data-any={chosen.length > 0}>
      <p class="about" aria-live="polite">
        {chosen.length > 0
          ? t('library_selected', chosen.length, shown.length)
          : t('library_count', shown.length)}
      </p>
      {shown.length > 0 && (
        <button
          type="button"
          class="plain"
          onClick={() => onSelect(new Set(whole ? [] : shown.map(({ id }) => id)))}
        >
          {t(whole ? 'library_select_none' : 'library_select_all')}
        </button>
      )}
      {chosen.length > 0 && (
        <div class="actions">
          <ExportControls db={db} entries={chosen} name={t('library_title')} actions={actions} />
          <button
            type="button"
            onClick={() => {
              onSelect(new Set());
              if (deleted) actions.run(() => restoreEntries(db, ids));
              else actions.remove(ids);
            }}
          >
            {t(deleted ? 'library_restore' : 'library_delete')}
          </button>
          <TagField db={db} ids={ids} known={tags} actions={actions} />
        </div>
      )}
    </div>
  );
}
