import type { Language } from '../language';

export const words: Language = {
  tag: 'nl',
  charactersPerMinute: 978,

  detection: {
    script: 'Latn',
    letters: 'ëïé',
    words:
      'de het een van en in is dat op te zijn voor met die niet aan er om ook als door bij maar uit dan nog wel naar worden over heeft tot deze werd hij was ze meer zo kan geen hun al ik we dit of wordt onder tegen hebben jaar volgens zegt onze zou moet na',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'dr Dr drs Drs mr Mr mevr Mevr dhr Dhr prof Prof ir Ir ing Ing ds Ds mw Mw St st nr Nr blz pag art Art o.a bijv bv b.v d.w.z m.n ca Ca circa resp incl excl max min mln mld jl ll tel Tel jan feb mrt apr jun jul aug sept okt nov dec burg wnd a.d v.d v',
    mayEnd: 'enz etc e.d n.Chr v.Chr a.u.b B.V N.V',
  },

  quotation: {
    marks: '"" “” ‘’ „”',
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
