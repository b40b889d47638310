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

  sentences: {},

  quotation: {},

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
