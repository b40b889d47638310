import type { Language } from '../language';

export const words: Language = {
  tag: 'vi',

  detection: {
    script: 'Latn',
    letters: 'ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáãèéìíòóõùúýĩũ',
    words:
      'và của là có trong cho được không với các một người đã những khi này để ở từ đến về năm ra theo như vào tại cũng sau trên nhiều đó phải còn hơn sẽ lại bị ông hay nhưng nước làm việc do thì ngày cùng nói tôi',
  },

  interruptions: {},

  sentences: {
    abbreviations: 'TP Tp tp TS Ts ThS GS PGS BS KTS LS Mr Mrs Dr Q P Tx TX St Th tr',
    mayEnd: 'v.v',
  },

  quotation: {
    marks: '"" “”',
    dialogue: 'dash',
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
