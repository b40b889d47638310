import type { Language } from '../language';

export const words: Language = {
  tag: 'ko',

  detection: {
    script: 'Kore',
  },

  interruptions: {},

  sentences: {},

  quotation: {
    marks: '"" “”',
    subject: 'marked',
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
  },

  names: {},

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {},

  sources: {},

  salience: {},
};
