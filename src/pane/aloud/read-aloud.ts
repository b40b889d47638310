import type { PaneContext } from '../opening/pane-context';
import { prepareSpeech } from './prepare-speech';

/** Reading aloud by the system's own voices, one utterance a sentence. */
export interface ReadAloud {
  /** Starts at a sentence (an index), goes on, or pauses. */
  toggle(from: number): void;
  step(by: 1 | -1): void;
  setRate(rate: number): void;
  stop(): void;
}

/**
 * Reading aloud for one article; silent until it is asked for. Voices that speak on another machine
 * would be sent the text: they speak only where the reader allows it.
 */
export function prepareAloud(context: PaneContext): ReadAloud {
  const { state, start, sayOn, hush, move, setRate } = prepareSpeech(context);
  return {
    toggle(from) {
      const { kind } = state();
      // Said anew from its beginning: after a pause of its own, Linux's Speech Dispatcher is silent for good.
      if (kind === 'speaking') hush('paused');
      else if (kind === 'paused') void sayOn();
      else if (kind !== 'waiting') void start(from);
    },
    step(by) {
      const { kind } = state();
      move(by);
      if (kind === 'speaking' || kind === 'paused') void sayOn();
    },
    setRate(rate) {
      setRate(rate);
      if (state().kind === 'speaking') void sayOn();
    },
    stop() {
      if (state().kind !== 'silent') hush('silent');
    },
  };
}
