import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import { type EntryRecord, isLive } from '../../records';
import { eraseWithCopy } from '../../second-copy/keep';
import { eraseAll, eraseDeleted } from '../../store/erase';
import { Backup } from './backup';
import { formatBytes } from '../format';
import { ImportPanel } from './import-panel';
import type { LibraryActions } from '../library-actions';

interface StorageViewProps {
  readonly db: LibraryDatabase;
  readonly entries: readonly EntryRecord[];
  readonly actions: LibraryActions;
  readonly onImported: () => void;
}

/** Backup, import, room, and deletion for good. */
export function StorageView({ db, entries, actions, onImported }: StorageViewProps): VNode {
  const live = entries.filter(isLive);
  const deleted = entries.filter(({ deletedAt, version }) => deletedAt !== null && version !== '');
  return (
    <div class="storage">
      <Backup db={db} entries={live} actions={actions} />
      <ImportPanel db={db} actions={actions} onImported={onImported} />
      <section>
        <h2>{t('library_room')}</h2>
        <p>{t('library_room_used', live.length, formatBytes(useBytesUsed(entries)))}</p>
        {deleted.length > 0 && (
          <>
            <p>{t('library_room_deleted', deleted.length)}</p>
            <button
              type="button"
              onClick={() => actions.run(() => eraseWithCopy(() => eraseDeleted(db)))}
            >
              {t('library_erase_deleted')}
            </button>
          </>
        )}
      </section>
      <EraseEverything db={db} actions={actions} count={entries.length} />
    </div>
  );
}

/** What the browser says that the library takes up; asked again when the list changes. */
function useBytesUsed(entries: readonly EntryRecord[]): number {
  const [bytes, setBytes] = useState(0);
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage ?? 0));
  }, [entries]);
  return bytes;
}

interface EraseEverythingProps {
  readonly db: LibraryDatabase;
  readonly actions: LibraryActions;
  readonly count: number;
}

/** Deletes the whole library, after one more question. */
export function EraseEverything({ db, actions, count }: EraseEverythingProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <section>
      <h2>{t('library_erase_all')}</h2>
      <p>{t('library_erase_all_about')}</p>
      <button type="button" class="danger" onClick={() => dialog.current?.showModal()}>
        {t('library_erase_all')}
      </button>
      <dialog ref={dialog} aria-label={t('library_erase_all')}>
        <p>{t('library_erase_all_ask', count)}</p>
        <div class="actions">
          <button type="button" autofocus onClick={() => dialog.current?.close()}>
            {t('library_cancel')}
          </button>
          <button
            type="button"
            class="danger"
            onClick={() =>
              actions.run(async () => {
                await eraseWithCopy(() => eraseAll(db));
                dialog.current?.close();
              })
            }
          >
            {t('library_erase_all_yes')}
          </button>
        </div>
      </dialog>
    </section>
  );
}
