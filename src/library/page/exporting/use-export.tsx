import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import type { ExportInput, ExportedFile } from '../../export/formats';
import type { EntryRecord } from '../../records';
import { exportInput } from './export-input';
import type { LibraryActions } from '../library-actions';

interface ExportRequest {
  readonly entries: readonly EntryRecord[];
  readonly title: string;
  readonly write: (input: ExportInput) => Promise<ExportedFile>;
  readonly use: (file: ExportedFile, input: ExportInput) => unknown;
}

interface ExportRun {
  readonly start: (request: ExportRequest) => void;
  /** In the place of the buttons while an export runs; else null. */
  readonly progress: VNode | null;
}

/** Writes articles out, with how far it has come and a way to stop; a stopped one gives no file. */
export function useExport(db: LibraryDatabase, actions: LibraryActions): ExportRun {
  const [at, setAt] = useState<{ readonly done: number; readonly all: number } | null>(null);
  const stop = useRef<AbortController | null>(null);

  const start = ({ entries, title, write, use }: ExportRequest): void =>
    actions.run(async () => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      const report = (done: number) => setAt({ done, all: entries.length });
      report(0);
      try {
        const input = await exportInput(db, entries, title, { signal, report });
        const file = await write(input);
        signal.throwIfAborted();
        await use(file, input);
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        setAt(null);
      }
    });

  const progress = at && (
    <span class="field">
      <progress aria-label={t('library_exporting')} max={at.all} value={at.done} />
      <button type="button" onClick={() => stop.current?.abort()}>
        {t('library_stop')}
      </button>
    </span>
  );
  return { start, progress };
}
