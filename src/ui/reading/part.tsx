import type { ComponentChildren, VNode } from 'preact';

/** A further part of a line: kept whole, whichever way the words around it run, after a dot where it doesn't begin a line (see quoted-words.css). */
export function Part({ children }: { readonly children: ComponentChildren }): VNode {
  return (
    <>
      <span class="gap"> </span>
      <span class="part">
        <bdi>{children}</bdi>
      </span>
    </>
  );
}
