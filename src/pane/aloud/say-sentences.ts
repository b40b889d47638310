import { type Outcome, utter } from './utter';

/** What is to be said, and in which voice. */
interface Saying {
  /** Index of the sentence that it begins with. */
  readonly from: number;
  /** Null behind the last. */
  readonly sentenceAt: (index: number) => string | null;
  readonly voice: SpeechSynthesisVoice | null;
  /** BCP 47. */
  readonly lang: string;
  /** 1 is the voice's own speed. */
  readonly rate: number;
  /** Told of each sentence before it is said. */
  readonly begins: (index: number) => void;
  /** Once aborted, nothing further is said. */
  readonly signal: AbortSignal;
}

/** Says sentence after sentence, one utterance each; null where it was stopped before the end. */
export async function saySentences(saying: Saying): Promise<Outcome | null> {
  const { from, sentenceAt, begins, signal } = saying;
  for (let index = from; ; index += 1) {
    const sentence = sentenceAt(index);
    if (sentence === null) return 'ended';
    begins(index);
    let outcome = await utter(utteranceOf(sentence, saying));
    // A service that is only just starting fails at the first words: once more, then no further.
    if (outcome === 'failed' && !signal.aborted) {
      outcome = await utter(utteranceOf(sentence, saying));
    }
    if (signal.aborted) return null;
    if (outcome === 'failed') return 'failed';
  }
}

function utteranceOf(sentence: string, { voice, lang, rate }: Saying): SpeechSynthesisUtterance {
  const utterance = new SpeechSynthesisUtterance(sentence);
  utterance.lang = lang;
  utterance.rate = rate;
  utterance.voice = voice;
  return utterance;
}
