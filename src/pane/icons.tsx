import type { VNode } from 'preact';

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  list: 'M4 6h16M4 12h16M4 18h10',
  type: 'M4 18L9 6l5 12M5.8 14h6.4M15.5 18v-6.5M15.5 15a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0-5.4 0M20.9 18v-6.5',
} as const;

/** A line drawing of 24 units; it says nothing to a screen reader, the button around it does. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): VNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
