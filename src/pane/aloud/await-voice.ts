import type { AloudState } from '../opening/pane-state';
import { chooseVoice } from './choose-voice';

/** Milliseconds that a browser is given to list its voices: the list arrives late in all of them, and in seconds where the system's speech has to be started first. */
const VOICES_LATE = 6000;

/** What voice is wanted, and who is told while there is none. */
interface Wanted {
  /** BCP 47. */
  readonly lang: string;
  /** Whether a voice may speak on another machine, which is sent the text. */
  readonly remoteVoices: boolean;
  readonly tell: (kind: Extract<AloudState['kind'], 'waiting' | 'no-voice'>) => void;
  /** Once aborted, no voice is wanted any more. */
  readonly signal: AbortSignal;
}

/** The system's voice for a language, as soon as there is one; null where it is wanted no more. */
export async function awaitVoice(wanted: Wanted): Promise<SpeechSynthesisVoice | null> {
  const { lang, remoteVoices, tell, signal } = wanted;
  for (;;) {
    if (speechSynthesis.getVoices().length === 0) tell('waiting');
    const voices = await voicesInTime();
    if (signal.aborted) return null;
    const voice = chooseVoice(voices, lang, remoteVoices);
    if (voice !== null) return voice;
    tell('no-voice');
    // Thousands of voices take seconds to be listed: then it begins after all.
    await new Promise((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', resolve, { once: true, signal });
    });
  }
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
