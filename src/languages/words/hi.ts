import type { Language } from '../language';

export const words: Language = {
  tag: 'hi',

  detection: {
    script: 'Deva',
    words:
      'के में की है और से को का ने पर हैं यह कि भी एक नहीं इस हो था कर लिए तो अपने कहा साथ गया जो बाद ही उन्होंने थे रहे किया थी वह या उनके हुए जा तक रहा दिया',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'डॉ प्रो श्री श्रीमती सुश्री पं मि कु ई सं क्र रु जन ले मो एम एस आर के बी पी सी डी जे वी ए टी',
  },

  quotation: {
    marks: `"" “” ‘’ ''`,
    subject: 'marked',
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
