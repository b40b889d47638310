import type { Language } from '../language';

export const words: Language = {
  tag: 'fi',
  charactersPerMinute: 1078,

  detection: {
    script: 'Latn',
    letters: 'äöå',
    endings: 'ssa ssä lla llä sta stä ista istä ksi aan ään uus vat vät nut nyt iin een',
    words:
      'ja on ei että oli se hän mutta ovat myös kun ole joka kuin tai jos niin sen mukaan vuoden vuonna jo mitä sekä voi vain olisi nyt kanssa ollut tämä hänen sanoo jälkeen eivät ennen noin siitä ne vielä tämän jotka kuitenkin minä sitä koska olla ollaan',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'esim mm ym nk ns n em ao ko k v klo s ent os prof Prof tri toht fil maist dos evl milj mrd puh synt vt kok kesk sd vas vihr ps r tn n.s',
    mayEnd: 'jKr eKr Oy Oyj e.Kr j.Kr',
    ordinals: true,
  },

  quotation: {
    marks: '”” "" »» “”',
    dialogue: 'comma',
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
