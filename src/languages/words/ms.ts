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
    verbs:
      'berkata|memberitahu|menyatakan|menjelaskan|menegaskan|menambah|mendakwa|mengumumkan|memaklumkan|mengulas|menyifatkan|mengakui|menyeru|menggesa|mengingatkan|menafikan|mempersoalkan|mengatakan|melaporkan|menyuarakan|memberi amaran|menekankan|menganggap|percaya|menulis|bertanya|menjawab|menerusi|mencadangkan|mengesahkan|meminta|merayu|menuduh',
    afterQuote:
      'kata|ujar|jelas|tambah|tegas|soal|luah|dakwa|cerita|pesan|seru|gesa|tulis|akui|sambung|balas|demikian',
    speakerSuffix: 'nya',
    bareVerbs:
      'berkata|memberitahu|menyatakan|menjelaskan|menegaskan|menambah|mendakwa|mengumumkan|memaklumkan|mengakui|mengingatkan|mengatakan',
    according: 'menurut|kata|ujar',
    accordingSelf: 'menurutnya|katanya|jelasnya|tambahnya|ujarnya',
    complementisers: 'bahawa|supaya|agar|sama ada',
    asWords: 'seperti|demikian',
    indirect: ['that', 'according'],
    pronouns: { any: 'beliau|dia|ia', they: 'mereka', i: 'saya|kami|kita|aku' },
    articles: 'sang|si|para|seorang|beberapa|sejumlah|sebuah',
    links: 'dan|dari|bin|binti|a/l|a/p|negara|republik|al',
    stops:
      'di|ke|dalam|pada|kepada|ketika|semasa|selepas|sebelum|dengan|oleh|melalui|berkaitan|soal|mengenai|kerana|sehingga|namun|tetapi|atau|yang|untuk|sebagai|adalah|sejak|hingga|sampai|bahawa|agar|supaya|jika|kalau|sambil|terhadap|selama|atas|antara|tanpa|lalu|kemudian|sementara|serta|akan|sudah|telah|tidak|bukan|belum|juga|ini|itu|tersebut|menjadi|bagi|demi|sedangkan|walaupun|demikian|lagi|masih|boleh|dapat|harus|ada|turut|apabila',
    between:
      'juga|pun|lagi|telah|sudah|kemudian|lalu|sebelum ini|akan|pernah|turut|terus|sendiri|ini|itu|tersebut|hanya|tetap|masih|sekali',
    roles:
      'menteri|perdana|timbalan|ketua|pengarah|presiden|pengerusi|naib|setiausaha|jurucakap|pegawai|ahli|penganalisis|pakar|profesor|prof|polis|kerajaan|kementerian|jabatan|hakim|peguam|pengurus|jurulatih|penduduk|mangsa|saksi|adun|pesuruhjaya|gabenor|raja|sultan|exco|speaker|pensyarah|penyelaras|pemimpin|pengasas|pesuruhjaya|datuk|dato|tan|tun|seri|sri|komander|panglima|supt|acp|sac|dcp|cp',
    courtesy: 'dr|encik|puan|cik|tuan|haji|hajah|ir',
    times:
      'isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember|hari|semalam|malam|petang|pagi|minggu|bulan|tahun',
    naming:
      'bertajuk|bernama|lagu|filem|buku|novel|program|tema|bertema|istilah|gelaran|slogan|dipanggil|digelar|dikenali sebagai|kempen|kata|drama|akronim|sebagai',
    negations: 'tidak|tak|bukan|belum|menafikan',
    suppositions: 'jika|kalau|sekiranya',
  },

  names: {},

  dates: {
    order: 'dmy',
    units: {},
  },

  amounts: {
    numbers:
      'sifar|kosong=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 lapan|delapan=8 sembilan=9 sepuluh=10 sebelas=11 dua_belas=12 tiga_belas=13 empat_belas=14 lima_belas=15 enam_belas=16 tujuh_belas=17 lapan_belas=18 sembilan_belas=19 seratus=100 seribu=1000 sejuta=1e6 setengah=0.5',
    scales: 'puluh=1 ratus=2 ribu=3 juta=6 bilion=9 trilion=12 j=6',
    halves: 'setengah',
    currencies:
      'ringgit|ringgit_malaysia=MYR rupiah=IDR dolar=$ dolar_as|dolar_amerika=USD dolar_singapura=SGD dolar_australia=AUD euro=EUR yen=JPY yuan|renminbi=CNY pound|paun|pound_sterling=GBP riyal=SAR baht=THB won=KRW rupee=rs rubel=RUB',
    minors: 'sen=MYR',
    percent: 'peratus|persen',
    points: 'mata_peratusan|mata_peratus|mata_asas',
    about: 'kira-kira|lebih_kurang|sekitar|hampir|dianggarkan|anggaran|kurang_lebih|dalam',
    more: 'lebih_daripada|lebih_dari|lebih|melebihi|sekurang-kurangnya|sekurangnya|minimum|tidak_kurang_daripada|melepasi|mencecah_lebih',
    less: 'kurang_daripada|kurang_dari|di_bawah|maksimum|tidak_lebih_daripada|sehingga_maksimum|selebih-lebihnya',
    moreAfter: 'lebih',
    between: 'antara',
    to: 'hingga|sehingga|sampai',
    and: 'dan',
    minus: 'minus|negatif',
    labels:
      'nombor|no|seksyen|perkara|fasal|akta|jalan|kelas|liga|kumpulan|halaman|bab|tahap|fasa|ke|peringkat|blok|bilik|tingkat|lorong|episod|musim|covid|boeing|airbus|tempat|km|f',
    counted:
      'orang|penduduk|mangsa|anggota|pekerja|penumpang|pelajar|murid|rumah|unit|keluarga|pesakit|kes|tentera|buah|ekor|pengundi|undi|kerusi|kali|negara|kenderaan|isi_rumah|kanak-kanak',
    notCounted:
      'dan atau yang di ke dari daripada pada untuk dengan dalam oleh sebagai ini itu adalah ialah akan telah sudah juga kerana bagi apabila sejak serta masih boleh tidak bukan kepada lebih hingga sehingga per setiap lalu',
  },

  sources: {},

  salience: {},
};
