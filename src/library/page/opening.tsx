import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t, type TextKey } from '../../ui/words/text';
import type { LibraryDatabase } from '../database';
import { isBringingBack } from '../second-copy/bring-back';

/** Milliseconds after which an opening is no longer a matter of a moment. */
const PATIENCE = 700;

/**
 * Says what takes so long where the library does not open at once: a large one that was lost is brought back,
 * or brought up to this version. An empty page would look as if all were gone.
 */
export function Opening({ db }: { readonly db: LibraryDatabase }): VNode | null {
  const [words, setWords] = useState<TextKey | null>(null);
  useEffect(() => {
    let done = false;
    const timer = setTimeout(() => {
      void isBringingBack().then((isBack) => {
        if (!done) setWords(isBack ? 'library_coming_back' : 'library_opening');
      });
    }, PATIENCE);
    const end = (): void => {
      done = true;
      clearTimeout(timer);
      setWords(null);
    };
    // Why it could not be opened is said by who reads from it.
    db.open().then(end, end);
    return end;
  }, [db]);
  return (
    words && (
      <p class="empty" role="status">
        {t(words)}
      </p>
    )
  );
}
