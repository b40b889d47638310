import { describe, expect, it } from 'vitest';
import { chooseVoice } from '../../../src/pane/aloud/choose-voice';

const voice = (lang: string, localService: boolean, standard = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: standard,
  name: `${lang} ${localService ? 'here' : 'elsewhere'}`,
  voiceURI: lang,
});

describe('the voice that reads aloud', () => {
  it('speaks the article’s language, however the system writes its tag', () => {
    const voices = [voice('en-US', true), voice('id_ID', true)];
    expect(chooseVoice(voices, 'id', false)?.lang).toBe('id_ID');
    expect(chooseVoice([voice('nb-NO', true)], 'no', false)?.lang).toBe('nb-NO');
  });

  it('is none that would send the text away, unless the reader allows it', () => {
    const voices = [voice('id-ID', false, true)];
    expect(chooseVoice(voices, 'id', false)).toBeNull();
    expect(chooseVoice(voices, 'id', true)?.lang).toBe('id-ID');
  });

  it('is the system’s own first choice where there are several', () => {
    const voices = [voice('es-ES', true), voice('es-MX', true, true)];
    expect(chooseVoice(voices, 'es', false)?.lang).toBe('es-MX');
  });

  it('is one of Linux’s Speech Dispatcher in Firefox too, and none of its disguises', () => {
    const [robot, plain] = ['Indonesian+Robosoft', 'Indonesian'].map((name) => ({
      ...voice('id', false),
      name,
      voiceURI: `urn:moz-tts:speechd:${name}?id`,
    }));
    expect(chooseVoice([robot!, plain!], 'id', false)).toBe(plain);
    expect(chooseVoice([robot!], 'id', false)).toBe(robot);
  });

  it('is none where the system has none for the language', () => {
    expect(chooseVoice([voice('en-GB', true)], 'th', false)).toBeNull();
  });
});
