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

  sentences: {
    abbreviations:
      'г гг ул пр просп пл пер д стр кв корп им т.е т.н т.к т.д напр см ср рис табл гл ст п пп ч тел проф акад доц доктор канд ген полк св Св ок руб коп тыс млн млрд трлн чел га км обл р-н пос с дер о г-н г-жа мин сек',
    mayEnd: 'н.э',
  },

  quotation: {
    marks: '«» „“ “” ""',
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
