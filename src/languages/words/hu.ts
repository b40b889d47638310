import type { Language } from '../language';

export const words: Language = {
  tag: 'hu',

  detection: {
    script: 'Latn',
    letters: 'áéíóöőúüű',
    endings: 'nak nek ban ben ság ség nál nél ból ből ról ről tól től hoz kat ket',
    words:
      'a az és hogy nem is egy ez meg de volt csak már mint még azt van el ezt szerint ki lesz ha vagy minden pedig után között majd volna mert akkor kell nagy lehet ezért több arról amely első ami aki fel sem akik azonban alatt amelyek lett ott itt nincs',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr dr Prof prof id ifj özv szt Szt St stb pl ill kb ún vö ld u.n uo sz Sz tel áll rk gk vm u krt',
    mayEnd: 'stb Kft Zrt Nyrt Bt kft i.e i.sz',
    ordinals: true,
  },

  quotation: {
    marks: '„” „“ "" »« «» “”',
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
