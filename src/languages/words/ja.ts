import type { Language } from '../language';

export const words: Language = {
  tag: 'ja',
  charactersPerMinute: 357,

  detection: {
    script: 'Jpan',
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
