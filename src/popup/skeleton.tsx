import type { VNode } from 'preact';

/** Where lines of words will be; widths in per cent. */
export function SkeletonLines({ widths }: { readonly widths: readonly number[] }): VNode {
  return (
    <>
      {widths.map((width, index) => (
        <i key={index} style={{ width: `${width}%` }} />
      ))}
    </>
  );
}
