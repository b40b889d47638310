import type { Language } from '../language';

export const words: Language = {
  tag: 'zh',
  charactersPerMinute: 255,

  detection: {
    script: 'Hans|Hant',
  },

  interruptions: {},

  sentences: {
    quoteVerbs: '说 道 表示 称 指出 强调 說 稱 指出 強調 写道 回应',
  },

  quotation: {
    marks: '“” 「」 『』 "" ‘’',
    subject: 'before',
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
