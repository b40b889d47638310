import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import type { EntryRecord, HighlightRecord, MarkRecord } from '../../records';
import { addMark, deleteMark, editNote } from '../../store/marks';
import type { LibraryActions } from '../library-actions';

interface NotesProps {
  readonly db: LibraryDatabase;
  readonly actions: LibraryActions;
  readonly entry: EntryRecord;
  readonly marks: readonly MarkRecord[];
  readonly onGo: (highlight: HighlightRecord) => void;
}

/** What the reader wrote and marked. */
export function Notes({ db, actions, entry, marks, onGo }: NotesProps): VNode {
  const [typed, setTyped] = useState('');
  return (
    <section>
      <h3>{t('library_notes')}</h3>
      {marks.map((mark) => {
        if (mark.kind === 'note') return <Note key={mark.id} {...{ db, actions, mark }} />;
        if (mark.kind === 'tag') return null;
        return (
          <div key={mark.id} class="note">
            <button type="button" class="plain" dir="auto" onClick={() => onGo(mark)}>
              <mark>{mark.text}</mark>
            </button>
            <span class="steps">
              <DeleteButton {...{ db, actions, mark }} />
            </span>
          </div>
        );
      })}
      <form
        class="note"
        onSubmit={(event) => {
          event.preventDefault();
          const text = typed.trim();
          if (text === '') return;
          actions.run(async () => {
            await addMark(db, { entry: entry.id, kind: 'note', text });
            setTyped('');
          });
        }}
      >
        <textarea
          aria-label={t('library_note_new')}
          placeholder={t('library_note_new')}
          dir="auto"
          rows={2}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit">{t('library_note_add')}</button>
      </form>
    </section>
  );
}

interface MarkProps {
  readonly db: LibraryDatabase;
  readonly actions: LibraryActions;
  readonly mark: MarkRecord;
}

/** One note; what is typed is kept against the note as it was when the typing began. */
function Note({ db, actions, mark }: MarkProps): VNode {
  const [editing, setEditing] = useState<{ before: MarkRecord; text: string } | null>(null);
  const [keptBoth, setKeptBoth] = useState(false);
  if (editing === null) {
    return (
      <div class="note">
        <p dir="auto">{mark.text}</p>
        {keptBoth && <p role="status">{t('library_note_kept_both')}</p>}
        <span class="steps">
          <button
            type="button"
            class="plain"
            onClick={() => setEditing({ before: mark, text: mark.text })}
          >
            {t('library_note_edit')}
          </button>
          <DeleteButton {...{ db, actions, mark }} />
        </span>
      </div>
    );
  }
  return (
    <form
      class="note"
      onSubmit={(event) => {
        event.preventDefault();
        actions.run(async () => {
          setKeptBoth((await editNote(db, editing.before, editing.text)) === 'kept-both');
          setEditing(null);
        });
      }}
    >
      <textarea
        aria-label={t('library_note_edit')}
        dir="auto"
        rows={3}
        value={editing.text}
        onInput={({ currentTarget }) => setEditing({ ...editing, text: currentTarget.value })}
      />
      <button type="submit">{t('library_note_save')}</button>
      <button type="button" onClick={() => setEditing(null)}>
        {t('library_cancel')}
      </button>
    </form>
  );
}

function DeleteButton({ db, actions, mark }: MarkProps): VNode {
  return (
    <button type="button" class="plain" onClick={() => actions.run(() => deleteMark(db, mark))}>
      {t('library_delete')}
    </button>
  );
}
