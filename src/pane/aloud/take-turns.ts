/** What is being said or waited for: one turn at a time. */
export interface Turns {
  /** Whatever is asked for next takes the place of what was asked before, whose signal is aborted. */
  readonly next: () => AbortSignal;
  /** Ends the turn, and what is being said at once. */
  readonly end: () => void;
}

/** Turns that end with the pane: its `signal`. */
export function takeTurns(signal: AbortSignal): Turns {
  let turn = new AbortController();
  const end = (): void => {
    turn.abort();
    speechSynthesis.cancel();
  };
  signal.addEventListener('abort', end);
  return {
    next() {
      turn.abort();
      turn = new AbortController();
      return turn.signal;
    },
    end,
  };
}
