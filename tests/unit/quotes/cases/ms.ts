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
  [
    'Kerajaan negeri akan menambah peruntukan banjir, kata Menteri Besar Datuk Seri Kamarudin Yaakob. "Kita tidak mahu rakyat menunggu lama," katanya pada sidang media di sini hari ini.',
    'i|Kamarudin Yaakob <Menteri Besar>|Kerajaan negeri akan menambah peruntukan banjir',
    'd|Kamarudin Yaakob|Kita tidak mahu rakyat menunggu lama,',
  ],
  [
    '"Kami menerima laporan jam 3 pagi," katanya ketika dihubungi di sini hari ini. Ketua Polis Daerah Kuala Selayang Superintendan Azlan Mokhtar berkata suspek berusia 34 tahun.',
    'd||Kami menerima laporan jam 3 pagi,',
    'i|Azlan Mokhtar <Ketua Polis Daerah Kuala Selayang>|suspek berusia 34 tahun',
  ],
  [
    '"Jeti itu kosong," kata Datuk Bandar Siosaia Taufa.',
    'd|Siosaia Taufa <Datuk Bandar>|Jeti itu kosong,',
  ],
  [
    'Ketua Polis Daerah Kuala Selayang, Superintendan Azlan Mokhtar, berkata suspek ditahan di rumahnya. "Siasatan masih berjalan," katanya.',
    'i|Azlan Mokhtar <Ketua Polis Daerah Kuala Selayang>|suspek ditahan di rumahnya',
    'd|Azlan Mokhtar|Siasatan masih berjalan,',
  ],
  [
    'Ketua Pengarah Kesihatan Datuk Dr Norliza Hashim berkata, kes demam denggi menurun. Beliau berkata demikian selepas merasmikan klinik baharu di sini.',
    'i|Norliza Hashim <Ketua Pengarah Kesihatan>|kes demam denggi menurun',
  ],
  [
    'Beliau berkata, kerajaan komited membantu nelayan. Terdahulu, Menteri Pertanian Datuk Seri Ramli Osman melancarkan program itu.',
    'i||kerajaan komited membantu nelayan',
  ],
  [
    'Katanya, tindakan tegas akan diambil terhadap pemilik kilang. Pengarah Jabatan Alam Sekitar negeri, Wan Nordin Wan Salleh, berkata demikian dalam kenyataan semalam.',
    'i||tindakan tegas akan diambil terhadap pemilik kilang',
  ],
  [
    '"Saya cuma mahu keadilan untuk anak saya," luah Rosnah Ibrahim, 45, ibu mangsa.',
    'd|Rosnah Ibrahim <ibu mangsa>|Saya cuma mahu keadilan untuk anak saya,',
  ],
  [
    'Rosnah Ibrahim, 45, yang bekerja sebagai tukang jahit, memberitahu dia reda dengan ketentuan itu.',
    'i|Rosnah Ibrahim|dia reda dengan ketentuan itu',
  ],
  ['Menurutnya lagi, tiada kemalangan jiwa dilaporkan.', 'i||tiada kemalangan jiwa dilaporkan'],
  [
    'Peguam bela, Haijan a/l Muniandy, memohon jaminan rendah. "Anak guam saya menyara tiga anak," katanya kepada mahkamah.',
    'd|Haijan a/l Muniandy <Peguam bela>|Anak guam saya menyara tiga anak,',
  ],
  [
    'Timbalan Pendakwa Raya Lim Siew Hoon membantah permohonan itu. "Kesalahan ini serius," hujahnya.',
    'd|Lim Siew Hoon <Timbalan Pendakwa Raya>|Kesalahan ini serius,',
  ],
  [
    '"Adakah tuan faham pertuduhan ini?" soal Hakim Noraini Zulkifli kepada tertuduh.',
    'd|Noraini Zulkifli|Adakah tuan faham pertuduhan ini?',
  ],
  [
    'Presiden Parti Bayu Rakyat Tan Sri Mahathir Jalil mendakwa undi telah dibeli. "Ada bukti kukuh," dakwanya.',
    'i|Mahathir Jalil <Presiden Parti Bayu Rakyat>|undi telah dibeli',
    'd|Mahathir Jalil|Ada bukti kukuh,',
  ],
  [
    'Menteri menegaskan "wang ada", tetapi Karim menyifatkan belanjawan itu sebagai "bencana".',
    'm|Menteri|wang ada',
    'm|Karim|bencana',
  ],
  ['Program "Jom Tanam Pokok" itu disertai 500 pelajar.'],
  [
    'Asisten Komisioner Hamzah Jusoh berkata polis menahan dua lelaki. "Kedua-duanya positif dadah," kata Hamzah.',
    'i|Hamzah Jusoh|polis menahan dua lelaki',
    'd|Hamzah Jusoh|Kedua-duanya positif dadah,',
  ],
  [
    'Ketua Polis Daerah Muara Tebu, Asisten Komisioner Hamzah Jusoh berkata, mangsa dipercayai lemas.',
    'i|Hamzah Jusoh <Ketua Polis Daerah Muara Tebu>|mangsa dipercayai lemas',
  ],
  [
    'Ketua Jabatan Siasatan Jenayah Muara Tebu, ACP Lee Kok Wah berkata siasatan dijalankan mengikut Seksyen 395.',
    'i|Lee Kok Wah <Ketua Jabatan Siasatan Jenayah Muara Tebu>|siasatan dijalankan mengikut Seksyen 395',
  ],
  [
    '"Rumah kami habis ditenggelami air," kata mangsa banjir, Abu Seman Lebai Din, 67, dari Kampung Baru.',
    'd|Abu Seman Lebai Din <mangsa banjir>|Rumah kami habis ditenggelami air,',
  ],
  [
    'Seorang lagi penduduk, Letchumi a/p Raman, berharap jambatan itu dibaiki segera.',
    'i|Letchumi a/p Raman|jambatan itu dibaiki segera',
  ],
  [
    'Dalam hantaran di Facebook, pelakon Fazira Azman menafikan beliau telah bercerai. "Itu fitnah," tulisnya.',
    'd|Fazira Azman|Itu fitnah,',
  ],
  [
    "Pengerusi Lembaga Pelabuhan, Dato' Sri Ong Beng Huat, menjelaskan bahawa tarif baharu berkuat kuasa Januari.",
    'i|Ong Beng Huat <Pengerusi Lembaga Pelabuhan>|tarif baharu berkuat kuasa Januari',
  ],
  [
    '"Kita perlu berubah," ujar Ong, "atau kita akan ketinggalan."',
    'd|Ong|Kita perlu berubah, … atau kita akan ketinggalan.',
  ],
  [
    'Perdana Menteri Datuk Seri Iskandar Shah menyifatkan serangan itu sebagai "perbuatan kejam".',
    'm|Iskandar Shah|perbuatan kejam',
  ],
  ['Tiada siapa berkata bahawa jambatan itu berbahaya.'],
  [
    'Kementerian Pendidikan dalam satu kenyataan memaklumkan bahawa semua sekolah ditutup esok.',
    'i|Kementerian Pendidikan|semua sekolah ditutup esok',
  ],
  [
    '"Gol itu untuk arwah bapa saya," kata penyerang berusia 24 tahun itu. Faisal Hakimi menjaringkan gol tunggal.',
    'd|penyerang|Gol itu untuk arwah bapa saya,',
  ],
  [
    'Faisal Hakimi menjaringkan gol tunggal. "Gol itu untuk arwah bapa saya," kata penyerang berusia 24 tahun itu.',
    'd|Faisal Hakimi|Gol itu untuk arwah bapa saya,',
  ],
  [
    'Tambah beliau, kerja pembaikan mengambil masa dua minggu.',
    'i||kerja pembaikan mengambil masa dua minggu',
  ],
  [
    'Sultan bertitah supaya rakyat bersatu padu. "Jangan mudah dihasut," titah baginda.',
    'i|Sultan|rakyat bersatu padu',
    'd|Sultan|Jangan mudah dihasut,',
  ],
  [
    '"Kerajaan tidak akan berkompromi," kata Menteri Dalam Negeri Datuk Seri Azhar Karim pada sidang media di sini, hari ini.',
    'd|Azhar Karim <Menteri Dalam Negeri>|Kerajaan tidak akan berkompromi,',
  ],
  [
    'Ketua Polis Daerah Kluang, Asisten Komisioner Rosli Hamid berkata, suspek ditahan jam 3 pagi.',
    'i|Rosli Hamid|suspek ditahan jam 3 pagi',
  ],
  [
    'Ketua Polis Daerah Ahmad Fauzi tiba di lokasi pada pagi Isnin. Ketua bomba berkata bahawa kerja akan selesai sebelum musim hujan.',
    'i|Ketua bomba|kerja akan selesai sebelum musim hujan',
  ],
  [
    'Pengarah hospital, Siti Aminah, tiba di lokasi pada pagi Isnin. Pengarah muzium berkata bahawa kerja akan selesai sebelum musim hujan.',
    'i|Pengarah muzium|kerja akan selesai sebelum musim hujan',
  ],
  [
    'Jurucakap pelabuhan, Rahim Salleh, tiba di lokasi pada pagi Isnin. Jurucakap polis berkata bahawa kerja akan selesai sebelum musim hujan.',
    'i|Jurucakap polis|kerja akan selesai sebelum musim hujan',
  ],
  [
    'Pengarah hospital, Siti Aminah, tiba di lokasi pada pagi Isnin. Pengarah hospital berkata bahawa kerja akan selesai sebelum musim hujan.',
    'i|Siti Aminah <Pengarah hospital>|kerja akan selesai sebelum musim hujan',
  ],
  ['"Siasatan masih dijalankan," katanya ketika dihubungi.', 'd||Siasatan masih dijalankan,'],
  [
    'Mengikut pertuduhan, Lim Wei Keat, 34, didakwa menerima suapan berjumlah RM20,000 daripada seorang kontraktor.',
  ],
  [
    'Mangsa, Nor Azizah Mat Isa, 42, memberitahu dia sedang tidur ketika kebakaran berlaku. "Saya sempat selamatkan anak-anak sahaja," katanya.',
    'i|Nor Azizah Mat Isa|dia sedang tidur ketika kebakaran berlaku',
    'd|Nor Azizah Mat Isa|Saya sempat selamatkan anak-anak sahaja,',
  ],
  [
    'Peguam tertuduh, R. Sivakumar, memohon ikat jamin rendah kerana anak guamnya "menanggung ibu yang uzur".',
    'd|R. Sivakumar|menanggung ibu yang uzur',
  ],
  [
    'Jurulatih Selangor, Nidzam Jamil, mengakui barisannya kurang bernasib baik. "Kami cipta banyak peluang tetapi gagal jaringkan gol," ujarnya.',
    'i|Nidzam Jamil|barisannya kurang bernasib baik',
    'd|Nidzam Jamil|Kami cipta banyak peluang tetapi gagal jaringkan gol,',
  ],
  [
    'Tan Sri Dr Halimah Yusof menegaskan bahawa universiti itu tidak akan menaikkan yuran. Beliau turut menjelaskan bahawa bantuan akan disalurkan bulan depan.',
    'i|Halimah Yusof|universiti itu tidak akan menaikkan yuran',
    'i|Halimah Yusof|bantuan akan disalurkan bulan depan',
  ],
  [
    'Hakim Mahkamah Sesyen Noor Hayati Ismail menjatuhkan hukuman penjara lima tahun. "Perbuatan tertuduh sangat serius," katanya.',
    'd|Noor Hayati Ismail|Perbuatan tertuduh sangat serius,',
  ],
  [
    'Menurut Pengarah Bomba Kedah, Che Adnan Othman, pihaknya menerima panggilan pada jam 2.15 petang.',
    'i|Che Adnan Othman|pihaknya menerima panggilan pada jam 2.15 petang',
  ],
  [
    'Penduduk Kampung Baru, Mak Jah, mendakwa bekalan air terputus sejak seminggu lalu.',
    'i|Jah|bekalan air terputus sejak seminggu lalu',
  ],
  [
    'Dalam satu kenyataan, Kementerian Kesihatan memaklumkan bahawa jumlah kes meningkat kepada 300.',
    'i|Kementerian Kesihatan|jumlah kes meningkat kepada 300',
  ],
  ['Filem "Bayang Malam" bakal ditayangkan di pawagam bulan depan.'],
  [
    '"Ini kemenangan rakyat," laung Ahli Parlimen Batu, Prabakaran Muthu.',
    'd|Prabakaran Muthu <Ahli Parlimen Batu>|Ini kemenangan rakyat,',
  ],
  [
    'Perdana Menteri berkata kerajaan sedang meneliti cadangan itu.',
    'i|Perdana Menteri|kerajaan sedang meneliti cadangan itu',
  ],
  [
    '"Saya reda," kata isteri arwah, Salmiah, yang ditemui di hospital. Tambahnya, arwah seorang yang penyayang.',
    'd|Salmiah|Saya reda,',
    'i|Salmiah|arwah seorang yang penyayang',
  ],
  [
    'Pelakon Zara Imani menafikan dakwaan dia telah bercerai. "Itu semua fitnah," jelasnya menerusi Instagram.',
    'd|Zara Imani|Itu semua fitnah,',
  ],
  [
    'Ketua Pegawai Eksekutif syarikat itu, Encik Wong Chee Meng, menyifatkan tawaran itu sebagai "terlalu rendah".',
    'm|Wong Chee Meng|terlalu rendah',
  ],
  [
    'Timbalan Pendakwa Raya Amirul Hakim memberitahu mahkamah bahawa tertuduh pernah melarikan diri.',
    'i|Amirul Hakim|tertuduh pernah melarikan diri',
  ],
  [
    '"Kita akan bantu semua mangsa banjir," kata Menteri Besar Pahang, Datuk Roslan Md Said.',
    'd|Roslan Md Said <Menteri Besar Pahang>|Kita akan bantu semua mangsa banjir,',
  ],
  [
    'Tertuduh, Muhammad Hafiz Zulkifli, 28, mengaku tidak bersalah. Timbalan Pendakwa Raya Chong Mei Ling menawarkan jaminan RM10,000.',
  ],
  [
    'Menurut saksi keempat, S. Kavitha, beliau nampak van putih meninggalkan kawasan itu.',
    'i|S. Kavitha|beliau nampak van putih meninggalkan kawasan itu',
  ],
  [
    'Pengurus pasukan, Encik Harun Salleh, berkata, "Kami sedia menghadapi sebarang keputusan."',
    'd|Harun Salleh|Kami sedia menghadapi sebarang keputusan.',
  ],
  [
    'Nelayan, Pak Mat, memberitahu ribut melanda tanpa amaran. "Nasib baik kami selamat," katanya.',
    'i|Mat|ribut melanda tanpa amaran',
    'd|Mat|Nasib baik kami selamat,',
  ],
  [
    'Rosli Ahmad berkata jalan itu akan dibuka. Ekoran itu, Suraya Lim antara lain menyuarakan kebimbangannya. "Kami tidak setuju," katanya.',
    'i|Rosli Ahmad|jalan itu akan dibuka',
    'd|Suraya Lim|Kami tidak setuju,',
  ],
  [
    'Ketua Menteri, Lim Wei Ming, menyalahkan media. Setiausaha Agung Parti Laut itu hadir. "Kami tidak setuju," katanya.',
    'd|Lim Wei Ming <Ketua Menteri>|Kami tidak setuju,',
  ],
  [
    "Pengarah Pasar Negeri, Dato' Ahmad bin Rosli berkata jalan itu akan dibuka.",
    'i|Ahmad bin Rosli <Pengarah Pasar Negeri>|jalan itu akan dibuka',
  ],
  [
    'Ketua Polis Negara Tan Sri Razali Husin berkata suspek itu ditahan. “Kami siasat lagi,” katanya.',
    'i|Razali Husin <Ketua Polis Negara>|suspek itu ditahan',
    'd|Razali Husin|Kami siasat lagi,',
  ],
  [
    'Walaupun Datuk Bandar Aminah Yusof berkata bahawa jeti itu masih selamat, jurutera menutupnya pada Isnin.',
    'i|Aminah Yusof <Datuk Bandar>|jeti itu masih selamat',
  ],
  [
    'Isu sampah itu hanya gurauan, demikian penjelasan Menteri Pasar dan Pelabuhan, Datuk Razif Hamdan. “Kami gembira,” katanya.',
    'i|Razif Hamdan <Menteri Pasar dan Pelabuhan>|Isu sampah itu hanya gurauan',
    'd|Razif Hamdan|Kami gembira,',
  ],
  [
    'Menteri Pasar, Datuk Razif Hamdan, berkata pasar itu bersih. Mengenai laporan terhadap Lim Wei Han, menantu bekas peniaga Ahmad Fauzi, polis sudah memulakan siasatan. “Kami menunggu hasilnya,” ujarnya.',
    'i|Razif Hamdan <Menteri Pasar>|pasar itu bersih',
    'd|Razif Hamdan|Kami menunggu hasilnya,',
  ],
  [
    'Ketua Polis Daerah Garis, Superintenden Hafizi Helmi Hamdan berkata, jalan itu licin.',
    'i|Hafizi Helmi Hamdan <Ketua Polis Daerah Garis>|jalan itu licin',
  ],
  [
    '“Air surut, saya balik.”\n\nDemikian kata Ketua Menteri, Datuk Rashid Md. Nor tentang tuduhan itu.\n\n“Semua baik,” ujarnya.',
    'd|Rashid Md. Nor <Ketua Menteri>|Air surut, saya balik.',
    'd|Rashid Md. Nor|Semua baik,',
  ],
  [
    '"Kami sangat merinduinya," kata keluarga Aminah Hassan.',
    'd|keluarga Aminah Hassan <>|Kami sangat merinduinya,',
  ],
  [
    'Jambatan itu dibuka bulan depan, kata Ahmad Zaki hari ini.',
    'i|Ahmad Zaki|Jambatan itu dibuka bulan depan',
  ],
  ['Ahmad Zaki diminta mengulas laporan bahawa jambatan itu retak dan berbahaya.'],
  [
    'Menteri Pelancongan, Seni dan Pelabuhan, Datuk Hasnul Karim hari ini menganggap dakwaan itu tidak berasas. “Kerja hampir siap,” katanya.',
    'i|Hasnul Karim <Menteri Pelancongan, Seni dan Pelabuhan>|dakwaan itu tidak berasas',
    'd|Hasnul Karim|Kerja hampir siap,',
  ],
  [
    'Ketua Kampung, Salim Daud, 60, berkata jalan itu rosak teruk.\n\nBagi Halimah Osman, 47, pula berkata dia sudah dua kali terjatuh di situ.\n\n“Anak saya pun pernah cedera,” katanya.',
    'i|Salim Daud|jalan itu rosak teruk',
    'i|Halimah Osman|dia sudah dua kali terjatuh di situ',
    'd|Halimah Osman|Anak saya pun pernah cedera,',
  ],
  [
    'Menteri Pengangkutan Datuk Seri Azman Rahim menolak permohonan seorang peniaga yang didakwa menipu pelanggan, Leong Kah Wai.\n\n“Fail itu sudah ditutup,” katanya.',
    'd|Azman Rahim|Fail itu sudah ditutup,',
  ],
  [
    'Hasnah Mokhtar berkata jambatan itu tidak selamat, manakala polis memaklumkan bahawa tiada laporan diterima.',
    'i|Hasnah Mokhtar|jambatan itu tidak selamat',
    'i|polis|tiada laporan diterima',
  ],
  [
    '"Hasil tuaian baik," kata Menteri Pertanian Zaidi Latif. Menteri Kesihatan berkata bahawa hospital sudah bersedia.',
    'd|Zaidi Latif|Hasil tuaian baik,',
    'i|Menteri Kesihatan|hospital sudah bersedia',
  ],
];
