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

  sentences: {
    abbreviations:
      'dr Dr prof Prof hab inż mgr lek med ks Ks bp abp kard św Św ul Ul al pl os nr Nr tzn tzw np m.in ok godz gen płk mjr kpt por sierż asp insp nadkom kom st mł red dyr min r tys art Art ust pkt lit poz Dz woj pow gm śp ś.p wg pt zob ur zm tel sp ws',
    mayEnd: 'n.e p.n.e',
    ordinals: true,
  },

  quotation: {
    marks: '„” „“ "" «» »« “”',
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
