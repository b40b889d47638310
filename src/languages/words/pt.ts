import type { Language } from '../language';

export const words: Language = {
  tag: 'pt',
  charactersPerMinute: 913,

  detection: {
    script: 'Latn',
    letters: 'ãõçáéíóúâêôà',
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo aos são foi ser está tem segundo disse ainda sobre você após às',
  },

  interruptions: {},

  sentences: {},

  quotation: {},

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
