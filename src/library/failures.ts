import { t } from '../ui/words/text';
import { wordsOfError } from '../ui/words/words-of-error';

/** Why the library can't do what was asked, as a sentence for the reader that says what to do. */
export function describeFailure(error: unknown): string {
  const names = failureNames(error);
  if (names.has('QuotaExceededError')) return t('library_failure_full');
  // Chromium's words for a full disk, and for any other that can't be written to: its writing was broken
  // off (and not by us, who would have said why), or it can't open what has no room to be opened.
  if (names.has('AbortError') || names.has('UnknownError')) return t('library_failure_disk');
  if (names.has('VersionError')) return t('library_failure_newer');
  if (names.has('UpgradeError')) return t('library_failure_upgrade');
  return t('library_failure_other', wordsOfError(error));
}

/**
 * Dexie wraps the browser's error (`inner`), sometimes twice: an aborted transaction around a full
 * disk. Where many records were written at once, it lists what went wrong with each (`failures`).
 */
function failureNames(error: unknown, depth = 0): Set<string> {
  if (depth === 5 || !(error instanceof Error)) return new Set();
  const inside: unknown[] = 'inner' in error ? [error.inner] : [];
  if ('failures' in error && Array.isArray(error.failures)) inside.push(error.failures[0]);
  const names = inside.map((one) => failureNames(one, depth + 1));
  return new Set([error.name, ...names.flatMap((some) => [...some])]);
}
