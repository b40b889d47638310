import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../../../ui/words/text';
import { changesBetween, type ChangedWords } from '../../changes-between';
import type { VersionRecord } from '../../records';
import { formatInstant } from '../format';

interface VersionsProps {
  /** Oldest first. */
  readonly versions: readonly VersionRecord[];
  /** The one that is shown. */
  readonly version: VersionRecord;
  readonly onChoose: (version: string) => void;
}

/** The versions of an article, and what changed from the one before to the one shown. */
export function Versions({ versions, version, onChoose }: VersionsProps): VNode | null {
  if (versions.length < 2) return null;
  const before = versions[versions.indexOf(version) - 1];
  return (
    <section>
      <h3>{t('library_versions')}</h3>
      <ul class="versions">
        {versions.map((one) => (
          <li key={one.id}>
            <button type="button" aria-pressed={one === version} onClick={() => onChoose(one.id)}>
              {formatInstant(one.savedAt)}
            </button>
          </li>
        ))}
      </ul>
      {before !== undefined && <Changes before={before} after={version} />}
    </section>
  );
}

function Changes({ before, after }: { before: VersionRecord; after: VersionRecord }): VNode | null {
  const changes = useMemo(
    () => changesBetween(fullText(before), fullText(after), after.reading.lang),
    [before, after],
  );
  return (
    <details open>
      <summary>{t('library_changes', formatInstant(before.savedAt))}</summary>
      {changes === null ? (
        <p>{t('library_changes_many')}</p>
      ) : (
        <div class="changes" lang={after.reading.lang} dir={after.reading.dir}>
          {changes.map((words, at) => (
            <Words key={at} words={words} />
          ))}
        </div>
      )}
    </details>
  );
}

function fullText({ reading }: VersionRecord): string {
  return `${reading.title ?? ''}\n${reading.text}`;
}

/** Words shown on both sides of a change; what lies further from any is left out. */
const AROUND = 80;

function Words({ words: { kind, text } }: { readonly words: ChangedWords }): VNode {
  if (kind === 'added') return <ins>{text}</ins>;
  if (kind === 'removed') return <del>{text}</del>;
  if (text.length <= 2 * AROUND) return <span>{text}</span>;
  return (
    <span>
      {text.slice(0, AROUND).replace(/\S*$/, '')}
      <span class="gap"> … </span>
      {text.slice(-AROUND).replace(/^\S*/, '')}
    </span>
  );
}
