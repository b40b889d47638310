import type { ComponentChildren, VNode } from 'preact';
import type { Direction } from '../reading/reading';

interface EntryProps {
  /** The article's direction: the line is the article's words. */
  readonly dir: Direction;
  readonly goTo: () => void;
  readonly children: ComponentChildren;
}

/** A line of one of the lists: a click goes to its sentence in the page or the pane. */
export function Entry({ dir, goTo, children }: EntryProps): VNode {
  return (
    <button type="button" class="entry" dir={dir} onClick={goTo}>
      {children}
    </button>
  );
}
