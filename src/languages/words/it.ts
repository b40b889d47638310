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

  sentences: {
    abbreviations:
      'Sig Sigg Sig.ra sig sig.ra Dott Dott.ssa dott Dr Prof Prof.ssa prof Avv avv Ing ing Arch Geom Rag On on Sen Gen Col Cap Mons Card S SS n N nn art Art artt pag p pp v vol cap es ecc.ti tel Tel ca cfr ed min max p.es L Egr Spett mons',
    mayEnd: 'ecc etc a.C d.C S.p.A Spa S.r.l',
  },

  quotation: {
    marks: '«» “” ""',
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
