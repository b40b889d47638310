import {
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type VirtualItem,
} from '@tanstack/virtual-core';
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

interface VirtualListProps {
  readonly label: string;
  readonly count: number;
  /** What tells an item from the others, for the measured heights. */
  readonly keyOf: (index: number) => string;
  readonly children: (index: number) => ComponentChildren;
}

/** Heights of the items of each list, by its label: who comes back to a list finds it as it was. */
const measured = new Map<string, VirtualItem[]>();

/** A list of any length in the window's own scrolling: only the items in view are in the document. */
export function VirtualList({ label, count, keyOf, children }: VirtualListProps): VNode {
  const list = useRef<HTMLUListElement>(null);
  const [, render] = useReducer((renderings: number) => renderings + 1, 0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => 112,
    overscan: 6,
    getItemKey: keyOf,
    scrollMargin: list.current?.offsetTop ?? 0,
    scrollToFn: windowScroll,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialMeasurementsCache: measured.get(label) ?? [],
    onChange: () => render(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => () => void measured.set(label, virtualizer.takeSnapshot()), [label]);

  const margin = virtualizer.options.scrollMargin;
  return (
    <ul
      class="entries"
      aria-label={label}
      ref={list}
      style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          ref={virtualizer.measureElement}
          style={{ transform: `translateY(${start - margin}px)` }}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  );
}
