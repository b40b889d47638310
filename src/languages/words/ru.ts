import type { Language } from '../language';

export const words: Language = {
  tag: 'ru',

  detection: {},

  interruptions: {},

  sentences: {},

  quotation: {},

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
