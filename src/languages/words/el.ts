import type { Language } from '../language';

export const words: Language = {
  tag: 'el',

  detection: {
    script: 'Grek',
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
