import type { VNode } from 'preact';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import type { EntryRecord, MarkRecord } from '../../records';
import { deleteMark } from '../../store/marks';
import type { LibraryActions } from '../library-actions';
import { TagField } from './tag-field';

interface TagListProps {
  readonly db: LibraryDatabase;
  readonly actions: LibraryActions;
  readonly entry: EntryRecord;
  readonly marks: readonly MarkRecord[];
  /** Tags in use anywhere in the library. */
  readonly known: readonly string[];
}

/** The tags of an entry, to be taken off or added to. */
export function TagList({ db, actions, entry, marks, known }: TagListProps): VNode {
  return (
    <div class="tags">
      {marks
        .filter(({ kind }) => kind === 'tag')
        .map((tag) => (
          <span key={tag.id} class="tag">
            {tag.text}
            <button
              type="button"
              class="plain"
              aria-label={t('library_tag_remove', tag.text)}
              onClick={() => actions.run(() => deleteMark(db, tag))}
            >
              ×
            </button>
          </span>
        ))}
      <TagField db={db} ids={[entry.id]} known={known} actions={actions} />
    </div>
  );
}
