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

  sentences: {
    abbreviations:
      'Dr dr Drs Dra Prof Ir H Hj KH Tn Ny Sdr Jl jl No no PT CV UD Kab Kec Kel Kol Letjen Mayjen Brigjen Jend Irjen Komjen Kombes Pol Kompol Iptu Ipda Bripka Kapt Lettu Serka St Tgl tgl hlm hal Hal a.n d.a u.p Yth Bpk Rp ust Ust Tgk RM RA Gg Lt Tel Telp Ps Muh Moh Abd AKBP AKP Psl psl',
    mayEnd:
      'Tbk tbk SH MH SE MM MSi M.Si S.H M.H S.E S.Pd S.Sos S.IP S.T S.Kom M.M M.Pd Ph.D SIK S.I.K Sp.PD Jr etc',
  },

  quotation: {},

  names: {},

  dates: {},

  amounts: {},

  sources: {},

  salience: {},
};
