import type { Language } from '../language';

export const words: Language = {
  tag: 'zh',

  detection: {
    script: 'Hans|Hant',
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
