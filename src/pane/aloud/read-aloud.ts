import { scrollToRange, setMark } from '../marks';
import type { PaneContext } from '../pane-context';
import type { AloudState } from '../pane-state';
import { awaitVoice } from './await-voice';
import { saySentences } from './say-sentences';

/** Reading aloud by the system's own voices, one utterance a sentence. */
export interface ReadAloud {
  /** Starts at a sentence (an index), goes on, or pauses. */
  toggle(from: number): void;
  step(by: 1 | -1): void;
  setRate(rate: number): void;
  stop(): void;
}

/**
 * Reading aloud for one article; silent until it is asked for. Voices that speak on another machine
 * would be sent the text: they speak only where the reader allows it.
 */
export function prepareAloud(context: PaneContext): ReadAloud {
  const { page, settings, signal, update } = context;
  const { lang, text, sentences } = page.reading;
  const remoteVoices = settings.choices.remoteVoices ?? false;
  let state: AloudState = { kind: 'silent', rate: 1 };
  let at = 0;
  let voice: SpeechSynthesisVoice | null = null;
  /** What is being said or waited for; whatever is asked for next takes its place. */
  let turn = new AbortController();

  function become(kind: AloudState['kind']): void {
    state = { ...state, kind };
    showSpoken(context, kind === 'speaking' || kind === 'paused' ? at : null);
    update({ aloud: state });
  }

  function nextTurn(): AbortSignal {
    turn.abort();
    turn = new AbortController();
    return turn.signal;
  }

  /** What was to be said is said no more, nor later. */
  function hush(kind: AloudState['kind']): void {
    turn.abort();
    speechSynthesis.cancel();
    become(kind);
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
        become('speaking');
      },
      signal: nextTurn(),
    });
    if (outcome === 'ended') become('silent');
    else if (outcome === 'failed') hush('failed');
  }

  async function start(from: number): Promise<void> {
    const found = await awaitVoice({ lang, remoteVoices, tell: become, signal: nextTurn() });
    // An earlier call must not take the voice away from a later one.
    if (found === null) return;
    voice = found;
    at = from;
    await sayOn();
  }

  signal.addEventListener('abort', () => {
    turn.abort();
    speechSynthesis.cancel();
  });

  return {
    toggle(from) {
      // Said anew from its beginning: after a pause of its own, Linux's Speech Dispatcher is silent for good.
      if (state.kind === 'speaking') hush('paused');
      else if (state.kind === 'paused') void sayOn();
      else if (state.kind !== 'waiting') void start(from);
    },
    step(by) {
      at = Math.max(0, Math.min(sentences.length - 1, at + by));
      if (state.kind === 'speaking' || state.kind === 'paused') void sayOn();
    },
    setRate(rate) {
      state = { ...state, rate };
      if (state.kind === 'speaking') void sayOn();
      else become(state.kind);
    },
    stop() {
      if (state.kind !== 'silent') hush('silent');
    },
  };
}

/** Marks the sentence that is being said and goes to it; with null none is. */
function showSpoken({ page, map }: PaneContext, index: number | null): void {
  const span = index === null ? undefined : page.reading.sentences[index];
  const range = span === undefined ? null : map.rangeOf({ start: span[0], end: span[1] });
  setMark('spoken', range === null ? [] : [range]);
  if (range !== null) scrollToRange(range);
}
