import type { Language } from '../language';

export const words: Language = {
  tag: 'hi',

  detection: {
    script: 'Deva',
    words:
      'के में की है और से को का ने पर हैं यह कि भी एक नहीं इस हो था कर लिए तो अपने कहा साथ गया जो बाद ही उन्होंने थे रहे किया थी वह या उनके हुए जा तक रहा दिया',
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
