import type { Language } from '../language';

export const words: Language = {
  tag: 'en',
  charactersPerMinute: 987,

  detection: {
    script: 'Latn',
    words:
      'the of and to in a is that for it was on are as with his he at be this by from or had not have but they which has an were you their said will would she been its who there if her one all we about more when also than after over into out',
  },

  interruptions: {},

  sentences: {},

  quotation: {},

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
