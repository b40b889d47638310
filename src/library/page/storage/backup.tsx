import type { VNode } from 'preact';
import { t } from '../../../ui/words/text';
import { Tick } from '../../../ui/tick';
import type { LibraryDatabase } from '../../database';
import { FORMATS } from '../../export/formats';
import type { EntryRecord } from '../../records';
import { isBackupDue, noteBackup, putOffBackup } from '../../store/backup';
import { readState, writeState } from '../../store/state';
import { formatInstant } from '../format';
import type { LibraryActions } from '../library-actions';
import { saveFile } from '../exporting/save-file';
import { useExport } from '../exporting/use-export';
import { useLive } from '../use-live';

interface BackupProps {
  readonly db: LibraryDatabase;
  readonly entries: readonly EntryRecord[];
  readonly actions: LibraryActions;
}

/** Saves the whole library as one file, lossless; its button gives way to how far that has come. */
function BackupButton({ db, entries, actions }: BackupProps): VNode {
  const { start, progress } = useExport(db, actions);
  const save = () =>
    start({
      entries,
      title: t('library_title'),
      write: FORMATS.json,
      async use({ parts, mediaType }, { exportedAt }) {
        saveFile(`saring-library-${exportedAt.slice(0, 10)}.json`, mediaType, parts);
        await noteBackup(db, Date.now());
      },
    });
  return (
    progress ?? (
      <button type="button" class="strong" onClick={save}>
        {t('library_backup_save')}
      </button>
    )
  );
}

/** The backup button, what it is for, and whether to be reminded of it. */
export function Backup({ db, entries, actions }: BackupProps): VNode {
  const state = useLive(
    async () => ({
      at: await readState(db, 'backup-at'),
      weekly: await readState(db, 'backup-weekly'),
    }),
    [db],
  );
  return (
    <section>
      <h2>{t('library_backup')}</h2>
      <p>{t('library_backup_about')}</p>
      <p class="about">
        {state.kind === 'ready' && state.value.at > 0
          ? t('library_backup_at', formatInstant(new Date(state.value.at).toISOString()))
          : t('library_backup_never')}
      </p>
      <div class="actions">
        <BackupButton {...{ db, entries, actions }} />
        <Tick
          label={t('library_backup_weekly')}
          ticked={state.kind === 'ready' && state.value.weekly === 1}
          onTick={(weekly) => actions.run(() => writeState(db, 'backup-weekly', weekly ? 1 : 0))}
        />
      </div>
    </section>
  );
}

/** Offers a backup when one is due. */
export function BackupOffer({ db, entries, actions }: BackupProps): VNode | null {
  const due = useLive(() => isBackupDue(db, Date.now()), [db]);
  if (due.kind !== 'ready' || !due.value) return null;
  return (
    <aside class="offer" aria-label={t('library_backup')}>
      <p>{t('library_backup_offer')}</p>
      <BackupButton {...{ db, entries, actions }} />
      <button type="button" onClick={() => actions.run(() => putOffBackup(db, Date.now()))}>
        {t('library_backup_later')}
      </button>
    </aside>
  );
}
