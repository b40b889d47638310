import type { Language } from '../language';

export const words: Language = {
  tag: 'el',

  detection: {
    script: 'Grek',
  },

  interruptions: {},

  sentences: {
    abbreviations: 'κ κα κος κ.κ δρ Δρ Αγ αρ σελ τηλ π.χ δηλ βλ περ εκ δισ χλμ στρ λεωφ καθ',
    mayEnd: 'κ.λπ κλπ κ.ά π.Χ μ.Χ π.μ μ.μ Α.Ε',
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
