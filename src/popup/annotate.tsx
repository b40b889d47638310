import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { AddedWords } from '../messages/protocol';
import { t } from '../ui/words/text';

interface AnnotateProps {
  /** False where they could not be kept: they stay in their fields then. */
  readonly onAdd: (words: AddedWords) => Promise<boolean>;
}

/** Tags and a note for the article, folded until they are wanted: its button stays where it is, the fields come below. */
export function Annotate({ onAdd }: AnnotateProps): VNode {
  const [open, setOpen] = useState(false);
  const [tags, setTags] = useState('');
  const [note, setNote] = useState('');
  return (
    <>
      <button
        type="button"
        class="unfold"
        aria-expanded={open}
        aria-controls="annotate"
        onClick={() => setOpen(!open)}
      >
        {t('popup_annotate')}
      </button>
      <form
        id="annotate"
        class="annotate"
        hidden={!open}
        onSubmit={(event) => {
          event.preventDefault();
          const named = tags.split(/[,،、，]/u).map((tag) => tag.trim());
          const words = { tags: named.filter((tag) => tag !== ''), note: note.trim() };
          void onAdd(words).then((added) => {
            if (!added) return;
            setTags('');
            setNote('');
          });
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
    </>
  );
}
