import { storedItem } from './stored-item';
import { type LookChanges, lookChanges } from './look';

/** What the reader wants of the pane beside its look; only what was changed is kept. */
export interface PaneChoices {
  /** Pictures of the article; true unless switched off. */
  readonly pictures?: boolean;
  /** Voices that send the text to another machine; false unless allowed. */
  readonly remoteVoices?: boolean;
}

/** What is kept of the pane beside its look. */
export const paneChoices = storedItem<PaneChoices>('local', 'pane', {});

/** By host: the kinds of removals that the reader wants left in on that site. */
export type KeptKinds = Readonly<Record<string, readonly string[]>>;

/** In the place of a host: on every site. */
export const EVERYWHERE = '*';

/** The kinds of removals that are left in, site by site. */
export const keptKinds = storedItem<KeptKinds>('local', 'kept-kinds', {});

/** By host: the words of blocks that the reader wants taken out of every article of that site. */
export type TakenByHand = Readonly<Record<string, readonly string[]>>;

/** What was taken out by hand for good, site by site. */
export const takenByHand = storedItem<TakenByHand>('local', 'taken-by-hand', {});

/** Everything that has to be known before the pane opens. */
export interface PaneSettings {
  readonly look: LookChanges;
  readonly choices: PaneChoices;
  readonly kept: KeptKinds;
  readonly taken: TakenByHand;
}

/** Reads all of it at once: the pane waits for it. Rejects when the extension has been updated under it. */
export async function loadPaneSettings(): Promise<PaneSettings> {
  const [look, choices, kept, taken] = await Promise.all([
    lookChanges.getValue(),
    paneChoices.getValue(),
    keptKinds.getValue(),
    takenByHand.getValue(),
  ]);
  return { look, choices, kept, taken };
}

/** What is kept a host, with one value more or less; a host without any is forgotten. */
export function withValue(
  all: Readonly<Record<string, readonly string[]>>,
  host: string,
  value: string,
  there: boolean,
): Readonly<Record<string, readonly string[]>> {
  const others = (all[host] ?? []).filter((one) => one !== value);
  const values = there ? [...others, value] : others;
  const { [host]: _, ...rest } = all;
  return values.length === 0 ? rest : { ...rest, [host]: values };
}
