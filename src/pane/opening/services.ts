import type { HighlightOutcome, KeptHighlight, SaveOutcome } from '../../messages/protocol';
import type { FaceFile } from '../../settings/face-files';
import type { Reading, Span } from '../../reading/reading';

/** What the pane needs of the rest of the extension, since it runs inside of a page. */
export interface PaneServices {
  /** The bundled face for dyslexic readers. */
  readonly loadFace: () => Promise<readonly FaceFile[]>;
  readonly isSaved: (reading: Reading) => Promise<boolean>;
  /** Saves the article; `agreed` when the reader has said so in a private window. */
  readonly save: (reading: Reading, agreed: boolean) => Promise<SaveOutcome>;
  readonly listHighlights: (reading: Reading) => Promise<readonly KeptHighlight[]>;
  /** Keeps a highlight in the library, and the article with it where it isn't saved yet. */
  readonly keepHighlight: (reading: Reading, span: Span) => Promise<HighlightOutcome>;
  readonly dropHighlight: (id: string) => Promise<void>;
}
