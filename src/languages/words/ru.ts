import type { Language } from '../language';

export const words: Language = {
  tag: 'ru',
  charactersPerMinute: 986,

  detection: {
    script: 'Cyrl',
    letters: 'ыэёъ',
    words:
      'и в не на что с он как это по но из у за от так же для о мы к до был его вы бы или все её она они при также было если уже после ещё во только были может года году быть чтобы том который которые которая этом со сообщил заявил а их над под',
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
