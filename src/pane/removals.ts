import type { Article } from '../article/article';
import { putBack, takeOutAgain } from '../article/restore';

/** What was taken out of one shown article, and is put back or taken out again. */
export interface Removals {
  /** Puts these back (indexes into `Article.removed`) or takes them out again; gives all that are back. */
  set(indexes: readonly number[], back: boolean): ReadonlySet<number>;
}

/** `body` is what a copy of `article.body` was inserted into. */
export function manageRemovals(body: HTMLElement, article: Article): Removals {
  const shown = new Map<number, readonly ChildNode[]>();
  return {
    set(indexes, back) {
      for (const index of indexes) {
        const content = article.removedBodies[index];
        const nodes = shown.get(index);
        if (back && nodes === undefined && content !== undefined) {
          const added = putBack(body, index, content);
          for (const node of added) {
            if (node instanceof HTMLElement) node.classList.add('put-back');
          }
          shown.set(index, added);
        } else if (!back && nodes !== undefined) {
          takeOutAgain(body, index, nodes);
          shown.delete(index);
        }
      }
      return new Set(shown.keys());
    },
  };
}
