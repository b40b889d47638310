import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t, type TextKey } from '../../../ui/words/text';
import type { LibraryDatabase } from '../../database';
import { applyImport } from '../../import/apply';
import { compareFile, type Comparison } from '../../import/compare';
import { cleanFile, parseFile, type FileProblem } from '../../import/parse-file';
import type { LibraryFile } from '../../library-file';
import type { Expected } from '../../../shapes/shape';
import { cleanHtml } from '../../article-body';
import { ImportPreview } from './import-preview';
import type { LibraryActions } from '../library-actions';

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
export function ImportPanel({ db, actions, onImported }: ImportPanelProps): VNode {
  const [step, setStep] = useState<Step>({ kind: 'choose', done: null });

  const open = async (chosen: File) => {
    const parsed = parseFile(await chosen.text());
    if (parsed.kind === 'refused') setStep(parsed);
    else {
      const file = cleanFile(parsed.file, cleanHtml);
      setStep({ kind: 'preview', file, comparisons: await compareFile(db, file) });
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
        <ImportPreview
          comparisons={step.comparisons}
          onCancel={() => setStep({ kind: 'choose', done: null })}
          onImport={(wanted) =>
            actions.run(async () => {
              await applyImport(db, step.file, wanted);
              setStep({ kind: 'choose', done: wanted.length });
              onImported();
            })
          }
        />
      )}
    </section>
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
      return t('library_import_field', problem.path, expectedText(problem.expected));
  }
}

const EXPECTED: Readonly<Record<Extract<Expected, string>, TextKey>> = {
  text: 'library_expected_text',
  flag: 'library_expected_flag',
  number: 'library_expected_number',
  offset: 'library_expected_offset',
  instant: 'library_expected_instant',
  address: 'library_expected_address',
  list: 'library_expected_list',
  pair: 'library_expected_pair',
  object: 'library_expected_object',
  no_field: 'library_expected_no_field',
  value: 'library_expected_value',
  id: 'library_expected_id',
  unique_ids: 'library_expected_unique_ids',
  version_id: 'library_expected_version_id',
};

function expectedText(expected: Expected): string {
  return typeof expected === 'string'
    ? t(EXPECTED[expected])
    : t('library_expected_one_of', expected.join(', '));
}
