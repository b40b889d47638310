import type { PaneState } from './pane-state';

/** Milliseconds for which a notice is shown: a moment to notice it, and as long as its letters take to read. */
const TO_NOTICE = 2500;
const TO_READ_A_LETTER = 60;

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
    timer = setTimeout(() => update({ notice: '' }), TO_NOTICE + TO_READ_A_LETTER * words.length);
  };
}
