import type { Span } from '../reading/reading';
import type { Look } from '../settings/look';

/** How far reading aloud has come. */
export interface AloudState {
  /** `silent` before it was asked for and after the end. */
  readonly kind: 'silent' | 'speaking' | 'paused' | 'no-voice';
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** Everything about an open pane that its controls show. The article is not in it: it is never rendered again. */
export interface PaneState {
  readonly railOpen: boolean;
  /** The span that the text was last taken to. */
  readonly current: Span | null;
  /** Block indexes that are on the screen now. */
  readonly seen: ReadonlySet<number>;
  /** Indexes into `Reading.removed` of what was put back. */
  readonly putBack: ReadonlySet<number>;
  /** The occurrence of a name that was stepped to. */
  readonly mention: { readonly name: number; readonly at: number } | null;
  readonly aloud: AloudState;
  readonly look: Look;
  /** The kinds of removals that are never taken out on this site. */
  readonly keptKinds: readonly string[];
  /** What was just done, for the live region. */
  readonly said: string;
}

/** What the controls can do. */
export interface PaneActions {
  readonly close: () => void;
  readonly toggleRail: () => void;
  readonly goTo: (span: Span) => void;
  /** Lights a span while it is hovered or focused; null puts the light out. */
  readonly light: (span: Span | null) => void;
  /** Goes to the next occurrence of a name, from the last to the first. */
  readonly stepName: (name: number) => void;
  readonly setPutBack: (indexes: readonly number[], back: boolean) => void;
  readonly keepKind: (kind: string, keep: boolean) => void;
  readonly changeLook: (change: Partial<Look>) => void;
  readonly resetLook: () => void;
  readonly speak: () => void;
  readonly stopSpeaking: () => void;
  readonly speakSentence: (step: 1 | -1) => void;
  readonly setRate: (rate: number) => void;
  readonly copy: (text: string) => void;
  readonly print: () => void;
}
