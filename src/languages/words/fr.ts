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

  sentences: {},

  quotation: {},

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
