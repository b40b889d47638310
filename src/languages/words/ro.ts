import type { Language } from '../language';

export const words: Language = {
  tag: 'ro',

  detection: {
    script: 'Latn',
    letters: 'ăâîșțşţ',
    words:
      'de și în a la cu pe care nu că din o un mai să au este fost pentru prin sunt ce al dar se ale sau le lui după către acest această până fi ani era cea cel despre potrivit va iar fără astfel ar doar între când cum lor ei toate unei unui dintre',
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
