import type { Language } from '../language';

export const words: Language = {
  tag: 'cs',

  detection: {
    script: 'Latn',
    letters: 'áčďéěíňóřšťúůýž',
    words:
      'a se v na je že s z o do i to k za by pro ale ve jsou po jako od jsem podle před tak už bude však který která které nebo má také jen co jeho byl byla bylo při když ze až let roku aby ještě není může mezi jejich kdy být více než pak proti',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Ing Mgr Bc MUDr JUDr RNDr PhDr Dr Prof prof doc Doc sv Sv č ul nám tř p pí str odst písm tzv tj např mj cca kap gen plk mjr por kpt npor zn',
    mayEnd: 's.r.o a.s př.n.l n.l',
    ordinals: true,
  },

  quotation: {
    marks: '„“ „” "" »« “”',
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
