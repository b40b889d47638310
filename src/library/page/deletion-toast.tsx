import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../ui/words/text';

interface DeletionToastProps {
  /** Ids of the entries deleted last; none when there is nothing to undo. */
  readonly deleted: readonly string[];
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** Says what was deleted, with the way back. The focus comes here: the button that had it is gone. */
export function DeletionToast({ deleted, onUndo, onDismiss }: DeletionToastProps): VNode {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), [deleted]);
  return (
    <div class="toast" role="status">
      {deleted.length > 0 && (
        <>
          <span>{t('library_deleted', deleted.length)}</span>
          <button type="button" class="strong" ref={undo} onClick={onUndo}>
            {t('library_undo')}
          </button>
          <button type="button" onClick={onDismiss}>
            {t('library_dismiss')}
          </button>
        </>
      )}
    </div>
  );
}
