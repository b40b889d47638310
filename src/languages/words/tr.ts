import type { Language } from '../language';

export const words: Language = {
  tag: 'tr',
  charactersPerMinute: 1054,

  detection: {
    script: 'Latn',
    letters: 'çğıöşüİ',
    endings: 'lar ler ları leri nin nın dan den ında inde yor mış miş',
    words:
      've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne var o ki ise değil her ya yeni olduğu ama dedi olduğunu oldu tarafından yıl veya bunun göre ancak etti aynı iki önce diye şekilde ilgili arasında kendi hem şu üzere büyük yer içinde eden',
  },

  interruptions: {},

  sentences: {
    abbreviations:
      'Dr Prof Doç Yrd Av Sn Mr Mrs Ord Op Uzm Arş Gör Öğr Gen Alb Yrb Bnb Yzb Org Korg Tümg Tuğg Kur Müh Mim Ecz Hz St No no Cad Sok Sk Mah Blv Apt bkz Bkz örn Örn vd çev yay haz vb T.C Tic San Tel',
    mayEnd: 'vs vb vd A.Ş Ltd Şti M.Ö M.S',
    ordinals: true,
  },

  quotation: {
    marks: '"" “”',
    subject: 'initial',
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
