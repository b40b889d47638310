import { t } from '../ui/text';

/** Why the library can't do what was asked, as a sentence for the reader that says what to do. */
export function describeFailure(error: unknown): string {
  const names = failureNames(error);
  if (names.has('QuotaExceededError')) return t('library_failure_full');
  if (names.has('VersionError')) return t('library_failure_newer');
  if (names.has('UpgradeError')) return t('library_failure_upgrade');
  return t('library_failure_other', error instanceof Error ? error.message : String(error));
}

/** Dexie wraps the browser's error (`inner`), sometimes twice: an aborted transaction around a full disk. */
function failureNames(error: unknown): Set<string> {
  const names = new Set<string>();
  let inner = error;
  for (let depth = 0; depth < 5 && inner instanceof Error; depth += 1) {
    names.add(inner.name);
    inner = 'inner' in inner ? inner.inner : undefined;
  }
  return names;
}
