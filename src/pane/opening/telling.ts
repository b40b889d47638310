import { seenFor } from '../../ui/seen-for';
import type { PaneState } from './pane-state';

/** Says what was done, to the ear and to the eye; seen no longer than it takes to read. */
export type Tell = (words: string) => void;

/** Tells where nothing else on the screen shows what was done. */
export function prepareTelling(
  update: (change: Partial<PaneState>) => void,
  signal: AbortSignal,
): Tell {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return (words) => {
    clearTimeout(timer);
    update({ said: words, notice: words });
    timer = setTimeout(() => update({ notice: '' }), seenFor(words));
  };
}
