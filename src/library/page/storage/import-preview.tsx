import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import type { Comparison } from '../../import/compare';

interface ImportPreviewProps {
  readonly comparisons: readonly Comparison[];
  /** The articles to be taken in. */
  readonly onImport: (wanted: readonly Comparison[]) => void;
  readonly onCancel: () => void;
}

type Clash = Extract<Comparison, { kind: 'clash' }>;

/** Titles listed of what needs no decision; more than these nobody reads. */
const LISTED = 200;

/** What an import would do, before it does; each clash is decided by itself. */
export function ImportPreview({ comparisons, onImport, onCancel }: ImportPreviewProps): VNode {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const fresh = comparisons.filter(({ kind }) => kind === 'new');
  const same = comparisons.filter(({ kind }) => kind === 'same');
  const clashes = comparisons.filter((one) => one.kind === 'clash');
  const wanted = [...fresh, ...clashes.filter(({ entry }) => !left.has(entry.id))];
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <div class="preview" role="group" aria-label={t('library_import_preview')}>
      <Titles label={t('library_import_new', fresh.length)} group={fresh} />
      <Titles label={t('library_import_same', same.length)} group={same} />
      {clashes.length > 0 && (
        <details open>
          <summary>{t('library_import_clash', clashes.length)}</summary>
          <p class="about">{t('library_import_clashes')}</p>
          <ul>
            {clashes.map((clash) => (
              <li key={clash.entry.id}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={!left.has(clash.entry.id)}
                    onChange={() => toggle(clash.entry.id)}
                  />
                  <span>
                    <bdi>{titleOf(clash)}</bdi>
                    <small>{whatItBrings(clash)}</small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions">
        <button
          type="button"
          class="strong"
          disabled={wanted.length === 0}
          onClick={() => onImport(wanted)}
        >
          {t('library_import_apply')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('library_cancel')}
        </button>
      </div>
    </div>
  );
}

function Titles({ label, group }: { label: string; group: readonly Comparison[] }): VNode {
  if (group.length === 0) return <p>{label}</p>;
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {group.slice(0, LISTED).map((one) => (
          <li key={one.entry.id} dir="auto">
            {titleOf(one)}
          </li>
        ))}
        {group.length > LISTED && <li>…</li>}
      </ul>
    </details>
  );
}

function titleOf({ entry }: Comparison): string {
  return entry.versions.at(-1)?.reading.title ?? entry.address;
}

/** What of a clashing article the library hasn't, in words. */
function whatItBrings({ known, brings: { versions, marks } }: Clash): string {
  return [
    known.deletedAt === null ? '' : t('library_import_deleted_here'),
    versions.length === 0 ? '' : t('library_import_versions', versions.length),
    marks.length === 0 ? '' : t('library_import_marks', marks.length),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
