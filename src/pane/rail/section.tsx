import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';

interface SectionProps {
  readonly title: string;
  readonly open: boolean;
  /** Without entries there is no section. */
  readonly show: boolean;
  /** Its entries, made while it is unfolded: the pane opens without those of folded sections. */
  readonly children: () => ComponentChildren;
}

/** A foldable part of the rail. */
export function Section({ title, open, show, children }: SectionProps): VNode | null {
  const [unfolded, setUnfolded] = useState(open);
  if (!show) return null;
  return (
    <details open={open} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {unfolded && <ul>{children()}</ul>}
    </details>
  );
}
