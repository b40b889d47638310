/** The file that a whole library is exported to and imported from. */
import type { Reading } from '../reading/reading';

/** Version of the file's shape; the import reads every older one. */
export const FILE_VERSION = 2;

/** What the file calls itself. */
export const FILE_FORMAT = 'saring-library';

/** A version of an article, as the file has it. */
export interface FileVersion {
  readonly id: string;
  readonly savedAt: string;
  readonly reading: Reading;
}

interface MarkStart {
  readonly id: string;
  readonly text: string;
  readonly createdAt: string;
}

/** What the reader added; a highlight has offsets (UTF-16, half-open) into its version's text. */
export type FileMark =
  | (MarkStart & { readonly kind: 'note' | 'tag' })
  | (MarkStart & {
      readonly kind: 'highlight';
      readonly version: string;
      readonly start: number;
      readonly end: number;
    });

/** An article as our own file has it. */
export interface FileEntry {
  readonly id: string;
  readonly address: string;
  readonly firstSavedAt: string;
  readonly savedAt: string;
  /** Id of the latest version. */
  readonly version: string;
  readonly versions: readonly FileVersion[];
  readonly marks: readonly FileMark[];
}

/** A whole exported library, found sound: speakers that were joined, and the articles. */
export interface LibraryFile {
  readonly joins: readonly (readonly [string, string])[];
  readonly entries: readonly FileEntry[];
}
