import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messages/messenger';
import type { AddedWords } from '../messages/protocol';
import type { Reading } from '../reading/reading';
import { t } from '../ui/words/text';
import type { Said } from './use-said';

/** The article and the library, from the popup. */
export interface Saving {
  /** True in a private window, as long as the reader has not said that the article may be kept all the same. */
  readonly asking: boolean;
  /** Saves the article; asked for before all of it is read, it is done then. */
  readonly save: () => void;
  /** Saves it though the window is private. */
  readonly saveAgreed: () => void;
  /** Adds tags and a note, and saves with them what isn't saved yet. True once they are kept. */
  readonly annotate: (words: AddedWords) => Promise<boolean>;
}

/** `reading` is null while the page is still being read. */
export function useSaving(reading: Reading | null, said: Said): Saving {
  const { setKept, tell, setProblem, fail } = said;
  /** Id of the saved entry; null where the article is in no library yet. */
  const [entry, setEntry] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [saveAsked, setSaveAsked] = useState(false);

  /** The saved entry's id; null where it was not kept, which the reader is told. */
  async function keep(all: Reading, agreed: boolean, words?: AddedWords): Promise<string | null> {
    const request = { reading: all, agreed, ...(words && { words }) };
    const saved = await sendMessage('library/save', request);
    const isSaved = saved.kind === 'saved';
    tell('');
    setKept(isSaved ? { words: t('popup_saved'), entry: saved.id } : null);
    setAsking(saved.kind === 'private');
    setProblem(isSaved ? null : saved.message);
    if (isSaved) setEntry(saved.id);
    return isSaved ? saved.id : null;
  }

  function save(agreed: boolean): void {
    if (reading === null) setSaveAsked(true);
    else keep(reading, agreed).catch(fail);
  }

  async function annotate(words: AddedWords): Promise<boolean> {
    if (reading === null) return false;
    try {
      if (entry === null) return (await keep(reading, false, words)) !== null;
      const failure = await sendMessage('library/annotate', { entry, ...words });
      setProblem(failure);
      if (failure !== null) return false;
      tell('');
      setKept({ words: t('popup_annotated'), entry });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  }

  // The library may have to be opened first: the summary does not wait for it.
  useEffect(() => {
    if (reading === null) return;
    const { url, canonical } = reading;
    sendMessage('library/find', { url, canonical }).then((found) => {
      if (found === null) return;
      setKept({ words: t('popup_saved'), entry: found.id });
      setEntry(found.id);
    }, fail);
    if (saveAsked) save(false);
  }, [reading === null]);

  return { asking, save: () => save(false), saveAgreed: () => save(true), annotate };
}
