import type { Language } from '../language';

export const words: Language = {
  tag: 'no',

  detection: {
    script: 'Latn',
    letters: 'æøå',
    words:
      'og i det at en er som på til av for med har de den ikke om et han men var seg fra vi så kan når år etter også eller nå hun sin der ved mot skal ville kommer ut får være hadde alle andre mye sier dette over bare jeg oss blir ble mellom hvor noe ein ikkje eg frå ha blitt',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr dr Hr Fr Prof prof nr Nr f.eks bl.a ca Ca pga ifm jf jfr kap s inkl ekskl kl mill mrd St tlf dvs evt red hhv adm dir',
    ordinals: true,
  },

  quotation: {
    marks: '«» "" “” ”” »«',
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
