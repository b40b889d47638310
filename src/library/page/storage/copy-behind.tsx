import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import { catchUp, isCopyBehind } from '../../second-copy/keep';
import type { LibraryActions } from '../library-actions';
import { useLive } from '../use-live';

interface CopyBehindProps {
  readonly db: LibraryDatabase;
  readonly actions: LibraryActions;
}

/** Milliseconds after which a copy that is behind is no longer just being written. */
const PATIENCE = 5000;

/**
 * Says that the second copy lacks changes, and what to do, as long as it does: the library works all the
 * same, but would not come back whole if the browser lost it.
 */
export function CopyBehind({ db, actions }: CopyBehindProps): VNode | null {
  const behind = useLive(() => isCopyBehind(db), [db]);
  const isBehind = behind.kind === 'ready' && behind.value;
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!isBehind) return setLate(false);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isBehind]);
  if (!isBehind || !late) return null;
  return (
    <div class="offer" role="status">
      <p>{t('library_copy_behind')}</p>
      <button type="button" onClick={() => actions.run(() => catchUp(db))}>
        {t('library_copy_write')}
      </button>
    </div>
  );
}
