/** The voice for a language: the system's default one first; null when there is none that may speak. */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  lang: string,
  remoteVoices: boolean,
): SpeechSynthesisVoice | null {
  const primary = primaryTag(lang);
  const fitting = voices.filter(
    (voice) => (isLocal(voice) || remoteVoices) && primaryTag(voice.lang) === primary,
  );
  return fitting.find((voice) => voice.default) ?? fitting.find(isPlain) ?? fitting[0] ?? null;
}

/**
 * Whether a voice speaks on this machine. Firefox (153) says of all voices of Linux's Speech Dispatcher
 * that they don't, though Chromium says of the same ones that they do.
 */
function isLocal({ localService, voiceURI }: SpeechSynthesisVoice): boolean {
  return localService || voiceURI.startsWith('urn:moz-tts:speechd:');
}

/** Speech Dispatcher lists each voice many times more in disguises, "Indonesian+Robosoft". */
function isPlain({ name }: SpeechSynthesisVoice): boolean {
  return !name.includes('+');
}

/** Voices write `id_ID` too, and Norwegian as `nb`. */
function primaryTag(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/u)[0] ?? '';
  return primary === 'nb' || primary === 'nn' ? 'no' : primary;
}
