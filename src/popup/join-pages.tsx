import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { JoinLine } from '../joining/join-line';
import type { JoinState } from '../joining/join-state';
import { sendMessage } from '../messages/messenger';

interface JoinPagesProps {
  readonly tabId: number;
  /** How far they were joined when the page was asked what it says. */
  readonly known: JoinState;
  /** How many pages what is shown was made from. */
  readonly pages: number;
  /** Called when there is more to show than before. */
  readonly onJoined: () => void;
}

/** How often the page is asked how far it has come, in milliseconds. */
const ASKED_EVERY = 250;

/** Offers the article's further pages; follows their joining whoever began it, the pane or a setting. */
export function JoinPages({ tabId, known, pages, onJoined }: JoinPagesProps): VNode {
  const [state, setState] = useState(known);
  const isJoining = state.kind === 'joining';
  useEffect(() => {
    let stopped = false;
    const ask = async (): Promise<void> => {
      // A page that has gone answers nothing; the popup then shows what comes instead.
      const next = await sendMessage('page/join-state', undefined, tabId).catch(() => null);
      if (stopped || next === null) return;
      setState(next);
      const more = next.kind === 'joined' && next.pages !== pages;
      if (more || (isJoining && next.kind !== 'joining')) onJoined();
    };
    void ask();
    const timer = isJoining ? setInterval(() => void ask(), ASKED_EVERY) : undefined;
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [isJoining, pages, tabId]);
  // What becomes of either is told by the state, which is asked for as long as the popup is open.
  const start = (): void => {
    if (state.kind === 'offered') setState({ kind: 'joining', page: 2, of: state.pages ?? 2 });
    sendMessage('page/join', undefined, tabId).catch(() => undefined);
  };
  const stop = (): void => {
    sendMessage('page/stop-joining', undefined, tabId).catch(() => undefined);
  };
  return <JoinLine state={state} start={start} stop={stop} />;
}
