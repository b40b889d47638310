import type { Language } from '../language';

export const words: Language = {
  tag: 'sv',
  charactersPerMinute: 917,

  detection: {
    script: 'Latn',
    letters: 'åäö',
    words:
      'och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när år under också efter eller nu hon sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket säger detta över sedan bara jag oss blir',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr dr Hr hr Fr fr Prof prof nr Nr t.ex bl.a ca Ca pga jfr kap s inkl exkl kl milj mdr St S:t tel dvs fr.o.m t.o.m d.v.s s.k f.d resp ev',
    mayEnd: 'e.Kr f.Kr',
  },

  quotation: {
    marks: '”” "" »» “” »«',
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
