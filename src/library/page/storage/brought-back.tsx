import type { VNode } from 'preact';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import { readState, writeState } from '../../store/state';
import type { LibraryActions } from '../library-actions';
import { useLive } from '../use-live';

interface BroughtBackProps {
  readonly db: LibraryDatabase;
  readonly actions: LibraryActions;
}

/** Says that the browser had lost the library and how many articles were brought back, until the reader has taken note. */
export function BroughtBack({ db, actions }: BroughtBackProps): VNode | null {
  const articles = useLive(() => readState(db, 'brought-back'), [db]);
  if (articles.kind !== 'ready' || articles.value === 0) return null;
  return (
    <div class="offer" role="status">
      <p>{t('library_brought_back', articles.value)}</p>
      <button type="button" onClick={() => actions.run(() => writeState(db, 'brought-back', 0))}>
        {t('library_brought_back_noted')}
      </button>
    </div>
  );
}
