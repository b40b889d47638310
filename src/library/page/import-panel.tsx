import { useState } from 'preact/hooks';
import { t } from '../../ui/text';
import type { LibraryDatabase } from '../database';
import { applyImport } from '../import/apply';
import { compareFile, type Comparison } from '../import/compare';
import { parseFile, type FileProblem, type LibraryFile } from '../import/parse-file';
import { cleanHtml } from '../article-body';
import type { LibraryActions } from './library-page';

interface ImportPanelProps {
  readonly db: LibraryDatabase;
  readonly actions: LibraryActions;
  readonly onImported: () => void;
}

type Step =
  | { readonly kind: 'choose'; readonly done: number | null }
  | { readonly kind: 'refused'; readonly problem: FileProblem }
  | {
      readonly kind: 'preview';
      readonly file: LibraryFile;
      readonly comparisons: readonly Comparison[];
    };

/** Takes our own files in: shows first what would happen; a bad file changes nothing. */
export function ImportPanel({ db, actions, onImported }: ImportPanelProps) {
  const [step, setStep] = useState<Step>({ kind: 'choose', done: null });
  const [clashes, setClashes] = useState(true);

  const open = async (chosen: File) => {
    const parsed = parseFile(await chosen.text());
    if (parsed.kind === 'refused') setStep(parsed);
    else {
      const comparisons = await compareFile(db, parsed.file);
      setStep({ kind: 'preview', file: parsed.file, comparisons });
    }
  };

  return (
    <section>
      <h2>{t('library_import')}</h2>
      <p>{t('library_import_about')}</p>
      <input
        type="file"
        accept=".json,application/json"
        aria-label={t('library_import_file')}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          if (chosen !== undefined) actions.run(() => open(chosen));
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      {step.kind === 'refused' && <p role="alert">{problemText(step.problem)}</p>}
      {step.kind === 'choose' && step.done !== null && (
        <p role="status">{t('library_import_done', step.done)}</p>
      )}
      {step.kind === 'preview' && (
        <Preview
          comparisons={step.comparisons}
          clashes={clashes}
          onClashes={setClashes}
          onCancel={() => setStep({ kind: 'choose', done: null })}
          onImport={() =>
            actions.run(async () => {
              const wanted = step.comparisons.filter(
                ({ kind }) => kind === 'new' || (kind === 'clash' && clashes),
              );
              await applyImport(db, step.file, wanted, cleanHtml);
              setStep({ kind: 'choose', done: wanted.length });
              onImported();
            })
          }
        />
      )}
    </section>
  );
}

interface PreviewProps {
  readonly comparisons: readonly Comparison[];
  readonly clashes: boolean;
  readonly onClashes: (wanted: boolean) => void;
  readonly onImport: () => void;
  readonly onCancel: () => void;
}

function Preview({ comparisons, clashes, onClashes, onImport, onCancel }: PreviewProps) {
  const of = (kind: Comparison['kind']) => comparisons.filter((one) => one.kind === kind);
  const groups = [
    [t('library_import_new', of('new').length), of('new')],
    [t('library_import_same', of('same').length), of('same')],
    [t('library_import_clash', of('clash').length), of('clash')],
  ] as const;
  return (
    <div class="preview" role="group" aria-label={t('library_import_preview')}>
      {groups.map(([label, group]) => (
        <details key={label}>
          <summary>{label}</summary>
          <ul>
            {group.slice(0, 200).map(({ entry }) => (
              <li key={entry.id} dir="auto">
                {entry.versions.at(-1)?.reading.title ?? entry.address}
              </li>
            ))}
          </ul>
        </details>
      ))}
      {of('clash').length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={clashes}
            onChange={({ currentTarget }) => onClashes(currentTarget.checked)}
          />
          {t('library_import_clashes')}
        </label>
      )}
      <div class="actions">
        <button type="button" onClick={onImport}>
          {t('library_import_apply')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('library_cancel')}
        </button>
      </div>
    </div>
  );
}

function problemText(problem: FileProblem): string {
  switch (problem.kind) {
    case 'not-json':
      return problem.line === null
        ? t('library_import_not_json')
        : t('library_import_not_json_line', problem.line);
    case 'not-ours':
      return t('library_import_not_ours');
    case 'newer':
      return t('library_import_newer', problem.version);
    case 'field':
      return t('library_import_field', problem.path, problem.expected);
  }
}
