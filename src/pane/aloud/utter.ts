/**
 * Milliseconds within which a voice begins. One sentence of Firefox on Linux never began, and never
 * failed either: without a limit the reader waits for good.
 */
const BEGINS_WITHIN = 4000;

/** What becomes of an utterance; one of the two is called, once. */
interface Outcome {
  readonly ended: () => void;
  /** It failed, or has not begun in time. */
  readonly failed: () => void;
}

/** Says an utterance instead of whatever is being said. */
export function utter(utterance: SpeechSynthesisUtterance, { ended, failed }: Outcome): void {
  const timer = setTimeout(() => settle(failed), BEGINS_WITHIN);
  let settled = false;
  const settle = (outcome: () => void): void => {
    clearTimeout(timer);
    if (!settled) outcome();
    settled = true;
  };
  utterance.addEventListener('start', () => clearTimeout(timer));
  utterance.addEventListener('end', () => settle(ended));
  utterance.addEventListener('error', () => settle(failed));
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}
