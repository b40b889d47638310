import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '“Jembatan itu dibuka bulan Mei,” kata Wali Kota Rina Hapsari.',
    'd|Rina Hapsari|Jembatan itu dibuka bulan Mei,',
  ],
  [
    'Rina Hapsari mengatakan, jembatan itu dibuka bulan Mei.',
    'i|Rina Hapsari|jembatan itu dibuka bulan Mei',
  ],
  [
    'Rina Hapsari mengatakan bahwa jembatan itu dibuka bulan Mei.',
    'i|Rina Hapsari|jembatan itu dibuka bulan Mei',
  ],
  ['Rina Hapsari tiba pada Senin. “Kami siap,” ujarnya.', 'd|Rina Hapsari|Kami siap,'],
  ['Menurut Bagus Wirawan, harga beras akan turun.', 'i|Bagus Wirawan|harga beras akan turun'],
  [
    '”Harga beras turun,” tutur Bagus Wirawan, Selasa (3/11).',
    'd|Bagus Wirawan|Harga beras turun,',
  ],
  [
    '“Kami menunggu,” kata Bagus Wirawan, “tetapi tidak ada yang datang.”',
    'd|Bagus Wirawan|Kami menunggu, … tetapi tidak ada yang datang.',
  ],
  ['Bagus Wirawan menjelaskan: “Gudang kami penuh.”', 'd|Bagus Wirawan|Gudang kami penuh.'],
  ['“Gudang penuh,” ucap Bagus Wirawan kepada Antara.', 'd|Bagus Wirawan|Gudang penuh,'],
  ['“Kapan dibuka?” tanya Siti Marlina.', 'd|Siti Marlina|Kapan dibuka?'],
  ['Film berjudul “Laut Sunyi” tayang hari ini.'],
  ['Ia dijuluki “Si Rajin” oleh teman-temannya.'],
  ['Kata kunci itu disebut “sandi laut”.'],
  [
    'Selama rapat dengan Dewi Lestaningrum, Bagus Wirawan mengatakan pasokan beras tetap aman.\n“Kami akan menambah truk,” ucapnya.',
    'i|Bagus Wirawan|pasokan beras tetap aman',
    'd|Bagus Wirawan|Kami akan menambah truk,',
  ],
  [
    'Kepala Dinas Pasar Kota Bandar Laut Yusuf Hamdani hadir. “Pasar aman,” kata Yusuf.',
    'd|Yusuf Hamdani|Pasar aman,',
  ],
  [
    'Desti Wulandari, pedagang pisang itu bercerita bahwa harga sedang turun.',
    'i|Desti Wulandari|harga sedang turun',
  ],
  [
    '“Jembatan itu dibuka bulan Mei,” kata Kepala Dinas Pekerjaan Umum Rina Hapsari di Bandung, Senin.',
    'd|Rina Hapsari <Kepala Dinas Pekerjaan Umum>|Jembatan itu dibuka bulan Mei,',
  ],
  [
    '“Jembatan itu dibuka bulan Mei,” kata Direktur Utama PT Tirta Makmur Rina Hapsari di Teluk Sari.',
    'd|Rina Hapsari <Direktur Utama PT Tirta Makmur>|Jembatan itu dibuka bulan Mei,',
  ],
  [
    '“Air laut naik,” terang Kepala BPBD Bagus Wirawan.',
    'd|Bagus Wirawan <Kepala BPBD>|Air laut naik,',
  ],
  [
    '“Air laut naik,” kata Bagus Wirawan di Cilacap, Selasa (4/5/2021).',
    'd|Bagus Wirawan|Air laut naik,',
  ],
  [
    'Bagus Wirawan, Kepala BPBD Cilacap, mengatakan, “Air laut naik.”',
    'd|Bagus Wirawan <Kepala BPBD Cilacap>|Air laut naik.',
  ],
  ['Dalam surat itu, Bagus Wirawan menulis, “Air laut naik.”', 'd|Bagus Wirawan|Air laut naik.'],
  [
    'Saat ditanya soal air laut, Bagus Wirawan menjawab, “Tanya wali kota.”',
    'd|Bagus Wirawan|Tanya wali kota.',
  ],
  ['“Air laut naik sejak kemarin,” demikian bunyi laporan itu.', 'd||Air laut naik sejak kemarin,'],
  ['Polisi mengatakan bahwa sopir itu melarikan diri.', 'i|Polisi|sopir itu melarikan diri'],
  [
    'Bagus Wirawan menambahkan bahwa kapal itu butuh mesin baru.',
    'i|Bagus Wirawan|kapal itu butuh mesin baru',
  ],
  ['Kapal itu butuh mesin baru, kata Bagus Wirawan.', 'i|Bagus Wirawan|Kapal itu butuh mesin baru'],
  [
    'Seperti dikatakan Bagus Wirawan, kapal itu butuh mesin baru.',
    'i|Bagus Wirawan|kapal itu butuh mesin baru',
  ],
  ['Bagus Wirawan membantah bahwa kapal itu rusak.', 'i!|Bagus Wirawan|kapal itu rusak'],
  [
    'Hal itu disampaikan Siti Marlina pada Jumat. “Kapal aman,” katanya.',
    'd|Siti Marlina|Kapal aman,',
  ],
  [
    'Hal itu disampaikan oleh Gubernur Siti Marlina. “Kapal aman,” ujarnya.',
    'd|Siti Marlina|Kapal aman,',
  ],
  [
    'Gubernur Siti Marlina tiba pada Jumat. “Tidak ada rencana,” kata gubernur.',
    'd|Siti Marlina|Tidak ada rencana,',
  ],
  [
    'Siti Marlina tiba pada Jumat. “Tidak ada rencana,” kata politisi itu.',
    'd|Siti Marlina|Tidak ada rencana,',
  ],
  [
    '“Saya tanda tangan,” kata Udin Saputra (54), seorang nelayan.',
    'd|Udin Saputra|Saya tanda tangan,',
  ],
  [
    '“Kami akan banding,” kata juru bicara perusahaan itu.',
    'd|juru bicara perusahaan|Kami akan banding,',
  ],
  ['Menurut dia, kapal itu butuh mesin baru.', 'i||kapal itu butuh mesin baru'],
  ['Kapal “Bintang Utara” meninggalkan pelabuhan.'],
  ['Novel “Pelabuhan Kelabu” dibacanya dua kali.'],
  ['Lagu “Musim Hujan” diputar di radio.'],
  ['Mereka membentuk kelompok bernama “Sahabat Laut”.'],
  [
    '“Pintu ditutup,” kata Udin Saputra. “Tidak ada yang boleh masuk,” lanjutnya.',
    'd|Udin Saputra|Pintu ditutup,',
    'd|Udin Saputra|Tidak ada yang boleh masuk,',
  ],
  [
    'Siti Marlina tiba pada Jumat. “Tidak ada rencana,” kata seorang politisi.',
    'd|politisi|Tidak ada rencana,',
  ],
  [
    'Menurut Bagus Wirawan, pemberian pangkat jenderal itu berlebihan.',
    'i|Bagus Wirawan <>|pemberian pangkat jenderal itu berlebihan',
  ],
  [
    'Juru bicara Kementerian Perhubungan Darat Rolian Wibowo menegaskan, "Tarif tetap." Esoknya warga menunggu Rolian.',
    'd|Rolian Wibowo <Juru bicara Kementerian Perhubungan Darat>|Tarif tetap.',
  ],
  [
    'Menteri Riset dan Teknologi (Menristek) Galuh Pranata menyatakan, dana itu cair bulan depan. "Kami tunggu," kata Menristek.',
    'i|Galuh Pranata <Menteri Riset dan Teknologi (Menristek)>|dana itu cair bulan depan',
    'd|Galuh Pranata|Kami tunggu,',
  ],
  [
    'Bupati Ledalero Yosua Manek Tefa (Yomat) datang. "Sawah aman," kata Yomat.',
    'd|Yosua Manek Tefa|Sawah aman,',
  ],
  [
    '"Pelaku sudah ditahan," kata Kapolsek Bandara Ngurah Wali, Iptu Sabar, Kamis (4/3).',
    'd|Sabar <Kapolsek Bandara Ngurah Wali>|Pelaku sudah ditahan,',
  ],
  [
    'Letkol Infanteri Dimas Arya Wirabrata tiba. "Situasi aman," ungkap Dimas.',
    'd|Dimas Arya Wirabrata|Situasi aman,',
  ],
  [
    'Komandan Korem Brigjen TNI Yoga Satya Permadi mengatakan, pos itu dijaga.',
    'i|Yoga Satya Permadi <Komandan Korem>|pos itu dijaga',
  ],
  [
    'Lilis Handayani sudah lama berjualan. "Untung kecil," kata ibu yang sudah sepuluh tahun berjualan di Pasar Wonosari itu.',
    'd|Lilis Handayani|Untung kecil,',
  ],
  [
    'Wawan Setya datang sendiri. Pria berusia 51 tahun ini mengatakan bahwa rumahnya masih terendam.',
    'i|Wawan Setya|rumahnya masih terendam',
  ],
  ['“Semoga lekas pulih,” tulis akun @kopi_pagi.', 'd|@kopi_pagi <akun>|Semoga lekas pulih,'],
  [
    'Menurut Wawan jembatan lama masih bisa dilalui motor.',
    'i|Wawan|jembatan lama masih bisa dilalui motor',
  ],
  [
    'Keterlambatan itu, menurut Wawan hanyalah soal izin dari kabupaten.',
    'i|Wawan|Keterlambatan itu … hanyalah soal izin dari kabupaten',
  ],
  [
    'Ratna Juwita, kakak korban, menyatakan Wawan juga berhak atas ganti rugi.',
    'i|Ratna Juwita|Wawan juga berhak atas ganti rugi',
  ],
  [
    'Darto Wibawa (47), warga Dusun Ledok, Kecamatan Brosot, Kabupaten Tirta, mengaku melihat kapal itu.',
    'i|Darto Wibawa|melihat kapal itu',
  ],
  [
    'Darto Wibawa Temukan Ladang Garam Purba\nDarto pulang kemarin. "Saya kaget," kata Darto.',
    'd|Darto|Saya kaget,',
  ],
  ['"Apa untungnya bagi kami?” jelas Darto Wibawa.', 'd|Darto Wibawa|Apa untungnya bagi kami?'],
  [
    'Petugas datang malam itu."Kami sudah melapor," kata Darto Wibawa.',
    'd|Darto Wibawa|Kami sudah melapor,',
  ],
  [
    'Jaksa Penuntut Umum (JPU) Hendra Kusnadi membacakan tuntutan. "Terdakwa terbukti bersalah," ucapnya di ruang sidang. Kuasa hukum terdakwa, Siska Amelia, menolak. "Kami akan banding," kata dia.',
    'd|Hendra Kusnadi|Terdakwa terbukti bersalah,',
    'd|Siska Amelia|Kami akan banding,',
  ],
  [
    'Wakil Ketua Komisi IX DPR RI Nurlela Sari mendesak pemerintah bertindak. "Jangan tunggu korban bertambah," pungkas politikus Partai Melati itu.',
    'd|Nurlela Sari|Jangan tunggu korban bertambah,',
  ],
  [
    'Direktur Utama PT Kereta Rakyat (Persero) Bimo Aryasatya memastikan tidak ada PHK. "Semua karyawan aman," jelasnya.',
    'i|Bimo Aryasatya|tidak ada PHK',
    'd|Bimo Aryasatya|Semua karyawan aman,',
  ],
  [
    'Pelatihnya, Ragil Sudirman, mengaku tidak tahu soal itu.',
    'i|Ragil Sudirman <Pelatihnya>|tidak tahu soal itu',
  ],
  [
    'Kepala Bidang Perizinan Dinas Pertanian Provinsi Kalimera Sasmita Wirya mengatakan, pupuk cukup sampai panen.',
    'i|Sasmita Wirya|pupuk cukup sampai panen',
  ],
  [
    'Imam Besar Masjid Alfurqan Dzakir Umari mengatakan, salat digelar dua kali.',
    'i|Dzakir Umari <Imam Besar Masjid Alfurqan>|salat digelar dua kali',
  ],
  [
    'Ketua Umum Gugus Tugas Covid-19 Tono Marwan mengatakan, vaksin tiba pekan depan.',
    'i|Tono Marwan|vaksin tiba pekan depan',
  ],
  [
    'Presiden Direktur Bank Samudra NBS Tbk Melia Kartasuma mengatakan, laba naik dua kali.',
    'i|Melia Kartasuma|laba naik dua kali',
  ],
  [
    'Warga mengenal Sukarni. Pagi itu Wali Kota Sukarni mengatakan, pasar dibuka lagi.',
    'i|Sukarni|pasar dibuka lagi',
  ],
];
