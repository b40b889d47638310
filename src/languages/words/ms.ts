import type { Language } from '../language';

export const words: Language = {
  tag: 'ms',

  detection: {
    script: 'Latn',
    words:
      'yang dan di ke dari untuk dengan pada adalah ini itu tidak akan telah dalam oleh juga kerana bahawa ketika atau boleh lebih kata menjadi tersebut para antara kepada sebagai namun sehingga tahun orang bagi agar masih hanya perlu saya kami mereka beliau ialah pihak daripada iaitu turut berkata selepas katanya manakala pelbagai semasa serta sudah kita tiada hari mahu kalau',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr Prof Ir Hj Hjh Tn Pn En Jln Lrg No no Bil bil Kol Lt Kapt Mej Jen Insp Supt Sdn Tg Kg Kpg Sg Bkt Ust hlm Dato Jalan',
    mayEnd: 'Bhd dll dsb a.m p.m',
  },

  quotation: {
    marks: '“” ”” ""',
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
