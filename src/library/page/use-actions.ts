import { useState } from 'preact/hooks';
import type { LibraryDatabase } from '../database';
import { describeFailure } from '../failures';
import { deleteEntries, restoreEntries } from '../store/entries';
import type { LibraryActions } from './library-actions';

/** What was deleted last, as long as it can be undone from here. */
interface Deletion {
  readonly ids: readonly string[];
  readonly undo: () => Promise<void>;
  readonly forget: () => void;
}

interface Actions {
  readonly actions: LibraryActions;
  /** Why the last action failed, or null. */
  readonly failure: string | null;
  readonly deletion: Deletion;
}

/** What the views may do to the library, and what came of it. */
export function useActions(db: LibraryDatabase): Actions {
  const [ids, setIds] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const run: LibraryActions['run'] = (action) => {
    setFailure(null);
    action().catch((error: unknown) => setFailure(describeFailure(error)));
  };
  const remove: LibraryActions['remove'] = (gone) =>
    run(async () => {
      await deleteEntries(db, gone);
      setIds(gone);
    });
  return {
    actions: { run, remove },
    failure,
    deletion: { ids, undo: () => restoreEntries(db, ids), forget: () => setIds([]) },
  };
}
