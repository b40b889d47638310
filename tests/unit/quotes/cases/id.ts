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
  [
    '“Air laut naik sejak kemarin,” demikian bunyi laporan itu.',
    'd|laporan|Air laut naik sejak kemarin,',
  ],
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
  [
    'Saham turun setelah Lumo mengatakan bahwa direkturnya akan mundur.',
    'i|Lumo|direkturnya akan mundur',
  ],
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
  [
    'Bupati Lembah Ijo Suryani Akbar bertemu Gubernur Tirta Selatan Marzuki Halim di pendopo, Selasa. Dalam pertemuan itu Suryani meminta tambahan anggaran untuk jalan desa. "Jalan kami rusak parah sejak banjir," ujarnya.',
    'd|Suryani Akbar|Jalan kami rusak parah sejak banjir,',
  ],
  [
    'Direktur RSUD Melati dr Hanum Puspita memastikan stok oksigen cukup. "Kami punya cadangan tiga hari," kata dia. "Besok datang lagi dua ton," imbuhnya. "Jadi warga jangan panik," tandasnya.',
    'i|Hanum Puspita|stok oksigen cukup',
    'd|Hanum Puspita|Kami punya cadangan tiga hari,',
    'd|Hanum Puspita|Besok datang lagi dua ton,',
    'd|Hanum Puspita|Jadi warga jangan panik,',
  ],
  [
    '"Sekolah tetap buka seperti biasa." Demikian disampaikan Kepala Dinas Pendidikan Kota Randuagung, Wiyono Sastro, di kantornya, Kamis (9/1).',
    'd|Wiyono Sastro <Kepala Dinas Pendidikan Kota Randuagung>|Sekolah tetap buka seperti biasa.',
  ],
  [
    'Dilansir dari Reuters, Presiden Ostrava Milan Hruska mengatakan perundingan akan berlanjut pekan depan. "Pintu masih terbuka," kata Hruska.',
    'i|Milan Hruska|perundingan akan berlanjut pekan depan',
    'd|Milan Hruska|Pintu masih terbuka,',
  ],
  [
    'Harga cabai merah di Pasar Genting melonjak dua kali lipat. Hal tersebut diungkapkan oleh Kepala Dinas Perdagangan Kabupaten Genting, Dwi Lestari Ningsih. "Pasokan dari petani berkurang karena hujan," ungkapnya.',
    'd|Dwi Lestari Ningsih <Kepala Dinas Perdagangan Kabupaten Genting>|Pasokan dari petani berkurang karena hujan,',
  ],
  [
    'Ketua Yayasan Pelita Anak Maria Lobo membacakan surat terbuka.\n"Kami menulis dengan berat hati. Sudah dua tahun anak-anak ini menunggu.\n"Mereka tidak meminta banyak. Mereka hanya ingin sekolah," kata Maria.',
    'd|Maria Lobo <Ketua Yayasan Pelita Anak>|Kami menulis dengan berat hati. Sudah dua tahun anak-anak ini menunggu.\n"Mereka tidak meminta banyak. Mereka hanya ingin sekolah,',
  ],
  ['Istilah "parkir liar" sudah lama menjadi momok bagi pedagang di kawasan itu.'],
  [
    'Pelaku dijerat Pasal 363 KUHP tentang "pencurian dengan pemberatan" dengan ancaman tujuh tahun penjara.',
  ],
  ['Pemerintah kota meluncurkan program "Satu Rumah Satu Pohon" di Taman Merdeka, Sabtu.'],
  ['Diskusi bertema "Masa Depan Laut Kita" itu dihadiri ratusan mahasiswa.'],
  [
    'Sopir truk, Sarjono (45), mengaku tidak melihat rambu di tikungan itu.',
    'i|Sarjono <Sopir truk>|tidak melihat rambu di tikungan itu',
  ],
  [
    'Wakil Ketua DPRD Kota Randuagung Fitri Handayani meminta agar wali kota segera memperbaiki drainase.',
    'i|Fitri Handayani <Wakil Ketua DPRD Kota Randuagung>|wali kota segera memperbaiki drainase',
  ],
  [
    'Kabar itu ramai di media sosial. "Semoga keluarganya tabah," cuit akun @rinaluvkopi, Selasa malam.',
    'd|@rinaluvkopi <akun>|Semoga keluarganya tabah,',
  ],
  [
    'Ketua Umum Partai Fajar Nusantara Aditya Mahardika menegaskan bahwa partainya tetap mendukung pemerintah. "Tidak ada alasan keluar dari koalisi," tegas Aditya.',
    'i|Aditya Mahardika <Ketua Umum Partai Fajar Nusantara>|partainya tetap mendukung pemerintah',
    'd|Aditya Mahardika|Tidak ada alasan keluar dari koalisi,',
  ],
  [
    'Deputi Bidang Koordinasi Peningkatan Kualitas Kesehatan dan Pembangunan Kependudukan Kemenko PMK Agus Permadi menyampaikan, angka tengkes turun tahun lalu.',
    'i|Agus Permadi <Deputi Bidang Koordinasi Peningkatan Kualitas Kesehatan dan Pembangunan Kependudukan Kemenko PMK>|angka tengkes turun tahun lalu',
  ],
  [
    'Aditya Mahardika menyebut rencana itu "langkah mundur bagi demokrasi".',
    'd|Aditya Mahardika|langkah mundur bagi demokrasi',
  ],
  [
    'Saat ditanya apakah ia akan mencalonkan diri lagi, Marzuki Halim hanya tersenyum. "Tunggu saja nanti," katanya sambil berlalu.',
    'd|Marzuki Halim|Tunggu saja nanti,',
  ],
  [
    '"Penumpang diminta datang tiga jam lebih awal," demikian pernyataan tertulis maskapai Langit Biru Air.',
    'd|Langit Biru Air|Penumpang diminta datang tiga jam lebih awal,',
  ],
  [
    'Wali Kota Randuagung Hendro Susilo berjanji menata trotoar. "Tahun ini selesai," janji Hendro.\nSementara itu, Ketua Paguyuban Pedagang, Mbah Karto, mengaku pasrah. "Saya ikut saja," ucap dia.',
    'd|Hendro Susilo <Wali Kota Randuagung>|Tahun ini selesai,',
    'd|Karto|Saya ikut saja,',
  ],
  [
    'Kuasa hukum Rudi Santoso, Meilani Tarigan, mengatakan kliennya sedang sakit. "Klien kami dirawat di rumah sakit," kata Meilani.',
    'i|Meilani Tarigan|kliennya sedang sakit',
    'd|Meilani Tarigan|Klien kami dirawat di rumah sakit,',
  ],
  [
    '"Ayah pergi tanpa pamit," kata putri sulung korban, Nadia Safitri.',
    'd|Nadia Safitri <putri sulung korban>|Ayah pergi tanpa pamit,',
  ],
  [
    '"Saya dengar ledakan keras," kata seorang saksi mata yang enggan disebut namanya.',
    'd|saksi mata|Saya dengar ledakan keras,',
  ],
  [
    'Mantan penyanyi Titi Kamarga kini bertani. "Lebih tenang hidup di desa," ujar perempuan 52 tahun itu.',
    'd|Titi Kamarga|Lebih tenang hidup di desa,',
  ],
  [
    'Analis Bukit Sekuritas, Yohanes Pribadi, memperkirakan rupiah melemah tipis. "Sentimen dari bank sentral masih kuat," tulis Yohanes dalam risetnya.',
    'i|Yohanes Pribadi <Analis Bukit Sekuritas>|rupiah melemah tipis',
    'd|Yohanes Pribadi|Sentimen dari bank sentral masih kuat,',
  ],
  [
    '"Harga pakan naik terus," keluh Sugeng, sapaan akrab Sugeng Riyadi, peternak ayam di Desa Kalisari.',
    'd|Sugeng Riyadi|Harga pakan naik terus,',
  ],
  ['"Hidup petani!" teriak massa di depan gedung dewan.', 'd|massa|Hidup petani!'],
  [
    'Anggota Komisi V DPR Rahmat Siregar menyoroti tarif tol. "Kenaikan ini memberatkan. Pemerintah harus mengkaji ulang," katanya di Kompleks Parlemen, Senayan, Jakarta, Rabu (12/3).',
    'd|Rahmat Siregar <Anggota Komisi V DPR>|Kenaikan ini memberatkan. Pemerintah harus mengkaji ulang,',
  ],
  [
    'Anggota Komisi V DPR Rahmat Siregar menolak usul itu. "Kami akan panggil direksinya," ujar legislator dapil Tirta Selatan itu.',
    'd|Rahmat Siregar|Kami akan panggil direksinya,',
  ],
  [
    'Dengan nada tinggi Rahmat berkata "cukup sudah" lalu meninggalkan ruangan.',
    'm|Rahmat <>|cukup sudah',
  ],
  [
    'Pelatih Persija Laut Eduardo Pineda memuji anak asuhnya. "Mereka bermain dengan hati," kata pelatih asal Uruguay itu.',
    'd|Eduardo Pineda <Pelatih Persija Laut>|Mereka bermain dengan hati,',
  ],
  [
    'Pelatih Persija Laut Eduardo Pineda enggan menyalahkan wasit. Kapten tim, Ramdani Saleh, berpendapat sama. "Kami yang kurang fokus," aku Ramdani.',
    'd|Ramdani Saleh <Kapten tim>|Kami yang kurang fokus,',
  ],
  [
    'Ketua Satgas Pangan Brigjen Pol Harun Pranoto memastikan stok beras aman hingga Lebaran. "Gudang penuh," kata Harun dalam konferensi pers di Jakarta, Senin.',
    'i|Harun Pranoto <Ketua Satgas Pangan>|stok beras aman hingga Lebaran',
    'd|Harun Pranoto|Gudang penuh,',
  ],
  [
    '"Rapat digelar tertutup," kata sumber di lingkungan istana.',
    'd|sumber|Rapat digelar tertutup,',
  ],
  [
    'Pemilik warung, Kosim Abdullah, sudah berjualan 30 tahun. "Resepnya dari ibu saya," kata pria kelahiran Pekalongan ini.',
    'd|Kosim Abdullah <Pemilik warung>|Resepnya dari ibu saya,',
  ],
  [
    '"Vaksin ini aman," jelas Prof Dr Retno Widowati SpPD, guru besar Fakultas Kedokteran Universitas Samudra.',
    'd|Retno Widowati|Vaksin ini aman,',
  ],
  [
    'Dekan Fakultas Hukum Universitas Samudra, Dr. Yudhi Prakasa, S.H., M.H., mengatakan bahwa kampus membentuk tim.',
    'i|Yudhi Prakasa <Dekan Fakultas Hukum Universitas Samudra>|kampus membentuk tim',
  ],
  ['"Tidak ada tsunami," tulis BMKG dalam akun resminya.', 'd|BMKG|Tidak ada tsunami,'],
  [
    'Jika presiden mengatakan bahwa pemilu ditunda, rakyat akan marah.',
    'i!|presiden|pemilu ditunda, rakyat akan marah',
  ],
  [
    'Terdakwa Robby Kurnia menangis. "Saya menyesal, Yang Mulia," kata Robby di hadapan majelis hakim.',
    'd|Robby Kurnia <Terdakwa>|Saya menyesal, Yang Mulia,',
  ],
  [
    'Korban, menurut keterangan polisi, tewas di tempat.',
    'i|keterangan polisi|Korban … tewas di tempat',
  ],
  ['"Awas, minggir!" seru petugas pemadam.', 'd|petugas pemadam|Awas, minggir!'],
  [
    'Pengasuh Pondok Pesantren Al-Hikmah KH Zainal Muttaqin menerima tamu. "Silakan mampir kapan saja," kata beliau.',
    'd|Zainal Muttaqin <Pengasuh Pondok Pesantren Al-Hikmah>|Silakan mampir kapan saja,',
  ],
  [
    '"Kita butuh wajah baru," ujar Fajar Nugraha yang juga anggota dewan pembina partai.',
    'd|Fajar Nugraha|Kita butuh wajah baru,',
  ],
  [
    'CEO Nordwind Motors, Astrid Keller, mengatakan pabrik di Batam beroperasi 2026. "Indonesia pasar penting bagi kami," ujar Keller.',
    'i|Astrid Keller <CEO Nordwind Motors>|pabrik di Batam beroperasi 2026',
    'd|Astrid Keller|Indonesia pasar penting bagi kami,',
  ],
  [
    'Berikut pernyataan lengkap Ketua RW 07 Endang Sulastri:\n"Kami warga RW 07 menolak pembangunan menara tanpa izin lingkungan."',
    'd|Endang Sulastri|Kami warga RW 07 menolak pembangunan menara tanpa izin lingkungan.',
  ],
  [
    'Endang Sulastri mengaku sudah tiga kali bersurat ke kelurahan. "Tidak pernah dibalas," keluhnya.',
    'i|Endang Sulastri|sudah tiga kali bersurat ke kelurahan',
    'd|Endang Sulastri|Tidak pernah dibalas,',
  ],
  [
    'Kepada Harian Selatan, Endang Sulastri menceritakan bahwa ia pernah diancam.',
    'i|Endang Sulastri|ia pernah diancam',
  ],
  [
    'Permintaan itu disampaikan Dubes Norlandia Ingrid Solberg-Moen kepada Presiden Wirya Atmaja, Senin. "Kami ingin dagang yang adil," ujar Ingrid.',
    'd|Ingrid Solberg-Moen <Dubes Norlandia>|Kami ingin dagang yang adil,',
  ],
  [
    '"Semua sudah sesuai prosedur," tambah Kepala Bagian Humas Pemkot Randuagung itu.',
    'd|Kepala Bagian Humas Pemkot Randuagung|Semua sudah sesuai prosedur,',
  ],
  [
    'Fitri Handayani mengatakan, peraturan daerah tentang "Kota Layak Anak" belum dijalankan.',
    'm|Fitri Handayani|peraturan daerah tentang "Kota Layak Anak" belum dijalankan',
  ],
  [
    'Fitri Handayani menilai bahwa kota ini "masih jauh dari ramah anak" dan perlu anggaran khusus.',
    'm|Fitri Handayani|kota ini "masih jauh dari ramah anak" dan perlu anggaran khusus',
    'd|Fitri Handayani|masih jauh dari ramah anak',
  ],
  [
    'Tujuh tahun menjadi sopir bus, Sumiyati Ayu mengaku belum pernah mogok.',
    'i|Sumiyati Ayu|belum pernah mogok',
  ],
  ['Rini Kusuma mengatakan ada tiga kapal yang rusak.', 'i|Rini Kusuma|ada tiga kapal yang rusak'],
  ['Rini Kusuma mengaku bisa melihat kapal itu.', 'i|Rini Kusuma|bisa melihat kapal itu'],
  [
    'Namun, lanjut Rini Kusuma, kapal itu harus diperiksa.',
    'i|Rini Kusuma|kapal itu harus diperiksa',
  ],
  ['Kapal itu, tutur Rini Kusuma, sudah tua.', 'i|Rini Kusuma|Kapal itu … sudah tua'],
  ['Kapal Ditahan di Ambon, Imbau Nelayan Waspada'],
  [
    'Komandan Korem 072 Samudra Bakti Brigjen TNI Galih Sanjaya mengatakan, pos itu dijaga dua regu.',
    'i|Galih Sanjaya <Komandan Korem 072 Samudra Bakti>|pos itu dijaga dua regu',
  ],
  [
    'Kapolres Kapela, AKBP Rini Kusuma mengatakan sopir itu sudah ditahan.',
    'i|Rini Kusuma <Kapolres Kapela>|sopir itu sudah ditahan',
  ],
  [
    'Wali Kota Bagus Wirawan datang. "Kami siap," katanya. Suami Rini Kusuma itu mengatakan jalan segera dibuka.',
    'd|Bagus Wirawan|Kami siap,',
    'i|Bagus Wirawan|jalan segera dibuka',
  ],
  [
    'Bagus Wirawan bertemu Rini Kusuma. "Kami siap," kata Bagus. Keduanya juga mengatakan jalan segera dibuka.',
    'd|Bagus Wirawan|Kami siap,',
    'i||jalan segera dibuka',
  ],
  [
    'Menteri Pertanian Wahyu Darmawan mengatakan stok beras nasional aman hingga akhir tahun. "Gudang kita penuh, jadi masyarakat tidak usah panik," kata dia dalam konferensi pers di kantornya, Senin (3/11).',
    'i|Wahyu Darmawan|stok beras nasional aman hingga akhir tahun',
    'd|Wahyu Darmawan <Menteri Pertanian>|Gudang kita penuh, jadi masyarakat tidak usah panik,',
  ],
  [
    '"Kami belum bisa membeberkan motifnya," ujar Kasat Reskrim Polres Garut AKP Dedi Suhendar kepada wartawan. "Masih kami dalami," imbuhnya.',
    'd|Dedi Suhendar <Kasat Reskrim Polres Garut>|Kami belum bisa membeberkan motifnya,',
    'd|Dedi Suhendar|Masih kami dalami,',
  ],
  [
    'Terdakwa Rudi Hartanto membantah semua tuduhan jaksa. "Saya tidak pernah menerima uang sepeser pun," katanya di hadapan majelis hakim.',
    'd|Rudi Hartanto|Saya tidak pernah menerima uang sepeser pun,',
  ],
  [
    'Saksi Lilis Komariah menerangkan bahwa uang itu diserahkan di area parkir. "Saya lihat sendiri dia membawa tas hitam," tutur Lilis saat ditanya jaksa penuntut umum.',
    'i|Lilis Komariah|uang itu diserahkan di area parkir',
    'd|Lilis Komariah|Saya lihat sendiri dia membawa tas hitam,',
  ],
  [
    'Pelatih Persela, Bambang Irianto, tak mau mencari kambing hitam. Menurutnya, timnya kalah karena kurang tenang di depan gawang. "Peluang kami banyak, tapi penyelesaian akhirnya buruk," keluhnya.',
    'i|Bambang Irianto|timnya kalah karena kurang tenang di depan gawang',
    'd|Bambang Irianto|Peluang kami banyak, tapi penyelesaian akhirnya buruk,',
  ],
  [
    'Sarmi (56), warga Dusun Krajan, sudah tiga hari mengungsi. "Air masuk rumah sampai sepinggang," kata Sarmi. Ia berharap pemerintah segera membangun tanggul.',
    'd|Sarmi|Air masuk rumah sampai sepinggang,',
    'i|Sarmi|pemerintah segera membangun tanggul',
  ],
  [
    'Ketua RT 05, Paijo, mengaku kaget. "Orangnya pendiam, tidak pernah bikin masalah," ungkap Paijo.',
    'd|Paijo <Ketua RT 05>|Orangnya pendiam, tidak pernah bikin masalah,',
  ],
  [
    'Bupati Ir. H. Zulkarnain Siregar, M.M. menegaskan tidak akan mentolerir pungutan liar. "Kalau ada yang main-main, saya copot hari itu juga," tegas Zulkarnain.',
    'i|Zulkarnain Siregar|tidak akan mentolerir pungutan liar',
    'd|Zulkarnain Siregar <Bupati>|Kalau ada yang main-main, saya copot hari itu juga,',
  ],
  [
    '"Program ini bukan sekadar seremoni," kata Kepala Dinas Sosial Drs. Teguh Prasetyo.\n"Kami ingin hasilnya terasa sampai ke desa," lanjutnya.',
    'd|Teguh Prasetyo <Kepala Dinas Sosial>|Program ini bukan sekadar seremoni,',
    'd|Teguh Prasetyo|Kami ingin hasilnya terasa sampai ke desa,',
  ],
  [
    'Gubernur Maluku Johanis Latupono meninjau pasar. Beliau mengatakan harga cabai akan turun pekan depan.',
    'i|Johanis Latupono|harga cabai akan turun pekan depan',
  ],
  [
    'Dalam pesan WhatsApp kepada redaksi, juru bicara perusahaan Ratna Kusuma menulis, "Kami sedang menelusuri laporan tersebut."',
    'd|Ratna Kusuma|Kami sedang menelusuri laporan tersebut.',
  ],
  [
    'Pria yang akrab disapa Kang Asep itu menilai anggaran terlalu kecil. "Seratus juta untuk sepuluh desa, mana cukup?" ucapnya.',
    'i|Asep|anggaran terlalu kecil',
    'd|Asep|Seratus juta untuk sepuluh desa, mana cukup?',
  ],
  [
    'Asep Ruhimat, yang akrab disapa Kang Asep, menolak relokasi pasar. "Pedagang kecil yang akan jadi korban," cetus Kang Asep.',
    'd|Asep Ruhimat|Pedagang kecil yang akan jadi korban,',
  ],
  [
    '"Gempa terasa kuat," tulis BMKG dalam keterangan resminya, dikutip dari laman lembaga itu, Selasa (4/11).',
    'd|BMKG|Gempa terasa kuat,',
  ],
  [
    '"Saya minta maaf," ucap artis bernama lengkap Melati Ayuningtyas itu sambil menangis. Istri pengusaha Doni Salim tersebut mengaku menyesal.',
    'd|Melati Ayuningtyas|Saya minta maaf,',
  ],
  [
    'Juru Bicara Komisi Antirasuah Budi Santika mengungkapkan, penyidik telah memeriksa lima saksi. "Pemeriksaan dilakukan di gedung kami," ujar Budi.',
    'i|Budi Santika|penyidik telah memeriksa lima saksi',
    'd|Budi Santika|Pemeriksaan dilakukan di gedung kami,',
  ],
  [
    'Kapten tim, Rizky Ananda, optimistis timnya menang. "Kami tidak takut siapa-siapa," seru pemain bernomor punggung 10 itu.',
    'd|Rizky Ananda|Kami tidak takut siapa-siapa,',
  ],
  [
    '"Dua pelaku," kata Kapolsek Kompol Nurul Huda, "berhasil kami amankan dini hari tadi."',
    'd|Nurul Huda <Kapolsek>|Dua pelaku, … berhasil kami amankan dini hari tadi.',
  ],
  [
    'Majelis hakim menyatakan terdakwa terbukti bersalah. "Menjatuhkan pidana penjara selama empat tahun," kata hakim ketua Ida Ayu Pradnya saat membacakan putusan.',
    'i|Majelis hakim|terdakwa terbukti bersalah',
    'd|Ida Ayu Pradnya <hakim ketua>|Menjatuhkan pidana penjara selama empat tahun,',
  ],
  [
    'Ibu korban, Nurhayati, tak kuasa menahan tangis. "Anak saya pamit mau sekolah," lirihnya.',
    'd|Nurhayati <Ibu korban>|Anak saya pamit mau sekolah,',
  ],
  [
    'Presiden menyebut para pengkritik sebagai "orang yang kurang kerjaan" dalam pidatonya di Semarang.',
    'd|Presiden|orang yang kurang kerjaan',
  ],
  ['Slogan "Bersih Itu Indah" terpampang di setiap sudut kampung.'],
  [
    'Menurut Kepala BPBD Sukabumi, Darma Kusnadi, ada 45 rumah rusak. "Korban jiwa nihil," terang dia.',
    'i|Darma Kusnadi|ada 45 rumah rusak',
    'd|Darma Kusnadi <Kepala BPBD Sukabumi>|Korban jiwa nihil,',
  ],
  [
    '"Ini bukan soal menang atau kalah. Ini soal harga diri kampung kami," kata Daeng Tappa.\nNelayan 61 tahun itu sudah dua kali menolak uang ganti rugi. "Laut tidak bisa diganti dengan uang," ujarnya.',
    'd|Tappa|Ini bukan soal menang atau kalah. Ini soal harga diri kampung kami,',
    'd|Tappa|Laut tidak bisa diganti dengan uang,',
  ],
  [
    'Wakil Wali Kota Bitung Ferry Mandagi tidak mengatakan bahwa proyek itu dibatalkan. "Hanya ditunda," jelasnya.',
    'i!|Ferry Mandagi|proyek itu dibatalkan',
    'd|Ferry Mandagi|Hanya ditunda,',
  ],
  [
    'Direktur Utama PT Samudra Niaga, Hendra Gunawan, menjelaskan bahwa kapal sudah diasuransikan dan "tidak ada kerugian bagi penumpang".',
    'm|Hendra Gunawan|kapal sudah diasuransikan dan "tidak ada kerugian bagi penumpang"',
    'd|Hendra Gunawan|tidak ada kerugian bagi penumpang',
  ],
  [
    'Kata Bu Tini, pedagang pecel di Pasar Legi, harga kacang naik dua kali lipat. "Untungnya tinggal sedikit," keluh Bu Tini.',
    'i|Tini|harga kacang naik dua kali lipat',
    'd|Tini|Untungnya tinggal sedikit,',
  ],
  [
    'Siosaia Taufa dari Kementerian Kesehatan mengatakan dermaga akan ditutup.',
    'i|Siosaia Taufa|dermaga akan ditutup',
  ],
  [
    '"Dermaga kosong," kata Wali Kota Tumelo Mabaso.',
    'd|Tumelo Mabaso <Wali Kota>|Dermaga kosong,',
  ],
  [
    '"Dermaga kosong," kata Kepala Dinas Tanaman Pangan Tumelo Mabaso.',
    'd|Tumelo Mabaso <Kepala Dinas Tanaman Pangan>|Dermaga kosong,',
  ],
  [
    '"Dermaga kosong," kata Kepala Dinas Perhubungan DKI Jakarta Keolu Kahale.',
    'd|Keolu Kahale <Kepala Dinas Perhubungan DKI Jakarta>|Dermaga kosong,',
  ],
  [
    '"Dermaga kosong," kata Wali Kota Jan van der Meulen.',
    'd|Jan van der Meulen <Wali Kota>|Dermaga kosong,',
  ],
  [
    '"Dermaga kosong," kata Kepala Dinas Siosaia Taufa.',
    'd|Siosaia Taufa <Kepala Dinas>|Dermaga kosong,',
  ],
  [
    '"Dermaga kosong," kata Manajer Operasional Niaga Tol Kapela Suyitno.',
    'd|Suyitno <Manajer Operasional Niaga Tol Kapela>|Dermaga kosong,',
  ],
  [
    'Polisi menduga korban jatuh dari lantai tiga. Hal itu dibenarkan oleh Kabid Humas Polda Kombes Pol Arif Wicaksono. "Betul, ada saksi yang melihat," ucap Arif.',
    'i|Polisi|korban jatuh dari lantai tiga',
    'd|Arif Wicaksono <Kabid Humas Polda>|Betul, ada saksi yang melihat,',
  ],
  [
    'Saat dikonfirmasi, Camat Lembang Yayan Mulyana membenarkan kejadian itu. "Benar, tadi pagi," singkatnya.',
    'd|Yayan Mulyana <Camat Lembang>|Benar, tadi pagi,',
  ],
  [
    '"Semua anggota kami kerahkan," kata Danramil Kapten Inf Sugiarto, Rabu. Sementara itu, relawan bernama Nanda mengatakan, pencarian terkendala cuaca.',
    'd|Sugiarto <Danramil>|Semua anggota kami kerahkan,',
    'i|Nanda|pencarian terkendala cuaca',
  ],
  [
    'Lewat akun Instagram pribadinya, penyanyi Tasya Wulandari mengunggah foto bayinya. "Selamat datang, cahaya kecil," tulisnya.',
    'd|Tasya Wulandari|Selamat datang, cahaya kecil,',
  ],
  [
    '"Perundingan akan berlanjut," kata seorang pejabat Kemlu Norwegia di Oslo, Selasa.',
    'd|pejabat Kemlu Norwegia|Perundingan akan berlanjut,',
  ],
  [
    'Menteri Luar Negeri Norwegia mengatakan bahwa perundingan akan berlanjut.',
    'i|Menteri Luar Negeri Norwegia|perundingan akan berlanjut',
  ],
  [
    'Pejabat Kementerian Pertahanan Selandia Baru mengatakan bahwa perundingan akan berlanjut.',
    'i|Pejabat Kementerian Pertahanan Selandia Baru|perundingan akan berlanjut',
  ],
  [
    'Dikutip dari Antara, Menteri Luar Negeri Retna Pramudita menyatakan Indonesia siap menjadi tuan rumah. "Persiapan sudah 90 persen," tambah Menlu.',
    'i|Retna Pramudita|Indonesia siap menjadi tuan rumah',
    'd|Retna Pramudita|Persiapan sudah 90 persen,',
  ],
  [
    '"Kalau mau adil, ya bagi rata," celetuk seorang peserta rapat yang enggan disebutkan namanya.',
    'd|peserta rapat|Kalau mau adil, ya bagi rata,',
  ],
  [
    'Mantan kiper timnas Hermanto Wibisana meninggal dunia. "Beliau guru kami semua," kenang mantan rekan setimnya, Agus Salim Tuasalamony.',
    'd|Agus Salim Tuasalamony|Beliau guru kami semua,',
  ],
  [
    '"Jangan mengorek hidung," kata dokter spesialis THT Rumah Sakit Bina, dr. S. Hendrawati, di Jakarta.',
    'd|S. Hendrawati <dokter spesialis THT Rumah Sakit Bina>|Jangan mengorek hidung,',
  ],
  [
    'Demikian dikatakan dokter spesialis paru Rumah Sakit Bina, S. Hendrawati, ketika ditemui di Jakarta. "Jangan mengorek hidung," ujarnya.',
    'd|S. Hendrawati|Jangan mengorek hidung,',
  ],
  [
    'Insinyur Rudiansyah Wiratmo menilai jembatan itu sempit. "Lebarnya hanya dua meter," kata Rudiansyah. "Truk harus memutar," sambung Rudian.',
    'i|Rudiansyah Wiratmo|jembatan itu sempit',
    'd|Rudiansyah Wiratmo|Lebarnya hanya dua meter,',
    'd|Rudiansyah Wiratmo|Truk harus memutar,',
  ],
  [
    'Camat Ngawen, Bagas Permadi, datang sore hari. Ia menerangkan lagi, para warga sudah mengungsi ke balai desa.',
    'i|Bagas Permadi|para warga sudah mengungsi ke balai desa',
  ],
  [
    'Wulan pingsan di dapur. Suami Wulan, Niko, memanggil ambulans. "Saya tidak bisa melihat apa-apa," tutur Wulan.',
    'd|Wulan <>|Saya tidak bisa melihat apa-apa,',
  ],
  [
    'Kepala Stasiun Kereta Api Poncol, Sutarno, menyebut penumpang naik 20 persen. "Puncaknya diperkirakan Sabtu," kata Sutarno.',
    'i|Sutarno <Kepala Stasiun Kereta Api Poncol>|penumpang naik 20 persen',
    'd|Sutarno|Puncaknya diperkirakan Sabtu,',
  ],
  [
    '"Saya disuruh tanda tangan kuitansi kosong," ungkap saksi Maryati saat bersaksi untuk terdakwa Heri Purnomo.',
    'd|Maryati|Saya disuruh tanda tangan kuitansi kosong,',
  ],
  [
    'Striker asal Brasil Diego Farias mengaku betah di Indonesia. "Suporternya luar biasa," puji Diego.',
    'i|Diego Farias|betah di Indonesia',
    'd|Diego Farias|Suporternya luar biasa,',
  ],
  [
    'Kabid Propam Kombes Yulius Hartanto menegaskan, anggotanya akan diproses. "Tidak ada yang kebal hukum," tegas dia.',
    'i|Yulius Hartanto|anggotanya akan diproses',
    'd|Yulius Hartanto|Tidak ada yang kebal hukum,',
  ],
  [
    'Paimin menatap sawahnya yang retak. "Sudah tiga kali gagal panen," lirih petani asal Grobogan itu.',
    'd|Paimin|Sudah tiga kali gagal panen,',
  ],
  [
    '"Itu fitnah," bantah Wali Kota Tarakan Hj. Rosnani Amir melalui pesan WhatsApp. Dia menambahkan bahwa semua proses lelang terbuka.',
    'd|Rosnani Amir <Wali Kota Tarakan>|Itu fitnah,',
    'i|Rosnani Amir|semua proses lelang terbuka',
  ],
  [
    'Ketua Umum PB Silat Garuda, Letjen (Purn) Bayu Mahardika, meminta maaf. "Kami lalai," ucap Bayu singkat.',
    'd|Bayu Mahardika|Kami lalai,',
  ],
  [
    'Majelis hakim yang diketuai Retno Palupi menolak eksepsi terdakwa. "Perkara ini dilanjutkan ke pembuktian," ujar Retno.',
    'd|Retno Palupi|Perkara ini dilanjutkan ke pembuktian,',
  ],
  [
    'Mendagri Lukman Syahputra meresmikan jembatan itu. "Gunakan dan rawat bersama," pesan Mendagri.',
    'd|Lukman Syahputra|Gunakan dan rawat bersama,',
  ],
  [
    'Bupati Yusuf Hamdani menyambut rombongan. "Kami senang," kata Ingrid Solheim. Yusuf meminta warga tenang. "Air akan surut besok," ujarnya.',
    'd|Ingrid Solheim|Kami senang,',
    'd|Yusuf Hamdani <Bupati>|Air akan surut besok,',
  ],
  [
    'Pasien itu ditangani Dewi Lestiana. "Kami merawatnya," kata Dewi. Suami Rini Kusuma menolak. "Saya belum tahu hasilnya," katanya.',
    'd|Dewi Lestiana|Kami merawatnya,',
    'd|Dewi Lestiana|Saya belum tahu hasilnya,',
  ],
  ['Lagu "Rindu Kampung" menjadi viral di TikTok.'],
  [
    'Bupati Sari Wulan datang. "Jembatan itu aman," katanya. Dalam surat itu tertuang: "Setiap jembatan wajib diperiksa."',
    'd|Sari Wulan|Jembatan itu aman,',
    'd|surat|Setiap jembatan wajib diperiksa.',
  ],
  [
    'Sebelumnya Rini Kusuma yang mengatakan bahwa jembatan itu aman sudah pergi.',
    'i|Rini Kusuma|jembatan itu aman sudah pergi',
  ],
  [
    'Bupati Sari Wulan datang. "Jembatan itu aman," katanya. Dalam undang-undang disebutkan, "Setiap jembatan wajib diperiksa."',
    'd|Sari Wulan|Jembatan itu aman,',
    'd|undang-undang|Setiap jembatan wajib diperiksa.',
  ],
  // A clause behind a verb that also has an object, told by its predicate.
  ['Rina Hapsari menyebut kapal itu tidak bocor.', 'i|Rina Hapsari|kapal itu tidak bocor'],
  ['Rina Hapsari menyebut nama Bagus saat memberi keterangan di pelabuhan.'],
  ['Rina Hapsari menyebut Bagus sebagai orang yang menolong para nelayan.'],
  ['Rina Hapsari mengimbau warga tidak melaut dulu.', 'i|Rina Hapsari|warga tidak melaut dulu'],
  ['Rina Hapsari meminta maaf karena tidak datang.'],
  ['Rina Hapsari mengungkap ada tiga perahu rusak.', 'i|Rina Hapsari|ada tiga perahu rusak'],
  ['Rina Hapsari menyampaikan apresiasi atas kerja para nelayan.'],
  [
    'Rina Hapsari menambahkan di Teluk Sari ada tiga ratus perahu.',
    'i|Rina Hapsari|di Teluk Sari ada tiga ratus perahu',
  ],
  // The tag before what it reports.
  [
    'Bagus Wirawan datang lebih awal. Dikatakannya, kapal itu sudah tiba.',
    'i|Bagus Wirawan|kapal itu sudah tiba',
  ],
  [
    'Bagus Wirawan datang lebih awal. Lanjut dia, dermaga lama sudah ditutup.',
    'i|Bagus Wirawan|dermaga lama sudah ditutup',
  ],
  [
    '"Kapal itu memang bocor," dibenarkan Kepala Dermaga Dimas Lubis.',
    'd|Dimas Lubis <Kepala Dermaga>|Kapal itu memang bocor,',
  ],
  [
    'Bagus Wirawan datang lebih awal. Katanya, kapal itu rusak berat.',
    'i|Bagus Wirawan|kapal itu rusak berat',
  ],
  [
    'Bagus Wirawan menegaskan dermaga tetap dibuka. Pihaknya juga menegaskan kapal tetap berlayar.',
    'i|Bagus Wirawan|dermaga tetap dibuka',
    'i|Bagus Wirawan|kapal tetap berlayar',
  ],
  [
    'Menteri menegaskan "uang ada", sedangkan oposisi menyebut anggaran itu "bencana".',
    'm|Menteri|uang ada',
    'm|oposisi|bencana',
  ],
  [
    'Menteri menegaskan "uang ada", tetapi Ribut menyebut anggaran itu "bencana".',
    'm|Menteri|uang ada',
    'm|Ribut|bencana',
  ],
  [
    'Teman Anna Ribut, Irna Lis, mengatakan ia takut pada suaminya.',
    'i|Irna Lis <Teman Anna Ribut>|ia takut pada suaminya',
  ],
  [
    'Pelatih Teluk Sari, Bagus Wirawan, mengaku timnya lelah sekali. Juru taktik asal Utopia itu mengatakan bahwa lawan kuat sekali.',
    'i|Bagus Wirawan|timnya lelah sekali',
    'i|Bagus Wirawan|lawan kuat sekali',
  ],
  [
    '"Perahunya sudah ditarik," kata Kapolsek Kebun Raya, Kompol Bagus Wirawan saat ditemui wartawan, Sabtu (1/2).',
    'd|Bagus Wirawan <Kapolsek Kebun Raya>|Perahunya sudah ditarik,',
  ],
  [
    '"Perahunya sudah ditarik," kata Kepala Dinas Pertanian Pesisir Selatan, Madriyanto, saat ditemui di kantornya.',
    'd|Madriyanto <Kepala Dinas Pertanian Pesisir Selatan>|Perahunya sudah ditarik,',
  ],
  [
    'Bupati Bagus Wirawan, menyebutkan, pasar itu punya tiga gerbang.',
    'i|Bagus Wirawan <Bupati>|pasar itu punya tiga gerbang',
  ],
  [
    '"Tiga puluh perahu akan diperbaiki bulan depan.\nBantuannya lima juta rupiah tiap perahu," sebut Rina Hapsari.',
    'd|Rina Hapsari|Tiga puluh perahu akan diperbaiki bulan depan.\nBantuannya lima juta rupiah tiap perahu,',
  ],
  [
    'Menanggapi hal itu, dokter spesialis anak dr Rina Hapsari, mengatakan bahwa anak perlu tidur siang. "Cukup satu jam," katanya.',
    'i|Rina Hapsari|anak perlu tidur siang',
    'd|Rina Hapsari|Cukup satu jam,',
  ],
  [
    'Kepala Dinas Pangan, Pertanian dan Perikanan Kabupaten Kapela, Bagus Wirawan, mengatakan panen padi naik tahun ini.',
    'i|Bagus Wirawan <Kepala Dinas Pangan, Pertanian dan Perikanan Kabupaten Kapela>|panen padi naik tahun ini',
  ],
  [
    'Bagi Rianto, tari adalah doa. “Tubuh adalah alam,” kata Rianto.',
    'd|Rianto|Tubuh adalah alam,',
  ],
  ['Alhasil Saiful pulang. “Saya siap,” kata Saiful.', 'd|Saiful|Saya siap,'],
  [
    '“Kami ingin damai,” kata Rini Kusuma, Ando Wiratmo, dan Siti Hamidah.',
    'd|Rini Kusuma, Ando Wiratmo, dan Siti Hamidah|Kami ingin damai,',
  ],
  [
    'Bagus Wirawan hadir. ‘’Panen kita harus naik tahun ini,’’ kata Bagus.',
    'd|Bagus Wirawan|Panen kita harus naik tahun ini,',
  ],
  [
    'Rapat dibuka pagi hari. Selanjutnya Kasmirah menyampaikan terima kasih kepada tamu.\n“Mari kita dukung bersama,” ajak Bupati Kasmirah.',
    'd|Kasmirah <Bupati>|Mari kita dukung bersama,',
  ],
  [
    'Salam dari Bupati Kapela Hj. Winarsih SE MH disampaikan pagi itu. "Panen sudah dekat," kata Bupati Winarsih.',
    'd|Winarsih|Panen sudah dekat,',
  ],
  [
    'Bagus Wirawan mengatakan panen padi naik tahun ini.\nDalam kesempatan yang sama, Rina Hapsari, menyampaikan apresiasi kepada para petani.\n“Kami senang bisa datang,” ungkapnya.',
    'i|Bagus Wirawan|panen padi naik tahun ini',
    'd|Rina Hapsari|Kami senang bisa datang,',
  ],
  [
    '"Kami siap," kata Kapolsek Kapela AKP I Made Surya, Senin (5/3/2024).',
    'd|I Made Surya|Kami siap,',
  ],
  [
    "Bagus Wirawan menjelaskan rencana itu. 'Kami terus memperbaiki pelabuhan lama kita,' kata dia dalam keterangannya, Jumat (7/4).",
    'd|Bagus Wirawan|Kami terus memperbaiki pelabuhan lama kita,',
  ],
  [
    'Bupati Sorahul Haq (Cak Sora) hadir. "Kenaikan ini baik," kata dia.\nCak Sora juga menyebut jalan itu. "Jalan itu baik," kata Cak Sora.',
    'd|Sorahul Haq <Bupati>|Kenaikan ini baik,',
    'd|Sorahul Haq <Bupati>|Jalan itu baik,',
  ],
  [
    'Dokter spesialis paru dr Rina Burhan, SpP(K) menjelaskan, menanam pohon bisa dilakukan.',
    'i|Rina Burhan <Dokter spesialis paru>|menanam pohon bisa dilakukan',
  ],
  [
    'Kepala Biro Hukum, Rina Burhan, S.H., M.H. menyampaikan bahwa peserta boleh pulang lebih awal.',
    'i|Rina Burhan <Kepala Biro Hukum>|peserta boleh pulang lebih awal',
  ],
  [
    'Semua orang mengenal Tio. “Dia sabar sekali,” ujar salah satu murid Tio.',
    'd|salah satu murid Tio|Dia sabar sekali,',
  ],
  [
    'Perwakilan warga, Sigit Widodo, hadir. “Kita lanjutkan,” ujar SW panggilan akrabnya.',
    'd|Sigit Widodo <Perwakilan warga>|Kita lanjutkan,',
  ],
  [
    'Menteri Sri Mulyati hadir. "Kita bantu warga," ungkap Ati, sapaan akrabnya, Kamis (5/8).',
    'd|Sri Mulyati <Menteri>|Kita bantu warga,',
  ],
  ['"Wasit keliru," terang pria yang juga kapten Elang FC itu.', 'd|pria|Wasit keliru,'],
  [
    '"Kita belum aman," lanjut mantan Wakil Bupati Sleko tersebut.',
    'd|mantan Wakil Bupati Sleko|Kita belum aman,',
  ],
  [
    'Bagus Wirawan yang akrab disapa Cak Wir datang lebih awal. "Kita bantu warga," kata Cak Wir.',
    'd|Bagus Wirawan|Kita bantu warga,',
  ],
  [
    'Menurut Sekdes Morode, M Syaipul, rujak itu warisan leluhur desa.',
    'i|M Syaipul <Sekdes Morode>|rujak itu warisan leluhur desa',
  ],
  [
    'Salah satu penjual rujak, Rosida (43) mengatakan rujak itu pedas sekali.',
    'i|Rosida <penjual rujak>|rujak itu pedas sekali',
  ],
  [
    'Tak cuma berupa bansos, bendahara negara mengklaim kebijakan pemerintah lainnya adalah pajak.',
    'i|bendahara negara|kebijakan pemerintah lainnya adalah pajak',
  ],
  [
    'Hal tersebut sesuai dengan Perda Utopia yang menyebut bahwa tahapan dimulai dua bulan sebelumnya.',
    'i|Perda Utopia|tahapan dimulai dua bulan sebelumnya',
  ],
  [
    'Masih ada aturan yang belum diterapkan di pabrik Kabupaten Banyuwangi.\n“Memang masih ada beberapa,” terangnya.',
    'd||Memang masih ada beberapa,',
  ],
  [
    'Presiden Joko Kowal hadir. "Panen naik," ujar Kepala Negara.',
    'd|Joko Kowal <Presiden>|Panen naik,',
  ],
  [
    'Gubernur BI, Perry Wardoyo, dalam jumpa pers pada Kamis (11/5/2025) mengatakan jalan itu akan ditutup besok.',
    'i|Perry Wardoyo <Gubernur BI>|jalan itu akan ditutup besok',
  ],
  [
    'Kepala Bidang Mutasi ASN, Badan Kepegawaian Daerah (BKD) Kabupaten Kapela, Eko Cahyono memaparkan, jalan itu akan ditutup besok.',
    'i|Eko Cahyono <Kepala Bidang Mutasi ASN, Badan Kepegawaian Daerah (BKD) Kabupaten Kapela>|jalan itu akan ditutup besok',
  ],
  [
    '"Jalan itu baik," ucap Ketua Komite Pariwara, I Nengah Dana dalam sidang pada 24 November 2014 lalu.',
    'd|I Nengah Dana <Ketua Komite Pariwara>|Jalan itu baik,',
  ],
  [
    '"Jalan itu baik," kata Michael Bambang Hartoyo yang juga pembina klub ini.',
    'd|Michael Bambang Hartoyo|Jalan itu baik,',
  ],
  ['"Jalan itu baik," tutur Ketua BADKO HMI.', 'd|Ketua BADKO HMI|Jalan itu baik,'],
  ['"Jalan itu baik," tutur Ketua Kontingen.', 'd|Ketua Kontingen|Jalan itu baik,'],
  [
    '"Jalan itu baik," ujar Kapolres Kapela AKBP BUDI SANTOSO.',
    'd|BUDI SANTOSO <Kapolres Kapela>|Jalan itu baik,',
  ],
  [
    '“Jalan itu baik,” papar Kepala BSKLN Kemlu RI, Dr. Yayan G.H. Mulyono.',
    'd|Yayan G.H. Mulyono <Kepala BSKLN Kemlu RI>|Jalan itu baik,',
  ],
  [
    '"Hutan itu milik kami," kata Ketua Adat Dayak Kapela Markus Putra, Senin (3/4).',
    'd|Markus Putra <Ketua Adat Dayak Kapela>|Hutan itu milik kami,',
  ],
  [
    'Rini Kusuma hadir. “Kami senang datang. Kami akan kembali.” Imbuh Rini.',
    'd|Rini Kusuma|Kami senang datang. Kami akan kembali.',
  ],
  [
    '“Ini berkat kerja keras anak-anak kami”. Ungkap Rian Saefudin selaku pembina.',
    'd|Rian Saefudin|Ini berkat kerja keras anak-anak kami',
  ],
  [
    'Danlanud Abdul Saleh, Marsma TNI Djoko Senoputro, menjelaskan, lapangan itu sudah siap dipakai.',
    'i|Djoko Senoputro <Danlanud Abdul Saleh>|lapangan itu sudah siap dipakai',
  ],
  [
    'Surta Wijayanto S.Kom., M.M. Kepala SMKN 5 Kapela mengungkapkan bahwa murid itu hebat sekali.',
    'i|Surta Wijayanto <Kepala SMKN 5 Kapela>|murid itu hebat sekali',
  ],
  [
    'Untuk seleksi beasiswa ini, menurut Darmanto saat ini tengah dalam proses persiapan.',
    'i|Darmanto|Untuk seleksi beasiswa ini … saat ini tengah dalam proses persiapan',
  ],
  [
    'Apalagi kata Darmawan, listrik yang disediakan akan semakin bersih tahun depan.',
    'i|Darmawan|listrik yang disediakan akan semakin bersih tahun depan',
  ],
  [
    'Bupati Lampung Timur, Drs. H. Dawam Rahardi, M.Si., turut turun ke sawah. "Saya bangga," kata Bupati dalam sambutan.',
    'd|Dawam Rahardi <Bupati Lampung Timur>|Saya bangga,',
  ],
  [
    'Dalam laporannya, Kepala Biro Hukum, Rina Burhan menyampaikan bahwa peserta boleh pulang lebih awal.',
    'i|Rina Burhan <Kepala Biro Hukum>|peserta boleh pulang lebih awal',
  ],
  [
    '“Kami tidak akan menandatangani,” kata Direktur Umum dan Kepegawaian Budi Hartono.',
    'd|Budi Hartono|Kami tidak akan menandatangani,',
  ],
  [
    '“Bagaimana perasaan Anda?” “Lelah,” jawab Rini Kusuma.',
    'd||Bagaimana perasaan Anda?',
    'd|Rini Kusuma|Lelah,',
  ],
  [
    '“Kami tidak akan menandatangani,” kata Rini Kusuma dan Budi Hartono.',
    'd|Rini Kusuma dan Budi Hartono|Kami tidak akan menandatangani,',
  ],
  [
    'Kapan jembatan itu dibuka? Jawaban Hartono: “Cuaca yang menentukan, bukan kami.”',
    'd|Hartono|Cuaca yang menentukan, bukan kami.',
  ],
  [
    '"Pasar itu aman," kata penasihat itu, Bagus Wirawan, dalam unggahan di media sosial.',
    'd|Bagus Wirawan|Pasar itu aman,',
  ],
  [
    'Rina Hapsari mengatakan jembatan itu dibuka. "Pasar itu aman," kata politisi itu, Bagus Wirawan, kemarin.',
    'i|Rina Hapsari|jembatan itu dibuka',
    'd|Bagus Wirawan|Pasar itu aman,',
  ],
  [
    'Rina Hapsari mengatakan jembatan itu dibuka. "Pasar itu aman," kata politisi itu, Rabu.',
    'i|Rina Hapsari|jembatan itu dibuka',
    'd|Rina Hapsari|Pasar itu aman,',
  ],
  [
    'Menurut politisi itu, Bagus Wirawan tidak bersalah.',
    'i|politisi|Bagus Wirawan tidak bersalah',
  ],
  [
    '"Klien kami tidak bersalah," kata pengacara Rahmat Hidayat, Bagus Wirawan, kepada wartawan, Senin (2/3).',
    'd|Bagus Wirawan <pengacara Rahmat Hidayat>|Klien kami tidak bersalah,',
  ],
  [
    '"Kami siap," ujar juru bicara Presiden Rahmat Hidayat, Bagus Wirawan.',
    'd|Bagus Wirawan <juru bicara Presiden Rahmat Hidayat>|Kami siap,',
  ],
  [
    'Seorang penasihat Presiden Rahmat Hidayat mengatakan jembatan itu dibuka bulan Mei.',
    'i|penasihat Presiden Rahmat Hidayat|jembatan itu dibuka bulan Mei',
  ],
  [
    'Direktur Rumah Sakit Melati Rini Kusuma tiba di lokasi pada Senin pagi. Direktur sekolah mengatakan bahwa pekerjaan akan selesai sebelum musim hujan.',
    'i|Direktur sekolah|pekerjaan akan selesai sebelum musim hujan',
  ],
  [
    'Juru bicara pelabuhan, Dimas Pratomo, tiba di lokasi pada Senin pagi. Juru bicara kepolisian mengatakan bahwa pekerjaan akan selesai sebelum musim hujan.',
    'i|Juru bicara kepolisian|pekerjaan akan selesai sebelum musim hujan',
  ],
  [
    'Kepala Polres mengatakan bahwa pekerjaan akan selesai sebelum musim hujan.',
    'i|Kepala Polres|pekerjaan akan selesai sebelum musim hujan',
  ],
  [
    'Kepala Dinas Perhubungan Budi Lesmana tiba di lokasi pada Senin pagi. Kepala Dinas Perhubungan mengatakan bahwa pekerjaan akan selesai sebelum musim hujan.',
    'i|Budi Lesmana <Kepala Dinas Perhubungan>|pekerjaan akan selesai sebelum musim hujan',
  ],
  [
    'Juru Bicara Presiden Rahmat Hidayat mengatakan jembatan itu dibuka bulan Mei.',
    'i|Rahmat Hidayat <Juru Bicara Presiden>|jembatan itu dibuka bulan Mei',
  ],
  [
    '"Jalan itu baik," kata Bagus Wirawan. Pj. Wali Kota Kapela Rina Hapsari meninjau lokasi. "Bantuan ini tepat," ungkapnya.',
    'd|Bagus Wirawan|Jalan itu baik,',
    'd|Rina Hapsari <Wali Kota Kapela>|Bantuan ini tepat,',
  ],
  [
    '"Jalan itu baik," kata Bagus Wirawan. Sementara itu, Presiden BEM Unikap Rina Hapsari memberikan penghargaan kepada warga. "Bantuan ini tepat," katanya.',
    'd|Bagus Wirawan|Jalan itu baik,',
    'd|Rina Hapsari|Bantuan ini tepat,',
  ],
  [
    '"Jalan itu baik," kata Bagus Wirawan. Istri Bupati Rahmat Hidayat tiba. "Bantuan ini tepat," katanya.',
    'd|Bagus Wirawan|Jalan itu baik,',
    'd|Bagus Wirawan|Bantuan ini tepat,',
  ],
  [
    '"Jalan itu baik," kata Bagus Wirawan. Padahal, pemerintah memberi potongan untuk sambungan 900 VA. "Bantuan ini tepat," katanya.',
    'd|Bagus Wirawan|Jalan itu baik,',
    'd|Bagus Wirawan|Bantuan ini tepat,',
  ],
  [
    'Sementara Bupati Rina Hapsari saat dikonfirmasi mengatakan tujuh pelaku ditahan.',
    'i|Rina Hapsari <Bupati>|tujuh pelaku ditahan',
  ],
  [
    'Namun Rina Hapsari yang ditemui di kantornya mengatakan tujuh pelaku ditahan.',
    'i|Rina Hapsari|tujuh pelaku ditahan',
  ],
  [
    'Sementara harga naik, Bupati Rina Hapsari mengatakan tujuh pelaku ditahan.',
    'i|Rina Hapsari <Bupati>|tujuh pelaku ditahan',
  ],
  [
    'Selain Bagus, Rina Hapsari juga datang. "Jalan itu baik," katanya.',
    'd|Rina Hapsari|Jalan itu baik,',
  ],
  [
    'Gubernur Jawa Tengah juga mengatakan bantuan itu akan dilanjutkan.',
    'i|Gubernur Jawa Tengah|bantuan itu akan dilanjutkan',
  ],
  [
    'Kepala Dinas Perikanan Sulawesi Tengah menambahkan bahwa bantuan itu akan dilanjutkan.',
    'i|Kepala Dinas Perikanan Sulawesi Tengah|bantuan itu akan dilanjutkan',
  ],
  [
    'Senada Bagus, Ketua Forum Warga Rina Hapsari juga menyebutkan bahwa sumur itu kering.',
    'i|Rina Hapsari <Ketua Forum Warga>|sumur itu kering',
  ],
  [
    'Sulaiman (41), warga RT 3 Karangasri, Sukoharjo, Tirtomoyo mengatakan sumur itu kering sejak Juni.',
    'i|Sulaiman|sumur itu kering sejak Juni',
  ],
  [
    '"Kali itu meluap," kata Camat Teluk Sari Bagus Wirawan.',
    'd|Bagus Wirawan <Camat Teluk Sari>|Kali itu meluap,',
  ],
  [
    '"Program ini baru," ujar Branch Manager Bank Makmur Kapela Rina Hapsari kepada wartawan.',
    'd|Rina Hapsari <Branch Manager Bank Makmur Kapela>|Program ini baru,',
  ],
  [
    'Bagus Wirawan mengatakan jembatan itu ditutup. Pasar lama, lanjutnya, akan dibuka bulan Mei.',
    'i|Bagus Wirawan|jembatan itu ditutup',
    'i|Bagus Wirawan|Pasar lama … akan dibuka bulan Mei',
  ],
  [
    'Bagus Wirawan mengatakan jembatan itu ditutup. Warga desa, katanya, akan memakai perahu.',
    'i|Bagus Wirawan|jembatan itu ditutup',
    'i|Bagus Wirawan|Warga desa … akan memakai perahu',
  ],
  [
    'Kepala Bidang Hukum Polda Jawa Tengah Kombes Pol Sutarno tiba. "Saat ini aman," ujar Sutarno.',
    'd|Sutarno <Kepala Bidang Hukum Polda Jawa Tengah>|Saat ini aman,',
  ],
  [
    'Pelatih Kapela FC, Rahmat Nurjaman menyesalkan kekalahan itu. "Kami kalah," kata pria yang karib disapa Ranur.',
    'd|Rahmat Nurjaman <Pelatih Kapela FC>|Kami kalah,',
  ],
  [
    '"Data kami lengkap," kata Karo Logistik Polri, Brigjen Bagus Wirawan di Kapela, Senin.',
    'd|Bagus Wirawan <Karo Logistik Polri>|Data kami lengkap,',
  ],
  [
    'Bram Lubis, pelatih Persela Tono Wirya, dan kapten Andi Rahman hadir. “Kami siap,” kata Bram Lubis.',
    'd|Bram Lubis <>|Kami siap,',
  ],
  [
    'Kasat Narkoba Polres Kapela Iptu Bram Lubis tiba. “Kapal itu kami periksa,” ujarnya.',
    'd|Bram Lubis <Kasat Narkoba Polres Kapela>|Kapal itu kami periksa,',
  ],
  [
    '"Sekolah ini rusak," kata Kepala SDN 2 Kapela, Sumarni, kepada wartawan, Senin.',
    'd|Sumarni <Kepala SDN 2 Kapela>|Sekolah ini rusak,',
  ],
  [
    'Dihubungi terpisah, Wakil Ketua DPRD Kapela, Sumarni, menyampaikan apresiasi atas kerja polisi. "Kami senang," ujarnya.',
    'd|Sumarni <Wakil Ketua DPRD Kapela>|Kami senang,',
  ],
  [
    'Dihubungi terpisah, Wakil Ketua DPRD Kapela, Rina Hapsari, mengatakan kerja polisi itu baik.',
    'i|Rina Hapsari <Wakil Ketua DPRD Kapela>|kerja polisi itu baik',
  ],
  [
    '"Sudah kami tangkap," kata Kasat Reskrim Polres Kapela, AKP Bram Lubis saat dikonfirmasi wartawan. Bram tak merinci jumlahnya. "Itu pencurian," sambungnya.',
    'd|Bram Lubis <Kasat Reskrim Polres Kapela>|Sudah kami tangkap,',
    'd|Bram Lubis|Itu pencurian,',
  ],
  [
    'Menurut Bagus, kritik yang disampaikan Rina Hapsari masih wajar. "Mengawasi itu perlu," katanya.',
    'i|Bagus|kritik yang disampaikan Rina Hapsari masih wajar',
    'd|Bagus|Mengawasi itu perlu,',
  ],
  [
    'Menurut Rina Hapsari, sepanjang 2019 Bram Lubis hanya sibuk berkampanye, bukannya membangun dermaga.',
    'i|Rina Hapsari <>|sepanjang 2019 Bram Lubis hanya sibuk berkampanye, bukannya membangun dermaga',
  ],
  [
    'Kapolres Kapela, Ajun Komisaris Besar Polisi Bram Lubis, menyebutkan polisi menangkap 62 orang. "Kami lanjutkan," ujarnya.',
    'i|Bram Lubis <Kapolres Kapela>|polisi menangkap 62 orang',
    'd|Bram Lubis|Kami lanjutkan,',
  ],
  [
    '"Rumah itu aman," kata Kepala Bidang Humas Polda Jateng Komisaris Besar Polisi Bramsandi kepada Antara.',
    'd|Bramsandi <Kepala Bidang Humas Polda Jateng>|Rumah itu aman,',
  ],
  [
    '"Mereka kami tangkap," kata Kapolresta Telagasari, Kombes Pol Tarno Bimo Santo Wirano, Selasa.',
    'd|Tarno Bimo Santo Wirano <Kapolresta Telagasari>|Mereka kami tangkap,',
  ],
  [
    '"Mereka kami tangkap," kata Kapolresta Telagasari, Kombes Pol Bram Lubis Seno Aji di Telagasari, Selasa.',
    'd|Bram Lubis Seno Aji <Kapolresta Telagasari>|Mereka kami tangkap,',
  ],
  [
    'Kapolsek Telagasari Iptu Bram Lubis membenarkan kejadian itu. Kapolres Telagasari AKBP Rahmat Nurjaman juga hadir. "Sudah kami tangkap," ujarnya.',
    'd|Rahmat Nurjaman <Kapolres Telagasari>|Sudah kami tangkap,',
  ],
  [
    '"Kampus kami menambah kapal latih," kata Wakil Rektor Unkap Bram Lubis. Dalam sambutannya, Rektor menyatakan kampus itu baik.',
    'd|Bram Lubis <Wakil Rektor Unkap>|Kampus kami menambah kapal latih,',
    'i|Rektor|kampus itu baik',
  ],
  [
    'Hal itu mendapat perhatian Kepala Dinas Pertanian Kapela Bram Lubis yang datang Rabu. Bram menyebutkan kunjungannya berlangsung sehari.',
    'i|Bram Lubis <Kepala Dinas Pertanian Kapela>|kunjungannya berlangsung sehari',
  ],
  [
    'Bagus Wirawan mengatakan jalan itu rusak. Di samping itu, lanjut Bagus, bantuan untuk warga sudah mengalir sejak kemarin.',
    'i|Bagus Wirawan|jalan itu rusak',
    'i|Bagus Wirawan <>|Di samping itu … bantuan untuk warga sudah mengalir sejak kemarin',
  ],
  [
    'Bagus Wirawan mengatakan jalan itu rusak. Di pasar lain, kata Bagus, pedagang hanya berjualan pagi hari.',
    'i|Bagus Wirawan|jalan itu rusak',
    'i|Bagus Wirawan <>|Di pasar lain … pedagang hanya berjualan pagi hari',
  ],
  [
    '"Kami siap," kata Bupati Kapela Bram Lubis. Kepolisian Resor Kapela mengimbau warga waspada. "Kejahatan itu ada," tandas alumnus Akpol 2006 itu.',
    'd|Bram Lubis|Kami siap,',
    'd|Bram Lubis|Kejahatan itu ada,',
  ],
  [
    'KAPELA, WARTA - Kabid Humas Polda Jateng, Kombes Pol Bram Lubis, mengatakan polisi menangkap 62 orang.',
    'i|Bram Lubis <Kabid Humas Polda Jateng>|polisi menangkap 62 orang',
  ],
  [
    'WARTA.CO.ID,KAPELA--Kabid Humas Polda Jateng, Kombes Pol Bram Lubis, mengatakan polisi menangkap 62 orang.',
    'i|Bram Lubis <Kabid Humas Polda Jateng>|polisi menangkap 62 orang',
  ],
  [
    'Bram Lubis tiba. Saat diperiksa, kedua pelaku mengakui bahwa mereka mencuri pagar.',
    'i|kedua pelaku|mereka mencuri pagar',
  ],
  [
    'Sumarni, salah satu pengunjung Pantai Kapela mengatakan tempat itu indah.',
    'i|Sumarni <pengunjung Pantai Kapela>|tempat itu indah',
  ],
  [
    'Bagus Wirawan tiba.\n” Kami menolak rencana itu ,” ujarnya.\n” Jalan itu rusak parah ” kata Bagus.',
    'd|Bagus Wirawan|Kami menolak rencana itu ,',
    'd|Bagus Wirawan|Jalan itu rusak parah',
  ],
  [
    'Bagus Wirawan tiba. “Kami menolak rencana itu ,“ katanya. “Kami segera pulang,“ ujarnya.',
    'd|Bagus Wirawan|Kami menolak rencana itu ,',
    'd|Bagus Wirawan|Kami segera pulang,',
  ],
  [
    '"Sekarang panen," kata salah seorang petani padi di Desa Kapela, Kecamatan Buana Timur, Ogan Kapela (OK) Timur, Rahmat di Martapura, Selasa.',
    'd|Rahmat <petani padi>|Sekarang panen,',
  ],
  [
    '"Sekarang panen," kata seorang petani di Desa Kapela, Kecamatan Buana, Kabupaten Garis, Selasa.',
    'd|petani|Sekarang panen,',
  ],
  [
    '"Sekarang panen," kata Kepala Dinas Pertanian Kuansing Wiratno di Kapela, Rabu.',
    'd|Wiratno <Kepala Dinas Pertanian Kuansing>|Sekarang panen,',
  ],
  [
    'KAPELA - Sekretaris Daerah Provinsi Sumatera Selatan Tarno Wirano mengatakan hutan itu dijaga.',
    'i|Tarno Wirano <Sekretaris Daerah Provinsi Sumatera Selatan>|hutan itu dijaga',
  ],
  [
    'Ketua MPR Rina Hapsari tiba. Oesman Lubis, wakil ketua MPR, mengaku belum tahu aturannya. Ketua Umum Partai Buana itu mengaku belum tahu penggantinya.',
    'i|Oesman Lubis|belum tahu aturannya',
    'i|Oesman Lubis|belum tahu penggantinya',
  ],
  [
    'Rektor Unkap, Prof Sudharto Lubis mengatakan kampus itu baik. Prof Dharto menyebutkan alumni adalah duta kampus.',
    'i|Sudharto Lubis|kampus itu baik',
    'i|Sudharto Lubis|alumni adalah duta kampus',
  ],
  [
    'Sekertaris Fraksi Partai Buana, Bagus Wirawan, mengungkapkan partai itu dikritik.',
    'i|Bagus Wirawan <Sekertaris Fraksi Partai Buana>|partai itu dikritik',
  ],
  [
    'Meski Bupati Rini Kusuma mengatakan bahwa dermaga itu masih aman, para insinyur menutupnya pada Senin.',
    'i|Rini Kusuma <Bupati>|dermaga itu masih aman',
  ],
  [
    'Kapolres Garis, Komisaris Besar Polisi (Kombes) Rendra Lubis menegaskan, warga harus tenang.\n“Kampung ini kami jaga,” ujar Kapolres.',
    'i|Rendra Lubis <Kapolres Garis>|warga harus tenang',
    'd|Rendra Lubis|Kampung ini kami jaga,',
  ],
  [
    'BUANA LAMA | Kapolres Buana Lama, AKBP Rendra Lubis mengatakan pasar itu aman.',
    'i|Rendra Lubis <Kapolres Buana Lama>|pasar itu aman',
  ],
  [
    'Bupati Rini Kusuma tiba. Menyinggung harga garam yang naik, Bupati kembali menegaskan, gudang masih penuh.',
    'i|Rini Kusuma|gudang masih penuh',
  ],
  [
    'Gubernur Sarno Widarto tiba. Saat ditanya wartawan, Sarwi mengatakan jembatan itu selesai. “Kita lihat saja,” kata Sarwi.',
    'i|Sarno Widarto <Gubernur>|jembatan itu selesai',
    'd|Sarno Widarto|Kita lihat saja,',
  ],
  [
    'Ganda putri Rina Dewi Lestari/Sari Mutiara Kencana tiba. “Kami senang,” kata Rina. “Saya lelah,” kata Sari.',
    'd|Rina Dewi Lestari|Kami senang,',
    'd|Sari Mutiara Kencana|Saya lelah,',
  ],
  [
    '“Laut tenang,” kata Menteri Kelautan/Kepala Badan Pesisir Bagus Wirawan.',
    'd|Bagus Wirawan <Menteri Kelautan/Kepala Badan Pesisir>|Laut tenang,',
  ],
  [
    'Diakui Rendra, Kepala Desa setempat bahwa sumur itu kering. “Sumur kering,” ungkap Rendra.',
    'd|Rendra <Kepala Desa setempat>|Sumur kering,',
  ],
  [
    'Wakil Wali Kota Kapela yang juga Ketua Satgas Banjir Kota Kapela Rini Kusuma mengatakan, 700 rumah rusak. “Air surut,” kata dia.',
    'i|Rini Kusuma <Wakil Wali Kota Kapela yang juga Ketua Satgas Banjir Kota Kapela>|700 rumah rusak',
    'd|Rini Kusuma|Air surut,',
  ],
  [
    'Rektor Unkap Prof Rini Kusuma MES PhD mengatakan kampus itu dibenahi. “Bagus,” kata Prof Rini.',
    'i|Rini Kusuma <Rektor Unkap>|kampus itu dibenahi',
    'd|Rini Kusuma|Bagus,',
  ],
  [
    'Rektor Unkap Prof Tarno P Hadi mengatakan kampus itu dibenahi.',
    'i|Tarno P Hadi <Rektor Unkap>|kampus itu dibenahi',
  ],
  [
    '“Jalan itu segera kita perbaiki.” Ujar Rini Kusuma, Kepala Dinas Bina Marga.',
    'd|Rini Kusuma <Kepala Dinas Bina Marga>|Jalan itu segera kita perbaiki.',
  ],
  [
    'Bupati Rini Kusuma tiba. “Jalan itu segera kita perbaiki.” Ujarnya kepada wartawan, Senin (3/2/2025).',
    'd|Rini Kusuma|Jalan itu segera kita perbaiki.',
  ],
  [
    'Bupati Rini Kusuma tiba. “Jalan itu segera kita perbaiki.” Katanya, jembatan baru akan dibangun tahun depan.',
    'd|Rini Kusuma|Jalan itu segera kita perbaiki.',
    'i|Rini Kusuma|jembatan baru akan dibangun tahun depan',
  ],
  [
    'Kasat Lantas Polres Garis AKP Rendra Lubis mengatakan jalan itu licin. Polisi dengan tiga balok di pundaknya itu melanjutkan, dua truk terguling.',
    'i|Rendra Lubis|jalan itu licin',
    'i|Rendra Lubis|dua truk terguling',
  ],
  [
    'Upaya Polres Garis mengungkap kasus pencurian pagar di tiga desa membuahkan hasil. Camat Garis Rendra Lubis mengatakan warga kini tenang.”Kami bersyukur,” ucapnya.',
    'i|Rendra Lubis|warga kini tenang',
    'd|Rendra Lubis|Kami bersyukur,',
  ],
  [
    'Bupati Kabupaten Garis Ahmad Wirano Lubis tiba. “Panen baik,” kata Wirano.',
    'd|Ahmad Wirano Lubis <Bupati Kabupaten Garis>|Panen baik,',
  ],
  [
    'Kepala Dinas Hidrografi, Laksamana Pertama Bram Seno Lubis mengatakan laut itu dangkal.',
    'i|Bram Seno Lubis <Kepala Dinas Hidrografi>|laut itu dangkal',
  ],
  [
    'Pengamat politik dari Lembaga Citra, Yusuf Hamdani menilai, usulan itu ganjil. Sebab, Kaisan Lubis menjadi calon wali kota. “Kenapa harus dia?” kata dia.',
    'i|Yusuf Hamdani <Pengamat politik dari Lembaga Citra>|usulan itu ganjil',
    'd|Kaisan Lubis|Kenapa harus dia?',
  ],
  [
    'Ketua Partai Garis, Rendra Lubis, mengusulkan Kaisan Wirano menjadi calon. Menanggapi hal itu, pakar hutan dari Lembaga Citra, Yusuf Hamdani menilai, usulan itu ganjil. Sebab, Kaisan menjadi calon wali kota. “Kenapa harus begitu?” kata dia.',
    'i|Rendra Lubis|Kaisan Wirano menjadi calon',
    'i|Yusuf Hamdani <pakar hutan dari Lembaga Citra>|usulan itu ganjil',
    'd|Yusuf Hamdani|Kenapa harus begitu?',
  ],
  [
    'Acara itu dipimpin Dekan Pertanian, Dr. Hendra Lubis dan dihadiri warga. “Kami lega,” kata Hendra Lubis.',
    'd|Hendra Lubis <Dekan Pertanian>|Kami lega,',
  ],
  [
    '“Dua puluh rumah rusak,” kata Solihin, Kepala Desa Bumigaris kepada wartawan lewat telepon.',
    'd|Solihin <Kepala Desa Bumigaris>|Dua puluh rumah rusak,',
  ],
  [
    '“Bupati itu diperiksa,” ujar sumber Warta.co.id lewat pesan singkat.',
    'd|sumber Warta.co.id|Bupati itu diperiksa,',
  ],
  [
    '“Semua aman,” tutur Ferdian. Mantan pengurus Ikatan Nelayan Garis (ING) itu menjelaskan bahwa kapal sudah pulang.',
    'd|Ferdian|Semua aman,',
    'i|Ferdian|kapal sudah pulang',
  ],
  [
    'Sejak banjir surut, sambung Ferdian, Dewan punya waktu tiga hari untuk memeriksa tersangka. “Nanti kami sampaikan,” kata dia.',
    'i|Ferdian|Sejak banjir surut … Dewan punya waktu tiga hari untuk memeriksa tersangka',
    'd|Ferdian|Nanti kami sampaikan,',
  ],
  [
    'Peneliti Lembaga Citra, Rini Kusuma, mengatakan hutan itu gundul. Profesor ilmu tanah ini melihat “akar masalahnya ada di hulu sungai itu.”',
    'i|Rini Kusuma|hutan itu gundul',
    'd|Rini Kusuma|akar masalahnya ada di hulu sungai itu.',
  ],
  [
    'Rektor Unkap, Prof Tarno Wirano mengatakan kampus itu ramai. Prof Tarno yang juga Ketua Dewan Buku Garis mengatakan hal itu pada Senin. “Bagus,” ucapnya.',
    'i|Tarno Wirano <Rektor Unkap>|kampus itu ramai',
    'd|Tarno Wirano|Bagus,',
  ],
  [
    'Rini Kusuma tiba. “Kapal aman,” ujar Rini Kusuma. Ketua Gugus Kerja (Kagugus) Pemulihan Pantai Ikatan Nelayan Garis (ING) ini berharap air segera surut. “Semoga,” katanya.',
    'd|Rini Kusuma|Kapal aman,',
    'i|Rini Kusuma|air segera surut',
    'd|Rini Kusuma|Semoga,',
  ],
  [
    'Berdasarkan catatan, kata dr Rendra, 84 persen orang yang sakit belum makan. “Kasihan,” ucap dr Rendra. Rendra Lubis pulang.',
    'i|Rendra Lubis|Berdasarkan catatan … 84 persen orang yang sakit belum makan',
    'd|Rendra Lubis|Kasihan,',
  ],
  [
    'Humas PN Garis, Gede Putra Astika mengatakan sidang itu ditunda.',
    'i|Gede Putra Astika <Humas PN Garis>|sidang itu ditunda',
  ],
  [
    'Pengamat dari Forum Warga Garis (Forwagi) Hendra Lubis menilai, calon itu lemah. Menurut Hendra, tokoh dari desa punya kelemahan.',
    'i|Hendra Lubis <Pengamat dari Forum Warga Garis (Forwagi)>|calon itu lemah',
    'i|Hendra Lubis|tokoh dari desa punya kelemahan',
  ],
  [
    'Ketua Komisi II DPR RI Bagus Harjanto alias Bagus Gundul mengaku tidak tahu soal itu. “Tanya yang lain,” ujar Gundul.',
    'i|Bagus Harjanto <Ketua Komisi II DPR RI>|tidak tahu soal itu',
    'd|Bagus Harjanto|Tanya yang lain,',
  ],
  [
    'Slamet yang akrab disapa Betawi menyampaikan, dirinya tidak melarang petani. “Tidak benar,” ujarnya.',
    'i|Slamet|dirinya tidak melarang petani',
    'd|Slamet|Tidak benar,',
  ],
  [
    'Ketua DPRD Kapela Hartono Wirasana siap dikritik. Hargo -panggilan akrabnya- akan bertanggung jawab. “Saya siap,” ujar Hargo.',
    'd|Hartono Wirasana|Saya siap,',
  ],
  [
    'Kapolsek Kapela AKP Rudi Hartanto mengatakan pencurian itu terjadi malam. Tersangka K mengaku diajak seorang teman. “Mereka berbagi peran,” ucapnya.',
    'i|Rudi Hartanto|pencurian itu terjadi malam',
    'i|K|diajak seorang teman',
    'd|Rudi Hartanto|Mereka berbagi peran,',
  ],
  [
    'Rektor Universitas Merapi (Unmer) Solo, Prof. Darsa Johan Utama mengatakan, gelar itu amanah. “Jaga baik-baik,” tegas Rektor.',
    'i|Darsa Johan Utama <Rektor Universitas Merapi (Unmer) Solo>|gelar itu amanah',
    'd|Darsa Johan Utama|Jaga baik-baik,',
  ],
  [
    'Dekan Fisip Unkap Dr. Agung Suprana menyambut tamu. “Ini bagus,” kata Dekan Fisip Unkap.',
    'd|Agung Suprana|Ini bagus,',
  ],
  [
    'Legenda Persela, Maks Timora, datang. “Malu kalau kalah,” ujar Maks. “Semua tahu,” ungkap lelaki yang kini berdagang buku. “Ini lain,” jelas pemain yang membela Persela sejak 1962 ini.',
    'd|Maks Timora|Malu kalau kalah,',
    'd|Maks Timora|Semua tahu,',
    'd|Maks Timora|Ini lain,',
  ],
  [
    '“Penabraknya lari,” tutur Kanit Laka Polres Kapela, Ipda Moch. Apriyan Hermanto. “Ada ceceran pakan,” lanjut dia.',
    'd|Moch. Apriyan Hermanto <Kanit Laka Polres Kapela>|Penabraknya lari,',
    'd|Moch. Apriyan Hermanto|Ada ceceran pakan,',
  ],
  [
    'Rektor Unkap El Fikri Bermana Jatra datang pagi. “Kampus ini maju,” kata El Fikri.',
    'd|El Fikri Bermana Jatra <Rektor Unkap>|Kampus ini maju,',
  ],
  [
    'Komandan Pusdalops BPBD Bantul Oka Sol Sol Permansyah menuturkan, rumah itu milik warga.',
    'i|Oka Sol Sol Permansyah <Komandan Pusdalops BPBD Bantul>|rumah itu milik warga',
  ],
  [
    'Hal itu disampaikan Kepala Balai Peta, Arsip dan Dokumen Kapela, Rangga Wisesa dalam keterangannya. “Peta itu lengkap,” jelasnya.',
    'd|Rangga Wisesa <Kepala Balai Peta, Arsip dan Dokumen Kapela>|Peta itu lengkap,',
  ],
  [
    '“Banjir surut, saya pulang.”\n\nDemikian kata Bupati Kapela, Rini Kusuma tentang tuduhan itu.\n\n“Semua baik,” ujarnya.',
    'd|Rini Kusuma <Bupati Kapela>|Banjir surut, saya pulang.',
    'd|Rini Kusuma|Semua baik,',
  ],
  [
    '"Kami menyesali keterlambatan ini," bunyi pernyataan itu.',
    'd|pernyataan|Kami menyesali keterlambatan ini,',
  ],
  ['"Kami terus melangkah," kata Pak Budi dan Bu Rini.', 'd|Budi dan Rini|Kami terus melangkah,'],
  [
    '"Kami sangat kehilangan dia," kata keluarga Rini Kusuma. "Kami juga," ujar kubu Budi Santoso.',
    'd|keluarga Rini Kusuma <>|Kami sangat kehilangan dia,',
    'd|kubu Budi Santoso <>|Kami juga,',
  ],
  ['Bupati Rini Kusuma meminta megaproyek dermaga baru.'],
  // a body that was named before, called by its noun alone
  [
    'PT Samudra Jaya menjual dua kapal. "Kami tidak punya pilihan," kata perusahaan itu.',
    'd|PT Samudra Jaya|Kami tidak punya pilihan,',
  ],
  [
    'Kementerian Kelautan dan Perikanan menutup teluk. "Kami tidak punya pilihan," kata kementerian itu.',
    'd|Kementerian Kelautan dan Perikanan|Kami tidak punya pilihan,',
  ],
  ['Ratnawati diminta menjelaskan bahwa jembatan itu akan dibuka bulan depan.'],
  [
    'Salah satu pedagang, Ratnawati, menangis dan memeluk Wali Kota Bambang Susilo. “Tolong kami, Pak,” ujarnya.',
    'd|Ratnawati <pedagang>|Tolong kami, Pak,',
  ],
  [
    '"Kami menunggu jembatan ini sepuluh tahun lamanya."\n\nSari Dewi, Ketua RW 3\n\nWarga lalu berjalan ke seberang.',
    'd|Sari Dewi <Ketua RW 3>|Kami menunggu jembatan ini sepuluh tahun lamanya.',
  ],
  [
    'Menteri Kelautan, Surya Adi Nugraha (SAN), mengatakan bahwa pelabuhan akan dibuka. “Kami sudah siap,” kata Mentan SAN di Kapela.',
    'i|Surya Adi Nugraha|pelabuhan akan dibuka',
    'd|Surya Adi Nugraha|Kami sudah siap,',
  ],
  [
    'Penolakan itu disampaikan Ketua RW Rini Kusuma dengan mengatakan, "Kami tidak mau digusur."',
    'd|Rini Kusuma|Kami tidak mau digusur.',
  ],
  [
    'Kerusakan jembatan itu Bupati Hasan Wirya menyebut "tidak bisa ditunda lagi".',
    'd|Hasan Wirya|tidak bisa ditunda lagi',
  ],
  [
    '"Mereka sempat unggul dalam dua menit."\n\n"Kali ini terjadi lagi."\n\n"Dan babak kedua kami mencoba mengubah skema," kata Hasan Wirya.',
    'd|Hasan Wirya|Mereka sempat unggul dalam dua menit.',
    'd|Hasan Wirya|Kali ini terjadi lagi.',
    'd|Hasan Wirya|Dan babak kedua kami mencoba mengubah skema,',
  ],
  // What joins a sentence to the one before opens a main clause; somebody else's clause behind it is not the first one's.
  [
    'Wali Kota Budi Santoso menyampaikan penutupan pelabuhan, tetapi Rini Sasmita melihatnya sebagai “kesalahan yang akan merugikan kita”.',
    'd|Rini Sasmita|kesalahan yang akan merugikan kita',
  ],
  // Where and when it was said, at the sentence's end.
  [
    'Pelabuhan akan dibuka lagi pada Mei, kata Budi Santoso dalam keterangan tertulis, Senin (5/9/2022).',
    'i|Budi Santoso|Pelabuhan akan dibuka lagi pada Mei',
  ],
  [
    'Pelabuhan Kapela akan dibuka lagi pada Mei, kata Kepala Dinas Budi Santoso di Kapela, Senin.',
    'i|Budi Santoso <Kepala Dinas>|Pelabuhan Kapela akan dibuka lagi pada Mei',
  ],
  [
    'Adapun Budi menegaskan bahwa pelabuhan tidak akan dijual.',
    'i|Budi|pelabuhan tidak akan dijual',
  ],
  [
    'Wali Kota Rini Kusuma menegaskan bahwa pasar lama tidak akan dibongkar, namun Ketua DPRD Hendra Wijaya menyatakan bangunan itu sudah tidak layak.',
    'i|Rini Kusuma <Wali Kota>|pasar lama tidak akan dibongkar',
    'i|Hendra Wijaya <Ketua DPRD>|bangunan itu sudah tidak layak',
  ],
  [
    'Rini Kusuma, Wali Kota Bandaraya, mengatakan pasar akan dibongkar, sementara warga berpendapat bahwa bangunan itu masih kokoh.',
    'i|Rini Kusuma|pasar akan dibongkar',
    'i|warga|bangunan itu masih kokoh',
  ],
  [
    'Wali Kota Bandaraya, Rini Kusuma, mengatakan pasar akan dibongkar, namun Ketua DPRD, Hendra Wijaya, berpendapat bahwa bangunan itu masih kokoh.',
    'i|Rini Kusuma|pasar akan dibongkar',
    'i|Hendra Wijaya|bangunan itu masih kokoh',
  ],
  [
    'Rini Kusuma mengatakan pasar lama tidak akan dibongkar, sedangkan Hendra Wijaya menyebut bangunan itu "ancaman bagi warga".',
    'i|Rini Kusuma|pasar lama tidak akan dibongkar',
    'm|Hendra Wijaya|ancaman bagi warga',
  ],
  [
    'Rini Kusuma mengatakan harga beras naik tetapi harga cabai turun tajam.',
    'i|Rini Kusuma|harga beras naik tetapi harga cabai turun tajam',
  ],
  [
    '"Panen berhasil," kata Menteri Pertanian Bagus Wirawan. Menteri Perdagangan mengatakan bahwa harga beras akan turun.',
    'd|Bagus Wirawan|Panen berhasil,',
    'i|Menteri Perdagangan|harga beras akan turun',
  ],
  [
    '"Panen berhasil," kata Gubernur Sulawesi Selatan Bagus Wirawan. Gubernur Sulsel mengatakan bahwa harga beras akan turun.',
    'd|Bagus Wirawan|Panen berhasil,',
    'i|Bagus Wirawan|harga beras akan turun',
  ],
  [
    'Budi Hartono, mantan direktur perusahaan kereta, dalam jumpa pers di Bandaraya mengatakan bahwa tarif tidak akan naik.',
    'i|Budi Hartono <mantan direktur perusahaan kereta>|tarif tidak akan naik',
  ],
  [
    'Budi Hartono, mantan direktur perusahaan kereta, Senin malam mengatakan bahwa tarif tidak akan naik.',
    'i|Budi Hartono|tarif tidak akan naik',
  ],
  [
    '"Kami tidak bisa tidur," kata Sutini, 54 tahun, warga Desa Kalijati.',
    'd|Sutini <warga Desa Kalijati>|Kami tidak bisa tidur,',
  ],
  [
    'Sutini Lestari (54), warga Desa Kalijati, mengeluhkan banjir yang datang setiap malam. "Kami tidak bisa tidur," katanya.',
    'd|Sutini Lestari <warga Desa Kalijati>|Kami tidak bisa tidur,',
  ],
  [
    '"Pasar ramai," kata Noor Dewanti (45), ketua kelompok kuliner Desa Bahari. Pendataan dilakukan oleh lembaga swadaya masyarakat. Ketua LSM itu, Ando Wiratmo, mengatakan, pihaknya sudah merintis sejak 2015.',
    'd|Noor Dewanti|Pasar ramai,',
    'i|Ando Wiratmo|pihaknya sudah merintis sejak 2015',
  ],
  [
    'Rini Kusuma mengatakan pasar akan dibuka. Kemarin, media melaporkan, pasar itu akan ditutup.',
    'i|Rini Kusuma|pasar akan dibuka',
  ],
  [
    'Menurut Ada Lind, “pelabuhan itu” akan menjadi “puing”.',
    'm|Ada Lind|“pelabuhan itu” akan menjadi “puing”',
  ],
  [
    'Ada Lind mengatakan “pelabuhan itu” akan menjadi puing.',
    'm|Ada Lind|“pelabuhan itu” akan menjadi puing',
  ],
  ['Rencana itu “mati”, kata Ada Lind.', 'm|Ada Lind|Rencana itu “mati”'],
  [
    'Bupati Lumbung Dewi Anggraini menyatakan bahwa bendungan aman, sedangkan warga Desa Tirto mengaku air sudah merembes ke rumah mereka.',
    'i|warga Desa Tirto|air sudah merembes ke rumah mereka',
  ],
  [
    'Menurut Dewi Anggraini bendungan itu aman, tetapi peneliti Universitas Lumbung, Galih Pratomo, memperingatkan bahwa retakan makin lebar.',
    'i|Dewi Anggraini|bendungan itu aman',
    'i|Galih Pratomo|retakan makin lebar',
  ],
  [
    'Wulan Sari, penari topeng, kepada wartawan mengatakan gempa terjadi pada pagi hari.',
    'i|Wulan Sari|gempa terjadi pada pagi hari',
  ],
];
