import type { Language } from '../language';

export const words: Language = {
  tag: 'it',
  charactersPerMinute: 950,

  detection: {
    script: 'Latn',
    letters: 'àèéìòù',
    words:
      'di che e la il un a per è in una non sono del si da con le dei della i nel lo alla anche più al come gli ha delle ma dal nella o se questo l d all dell sul ci hanno stato degli alle essere loro anni dopo tra ai dalla quando questa sua suo fra era stata',
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
