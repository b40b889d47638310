import type { VNode } from 'preact';

const PATHS = {
  close: 'M6 6l12 12M18 6L6 18',
  list: 'M4 6h16M4 12h16M4 18h10',
  type: 'M3.5 18L8.5 6l5 12M5.2 14h6.6M20.5 18v-6.4M15.4 14.8a2.55 3.2 0 1 0 5.1 0a2.55 3.2 0 1 0-5.1 0',
  aloud: 'M4 10v4h3.5L12 18V6L7.5 10zM15.5 9.2a4 4 0 0 1 0 5.6M18 6.5a8 8 0 0 1 0 11',
  save: 'M7 4h10v16l-5-4.2L7 20z',
  saved: 'M7 4h10v16l-5-4.2L7 20zM9.4 9.4l1.9 1.9l3.4-3.6',
  print:
    'M7 9V4h10v5M7 17H4.5v-6.5A1.5 1.5 0 0 1 6 9h12a1.5 1.5 0 0 1 1.5 1.5V17H17M7 14.5h10V20H7z',
  keys: 'M9.3 9.2a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 2M12 17.2v.1M12 3.5a8.5 8.5 0 1 0 .01 0',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 6v12M15.5 6v12',
  previous: 'M18 6l-8 6l8 6zM6 6v12',
  next: 'M6 6l8 6l-8 6zM18 6v12',
} as const;

/** The drawings that there are. */
export type IconName = keyof typeof PATHS;

/** A line drawing of 24 units; it says nothing to a screen reader, the button around it does. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
