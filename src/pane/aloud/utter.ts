/**
 * Milliseconds within which a voice begins. One sentence of Firefox on Linux never began, and never
 * failed either: without a limit the reader waits for good.
 */
const BEGINS_WITHIN = 4000;

/** What became of an utterance; `failed` too where it has not begun in time. */
export type Outcome = 'ended' | 'failed';

/** Says an utterance instead of whatever is being said. One that is cancelled fails, if the browser tells of it at all. */
export function utter(utterance: SpeechSynthesisUtterance): Promise<Outcome> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve('failed'), BEGINS_WITHIN);
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    utterance.addEventListener('start', () => clearTimeout(timer));
    utterance.addEventListener('end', () => settle('ended'));
    utterance.addEventListener('error', () => settle('failed'));
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  });
}
