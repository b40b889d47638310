import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import { FORMATS, type ExportedFile, type FormatName } from '../../export/formats';
import { fileName } from '../../file-name';
import type { EntryRecord } from '../../records';
import type { LibraryActions } from '../library-actions';
import { saveFile } from './save-file';
import { useExport } from './use-export';

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
export function ExportControls({ db, entries, name, actions }: ExportControlsProps): VNode {
  const [format, setFormat] = useState<FormatName>('markdown');
  const { start, progress } = useExport(db, actions);
  const title = entries.length === 1 ? (entries[0]?.title ?? name) : name;
  const make = (use: (file: ExportedFile) => unknown) =>
    start({ entries, title, write: FORMATS[format], use });

  if (progress !== null) return progress;
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
            saveFile(fileName(title, extension), mediaType, parts),
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
