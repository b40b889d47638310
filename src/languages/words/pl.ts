import type { Language } from '../language';

export const words: Language = {
  tag: 'pl',

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
