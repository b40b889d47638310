import { useRef, useState } from 'preact/hooks';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import { FORMATS, type ExportedFile, type FormatName } from '../export/formats';
import { fileName } from '../file-name';
import type { EntryRecord } from '../records';
import { exportInput } from './export-input';
import type { LibraryActions } from './library-page';
import { saveFile } from './save-file';

interface ExportControlsProps {
  readonly db: LibraryDatabase;
  readonly entries: readonly EntryRecord[];
  /** Title of the export and name of its file. */
  readonly name: string;
  readonly actions: LibraryActions;
}

const CHOICES: readonly (readonly [FormatName, string])[] = [
  ['markdown', 'Markdown'],
  ['json', 'JSON'],
  ['quotes-csv', t('library_format_quotes')],
  ['facts-csv', t('library_format_facts')],
  ['html', 'HTML'],
  ['epub', 'EPUB'],
  ['ris', 'RIS'],
  ['bibtex', 'BibTeX'],
  ['biblatex', 'BibLaTeX'],
  ['csl', 'CSL-JSON'],
];

/** Takes articles out: the format, as a file or to the clipboard; a long one can be stopped. */
export function ExportControls({ db, entries, name, actions }: ExportControlsProps) {
  const [format, setFormat] = useState<FormatName>('markdown');
  const [done, setDone] = useState<number | null>(null);
  const stop = useRef<AbortController | null>(null);

  const make = (use: (file: ExportedFile) => void | Promise<void>) =>
    actions.run(async () => {
      stop.current = new AbortController();
      const { signal } = stop.current;
      try {
        const title = entries.length === 1 ? (entries[0]?.title ?? name) : name;
        const progress = { signal, report: setDone };
        const file = await FORMATS[format](await exportInput(db, entries, title, progress));
        await use(file);
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        setDone(null);
      }
    });

  if (done !== null) {
    return (
      <span class="field">
        <progress aria-label={t('library_exporting')} max={entries.length} value={done} />
        <button type="button" onClick={() => stop.current?.abort()}>
          {t('library_stop')}
        </button>
      </span>
    );
  }
  return (
    <span class="field">
      <select
        aria-label={t('library_format')}
        value={format}
        onChange={({ currentTarget: { value } }) => {
          const choice = CHOICES.find(([known]) => known === value);
          if (choice !== undefined) setFormat(choice[0]);
        }}
      >
        {CHOICES.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button
        type="button"
        onClick={() =>
          make(({ extension, mediaType, parts }) =>
            saveFile(
              fileName(entries.length === 1 ? (entries[0]?.title ?? name) : name, extension),
              mediaType,
              parts,
            ),
          )
        }
      >
        {t('library_export')}
      </button>
      {format !== 'epub' && !(format === 'markdown' && entries.length > 1) && (
        <button
          type="button"
          onClick={() => make(({ parts }) => navigator.clipboard.writeText(parts.join('')))}
        >
          {t('library_copy')}
        </button>
      )}
    </span>
  );
}
