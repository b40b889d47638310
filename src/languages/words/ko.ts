import type { Language } from '../language';

export const words: Language = {
  tag: 'ko',

  detection: {
    script: 'Kore',
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
