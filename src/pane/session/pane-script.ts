import type { openPane } from '../open-pane';

/** The pane, in a script of its own: it comes while the article's text is being analysed. */
export interface PaneScript {
  readonly openPane: typeof openPane;
}

/** Has it brought in, once. Rejects when that can't be done any more. */
export type LoadPane = () => Promise<PaneScript>;

declare global {
  /** In the world that both scripts share, and pages can't see. */
  var saringPane: PaneScript | undefined;
}

/** Leaves it for the script that asked for it. */
export function givePane(pane: PaneScript): void {
  globalThis.saringPane = pane;
}

/** Throws where it was not brought in. */
export function takePane(): PaneScript {
  const pane = globalThis.saringPane;
  if (pane === undefined) throw new Error('The script of the pane is missing.');
  return pane;
}
