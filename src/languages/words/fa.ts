import type { Language } from '../language';

export const words: Language = {
  tag: 'fa',

  detection: {
    script: 'Arab',
    letters: 'پچژگکیئ',
    words:
      'و در به از که این را با است برای آن یک می خود تا بر هم شد او نیز ما یا کرد های شده هر بود باید وی اما گفت کند دو بین نیست دارد کرده اند شود پیش گزارش ای کشور سال پس اگر همه',
  },

  interruptions: {},

  sentences: {
    abbreviations: 'د م ق ص',
    mayEnd: 'ه.ش ه.ق م',
  },

  quotation: {
    marks: '«» "" “”',
    subject: 'initial',
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
