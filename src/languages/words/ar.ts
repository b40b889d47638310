import type { Language } from '../language';

export const words: Language = {
  tag: 'ar',

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
