import type { Language } from '../language';

export const words: Language = {
  tag: 'ro',

  detection: {
    script: 'Latn',
    letters: 'ăâîșțşţ',
    words:
      'de și în a la cu pe care nu că din o un mai să au este fost pentru prin sunt ce al dar se ale sau le lui după către acest această până fi ani era cea cel despre potrivit va iar fără astfel ar doar între când cum lor ei toate unei unui dintre',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'dr Dr prof Prof ing Ing conf lect dl Dl dna d-na d-l nr Nr str Str bd Bd bl sc ap jud com mun art Art alin lit pag p vol cap tel ex gen col lt cpt mr cca aprox sf Sf Sfântul av',
    mayEnd: 'etc ș.a d.Hr î.Hr S.A S.R.L S.C lei',
  },

  quotation: {
    marks: '„” „“ "" «» “”',
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
