import type { KeptHighlight } from '../../messages/protocol';
import type { Span } from '../../reading/reading';
import type { Look } from '../../settings/look';

/** How far reading aloud has come. */
export interface AloudState {
  /** `silent` before it was asked for and after the end; `waiting` for the list of voices. */
  readonly kind: 'silent' | 'waiting' | 'speaking' | 'paused' | 'no-voice' | 'failed';
  /** 1 is the voice's own speed. */
  readonly rate: number;
}

/** Words that are selected in the text, and where on the screen. */
export interface SelectedWords {
  readonly span: Span;
  /** CSS pixels from the window's left and top: the middle of the selection's upper edge. */
  readonly left: number;
  readonly top: number;
}

/** A block that the reader took out by hand. */
export interface HandRemoval {
  readonly text: string;
  /** The same words are taken out of every article of this site. */
  readonly always: boolean;
}

/** Whether the article is in the library, or what is asked before it is. */
export type SavingState =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saved' }
  /** Asks whether it may be kept from a private window. */
  | { readonly kind: 'private'; readonly message: string };

/** Everything about an open pane that its controls show. The article is not in it: it is never rendered again. */
export interface PaneState {
  readonly railOpen: boolean;
  /** The headline has scrolled out of sight. */
  readonly titleGone: boolean;
  /** The span that the text was last taken to. */
  readonly current: Span | null;
  /** Block indexes that are on the screen now. */
  readonly seen: ReadonlySet<number>;
  /** Indexes into `Reading.removed` of what was put back. */
  readonly putBack: ReadonlySet<number>;
  /** What was taken out by hand, in the order of taking. */
  readonly byHand: readonly HandRemoval[];
  /** The next click in the text takes a block out. */
  readonly picking: boolean;
  /** The occurrence of a name that was stepped to. */
  readonly mention: { readonly name: number; readonly at: number } | null;
  readonly highlights: readonly KeptHighlight[];
  readonly selected: SelectedWords | null;
  readonly saving: SavingState;
  readonly aloud: AloudState;
  readonly look: Look;
  /** The kinds of removals that are never taken out on this site. */
  readonly keptKinds: readonly string[];
  /** What was just done, for the live region. */
  readonly said: string;
  /** The same, while it is to be seen too: nothing else on the screen shows it. Empty when there is nothing. */
  readonly notice: string;
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
  /** Goes to the next or the last name, date or amount that can be explained, and explains it. */
  readonly stepTip: (by: 1 | -1) => void;
  readonly setPutBack: (indexes: readonly number[], back: boolean) => void;
  readonly keepKind: (kind: string, keep: boolean) => void;
  /** Begins or ends taking out by hand. */
  readonly togglePicking: () => void;
  /** Puts back what was taken out by hand; an index into `byHand`. */
  readonly undoByHand: (index: number) => void;
  /** Whether the same words are taken out of every article of this site; an index into `byHand`. */
  readonly rememberByHand: (index: number, always: boolean) => void;
  /** Keeps a highlight of these words, or drops those that it touches. */
  readonly toggleHighlight: (span: Span) => void;
  readonly save: () => void;
  /** Answers the question of a private window with no. */
  readonly leaveUnsaved: () => void;
  readonly changeLook: (change: Partial<Look>) => void;
  readonly resetLook: () => void;
  readonly speak: () => void;
  readonly stopSpeaking: () => void;
  readonly speakSentence: (step: 1 | -1) => void;
  readonly setRate: (rate: number) => void;
  readonly copy: (text: string) => void;
  readonly print: () => void;
}
