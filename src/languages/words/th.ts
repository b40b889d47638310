import type { Language } from '../language';

export const words: Language = {
  tag: 'th',

  detection: {
    script: 'Thai',
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
