/**
 * A handler for what outlives the pane (the library, choices kept for a site): it acts only when the reader
 * clicked or pressed. The pane's shadow root is open, for dictionaries and translators, so a page's script
 * finds the buttons too; a press of its making says of itself that it is not trusted. To be asked at the
 * button: a script could move that past a listener further up.
 */
export function byOwnHand<Happened extends Event>(
  act: (event: Happened) => void,
): (event: Happened) => void {
  return (event) => {
    if (event.isTrusted) act(event);
  };
}
