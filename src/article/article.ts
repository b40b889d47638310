import type { Block, Dateline, Direction, Metadata, Removal } from '../reading/reading';

/** What extraction makes of a page: plain data, and the two things only a DOM can hold. */
export interface Article {
  readonly found: boolean;
  readonly metadata: Metadata;
  /** BCP 47, decided from the text. */
  readonly lang: string;
  readonly dir: Direction;
  readonly pages: number;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly dateline: Dateline | null;
  readonly warnings: readonly string[];
  /** The sanitised body: what the pane shows. Its blocks, walked in order, give `text`. */
  readonly body: DocumentFragment;
  /** Sanitised: the picture over the text with its caption, when the body has it not; empty when there is none. */
  readonly leadPicture: DocumentFragment;
  /** Sanitised content of each entry of `removed`, in the same order, to be put back. */
  readonly removedBodies: readonly DocumentFragment[];
}

/** Makes a node safe to show; the last step before showing. Real only in a real browser (see sanitise.ts). */
export type Sanitise = (node: Node) => DocumentFragment;
