import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import { addMark } from '../../store/marks';
import type { LibraryActions } from '../library-actions';

interface TagFieldProps {
  readonly db: LibraryDatabase;
  /** The entries that get the tag. */
  readonly ids: readonly string[];
  /** Tags in use, to choose from. */
  readonly known: readonly string[];
  readonly actions: LibraryActions;
}

/** Adds a tag to one or many entries. */
export function TagField({ db, ids, known, actions }: TagFieldProps): VNode {
  const [typed, setTyped] = useState('');
  const list = useId();
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const text = typed.trim();
        if (text === '') return;
        actions.run(async () => {
          for (const entry of ids) await addMark(db, { entry, kind: 'tag', text });
          setTyped('');
        });
      }}
    >
      <input
        aria-label={t('library_tag')}
        placeholder={t('library_tag')}
        list={list}
        dir="auto"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <datalist id={list}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
      <button type="submit">{t('library_tag_add')}</button>
    </form>
  );
}
