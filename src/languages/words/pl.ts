import type { Language } from '../language';

export const words: Language = {
  tag: 'pl',
  charactersPerMinute: 916,

  detection: {
    script: 'Latn',
    letters: 'ąćęłńóśźż',
    endings: 'ych ego ów owej',
    words:
      'w i na z się nie że do to jest o jak po co za od ale są dla przez tego już czy tym był tak oraz przy może być która który które ze tylko jego pod jej było ich także roku będzie podczas jednak przed również ma by gdy nas lat wszystkich został',
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
