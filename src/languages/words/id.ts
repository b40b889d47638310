import type { Language } from '../language';

export const words: Language = {
  tag: 'id',

  detection: {
    script: 'Latn',
    endings: 'kan nya',
    words:
      'yang dan di ke dari untuk dengan pada adalah ini itu tidak akan telah sudah dalam oleh juga karena bahwa saat atau bisa dapat lebih kata mengatakan menjadi tersebut para antara kepada sebagai namun hingga tahun orang bagi agar belum masih hanya harus saya kami mereka ia dia tak seperti secara sejumlah setelah serta lalu jika kita pihak ujar sangat merupakan berbagai sedangkan pemerintah polisi mulai sebuah baru dua hari bagaimana sekitar',
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
