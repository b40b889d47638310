import type { WalkedBlock } from '../blocks/walk-blocks';

/** A page in which the article is looked for: its lines, and how much story each holds. */
export interface PageStory {
  readonly lines: readonly WalkedBlock[];
  readonly body: Element;
  /** In letters: see `proseOf`. None in the page's footer, in the comments on an article, and in teasers of others. */
  readonly mass: (line: WalkedBlock) => number;
  /** How much several lines hold. */
  readonly massOf: (some: Iterable<WalkedBlock>) => number;
}
