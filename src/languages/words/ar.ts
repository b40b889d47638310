import type { Language } from '../language';

export const words: Language = {
  tag: 'ar',
  charactersPerMinute: 612,

  detection: {
    script: 'Arab',
    letters: 'ةىكيأإؤئ',
    words:
      'في من على أن إلى التي عن مع هذا كان هذه الذي بعد ما لا بين كما قال أو قد وقال ذلك كانت حيث خلال حول عند لم هو هي قبل و إن كل غير أكثر وقد منذ وفي ضد يوم بأن عام الى الرئيس ولم',
  },

  interruptions: {},

  sentences: {
    abbreviations: 'د أ م ص ت هـ ق',
  },

  quotation: {
    marks: '"" «» “” ""',
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
