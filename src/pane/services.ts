import type { FaceFile, HighlightOutcome, KeptHighlight } from '../messages/protocol';
import type { Reading, Span } from '../reading/reading';

/** What the pane needs of the rest of the extension, since it runs inside of a page. */
export interface PaneServices {
  /** The bundled face for dyslexic readers. */
  readonly loadFace: () => Promise<readonly FaceFile[]>;
  readonly listHighlights: (reading: Reading) => Promise<readonly KeptHighlight[]>;
  /** Keeps a highlight in the library, and the article with it where it isn't saved yet. */
  readonly keepHighlight: (reading: Reading, span: Span) => Promise<HighlightOutcome>;
  readonly dropHighlight: (id: string) => Promise<void>;
}
