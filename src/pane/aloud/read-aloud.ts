import { chooseVoice } from './choose-voice';
import { scrollToRange, setMark } from '../marks';
import type { PaneContext } from '../pane-context';
import type { AloudState } from '../pane-state';
import { utter } from './utter';

/** A sentence to be said, with what it is in the text. */
interface Sentence {
  readonly text: string;
  readonly range: Range | null;
}

/** Reading aloud by the system's own voices, one utterance a sentence. */
export interface ReadAloud {
  /** Starts at a sentence (an index), goes on, or pauses. */
  toggle(from: number): void;
  step(by: 1 | -1): void;
  setRate(rate: number): void;
  stop(): void;
}

/** Milliseconds that a browser is given to list its voices: the list arrives late in all of them, and in seconds where the system's speech has to be started first. */
const VOICES_LATE = 6000;

/**
 * Reading aloud for one article; silent until it is asked for. Voices that speak on another machine
 * would be sent the text: they speak only where the reader allows it.
 */
export function prepareAloud({ page, map, settings, signal, update }: PaneContext): ReadAloud {
  const { lang, text } = page.reading;
  const remoteVoices = settings.choices.remoteVoices ?? false;
  const { sentences } = page.reading;
  const sentenceAt = (index: number): Sentence | null => {
    const span = sentences[index];
    if (span === undefined) return null;
    const [start, end] = span;
    return { text: text.slice(start, end), range: map.rangeOf({ start, end }) };
  };
  let state: AloudState = { kind: 'silent', rate: 1 };
  let at = 0;
  let voice: SpeechSynthesisVoice | null = null;
  /** The sentence that a voice has failed at. */
  let failedAt: number | null = null;
  /** Utterances of an earlier run report their end too; only the newest counts. */
  let run = 0;

  function become(kind: AloudState['kind']): void {
    state = { ...state, kind };
    const shown = kind === 'speaking' || kind === 'paused' ? sentenceAt(at) : null;
    setMark('spoken', shown?.range == null ? [] : [shown.range]);
    if (shown?.range != null) scrollToRange(shown.range);
    update({ aloud: state });
  }

  function sayCurrent(): void {
    run += 1;
    const mine = run;
    const sentence = sentenceAt(at);
    if (sentence === null) return become('silent');
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = lang;
    utterance.rate = state.rate;
    utterance.voice = voice;
    become('speaking');
    utter(utterance, {
      ended() {
        if (mine !== run) return;
        at += 1;
        sayCurrent();
      },
      failed() {
        if (mine !== run) return;
        // A service that is only just starting fails at the first words: once more, then no further.
        if (failedAt === at) return hush('failed');
        failedAt = at;
        sayCurrent();
      },
    });
  }

  /** What was to be said is said no more, nor later. */
  function hush(kind: AloudState['kind']): void {
    run += 1;
    speechSynthesis.cancel();
    become(kind);
  }

  async function start(from: number): Promise<void> {
    run += 1;
    const mine = run;
    if (speechSynthesis.getVoices().length === 0) become('waiting');
    voice = chooseVoice(await voicesInTime(), lang, remoteVoices);
    if (signal.aborted || mine !== run) return;
    if (voice === null) {
      become('no-voice');
      // Thousands of voices take seconds to be listed: then it begins after all.
      const again = (): void => {
        if (state.kind === 'no-voice') void start(from);
      };
      return speechSynthesis.addEventListener('voiceschanged', again, { once: true, signal });
    }
    at = from;
    failedAt = null;
    sayCurrent();
  }

  signal.addEventListener('abort', () => {
    run += 1;
    speechSynthesis.cancel();
  });

  return {
    toggle(from) {
      // Said anew from its beginning: after a pause of its own, Linux's Speech Dispatcher is silent for good.
      if (state.kind === 'speaking') hush('paused');
      else if (state.kind === 'paused') sayCurrent();
      else if (state.kind !== 'waiting') void start(from);
    },
    step(by) {
      at = Math.max(0, Math.min(sentences.length - 1, at + by));
      if (state.kind === 'speaking' || state.kind === 'paused') sayCurrent();
    },
    setRate(rate) {
      state = { ...state, rate };
      if (state.kind === 'speaking') sayCurrent();
      else become(state.kind);
    },
    stop() {
      if (state.kind !== 'silent') hush('silent');
    },
  };
}

async function voicesInTime(): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, VOICES_LATE);
  });
  return speechSynthesis.getVoices();
}
