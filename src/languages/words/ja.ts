import type { Language } from '../language';

export const words: Language = {
  tag: 'ja',

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
