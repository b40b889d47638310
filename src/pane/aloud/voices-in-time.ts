/** Milliseconds that a browser is given to list its voices: the list arrives late in all of them, and in seconds where the system's speech has to be started first. */
const VOICES_LATE = 6000;

/** The system's voices, waited for where the browser has none yet. */
export async function voicesInTime(): Promise<readonly SpeechSynthesisVoice[]> {
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
    setTimeout(resolve, VOICES_LATE);
  });
  return speechSynthesis.getVoices();
}
