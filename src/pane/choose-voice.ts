/** The voice for a language: the system's default one first; null when there is none that may speak. */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
  remoteVoices: boolean,
): SpeechSynthesisVoice | null {
  const primary = primaryTag(lang);
  const fitting = voices.filter(
    (voice) => (voice.localService || remoteVoices) && primaryTag(voice.lang) === primary,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** Voices write `id_ID` too, and Norwegian as `nb`. */
function primaryTag(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
