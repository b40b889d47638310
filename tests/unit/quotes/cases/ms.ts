import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '“Jambatan itu dibuka pada bulan Mei,” kata Menteri Kerja Raya Farid Osman.',
    'd|Farid Osman|Jambatan itu dibuka pada bulan Mei,',
  ],
  ['“Kami bersedia,” katanya dalam satu kenyataan hari ini.', 'd||Kami bersedia,'],
  ['Farid Osman tiba semalam. “Kami bersedia,” ujar beliau.', 'd|Farid Osman|Kami bersedia,'],
  ['Farid Osman berkata bahawa jambatan itu selamat.', 'i|Farid Osman|jambatan itu selamat'],
  ['Farid Osman berkata: “Jambatan itu selamat.”', 'd|Farid Osman|Jambatan itu selamat.'],
  [
    '“Kami menunggu,” kata Farid Osman, “tetapi tiada siapa yang datang.”',
    'd|Farid Osman|Kami menunggu, … tetapi tiada siapa yang datang.',
  ],
  ['“Pasar selamat,” tegas Aminah Yusof kepada Bernama.', 'd|Aminah Yusof|Pasar selamat,'],
  ['Menurut Aminah Yusof, harga ikan akan turun.', 'i|Aminah Yusof|harga ikan akan turun'],
  ['Filem bertajuk “Laut Sunyi” ditayangkan hari ini.'],
  ['Dia digelar “Si Rajin” oleh rakan-rakannya.'],
  [
    '“Kadar tambang tidak akan dinaikkan tahun ini,” kata Menteri Pengangkutan Datuk Seri Hamid Jalil.',
    'd|Hamid Jalil|Kadar tambang tidak akan dinaikkan tahun ini,',
  ],
  [
    '“Kami hilang segala-galanya,” luah mangsa banjir, Rokiah Salleh, 52.',
    'd|Rokiah Salleh|Kami hilang segala-galanya,',
  ],
  ['Beliau berkata, kerja baik pulih bermula esok.', 'i||kerja baik pulih bermula esok'],
  [
    'Hamid Jalil melawat tapak projek itu. Katanya, kerja baik pulih bermula esok.',
    'i|Hamid Jalil|kerja baik pulih bermula esok',
  ],
  [
    'Hamid Jalil berkata, kerja baik pulih bermula esok.',
    'i|Hamid Jalil|kerja baik pulih bermula esok',
  ],
  [
    '“Vaksin ini selamat,” tegas Ketua Pengarah Kesihatan, Dr Noraini Wahab.',
    'd|Noraini Wahab|Vaksin ini selamat,',
  ],
  [
    '“Vaksin ini selamat,” katanya kepada pemberita selepas melawat hospital itu.',
    'd||Vaksin ini selamat,',
  ],
  [
    'Noraini Wahab memberitahu bahawa bekalan ubat mencukupi.',
    'i|Noraini Wahab|bekalan ubat mencukupi',
  ],
  ['Menurutnya, bekalan ubat mencukupi.', 'i||bekalan ubat mencukupi'],
  ['Menurut kenyataan itu, mangsa dibawa ke hospital.', 'i|kenyataan|mangsa dibawa ke hospital'],
  [
    '“Mengapa tiada siapa datang?” soal Rokiah Salleh.',
    'd|Rokiah Salleh|Mengapa tiada siapa datang?',
  ],
  ['Polis mengesahkan bahawa tiga lelaki ditahan.', 'i|Polis|tiga lelaki ditahan'],
  [
    'Timbalan Perdana Menteri, Tan Sri Omar Latif, menegaskan: “Kerajaan tidak akan berganjak.”',
    'd|Omar Latif|Kerajaan tidak akan berganjak.',
  ],
  [
    '“Kerajaan tidak akan berganjak,” jelasnya. Omar Latif turut hadir.',
    'd||Kerajaan tidak akan berganjak,',
  ],
  [
    'Jurulatih Kamal Idris berkata: “Pemain sudah berjuang habis-habisan.”',
    'd|Kamal Idris <Jurulatih>|Pemain sudah berjuang habis-habisan.',
  ],
  [
    '“Pemain sudah berjuang,” kata Kamal. Kamal Idris bersara tahun depan.',
    'd|Kamal Idris|Pemain sudah berjuang,',
  ],
  [
    '“Ayah selalu pesan ‘jangan mengalah’ kepada kami,” kata Siti Hawa binti Musa.',
    'd|Siti Hawa binti Musa|Ayah selalu pesan ‘jangan mengalah’ kepada kami,',
  ],
  ['Kamal Idris tidak berkata bahawa pasukan itu lemah.', 'i!|Kamal Idris|pasukan itu lemah'],
  ['Kamal Idris menafikan bahawa pasukan itu lemah.', 'i!|Kamal Idris|pasukan itu lemah'],
  ['Kamal Idris: “Pasukan itu tidak lemah”', 'd|Kamal Idris|Pasukan itu tidak lemah'],
  ['“Kami bersyukur,” tambah beliau.', 'd||Kami bersyukur,'],
  [
    '“Ini kejayaan negara.\n“Kami akan teruskan usaha ini,” kata Noraini Wahab.',
    'd|Noraini Wahab|Ini kejayaan negara.\n“Kami akan teruskan usaha ini,',
  ],
  [
    '“Harga barang naik setiap minggu,” kata peniaga, Lim Wei Han, ketika ditemui Bernama.',
    'd|Lim Wei Han|Harga barang naik setiap minggu,',
  ],
  ['Buku “Sungai Biru” memenangi anugerah.'],
  ['Program “Jom Bersih” dilancarkan semalam.'],
  ['Operasi “Ops Pagar” bermula Isnin.'],
  ['Slogan “Bersatu Teguh” dipilih orang ramai.'],
  ['Kata kunci laluan itu ialah “laut”.'],
  ['Lelaki dikenali sebagai “Mat Panjang” ditahan.'],
  [
    '“Terima kasih semua,” tulis Siti Hawa binti Musa di Facebook.',
    'd|Siti Hawa binti Musa|Terima kasih semua,',
  ],
  [
    '"Jambatan akan dibuka Mei," kata Menteri Besar Selangor, Datuk Seri Amir Hamdan.',
    'd|Amir Hamdan <Menteri Besar Selangor>|Jambatan akan dibuka Mei,',
  ],
  [
    'Ketua Polis Daerah Kuala Lipis, Superintenden Azhar Ramli, berkata suspek ditahan pada jam 3 pagi. "Siasatan masih dijalankan," katanya dalam satu kenyataan hari ini.',
    'i|Azhar Ramli|suspek ditahan pada jam 3 pagi',
    'd|Azhar Ramli|Siasatan masih dijalankan,',
  ],
  [
    "Menurut Dato' Sri Hasni Bakar, bantuan itu akan disalurkan minggu depan.",
    'i|Hasni Bakar|bantuan itu akan disalurkan minggu depan',
  ],
  [
    '"Pasukan saya bermain baik malam ini," jelas jurulatih Selangor, Nik Farhan. Bekas pemain kebangsaan itu bagaimanapun mengakui barisan pertahanan perlu diperbaiki.',
    'd|Nik Farhan|Pasukan saya bermain baik malam ini,',
    'i|Nik Farhan|barisan pertahanan perlu diperbaiki',
  ],
  [
    'Ketua Pengarah Jabatan Meteorologi Malaysia, Dr Hisham Anip, memaklumkan hujan lebat dijangka berlarutan. "Orang ramai perlu berwaspada," kata beliau.',
    'i|Hisham Anip|hujan lebat dijangka berlarutan',
    'd|Hisham Anip|Orang ramai perlu berwaspada,',
  ],
  [
    'Novel "Laut Selatan" memenangi anugerah itu. Penulisnya, Faridah Zain, berkata beliau terharu dengan penghargaan tersebut.',
    'i|Faridah Zain|beliau terharu dengan penghargaan tersebut',
  ],
];
