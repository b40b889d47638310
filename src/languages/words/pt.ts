import type { Language } from '../language';

export const words: Language = {
  tag: 'pt',
  charactersPerMinute: 913,

  detection: {
    script: 'Latn',
    letters: 'ãõçáéíóúâêôà',
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo aos são foi ser está tem segundo disse ainda sobre você após às',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Sr Sra Srta Dr Dra Prof Profa Eng Arq Gen Cel Cap Ten Maj Sgt Dep Sen Gov Min Av R Al Trav Tv n nº no No art Art arts pág págs p vol cap ex aprox tel Tel V.Exa Exmo Exma D Pe Jr St Sta Sto jan fev mar abr jun jul ago set out nov dez',
    mayEnd: 'etc S.A Ltda Cia a.C d.C EUA',
  },

  quotation: {
    marks: '“” "" «»',
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
