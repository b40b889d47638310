import type { Language } from '../language';

export const words: Language = {
  tag: 'fi',

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
