import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LibraryDatabase } from '../library/database';
import { describeFailure } from '../library/failures';
import { Backup } from '../library/page/storage/backup';
import { CopyBehind } from '../library/page/storage/copy-behind';
import { ImportPanel } from '../library/page/storage/import-panel';
import type { LibraryActions } from '../library/page/library-actions';
import { EraseEverything } from '../library/page/storage/storage-view';
import { useLive } from '../library/page/use-live';
import { deleteEntries, listAll } from '../library/store/entries';
import { forgetSettings } from '../settings/forget-settings';
import { t } from '../ui/words/text';

/** Everything that Saring holds: taken away as a file, brought back, deleted. */
export function DataSection({ db }: { readonly db: LibraryDatabase }): VNode {
  const [problem, setProblem] = useState<string | null>(null);
  const all = useLive(() => listAll(db), [db]);
  const entries = all.kind === 'ready' ? all.value : [];
  const actions: LibraryActions = {
    run(action) {
      setProblem(null);
      action().catch((error: unknown) => setProblem(describeFailure(error)));
    },
    remove: (ids) => actions.run(() => deleteEntries(db, ids)),
  };
  return (
    <section aria-labelledby="data" class="data">
      <h2 id="data">{t('options_data')}</h2>
      {problem !== null && <p role="alert">{problem}</p>}
      <CopyBehind db={db} actions={actions} />
      <Backup
        db={db}
        entries={entries.filter(({ deletedAt }) => deletedAt === null)}
        actions={actions}
      />
      {/* The search index catches up when the library is next opened. */}
      <ImportPanel db={db} actions={actions} onImported={() => undefined} />
      <EraseEverything db={db} actions={actions} count={entries.length} />
      <section>
        <h2>{t('options_forget_settings')}</h2>
        <p>{t('options_forget_settings_about')}</p>
        <button type="button" class="danger" onClick={() => actions.run(forgetSettings)}>
          {t('options_forget_settings')}
        </button>
      </section>
    </section>
  );
}
