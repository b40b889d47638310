import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'ms',

  detection: {
    script: 'Latn',
    words:
      'yang dan di ke dari untuk dengan pada adalah ini itu tidak akan telah dalam oleh juga kerana bahawa ketika atau boleh lebih kata menjadi tersebut para antara kepada sebagai namun sehingga tahun orang bagi agar masih hanya perlu saya kami mereka beliau ialah pihak daripada iaitu turut berkata selepas katanya manakala pelbagai semasa serta sudah kita tiada hari mahu kalau',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'baca juga|baca lagi|baca selanjutnya|artikel berkaitan|berita berkaitan|berita lain|berita popular|lihat juga|tonton juga|bacaan lanjut|topik berkaitan|tag|anda mungkin berminat|cadangan untuk anda|paling popular|artikel lain|terkini|lagi berita|baca seterusnya|baca berita penuh|baca laporan penuh|baca artikel penuh|baca artikel berkaitan|baca berita berkaitan|baca sini|baca di sini|baca lebih lanjut|ketahui lebih lanjut|maklumat lanjut|lihat lagi|lihat semua|artikel menarik|artikel popular|artikel terkini|artikel pilihan|artikel seterusnya|artikel sebelumnya|berita lanjut|berita terkini|berita pilihan|berita utama|berita penuh|berita seterusnya|berita sebelumnya|cerita berkaitan|kisah berkaitan|isu berkaitan|topik|tags|kata kunci|anda mungkin suka|mungkin anda berminat|mungkin anda minat|disyorkan untuk anda|disyorkan|pilihan editor|pilihan pengarang|paling banyak dibaca|terpopular|popular|trending|sohor kini|terhangat|jangan lepaskan|jangan ketinggalan|jangan terlepas|lagi untuk anda|lebih banyak berita|dengar juga|klik di sini|klik untuk baca|berkaitan|rencana berkaitan|laporan lanjut|pautan berkaitan|video berkaitan',
  advert:
    'iklan|advertisement|cerita bersambung di bawah|artikel bersambung di bawah|tajaan|iklan tajaan|kandungan tajaan|kandungan berbayar|ditaja oleh|sponsored|teruskan membaca selepas iklan|berita bersambung selepas iklan|artikel bersambung selepas iklan|skrol untuk teruskan membaca|langkau iklan|tutup iklan|pengiklanan|tatal ke bawah untuk terus membaca|terus membaca di bawah|skrol untuk membaca',
  newsletter:
    'langgan newsletter|langgan surat berita|daftar untuk menerima|dapatkan berita terkini|langgan sekarang|langganan|daftar sekarang|dapatkan info terkini|terima berita|surat berita|newsletter|masukkan emel anda|alamat emel|emel anda|sokong kewartawanan|sokong kami|jadi ahli|daftar percuma',
  follow:
    'ikuti|sertai|langgan|muat turun|follow|dapatkan|ikuti kami|sertai kami|klik|layari|like|tekan|tambah|join|jom sertai|jom ikuti|jadikan',
  share:
    'kongsi|kongsikan|kongsi artikel|share|salin pautan|kongsi artikel ini|kongsi di|kongsi berita|kongsikan artikel ini|salin|pautan disalin|cetak|emel|hantar|simpan|copy link|whatsapp|kirim',
  pager:
    'halaman|halaman #|halaman # dari #|seterusnya|sebelumnya|halaman seterusnya|halaman sebelumnya|berikutnya|# dari #|# / #|papar semua',
  video:
    'tonton video|tonton|video berkaitan|video|video lain|lihat video|dengar|dengar artikel|galeri|galeri foto|gambar|podcast|siaran langsung|tonton sekarang',
  tool: 'cetak|dengar artikel|simpan|besarkan|tutup|kecilkan|saiz teks|saiz tulisan|lagi|papar lagi|muat lagi|memuatkan|kembali ke atas|lompat ke kandungan|lapor kesilapan|masa membaca|log masuk|daftar masuk|terjemah|lihat gambar|lihat foto|lihat imej|lihat imej ini|lihat gambar ini|lihat saiz penuh|besarkan gambar|besarkan imej|klik untuk besarkan|klik untuk membesarkan|ketik untuk besarkan|buka gambar|papar gambar|papar imej',
  comments:
    'komen|tulis komen|# komen|komen anda|tinggalkan komen|beri komen|tinggalkan jawapan|ruangan komen|jadi yang pertama|lihat komen',
  asks: 'adakah artikel ini membantu|adakah artikel ini bermanfaat|adakah artikel ini berguna|adakah artikel ini menarik|adakah berita ini bermanfaat|adakah anda suka artikel ini|adakah anda menyukai artikel ini|suka artikel ini|suka dengan artikel ini|suka berita ini|apa pendapat anda tentang artikel ini|apa reaksi anda|menemui kesilapan|jumpa kesilapan|terdapat kesilapan',
  boilerplate:
    'kongsikan pendapat anda di ruangan komen|nyatakan pandangan anda di ruangan komen|hak cipta terpelihara|hak cipta|semua hak terpelihara|hak cipta ©|copyright ©|dilarang menerbitkan semula|artikel ini pertama kali|semua hak cipta|terima kasih kerana membaca|terima kasih kerana sudi membaca|penafian:|artikel ini adalah pandangan peribadi|pandangan yang dinyatakan',
  credit:
    'penulis|wartawan|editor|foto|sumber|gambar|oleh|gambar oleh|foto oleh|sumber gambar|laporan|disunting oleh|penulis asal|pemberita|terjemahan|video',
  paywall:
    'untuk pelanggan sahaja|langgan untuk membaca|teruskan membaca dengan melanggan|log masuk untuk membaca|khas untuk pelanggan|artikel ini untuk pelanggan|daftar untuk terus membaca',
  byline:
    'oleh|ditulis oleh|penulis|wartawan|laporan|pemberita|editor|penyunting|edisi cetak|edisi digital',
  dated:
    'diterbitkan|dikemas kini|kemaskini|disiarkan|dikemaskini|tarikh|kemas kini terakhir|terbit',
  kickers:
    'eksklusif|terkini|berita terkini|sebentar tadi|langsung|kemas kini|video|foto|pendapat|analisis|wawancara|ulasan|profil|kolum|rencana|editorial|semakan fakta|siasatan|obituari|kenyataan media|laporan khas|podcast|infografik',
  datelines:
    'kuala lumpur|putrajaya|shah alam|petaling jaya|johor bahru|george town|ipoh|kuantan|kota bharu|kuala terengganu|alor setar|seremban|melaka|kangar|kota kinabalu|sandakan|tawau|kuching|miri|sibu|bintulu|labuan|langkawi|klang|bandar seri begawan|singapura|jakarta|bangkok|washington|new york|london|beijing|moscow|tokyo|gaza|baitulmaqdis|makkah|madinah|riyadh',
  joins: 'dan|bersama',
  corrected: 'pembetulan|ralat|nota editor|nota pengarang|artikel ini telah dikemas kini',
  cookies: 'kuki|cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'Dr Prof Ir Hj Hjh Tn Pn Md Mohd Muhd Abd En Jln Lrg no bil Kol Lt Kapt Mej Jen Insp Supt Sdn Tg Kg Kpg Sg Bkt Ust hlm Dato Jalan',
    mayEnd: 'Bhd dll dsb a.m p.m',
  },

  quotation: {
    marks: '“” ”” "" "”',
    singleMarks: true,
    subject: 'around',
    headFirst: true,
    pointsBack:
      'perkara itu|perkara tersebut|hal itu|hal tersebut|demikian|kenyataan itu|kata-kata itu',
    panels:
      'majelis|dewan|tim|panel|forum|aliansi|koalisi|kelompok|ikatan|barisan|paguyuban|perkumpulan|jajaran|kalangan|para',
    mainOpeners: 'bagi|sementara|manakala|namun|tetapi|lalu|kemudian',
    landforms: 'teluk|tanjung|sungai|bukit|gunung|pulau|tasik|kuala|pantai|lembah',
    deputies: 'timbalan|naib|penolong|bekas|mantan|calon',
    servants:
      'peguam|peguambela|penasihat|jurucakap|setiausaha|pembantu|pegawai|pemandu|rakan|sahabat|jiran|ejen|penyokong',
    relatives: 'yang|berusia|berumur',
    verbs:
      'berkata|memberitahu|menyatakan|menjelaskan|menegaskan|menambah|mendakwa|mengumumkan|memaklumkan|mengulas|menyifatkan|mengakui|menyeru|menggesa|mengingatkan|menafikan|mempersoalkan|mengatakan|melaporkan|menyuarakan|memberi amaran|menekankan|menganggap|percaya|menulis|bertanya|menjawab|menerusi|mencadangkan|mengesahkan|meminta|merayu|menuduh|melabel|menyelar|mengkritik|merumuskan|menasihati|menyokong|menolak|membidas|menegur|berseloroh|berjanji|meluahkan|melahirkan|mendedahkan|menerangkan|menceritakan|berpendapat|memohon|menuntut|bertitah|berharap|bimbang|berkongsi|berujar|mengaku|mendesak|menjamin|menggariskan|membangkitkan|mengesyorkan|mengarahkan|mengajak|memuji|mengecam|mengutuk|menzahirkan|menyangkal|menjangka|meramal|meramalkan|menyimpulkan|memperincikan|berikrar|bersumpah|mengeluh|menempelak|menyindir|berhujah|menghuraikan|memperjelaskan',
    afterQuote:
      'kata|bunyi|ujar|jelas|tambah|tegas|soal|luah|dakwa|cerita|pesan|seru|gesa|tulis|akui|sambung|balas|demikian|ulas|terang|janji|tanya|jawab|bidas|selar|pinta|seloroh|imbau|rungut|keluh|hujah|titah|rayu|kongsi|harap|cadang|nafi|sahut|tempelak|sindir|jerit|laung|bisik|gurau|usik|rintih|kesal|tutur|ungkap|simpul|rumus|puji|kritik|dedah|maklum|respons|celah|pangkas',
    requested: 'diminta|ditanya|disuruh|didesak|diajak|digesa|diarah|diarahkan|diharap',
    speakerSuffix: 'nya',
    addressing: 'memberitahu|mengingatkan',
    bareVerbs:
      'berkata|memberitahu|menyatakan|menjelaskan|menegaskan|menambah|mendakwa|mengumumkan|memaklumkan|mengakui|mengingatkan|mengatakan|berharap|mengesahkan|mendedahkan|menerangkan|menceritakan|berpendapat|mengaku|menganggap|menjangka|menjangkakan|melaporkan|menekankan|percaya|berkongsi|menafikan|meramalkan',
    according: 'menurut|kata|ujar',
    accordingSelf:
      'menurutnya|katanya|jelasnya|tambahnya|ujarnya|kata beliau|ujar beliau|jelas beliau|tambah beliau|tegas beliau|menurut beliau|tegasnya|ulasnya|sambungnya|dakwanya|kata dia|menurut dia|menurutnya lagi|katanya lagi|tambahnya lagi|jelasnya lagi',
    subordinators: 'walaupun|meskipun|sungguhpun|walau',
    complementisers: 'bahawa|supaya|agar|sama ada',
    coordinators: 'dan',
    turns: 'tetapi|tapi|namun|sedangkan|sementara|manakala|melainkan',
    whenWords: 'selepas|setelah|apabila|kerana|sebelum|ketika',
    asWords: 'seperti|demikian',
    indirect: ['that', 'bare', 'according', 'tag'],
    personJoins: 'dan|serta',
    groups: 'keluarga|pasangan|kem',
    pronouns: {
      any: 'beliau|dia|ia|baginda',
      they: 'mereka|kedua-duanya|ketiga-tiganya',
      i: 'saya|kami|kita|aku',
    },
    articles: 'sang|si|para|seorang|beberapa|sejumlah|sebuah',
    partitives: 'seorang|satu',
    officeNames: 'ketua negara=presiden',
    tellingNouns:
      'jawapan|maklum balas|komen|pesanan|mesej|nasihat|amaran|kesimpulan|penjelasan|seruan|permintaan|janji|reaksi|respons|ulasan',
    ownerLinks: 'daripada|dari',
    links: 'dan|dari|bin|binti|a/l|a/p|negara|republik|al',
    writings:
      'kenyataan|surat|laporan|hantaran|mesej|ciapan|dokumen|penghakiman|akta|pengumuman|artikel|notis|pekeliling|ulasan|petisyen|memorandum',
    contentVerbs: 'berbunyi',
    stops:
      'dan|seperti|di|ke|dalam|pada|kepada|ketika|semasa|selepas|sebelum|dengan|oleh|melalui|berkaitan|soal|mengenai|kerana|sehingga|manakala|namun|tetapi|atau|yang|untuk|sebagai|adalah|sejak|hingga|sampai|bahawa|agar|supaya|jika|kalau|sambil|terhadap|selama|atas|antara|tanpa|lalu|kemudian|sementara|serta|akan|sudah|telah|tidak|bukan|belum|juga|ini|itu|tersebut|menjadi|bagi|demi|sedangkan|walaupun|demikian|masih|turut|apabila',
    between:
      'pula|juga|pun|lagi|telah|sudah|kemudian|lalu|sebelum ini|akan|pernah|turut|terus|sendiri|ini|itu|tersebut|hanya|tetap|masih|sekali|boleh|dapat|harus|perlu|wajib|mampu',
    firms: 'syarikat|firma|kumpulan|pengeluar|pengendali|penerbit|pemaju|konglomerat',
    bodies: 'badan|agensi|pertubuhan|organisasi|institusi|jabatan|pejabat',
    clubs: 'kelab|pasukan|parti|gerakan|akhbar|bandar|kampung|negara|pulau|negeri|daerah|kesatuan',
    portfolios:
      'kesihatan|kewangan|pertahanan|pertanian|perdagangan|pengangkutan|pendidikan|kerja|pelancongan|agama|perumahan|belia|sukan|komunikasi|alam|sains|ekonomi|wanita|perpaduan|perladangan|luar|dalam|undang-undang|tenaga|perhutanan|perikanan|imigresen|pelajaran|bomba',
    roles:
      'menteri|perdana|timbalan|ketua|pengarah|presiden|pengerusi|naib|setiausaha|jurucakap|pegawai|ahli|penganalisis|pakar|profesor|prof|polis|kerajaan|kementerian|jabatan|hakim|peguam|pengurus|jurulatih|penduduk|mangsa|saksi|adun|pesuruhjaya|gabenor|raja|sultan|exco|speaker|pensyarah|penyelaras|pemimpin|pengasas|datuk|dato|tan|tun|seri|sri|komander|panglima|supt|acp|sac|dcp|cp|peniaga|petani|nelayan|pelajar|guru|pengetua|doktor|jururawat|pemandu|penumpang|suami|isteri|ibu|bapa|anak|ayah|jiran|pekerja|aktivis|penyanyi|pelakon|penulis|wartawan|atlet|pemain|kapten|penyerang|usahawan|syarikat|kenyataan|laporan|kajian|pertubuhan|persatuan|kesatuan|parti|mahkamah|bank|majlis|suruhanjaya|agensi|universiti|hospital|pihak|bomba|tentera|pendakwa|penasihat|felo|penyelidik|saintis|arkitek|jurutera|imam|mufti|wakil|rakyat|senator|duta|konsul|besar|daerah|kontinjen|penggerak|pengamat|penganalisa|pencadang|pemilik|pengusaha|pengguna|pengadu|pengamal|pentadbir|pendakwaan|pemangku|penjaga|penyampai|pengacara|pengkritik|pengulas|pengadil|juruterbang|juruteknik|jurufoto|juruaudit|juruukur|penjawat|penghulu|kakitangan|konstabel|koperal|leftenan|mejar|kolonel|brigedier|jeneral|laksamana|komodor|marsyal|datin|tertuduh|defendan|plaintif|responden|perayu|pendaki|penternak|pesawah|pekebun|pelancong|pengunjung|peserta|juara|perenang|pelari|penjaring|sarjan|inspektor|penunggang|penyokong|peminat|komposer|penerbit|penggubah|pelukis|sasterawan|budayawan|sejarawan|balu|duda|nenek|abang|kakak|adik|sepupu|cucu|menantu|mentua|rakan|kawan|sahabat|keluarga|waris|orang|lelaki|wanita|remaja|pemuda|murid|siswa|siswazah|mahasiswa|graduan|kanak-kanak|bekas|mantan|ceo|coo|cfo|sumber|jurulapor|karyawan|ekonomi|pembantu|pembangkang|backbencher|whip|bendahari',
    definite: 'itu|tersebut|ini|berkenaan',
    indefinite: 'seorang|seseorang',
    standIns:
      'bekas|ibu|bapa|warga|peniaga|petani|nelayan|penyokong|graduan|legenda|ahli politik|lelaki|wanita|perempuan|pemuda|remaja|tokoh|usahawan|ahli perniagaan|pensyarah|diplomat|jeneral|penyanyi|pelakon|atlet|pelumba|saintis|cendekiawan|ulama|ustaz|penyerang|pertahanan|penjaga|jurulatih|pengendali|bintang|pemain|pelawak|pengacara|penyampai|komposer|aktres|ratu|anak|jejaka|gadis|dara|wakil|ahli|suami|isteri|adik|abang|kakak|menantu',
    describing: 'dengan|berpangkat|kelahiran|berasal|lulusan|bertubuh|berusia|berumur',
    courtesy:
      'dr|encik|puan|cik|tuan|haji|hajah|ir|datuk|datin|dato|datuk seri|tan|sri|seri|tun|puan sri|tengku|syed|sharifah|prof|ustaz|ustazah|mejar|kapten|leftenan|jeneral|asp|dsp|acp|insp|sarjan|koperal|ts|ar|profesor|asisten|komisioner|superintendan|inspektor|penguasa|supt|dcp|sac|kolonel|superintenden|brigadier|laksamana|komodor|leftenan kolonel|lans|konstabel|marsyal|brigedier|ybhg|yb|yab|tuanku|raja muda|pak|mak|lt|kol|brig|jen|kapt|mej|sjn|kpl',
    nicknameLeads:
      'mesra disapa|mesra dipanggil|lebih dikenali sebagai|lebih dikenali dengan panggilan|alias',
    nicknameTails: 'panggilan mesranya|gelaran mesranya',
    ages: 'tahun',
    times:
      'isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember|hari|semalam|malam|petang|pagi|minggu|bulan|tahun',
    naming:
      'bertajuk|bernama|lagu|filem|buku|novel|program|tema|bertema|istilah|gelaran|slogan|dipanggil|digelar|dikenali sebagai|kempen|kata|drama|akronim|digelar sebagai|operasi|projek|moto|kumpulan|majalah|akhbar|ialah|adalah|berjudul|bertemakan|kononnya',
    noOne: 'tiada',
    negations: 'tidak|tak|bukan|belum|menafikan',
    suppositions: 'jika|kalau|sekiranya',
  },

  names: {
    placeNouns:
      'kampung pekan bandar kota mukim daerah negeri wilayah pulau kepulauan semenanjung pelabuhan sungai tasik gunung bukit lembah negara republik',
    bodyNouns:
      'syarikat firma kumpulan pengeluar penerbit pemaju konglomerat bank koperasi yayasan universiti sekolah muzium hospital pertubuhan organisasi persatuan persekutuan kesatuan parti akhbar majalah portal kelab band orkestra',
    kindArticles: 'sebuah suatu salah satu',
    copulas: 'adalah merupakan ialah',
    sameNames: 'amerika_syarikat=as kesatuan_eropah=eu pbb=pertubuhan_bangsa-bangsa_bersatu',
    thingStart:
      'piala anugerah perjanjian hari operasi ops kad akta festival kejohanan konvensyen perang program projek hadiah deklarasi',
    plain:
      'dikatakan diungkapkan diungkap dijelaskan ditegaskan ditambahkan diakui diterangkan dituturkan dipaparkan disebutkan disebut diceritakan disampaikan diharapkan diketahui diberitakan dilaporkan yang dan di ke dari daripada pada untuk dengan ini itu dalam adalah ialah akan tidak juga oleh sebagai bahawa ada atau kerana setelah selepas sudah telah ketika semasa lebih namun tetapi sementara menurut seperti beliau dia ia mereka kami kita saya anda para si hal jika kalau sekiranya maka agar supaya sehingga walaupun selain sejak hingga sebelum kemudian lalu seterusnya bahkan malah hanya masih belum boleh dapat harus perlu mahu apa siapa bila mengapa kenapa bagaimana mana semua setiap beberapa banyak sebahagian seluruh satu dua tiga empat lima enam tujuh lapan sembilan sepuluh pertama kedua ketiga berkaitan atas bagi antara tanpa terhadap tentang mengenai melalui serta lagi pun kini sekarang esok semalam hari tahun bulan minggu jam pukul tarikh polis kerajaan mangsa suspek kata katanya ujar ujarnya soal demi sementara_itu terdahulu justeru oleh_itu walau_bagaimanapun tambahnya jelasnya barat timur utara selatan tengah rm sen ringgit juta bilion peratus islam melayu cina_ india_ allah internet ahad isnin selasa rabu khamis jumaat sabtu menerusi berdasarkan mengulas bercakap difahamkan turut hadir mesyuarat majlis',
    commonNouns: 'rakyat pihak orang program',
    addressing: 'kepada',
    verbPrefixes: 'mem men mel mer mew mey di',
    kin: 'suami isteri anak ayah bapa kakak abang adik menantu mentua cucu datuk nenek sepupu tunang kekasih',
    titles:
      "perdana menteri timbalan presiden naib raja yang_di-pertuan_agong agong sultan permaisuri tengku tunku tuanku datuk dato datin dato' tan_sri puan_sri tun toh_puan seri sri haji hajah hj dr prof profesor ir ts ustaz ustazah ketua pengarah pengerusi setiausaha pesuruhjaya pengurus penyelaras jurucakap ahli_parlimen ahli senator adun exco gabenor mufti hakim peguam pendakwa_raya pendakwa pegawai komander kolonel leftenan jeneral panglima inspektor superintenden supt asp acp dcp dsp konstabel sarjan jurulatih pemain penyerang penjaga kapten pelakon penyanyi pengarang wartawan penganalisis pakar pensyarah naib_canselor canselor pengasas pemilik calon aktivis encik en puan cik tuan duta pesuruhjaya_tinggi imam ratu putera puteri paus",
    roleWords:
      'agung timbalan bekas pemangku luar dalam pertanian perumahan komunikasi sains ekonomi perladangan perhutanan perikanan perpaduan negeri kewangan pertahanan kesihatan pendidikan pembangunan kerja raya pengangkutan tinggi sumber manusia wanita keluarga masyarakat belia sukan pelancongan perdagangan industri agama kanan muda eksekutif besar utama umum am pusat bahagian jabatan polis negara daerah kontinjen pemuda parti majlis tertinggi kebangsaan umno pas pkr dap amerika_syarikat as china rusia indonesia seri sri',
    organisationStart:
      'kementerian jabatan suruhanjaya majlis mahkamah polis ibu_pejabat institut universiti kolej sekolah hospital syarikat bank parti pertubuhan persatuan kesatuan yayasan lembaga agensi angkatan tentera kumpulan gabungan kelab pasukan perbadanan pejabat dewan pusat badan unit biro kerajaan sk smk',
    organisationEnd: 'bhd sdn_bhd berhad',
    organisationCues: 'syarikat akhbar portal majalah pengeluar pengendali penerbit',
    severalPlaces: 'kampung mukim daerah negeri bandar pulau',
    listLeads: 'iaitu seperti antara lain termasuk',
    placeOf: 'penduduk penghuni',
    placeStart:
      'kampung kg taman jalan bandar pekan daerah negeri kota pulau gunung bukit sungai tasik laut teluk tanjung kuala pantai selat lapangan hotel stadium masjid lebuh lebuhraya lorong mukim felda',
    placeCues: 'di ke dari daripada dekat',
    headlineVerbs:
      'temukan tewaskan resmikan tetapkan luncurkan umumkan sampaikan tegaskan jelaskan ungkapkan serahkan bagikan salurkan gagalkan amankan selamatkan kerahkan turunkan naikkan tingkatkan hentikan batalkan tunjukkan pastikan ingatkan imbau tersangkakan laporkan gelar gulirkan siapkan sediakan dirikan bangun buka tutup tolak terima minta desak dukung kritik kecam puji sebut sindir bantah akui klaim tuding tuduh gugat kunjungi hadiri temui datangi tinjau pantau awasi periksa tahan tangkap bekuk ringkus sita geledah gerebek razia bongkar usut selidiki dalami lantik copot pecat tunjuk angkat gantikan ganti kalahkan taklukkan tekuk tumbangkan ungguli tahbiskan raih rebut juarai menangi menangkan jalani ikuti lakukan lanjutkan mulai akhiri luncur rilis tawarkan jual beli borong pakai gunakan manfaatkan kembangkan kelola pimpin ajak dorong ajari bantu berikan beri kirim kirimkan terbitkan keluarkan cabut larang izinkan wajibkan setujui sahkan bahas rapatkan rencanakan targetkan prediksi perkirakan nilai anggap duga curigai waspadai antisipasi tangani atasi cegah tanggulangi perbaiki perkuat perketat perpanjang percepat perluas hadapi lawan serang bunuh aniaya tabrak tusuk tembak rampok curi bawa jemput antar sambut lepas tinggalkan kenang peringati rayakan tolong cari jaga hapus pangkas tambah tampilkan pamerkan unggah bagi ungkap bocorkan beberkan paparkan soroti singgung komentari tanggapi jawab balas peluk cium rampas siasat gesa nafi lancar rasmi rasmikan',
    speech:
      'kata ujar jelas tambah tegas menurut berkata memberitahu menyatakan menjelaskan menegaskan menambah mendakwa mengumumkan memaklumkan mengulas menyifatkan mengakui menyeru menggesa mengingatkan menafikan',
    linkers:
      'bin binti binte a/l a/p al von van der den de da das do dos du del della la le el ibn bint ben st',
    organisationLinkers: 'dan bagi',
    places:
      'artik antartika kutub_utara kutub_selatan malaysia singapura brunei indonesia thailand filipina vietnam myanmar kemboja amerika_syarikat as amerika britain england united_kingdom rusia ukraine china taiwan hong_kong jepun korea_selatan korea_utara india pakistan bangladesh sri_lanka arab_saudi emiriah_arab_bersatu mesir syria iraq iran palestin israel gaza tebing_barat baitulmaqdis turkiye turki jerman perancis sepanyol itali belanda eropah asia afrika asia_barat asia_tenggara timur_tengah kuala_lumpur putrajaya selangor shah_alam petaling_jaya subang_jaya klang johor johor_bahru melaka negeri_sembilan seremban pahang kuantan terengganu kuala_terengganu kelantan kota_bharu perak ipoh taiping pulau_pinang george_town kedah alor_setar langkawi perlis kangar sabah kota_kinabalu sandakan tawau sarawak kuching miri sibu bintulu labuan cyberjaya bangi kajang rawang semporna lahad_datu bandar_seri_begawan makkah madinah mekah jeddah riyadh kaherah moscow beijing tokyo seoul bangkok jakarta manila london paris washington new_york laut_china_selatan selat_melaka semenanjung america',
    organisations:
      'pbb asean oic nato kesatuan_eropah umno pas pkr dap amanah bersatu mca mic gps grs warisan muda barisan_nasional bn pakatan_harapan ph perikatan_nasional pn parlimen dewan_rakyat dewan_negara sprm spr pdrm atm bomba lhdn kwsp perkeso bank_negara_malaysia bank_negara bnm kementerian_kesihatan kkm petronas tnb tenaga_nasional maybank cimb airasia malaysia_airlines mas proton perodua khazanah felda mara um ukm upm usm uitm utm uia bernama astro_awani rtm tv3 berita_harian utusan_malaysia utusan harian_metro sinar_harian the_star malaysiakini fam jdt who imf bank_dunia',
    givenNames:
      'mohd muhammad mohamad mohamed muhamad mohammad md syed sharifah wan nik che abd abdul ahmad ismail najib rosmah mahathir anwar muhyiddin zahid hishammuddin khairy azmin hadi lim tan lee wong chong ng ong teo goh siti nur nor nurul norhayati faizal zaid zainal zulkifli shahril saifuddin fadillah noraini wee tony liow subramaniam abdullah abu adam adnan afiq aiman ain aina aisyah akmal ali alias amin aminah amir amirul amran aminuddin anis anuar arif arifin ariff asiah asmah awang aziz azizah azlan azlina azman azmi azhar azizan badrul bahari baharudin bakar basir dalila daud dayang effendi ezani fadhil fadhilah fahmi fairuz faridah fatimah fauzi fauziah farah farhan firdaus habibah hafiz hakim halim halimah hamid hamzah hanafi hanif harun hasan hashim hasnah hassan haslinda hazim helmi hisham husin hussein hussin ibrahim idris ilham iman intan irfan iskandar ishak izzat izzati jalil jamal jamaluddin jamilah johari junaidah kamal kamaruddin kamariah karim khadijah khalid khairul khairuddin latif latifah lukman mahmud maimunah maizatul mansor mariam marina mastura maznah mustafa musa mustapha nabil nadia najwa nasir nazri nazrin nizam noor noorhayati norazlina norliza norlida norman nordin norzila omar osman othman radzi rafidah rahim rahimah rahman ramlah ramli rashid rashidah razak razali ridzuan rohani rosli roslan rosnah rozita ruslan saad sabri safwan saiful salleh salmah samad samsudin sapiah sarah shahrul shahrizal shamsul shamsuddin sharif shuib sofia sulaiman suhaimi suraya syafiq syahmi taib taufik yaakob yahya yusof yusoff yusuf zaharah zahari zaidi zain zainab zaini zainuddin zakaria zaleha zamri zarina zubaidah zuraida zulkarnain chan cheah chen cheng chew chia chin choo chua foo gan heng ho hong khoo koh kok kong kua lai lau leong liew loh loke low mah ooi phua saw soh soo tang tay teh teoh tiong toh yap yeo yeoh yong arumugam balakrishnan devi ganesan gopal krishnan kumar letchumi mani maniam maran muniandy murugan muthu nadarajah nair nathan perumal rajan raju raman ramasamy samy sanjay saravanan selvam siva suresh thomas vijay',
    placeAfterNounIsAdjective: true,
    initialsWithoutStops: true,
    apostropheInWord: true,
  },

  dates: {
    order: 'dmy',
    months: {
      1: 'jan',
      2: 'feb',
      3: 'mac',
      5: 'mei',
      6: 'jun',
      7: 'jul|julai',
      8: 'ogos|ogo',
      9: 'sept|sep',
      10: 'okt',
      11: 'nov',
      12: 'dis|disember',
    },
    weekdays: { 1: 'isnin', 5: 'jumaat', 7: 'ahad' },
    ambiguous: 'mac|jun|jul|sep|jan|isn|sel|rab|kha|jum|sab|ahd',
    islamicMonths:
      'muharram|safar|rabiul awal|rabiul akhir|jumadil awal|jumadil akhir|rajab|syaban|ramadan,ramadhan|syawal|zulkaidah,dzulqaidah|zulhijah,dzulhijjah',
    relative: {
      'day-2': 'kelmarin dulu|kelmarin',
      'day-1': 'semalam|kelmarin',
      'day-1@NI': 'malam tadi|malam semalam|semalam malam',
      'day+0@MO': 'pagi tadi|tadi pagi|pagi ini',
      'day+0@AF': 'petang tadi|tengah hari tadi|petang ini|tengah hari ini',
      'day+0@NI': 'malam ini|nanti malam|malam nanti',
      'day+0': 'hari ini',
      'day+1': 'esok|besok|keesokan',
      'day+2': 'lusa',
      'weekend-1': 'hujung minggu lalu|hujung minggu lepas',
      'weekend+0': 'hujung minggu ini',
      'weekend+1': 'hujung minggu depan',
    },
    previous: {
      'day+0': 'hari itu|hari yang sama|pada hari yang sama',
      'day+1':
        'keesokan harinya|keesokan hari|esok harinya|sehari kemudian|hari berikutnya|sehari setelahnya',
      'day+0@NI': 'malam itu|pada malam harinya|malam harinya',
      'day+0@MO': 'pagi itu|pagi harinya',
      'day+0@AF': 'siang itu|sore itu|sore harinya|siang harinya',
      'day-1': 'sehari sebelumnya|hari sebelumnya',
      'year+0': 'tahun itu|tahun yang sama|tahun tersebut',
      'month+0': 'bulan itu|bulan yang sama|bulan tersebut',
      'year+1': 'tahun berikutnya|setahun kemudian',
      'year-1': 'tahun sebelumnya|setahun sebelumnya',
    },
    ordinalAfter: true,
    within: 'dalam tempoh_|dalam masa_',
    afterDate: 'selepas_|sejak_',
    beforeDate: 'sebelum_|menjelang_',
    finals: '_terakhir',
    withoutIntl: 'dalam',
    none: 'olimpik musim panas|olimpik musim sejuk|sukan olimpik musim panas|beberapa hari|beberapa pekan|beberapa minggu|beberapa bulan|beberapa tahun|beberapa dekade|beberapa jam',
    andHalf: '_setengah',
    units: {
      second: 'saat',
      minute: 'minit',
      hour: 'jam',
      day: 'hari',
      week: 'minggu',
      month: 'bulan',
      quarter: 'suku tahun|suku',
      half: 'separuh',
      year: 'tahun',
      decade: 'dekade|dasawarsa',
      century: 'abad',
    },
    one: {
      minute: 'semenit',
      hour: 'sejam',
      day: 'sehari',
      week: 'seminggu',
      month: 'sebulan',
      year: 'setahun',
      decade: 'sedekade',
      century: 'seabad',
    },
    last: '_lalu|_lepas|_sudah|_yang lepas|_yang lalu|_kemarin|_silam|_terakhir|_belakangan|_belakangan ini',
    this: '_ini',
    coming:
      '_depan|_hadapan|_akan datang|_mendatang|_yang akan datang|_ke depan|_nanti|_berikutnya',
    ago: '_lalu|_lepas|_yang lepas|_yang lalu|_silam|_sebelum ini',
    ahead: '_lagi',
    later: '_kemudian|_setelahnya|_setelah itu|_berselang',
    earlier: '_sebelumnya',
    about: 'sekitar|kira-kira|hampir|lebih dari',
    numbers:
      'satu,se|dua|tiga|empat|lima|enam|tujuh|lapan,delapan|sembilan|sepuluh|sebelas|dua belas|tiga belas|empat belas|lima belas',
    moreNumbers: {
      0.5: 'setengah',
      20: 'dua puluh',
      30: 'tiga puluh',
      50: 'lima puluh',
      100: 'seratus',
    },
    ordinals: 'pertama,kesatu|kedua|ketiga|keempat|kelima',
    parts: {
      MO: 'pagi|pagi hari|dini hari|subuh|{selepas,lepas} subuh',
      NO: 'tengah hari|{selepas,lepas} zohor',
      AF: 'petang|{selepas,lepas} asar',
      EV: 'senja|maghrib|{selepas,lepas} maghrib',
      NI: 'malam|malam hari|{selepas,lepas} isyak',
      MN: 'tengah malam',
    },
    clock: 'pukul_|jam_|pkl_|pkl._',
    am: '_pagi',
    pm: '_petang|_malam|_ptg|_mlm',
    zones: { 'waktu malaysia': 480, 'waktu tempatan': 'local' },
    edges: 'awal_|pertengahan_|akhir_|hujung_|penghujung_',
    firstHalf: 'semester pertama|semester i',
    secondHalf: 'semester kedua|semester ii',
    firstOfTwo: 'paruh pertama',
    secondOfTwo: 'paruh kedua',
    rest: 'sisa_',
    glue: 'tanggal|tgl|pada|hari|di|dan tanggal|yang|ke|ke-',
    yearMark: 'tahun_',
    monthMark: 'bulan_',
    dayMark: 'tanggal_|tgl_',
    weekMark: 'pekan ke-_|minggu ke-_',
    eras: { NaN: '_sm|_sebelum masehi', 'islamic-umalqura': '_h|_hijrah|_hijriah' },
    from: 'dari|sejak|mulai',
    to: 'hingga|sehingga|sampai|ke',
    between: 'antara',
    and: 'dan|atau',
    seasons: { SP: 'musim semi', SU: 'musim panas', FA: 'musim gugur', WI: 'musim dingin' },
    decades: '_-an|_an|dekade_|era_',
    holidays: {
      'E-7': 'ahad palma',
      '12-25': 'hari krismas|krismas',
      '08-31': 'hari kebangsaan|hari merdeka',
    },
    every: 'setiap|tiap|tiap-tiap|saban',
    on: 'pada|tahun|sejak|hingga|sampai|dari|di|selama|antara|per|mulai|tanggal|di tahun|tgl|masa|periode|kelahiran',
    numbered: 'nombor_|no._|no_|bil._|akta_|seksyen_|pekeliling_|enakmen_',
    counted:
      'orang|meter|kilometer|km|kg|rupiah|unit|hektare|hektar|ton|jiwa|kaki|liter|warga|buah|kali|rumah|kilogram|gram|dolar|juta|ribu|miliar|triliun|persen|ekor|personel|perusahaan|pengungsi|pasien|kasus|desa|siswa|poin',
    weekend: 'pada hujung minggu',
    future: 'akan|bakal|dijangka|dijadualkan|dirancang|merancang|nanti',
    past: 'telah|sudah|lalu|selepas|setelah|kata|ujar|mengatakan|menyatakan',
  },

  amounts: {
    changes: 'kepada',
    oneParts: 'sepertiga=3 seperlima=5 sepersepuluh=10',
    callsBefore: 'telefon menelefon menghubungi hubungi talian nombor panggilan',
    ratios: 'daripada_setiap dalam_setiap dari_setiap',
    fractions: 'pertiga=3 suku=4 perlima=5 persepuluh=10',
    ratiosOfTen: 'daripada',
    numbers:
      'sifar|kosong=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 lapan|delapan=8 sembilan=9 sepuluh=10 sebelas=11 dua_belas=12 tiga_belas=13 empat_belas=14 lima_belas=15 enam_belas=16 tujuh_belas=17 lapan_belas=18 sembilan_belas=19 seratus=100 seribu=1000 sejuta=1e6 setengah=0.5',
    scales: 'puluh=1 ratus=2 ribu=3 juta=6 bilion=9 trilion=12 j=6 dozen=x12',
    halves: 'setengah',
    currencies:
      'ringgit|ringgit_malaysia=MYR rupiah=IDR dolar=$ dolar_as|dolar_amerika=USD dolar_singapura=SGD dolar_australia=AUD euro=EUR yen=JPY yuan|renminbi=CNY pound|paun|pound_sterling=GBP riyal=SAR baht=THB won=KRW rupee=rs rubel=RUB',
    currenciesBefore: 'ringgit=MYR',
    minors: 'sen=MYR',
    percent: 'peratus|persen',
    points: 'mata_peratusan|mata_peratus',
    basisPoints: 'mata_asas',
    minusAfter: 'di_bawah_sifar',
    about: 'kira-kira|lebih_kurang|sekitar|hampir|dianggarkan|anggaran|kurang_lebih|dalam',
    more: 'lebih_daripada|lebih_dari|lebih|melebihi|sekurang-kurangnya|sekurangnya|minimum|tidak_kurang_daripada|melepasi|mencecah_lebih|tidak_kurang',
    less: 'kurang_daripada|kurang_dari|di_bawah|maksimum|tidak_lebih_daripada|sehingga_maksimum|selebih-lebihnya',
    moreAfter: 'lebih',
    between: 'antara',
    to: 'hingga|sehingga|sampai',
    and: 'dan',
    minus: 'minus|negatif',
    labels:
      'nombor no seksyen perkara fasal akta jalan kelas liga kumpulan halaman bab tahap fasa ke peringkat blok bilik tingkat lorong episod musim covid boeing airbus tempat km',
    counted:
      'orang|penduduk|mangsa|anggota|pekerja|penumpang|pelajar|murid|rumah|unit|keluarga|pesakit|kes|tentera|buah|ekor|pengundi|undi|kerusi|kali|negara|kenderaan|isi_rumah|kanak-kanak',
    notCounted:
      'dan atau yang di ke dari daripada pada untuk dengan dalam oleh sebagai ini itu adalah ialah akan telah sudah juga kerana bagi apabila sejak serta masih boleh tidak bukan kepada lebih hingga sehingga per setiap lalu',
    streets: 'jalan lorong',
  },

  sources: {
    before:
      'memetik|dipetik daripada|dipetik|menurut|berdasarkan|dilaporkan oleh|lapor|seperti dilaporkan',
    reports: 'melaporkan|lapor|memberitahu|kepada',
    anonymous: 'sumber|seorang pegawai|pegawai yang|saksi',
    documents: 'laporan|kajian|kenyataan|data|dokumen|tinjauan|kenyataan media',
    media: 'agensi berita|akhbar|harian|portal|stesen televisyen|majalah|media',
    outlets:
      'Berita Harian|Utusan Malaysia|Harian Metro|Sinar Harian|Malaysiakini|Astro Awani|New Straits Times|Free Malaysia Today|Malay Mail',
  },

  salience: {
    here: 'di sini',
    pictured: 'kiri|kanan|tengah|berdiri|duduk',
    connectives:
      'namun|namun demikian|namun begitu|bagaimanapun|walau bagaimanapun|selain itu|sementara itu|dalam pada itu|di samping itu|justeru|oleh itu|malah|tambahan pula|manakala|sebaliknya|sebenarnya|dengan kata lain|ringkasnya|kesimpulannya|walaupun begitu|walaupun demikian|meskipun begitu|sungguhpun begitu|justeru itu|oleh yang demikian|sehubungan itu|lebih-lebih lagi|apatah lagi|sudah tentu',
    conjunctions:
      'namun|tetapi|tapi|manakala|dan|perlu diketahui bahawa|perlu dinyatakan bahawa|perlu diingatkan bahawa|perlu ditegaskan bahawa|harus diingat bahawa',
    pronouns:
      'beliau|dia|mereka|ia|perkara itu|perkara ini|ini|itu|kami|kita|saya|katanya|ujarnya|menurutnya|menurut beliau|misalnya|contohnya|sebagai contoh|salah satunya|kedua-duanya|sebahagian daripada mereka|kebanyakan daripada mereka|salah seorang daripada mereka|semuanya|demikian|sehingga|berikut|berikut ini|oleh itu|akibatnya',
    demonstrativesAfter: true,
    demonstratives: 'ini|itu|tersebut|tadi',
    ownTime:
      'baru-baru ini|akhir-akhir ini|kebelakangan ini|selama ini|setakat ini|buat masa ini|ketika ini|kali ini',
    background:
      'artikel ini telah|artikel ini pertama kali|artikel ini diterjemahkan|berita ini diterjemahkan|artikel ini disiarkan|sebelum ini|media sebelum ini|terdahulu|untuk rekod|baca juga',
  },
};
