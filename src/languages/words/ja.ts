import type { Language } from '../language';

export const words: Language = {
  tag: 'ja',
  charactersPerMinute: 357,

  detection: {
    script: 'Jpan',
  },

  interruptions: {},

  sentences: {
    quoteTails: 'と など との って という',
  },

  quotation: {
    marks: '「」 『』',
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
