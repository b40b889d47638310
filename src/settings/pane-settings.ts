import { storage } from 'wxt/utils/storage';
import { type LookChanges, lookChanges } from './look';

/** What the reader wants of the pane beside its look; only what was changed is kept. */
export interface PaneChoices {
  /** Pictures of the article; true unless switched off. */
  readonly pictures?: boolean;
  /** Voices that send the text to another machine; false unless allowed. */
  readonly remoteVoices?: boolean;
}

const paneChoices = storage.defineItem<PaneChoices>('local:pane', { fallback: {} });

/** By host: the kinds of removals that the reader wants left in on that site. */
export type KeptKinds = Readonly<Record<string, readonly string[]>>;

export const keptKinds = storage.defineItem<KeptKinds>('local:kept-kinds', { fallback: {} });

/** Everything that has to be known before the pane opens. */
export interface PaneSettings {
  readonly look: LookChanges;
  readonly choices: PaneChoices;
  readonly kept: KeptKinds;
}

export async function loadPaneSettings(): Promise<PaneSettings> {
  const [look, choices, kept] = await Promise.all([
    lookChanges.getValue(),
    paneChoices.getValue(),
    keptKinds.getValue(),
  ]);
  return { look, choices, kept };
}

/** The kept kinds with one more, or one less; a host without any is forgotten. */
export function withKeptKind(all: KeptKinds, host: string, kind: string, keep: boolean): KeptKinds {
  const others = (all[host] ?? []).filter((one) => one !== kind);
  const kinds = keep ? [...others, kind] : others;
  const { [host]: _, ...rest } = all;
  return kinds.length === 0 ? rest : { ...rest, [host]: kinds };
}
