import type { Language } from '../language';

export const words: Language = {
  tag: 'zh',
  charactersPerMinute: 255,

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
