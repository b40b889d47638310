import type { Language } from '../language';

export const words: Language = {
  tag: 'da',

  detection: {
    script: 'Latn',
    letters: 'æøå',
    words:
      'og i det at en er som på til af for med har de den ikke om et han men var sig fra vi så kan når år efter også eller nu hun sin der ved mod skal ville kommer ud får være havde alle andre meget siger dette over kun jeg os bliver blev mellem hvor noget ad hvad blevet været mere',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr dr Hr hr Fr fr Prof prof nr Nr f.eks bl.a ca Ca pga ifm jf kap s hhv inkl ekskl kl mio mia fhv pct St Sct Skt tlf cand Chr',
    mayEnd: 'A/S',
    ordinals: true,
  },

  quotation: {
    marks: '»« ”” "" “” «»',
    dialogue: 'comma',
    subject: 'around',
    verbs: '',
    pronouns: {},
    stops: '',
    roles: '',
  },

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
