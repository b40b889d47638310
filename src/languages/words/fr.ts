import type { Language } from '../language';

export const words: Language = {
  tag: 'fr',
  charactersPerMinute: 998,

  detection: {
    script: 'Latn',
    letters: 'éèêàùâîôûçëïœ',
    words:
      'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux mais comme ou on sa ses cette ont été leur était nous d l qu s n elle fait ces tout entre selon après sans aussi deux',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'M MM Mme Mmes Mlle Mgr Dr Pr Me St Ste av Av bd Bd n° no p pp art Art vol chap cf env ex janv févr avr juil sept oct nov déc tél hab min max p.ex c.-à-d Jr',
    mayEnd: 'etc av.J.-C apr.J.-C J.-C S.A Cie',
  },

  quotation: {
    marks: '«» “” ""',
    dialogue: 'dash',
    subject: 'around',
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
