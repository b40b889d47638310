import type { Language } from '../language';

export const words: Language = {
  tag: 'ro',

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
