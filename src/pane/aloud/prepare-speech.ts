import { scrollToRange, setMark } from '../places/marks';
import type { PaneContext } from '../opening/pane-context';
import type { AloudState } from '../opening/pane-state';
import { awaitVoice } from './await-voice';
import { saySentences } from './say-sentences';
import { takeTurns } from './take-turns';

/** The article's sentences as they are said; silent until it is asked for. */
export interface Speech {
  readonly state: () => AloudState;
  /** Looks for a voice, and begins at a sentence (an index). */
  readonly start: (from: number) => Promise<void>;
  /** Goes on at the sentence that it stands at, from its beginning. */
  readonly sayOn: () => Promise<void>;
  /** What was to be said is said no more, nor later. */
  readonly hush: (kind: AloudState['kind']) => void;
  /** Stands so many sentences further on; says nothing by itself. */
  readonly move: (by: number) => void;
  /** The speed from the next sentence on; 1 is the voice's own. */
  readonly setRate: (rate: number) => void;
}

/** Prepares an article to be said, in a voice that may speak here; the pane shows how far it is. */
export function prepareSpeech(context: PaneContext): Speech {
  const { page, settings, signal, update } = context;
  const { lang, text, sentences } = page.reading;
  const remoteVoices = settings.choices.remoteVoices ?? false;
  const turns = takeTurns(signal);
  let state: AloudState = { kind: 'silent', rate: 1 };
  let at = 0;
  let voice: SpeechSynthesisVoice | null = null;

  function change(next: Partial<AloudState>): void {
    state = { ...state, ...next };
    showSpoken(context, state.kind === 'speaking' || state.kind === 'paused' ? at : null);
    update({ aloud: state });
  }

  function hush(kind: AloudState['kind']): void {
    turns.end();
    change({ kind });
  }

  async function sayOn(): Promise<void> {
    const outcome = await saySentences({
      from: at,
      sentenceAt: (index) => {
        const span = sentences[index];
        return span === undefined ? null : text.slice(...span);
      },
      voice,
      lang,
      rate: state.rate,
      begins(index) {
        at = index;
        change({ kind: 'speaking' });
      },
      signal: turns.next(),
    });
    if (outcome === 'ended') change({ kind: 'silent' });
    else if (outcome === 'failed') hush('failed');
  }

  async function start(from: number): Promise<void> {
    const tell = (kind: AloudState['kind']): void => change({ kind });
    const found = await awaitVoice({ lang, remoteVoices, tell, signal: turns.next() });
    // An earlier call must not take the voice away from a later one.
    if (found === null) return;
    voice = found;
    at = from;
    await sayOn();
  }

  return {
    state: () => state,
    start,
    sayOn,
    hush,
    move: (by) => (at = Math.max(0, Math.min(sentences.length - 1, at + by))),
    setRate: (rate) => change({ rate }),
  };
}

/** Marks the sentence that is being said and goes to it; with null none is. */
function showSpoken({ page, map }: PaneContext, index: number | null): void {
  const span = index === null ? undefined : page.reading.sentences[index];
  const range = span === undefined ? null : map.rangeOf({ start: span[0], end: span[1] });
  setMark('spoken', range === null ? [] : [range]);
  if (range !== null) scrollToRange(range);
}
