import type { SavedReading } from './markdown';

/** Version of the file's shape. */
export const FILE_VERSION = 1;

/** The whole of the given articles, lossless: what the import reads back. */
export function toJson(entries: readonly SavedReading[], exportedAt: string): string {
  return JSON.stringify(
    {
      format: 'saring-library',
      version: FILE_VERSION,
      exportedAt,
      entries: entries.map(({ reading, savedAt }) => ({ savedAt, reading })),
    },
    null,
    1,
  );
}
