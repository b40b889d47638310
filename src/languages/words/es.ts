import type { Language } from '../language';

export const words: Language = {
  tag: 'es',
  charactersPerMinute: 1025,

  detection: {
    script: 'Latn',
    letters: 'áéíóúñü¿¡',
    words:
      'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está nos durante ante según tras han donde',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Sr Sra sra sr Srta Dr Dra D Dª Prof Lic Ing Arq Gral Gob Pdte Mons Fr Sto Sta Av Avda C núm Núm no No nº pág págs art Art vol cap aprox p.ej Ud Uds Vd Excmo Excma Cnel Cap Ten tel Jr',
    mayEnd: 'etc EE.UU EE UU S.A a.C d.C a.m p.m cía Cía',
  },

  quotation: {
    marks: '«» “” ""',
    dialogue: 'dash',
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
