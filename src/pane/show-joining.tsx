import { render } from 'preact';
import { JoinLine } from '../joining/join-line';
import type { Joining } from '../joining/join-state';

/** Offers the article's further pages after its text, where the reader comes to want them. */
export function showJoining(scroller: HTMLElement, joining: Joining, signal: AbortSignal): void {
  const place = document.createElement('div');
  place.className = 'joining';
  scroller.append(place);
  const draw = (): void =>
    render(
      <JoinLine
        state={joining.state()}
        start={() => void joining.start()}
        stop={() => joining.stop()}
      />,
      place,
    );
  draw();
  joining.watch(draw, signal);
  signal.addEventListener('abort', () => render(null, place));
}
