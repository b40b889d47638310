import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Annotation } from '../../src/messages/protocol';
import { t } from '../../src/ui/text';

interface AnnotateProps {
  /** Id of the saved entry. */
  readonly entry: string;
  readonly onAdd: (annotation: Annotation) => void;
}

/** Tags and a note for the article that was saved, folded until they are wanted. */
export function Annotate({ entry, onAdd }: AnnotateProps): VNode {
  const [tags, setTags] = useState('');
  const [note, setNote] = useState('');
  return (
    <details class="annotate">
      <summary>{t('popup_annotate')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const named = tags.split(/[,،、，]/u).map((tag) => tag.trim());
          onAdd({ entry, tags: named.filter((tag) => tag !== ''), note: note.trim() });
          setTags('');
          setNote('');
        }}
      >
        <input
          aria-label={t('popup_tags')}
          placeholder={t('popup_tags')}
          dir="auto"
          value={tags}
          onInput={({ currentTarget }) => setTags(currentTarget.value)}
        />
        <input
          aria-label={t('popup_note')}
          placeholder={t('popup_note')}
          dir="auto"
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <button type="submit" class="save" disabled={`${tags}${note}`.trim() === ''}>
          {t('popup_annotate_add')}
        </button>
      </form>
    </details>
  );
}
