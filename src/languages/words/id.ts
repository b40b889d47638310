import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'id',

  detection: {
    script: 'Latn',
    endings: 'kan nya',
    words:
      'yang dan di ke dari untuk dengan pada adalah ini itu tidak akan telah sudah dalam oleh juga karena bahwa saat atau bisa dapat lebih kata mengatakan menjadi tersebut para antara kepada sebagai namun hingga tahun orang bagi agar belum masih hanya harus saya kami mereka ia dia tak seperti secara sejumlah setelah serta lalu jika kita pihak ujar sangat merupakan berbagai sedangkan pemerintah polisi mulai sebuah baru dua hari bagaimana sekitar',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'baca juga|baca lagi|baca selengkapnya|baca selanjutnya|baca berita lainnya|baca artikel lainnya|baca juga artikel|baca juga berita|baca pula|baca|lihat juga|lihat pula|simak juga|simak pula|cek juga|tonton juga|lihat selengkapnya|selengkapnya|simak selengkapnya|berita terkait|berita lainnya|berita lain|berita populer|berita terpopuler|berita terbaru|berita rekomendasi|berita pilihan|artikel terkait|artikel lainnya|artikel pilihan|artikel menarik lainnya|pilihan redaksi|pilihan editor|rekomendasi untuk anda|rekomendasi|terpopuler|terkini lainnya|terkini|terkait|topik terkait|topik|tag|tags|kata kunci|mungkin anda suka|anda mungkin suka|jangan lewatkan|jangan lupa baca|lanjut baca|simak berita|simak artikel lainnya|populer|trending|foto terkait|indeks berita|tag terkait|baca artikel|baca di sini|baca juga berita terkait|baca juga yuk|baca juga ya|simak berita lainnya|simak artikel selengkapnya|berita menarik lainnya|lihat artikel asli|artikel asli|baca artikel selengkapnya|baca berita selengkapnya|baca selengkapnya di sini|baca liputan lainnya|lihat berita lainnya|artikel populer|pilihan untuk anda|wajib baca|yang mungkin anda suka|berita sebelumnya|berita selanjutnya|artikel selanjutnya|artikel sebelumnya',
  advert:
    'advertisement|iklan|advertorial|pariwara|gulir untuk melanjutkan|gulir ke bawah untuk melanjutkan|scroll to continue with content|scroll untuk melanjutkan|scroll ke bawah untuk lanjut membaca|scroll untuk lanjut membaca|lanjutkan membaca di bawah|lanjutkan dengan konten|konten berlanjut setelah iklan|artikel berlanjut di bawah|sponsored|konten sponsor|scroll down untuk melanjutkan membaca|scroll down untuk lanjut membaca|scroll ke bawah untuk melanjutkan membaca|geser untuk melanjutkan membaca|konten bersponsor|tutup iklan|lewati iklan|lanjutkan membaca setelah iklan|artikel berlanjut setelah iklan|scroll to resume content|scroll to continue|scroll untuk membaca|scroll untuk baca artikel|gulir untuk membaca|gulir untuk lanjut membaca|gulir ke bawah untuk membaca|lanjutkan membaca artikel di bawah|lanjutkan membaca artikel|lanjut membaca setelah iklan|artikel dilanjutkan setelah iklan|geser ke bawah untuk melanjutkan|scroll ke bawah untuk membaca',
  newsletter:
    'berlangganan newsletter|daftar newsletter|dapatkan newsletter|langganan newsletter|dapatkan update berita|dapatkan berita terbaru|dapatkan informasi terbaru|dapatkan berita pilihan|dapatkan update|daftarkan email|dukung jurnalisme|dukung kami|berlangganan sekarang|langganan sekarang|masukkan email|alamat email|jadi anggota|donasi sekarang|dapatkan berita terkini dan|dapatkan berita up to date|dapatkan berita terbaru dan|dapatkan informasi terkini dan|daftar sekarang dengan klik',
  follow:
    'ikuti|follow|gabung|bergabung|dapatkan|download|unduh|klik|install|subscribe|temukan|simak|cek|akses|baca berita|ikuti kami|ikuti terus|pantau|nantikan|kunjungi|like|klik di sini|join|langganan|jadikan|dapatkan notifikasi',
  share:
    'bagikan|bagikan artikel|bagikan artikel ini|bagikan berita ini|share|copy link|salin link|salin tautan|sebarkan|kirim ke teman|share on|bagikan ke|bagikan lewat|bagikan di|kirim|simpan artikel|tautan disalin',
  pager:
    'halaman|halaman selanjutnya|halaman berikutnya|halaman sebelumnya|halaman #|halaman # dari #|# dari # halaman|# dari #|selanjutnya|sebelumnya|berikutnya|lihat semua|tampilkan semua|tampilkan semua halaman|show all|next|prev|bersambung ke halaman|loading|selengkapnya di halaman selanjutnya|selengkapnya di halaman berikutnya|baca di halaman selanjutnya|baca selengkapnya di halaman selanjutnya|simak di halaman selanjutnya|simak selengkapnya di halaman selanjutnya|klik halaman selanjutnya|lanjut ke halaman berikutnya|bersambung ke halaman selanjutnya',
  video:
    'simak video|tonton video|saksikan video|saksikan video pilihan|saksikan video pilihan di bawah ini|saksikan video pilihan berikut ini|saksikan video menarik berikut ini|saksikan|lihat video|video pilihan|video terkait|video lainnya|simak juga video|lihat juga video|tonton juga video|saksikan juga|saksikan live',
  tool: 'perbesar|lihat foto|perkecil|dengarkan artikel|dengarkan|cetak|print|simpan|ukuran huruf|laporkan|kecilkan|zoom|putar|artikel ini telah dibaca|gambas|tutup|lihat gambar|muat lebih banyak|memuat|tampilkan lebih banyak|kembali ke atas|waktu baca|durasi baca|ringkasan|ringkasan artikel|lewati ke konten|masuk|daftar|memuat video|memuat pemutar|lihat semua foto|lihat # foto|lihat galeri|# foto|lihat gambar ini|lihat foto ini|lihat gambar penuh|lihat ukuran penuh|lihat ukuran asli|perbesar gambar|perbesar foto|klik untuk memperbesar|ketuk untuk memperbesar|klik gambar untuk memperbesar|buka gambar|buka foto|tampilkan gambar|tampilkan foto',
  comments:
    'komentar|tulis komentar|tulis komentar anda|beri komentar|kirim komentar|berikan komentar|komentar pembaca|# komentar|tinggalkan balasan|batalkan balasan|komentar terbanyak|jadilah yang pertama berkomentar|lihat komentar|baca komentar|tulis komentarmu|komentar anda|login untuk berkomentar',
  asks: 'apakah artikel ini bermanfaat|apakah artikel ini membantu|apakah artikel ini berguna|apakah artikel ini menarik|apakah berita ini bermanfaat|apakah berita ini membantu|apakah berita ini menarik|apakah konten ini bermanfaat|apakah konten ini membantu|apakah informasi ini bermanfaat|apakah informasi ini membantu|apakah anda menyukai artikel ini|apakah anda suka artikel ini|apakah kamu suka artikel ini|apakah kamu menyukai artikel ini|anda suka artikel ini|suka artikel ini|suka dengan artikel ini|suka berita ini|suka dengan berita ini|bagaimana menurut anda artikel ini|bagaimana menurut anda tentang artikel ini|bagaimana menurut kamu tentang artikel ini|bagaimana pendapat anda tentang artikel ini|bagaimana pendapat anda tentang berita ini|bagaimana reaksi anda tentang artikel ini|bagaimana reaksi anda|apa reaksi anda tentang artikel ini|apa reaksimu|bagaimana perasaanmu tentang artikel ini|menemukan kesalahan|anda menemukan kesalahan|temukan kesalahan',
  boilerplate:
    'tulis pendapat anda di kolom komentar|sampaikan pendapat anda di kolom komentar|tulis di kolom komentar|bagikan pendapatmu di kolom komentar|hak cipta|dilarang mengutip|dilarang keras mengambil|seluruh konten|artikel ini telah tayang|artikel ini pertama kali|berita ini telah tayang|artikel ini sudah tayang|copyright ©|ikuti terus berita|konten ini merupakan|isi artikel menjadi tanggung jawab|kami mengundang anda|cek berita dan artikel yang lain|temukan berita terpopuler|baca berita dan artikel lainnya|yuk gabung diskusi|yuk gabung di|yuk ikut diskusi|mari bergabung dalam diskusi|terima kasih telah membaca|terima kasih sudah membaca|konten di bawah ini disajikan oleh|konten ini disajikan oleh|terverifikasi dewan pers|pedoman media siber',
  credit:
    'tentang penulis|tentang editor|tentang reporter|tentang jurnalis|tentang wartawan|penulis|editor|reporter|pewarta|sumber|sumber foto|foto|kontributor|fotografer|video|laporan|redaktur|oleh|penulis/editor|sumber berita|reporter/editor|peliput|penyunting|uploader|kontak media|narahubung media',
  paywall:
    'artikel ini khusus pelanggan|khusus untuk pelanggan|berlangganan untuk membaca|lanjutkan membaca dengan berlangganan|langganan untuk lanjut membaca|berlangganan untuk melanjutkan membaca|masuk untuk melanjutkan membaca|daftar untuk melanjutkan membaca|konten ini khusus pelanggan|artikel premium',
  byline:
    'oleh|penulis|reporter|pewarta|editor|ditulis oleh|laporan|kontributor|jurnalis|wartawan|koresponden|redaksi|anonim|tim redaksi|disusun oleh|edisi cetak|edisi digital|edisi daring|rep|red|redaktur|penulis berita|laporan wartawan',
  dated: 'diterbitkan|dipublikasikan|diperbarui|terbit|diunggah|diupdate|tayang|kompas.com',
  kickers:
    'eksklusif|breaking news|berita terkini|terkini|terbaru|baru saja|langsung|live|live update|update|video|foto|opini|analisis|wawancara|resensi|ulasan|profil|kolom|tajuk|editorial|cek fakta|investigasi|obituari|siaran pers|laporan khusus|liputan khusus|siniar|kuis|infografis|penjelasan',
  datelines:
    'bandung|surabaya|semarang|yogyakarta|medan|palembang|denpasar|bekasi|depok|bogor|tangerang|padang|pekanbaru|balikpapan|samarinda|banjarmasin|manado|kupang|mataram|ambon|banda aceh|solo|malang|cirebon|serang|kuala lumpur|singapura|washington|new york|london|beijing|moskow|tokyo|gaza|yerusalem|teheran|paris|jenewa|riyadh|mekkah|madinah|bangkok|manila',
  joins: 'dan|bersama',
  corrected:
    'koreksi|ralat|catatan redaksi|catatan editor|artikel ini telah diperbarui|artikel ini telah dikoreksi|versi sebelumnya dari artikel ini|pembaruan',
  cookies: 'kuki|cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'dr Plt Plh Drs Dra Prof Ir H Hj KH Tn Ny Sdr jl no PT CV UD Kab Kec Kel Kol Letjen Mayjen Brigjen Jend Irjen Komjen Kombes Pol Kompol Iptu Ipda Bripka Kapt Lettu Serka St tgl hlm hal a.n d.a u.p Yth Bpk Rp ust Tgk RM RA Gg Lt Tel Telp Ps Muh Moh Abd AKBP AKP psl Moch Mhd Achm Ach Tb Rd Ign Gst',
    mayEnd:
      'Tbk tbk SH MH SE MM MSi M.Si S.H M.H S.E S.Pd S.Sos S.IP S.T S.Kom M.M M.Pd Ph.D SIK S.I.K Sp.PD Jr etc',
  },

  quotation: {
    marks: '“” ”” "" “" "”',
    singleMarks: true,
    subject: 'around',
    headFirst: true,
    pointsBack:
      'hal itu|hal tersebut|hal ini|hal senada|hal serupa|hal yang sama|demikian|pernyataan itu|pernyataan tersebut|ucapan itu|kata-kata itu|itu semua',
    panels:
      'majelis|dewan|tim|panel|forum|aliansi|koalisi|kelompok|ikatan|barisan|paguyuban|perkumpulan|jajaran|kalangan|para',
    mainOpeners:
      'sementara|sedangkan|adapun|namun|tetapi|tapi|lalu|kemudian|apalagi|terlebih|begitu',
    landforms: 'teluk|tanjung|sungai|bukit|gunung|pulau|danau|selat|pantai|lembah',
    deputies: 'wakil|pembantu|asisten|mantan|eks|bekas|calon|deputi',
    servants:
      'pengacara|advokat|kuasa|penasihat|penasehat|juru|jubir|ajudan|asisten|pembantu|sopir|agen|pengasuh|loyalis|pendukung|kerabat|kolega|rekan|teman|sahabat|tetangga',
    relatives: 'yang|berusia|berumur',
    verbs:
      'diceritakan|dibenarkan|dikemukakan|disampaikannya|dilontarkan|mengatakan|mengungkap|menghimbau|menganjurkan|menyatakan|menjelaskan|menegaskan|menuturkan|mengungkapkan|menambahkan|menyebutkan|menyebut|memaparkan|menerangkan|menyampaikan|membeberkan|mengaku|mengakui|menilai|menduga|berharap|meminta|mengimbau|memastikan|membenarkan|mengklaim|memperingatkan|berpendapat|berkata|bertanya|menulis|menuliskan|mengingatkan|menyarankan|menyoroti|menekankan|melaporkan|menanggapi|mengumumkan|menuding|menuduh|membantah|menyangkal|mengkritik|menyayangkan|mengeluhkan|mencontohkan|melanjutkan|menjawab|memprediksi|memperkirakan|mengusulkan|menyerukan|berjanji|menyimpulkan|mengutarakan|mengemukakan|meyakini|mempertanyakan|menceritakan|bercerita|mengisahkan|merinci|menggarisbawahi|mengapresiasi|menyambut|bilang|menambah|mendorong|menyindir|berujar|bertutur|mencuit|memuji|mengecam|mengutuk|berpesan|mengingat|menyakini|berpandangan|menampik|menepis|dikatakan oleh|dikatakan|disampaikan oleh|disampaikan|diungkapkan oleh|diungkapkan|dijelaskan oleh|dijelaskan|ditegaskan oleh|ditegaskan|dituturkan|dipaparkan|diutarakan|mengklarifikasi|mengonfirmasi|mengkonfirmasi|menginformasikan|mengabarkan|berkeyakinan|berdalih|beralasan|bersumpah|mengira|menganggap|mendesak|menuntut|mengajak|menjamin|membela|berseloroh|berkelakar|berkomentar|berdoa|berteriak|berseru|menyanggah|memaklumi|mengkhawatirkan|menyesalkan|merekomendasikan|memerintahkan|menginstruksikan|menjanjikan|mencetuskan|membalas|mengulangi|menuangkan|memohon',
    afterQuote:
      'kata|bunyi|ujar|tutur|ucap|ungkap|jelas|papar|tegas|sebut|lanjut|terang|tambah|imbuh|pungkas|tulis|tandas|tanya|pesan|harap|tutup|beber|cetus|sambung|tukas|kilah|seloroh|kelakar|urai|sahut|cerita|jawab|kenang|keluh|pinta|sindir|lapor|canda|kisah|aku|ajak|imbau|puji|nilai|klaim|duga|bela|kritik|ulas|sergah|cuit|demikian|begitu|rinci|simpul|cecar|kecam|timpal|paparnya|bantah|ungkit|ingat|saran|tekan|teriak|seru|janji|gumam|bisik|celetuk|tegur|usul|gurau|sesal|desak|tuding|tuduh|tuntut|perintah|tepis|tampik|ratap|doa|jamin|sanggah|tantang|komentar|kutuk|tuntas|akui|kutip|tekad|ancam|balas|ulang|dalih|catat|lirih|singkat|isak|rintih|gerutu|omel|umpat|celoteh|terka|tebak|batin|koreksi|sangkal|tolak|kesah|oceh|sorak|jerit|sungut|ucapkan',
    requested: 'diminta|dimintai|ditanya|disuruh|didesak|diajak|dituntut|diharapkan|diperintahkan',
    speakerSuffix: 'nya',
    passiveVerbs:
      'dikatakan|disampaikan|diungkapkan|dijelaskan|ditegaskan|dituturkan|dipaparkan|diutarakan|diceritakan|diakui|dibenarkan|dikemukakan|disampaikannya|dilontarkan',
    agents: 'oleh',
    impersonal: 'disebutkan|tertuang',
    documentPrepositions: 'dalam|di|pada',
    bareVerbs:
      'mengatakan|menyatakan|menjelaskan|menegaskan|menuturkan|mengungkapkan|menambahkan|menyebutkan|memaparkan|menerangkan|menyampaikan|membeberkan|mengaku|mengakui|menilai|menduga|berharap|memastikan|mengklaim|memperingatkan|berpendapat|berkata|mengingatkan|menekankan|melanjutkan|berujar|bercerita|meyakini|berpandangan|bilang|mencontohkan|memperkirakan|memprediksi|mengumumkan|melaporkan|membantah|mengklarifikasi|mengonfirmasi|mengkonfirmasi|menceritakan|menyimpulkan|menginformasikan|mengabarkan|berkeyakinan|menganggap|berdalih|beralasan|bersumpah|mengira|menuding|menuduh',
    clauseVerbs:
      'menyebut|mengungkap|mengimbau|menghimbau|meminta|mengajak|mendesak|menuntut|menyarankan|menginstruksikan|memerintahkan|mengusulkan|menganjurkan',
    uncovered: 'kasus|identitas|jaringan|sindikat|misteri|tabir|praktik|praktek|peredaran',
    predicates:
      'adalah|merupakan|ialah|ada|akan|sudah|telah|belum|sempat|tidak|tak|bukan|bisa|dapat|masih|harus|perlu|wajib|sedang|tengah|pernah|mau|ingin|mampu|gagal|punya|tewas|luka|naik|turun|tiba|tinggal|datang|pulang|pergi|aman|jatuh|hilang|kabur|berada|berhasil|berasal|berlangsung|berjalan|bertambah|berkurang|berubah|beroperasi|berakhir|berlaku|bersedia|berencana|berniat|bermula|bekerja|bertemu|berupaya|berusaha|terjadi|terdapat|terlibat|terbukti|terkena|tersedia|tercatat|termasuk|terus|selesai|mulai|makin|semakin|hanya|minta|ikut|segera',
    vague:
      'apresiasi|terima|ucapan|selamat|rasa|permohonan|permintaan|maaf|pesan|belasungkawa|duka|salam|hal|harapan|rencana|pendapat|pandangan|dukungan|komitmen|keprihatinan|penghargaan|aspirasi|pidato|sambutan|paparan|detail|alasan|kronologi|kekecewaan|keinginan|kebanggaan|kekhawatiran|kegembiraan|simpati|kritik|materi|visi|program|kabar|sikap|cara|peran|pentingnya|perlunya',
    according: 'menurut|kata|ujar',
    accordingSelf:
      'menurutnya|lanjutnya|tambahnya|sambungnya|katanya|ujarnya|jelasnya|ungkapnya|tuturnya|imbuhnya|terangnya|dikatakannya|dijelaskannya|disebutkannya|diungkapkannya|ditambahkannya|dituturkannya|ditegaskannya|diterangkannya|dipaparkannya|diakuinya|dilanjutkannya|diceritakannya|diungkapnya|ditambahkan dia|dikatakan dia|dijelaskan dia',
    subordinators: 'meski|meskipun|walau|walaupun|kendati|kendatipun',
    complementisers: 'bahwa|bahwasanya|kalau|jika|bila|agar|supaya',
    personJoins: 'dan|serta',
    coordinators: 'dan',
    turns: 'tetapi|tapi|namun|sedangkan|sementara|sementara itu|adapun|melainkan',
    whenWords: 'setelah|ketika|karena|sebelum|saat|sejak',
    asWords: 'seperti|sebagaimana|demikian|begitu',
    indirect: ['that', 'bare', 'according', 'tag'],
    groups: 'keluarga|kubu|pasangan',
    pronouns: {
      any: 'ia|dia|beliau|ini|itu|pihaknya|dirinya',
      they: 'mereka|keduanya|ketiganya',
      i: 'saya|aku|kami|kita',
    },
    articles: 'sang|si|para|seorang|seseorang|salah|beberapa|sejumlah|sebuah',
    partitives: 'satu|seorang',
    officeNames: 'kepala negara=presiden|bendahara negara=menteri keuangan',
    tellingNouns:
      'jawaban|tanggapan|komentar|pesan|nasihat|peringatan|kesimpulan|penjelasan|imbauan|seruan|permintaan|janji|reaksi|respons',
    ownerLinks: 'dari',
    links: 'dan|dari|bin|binti|satu|seorang|republik|untuk|bidang|urusan|yang|al',
    writings:
      'pernyataan|surat|keterangan|rilis|laporan|unggahan|pesan|cuitan|dokumen|putusan|undang-undang|maklumat|pengumuman|naskah|artikel|spanduk|dakwaan|gugatan|petisi|edaran',
    contentVerbs: 'berbunyi',
    stops:
      'senada|adapun|sedangkan|selain|apalagi|terlebih|di|ke|dalam|pada|kepada|saat|ketika|usai|setelah|sebelum|dengan|oleh|melalui|lewat|terkait|soal|tentang|karena|sehingga|namun|tetapi|tapi|atau|yang|untuk|sebagai|adalah|sejak|hingga|sampai|bahwa|agar|supaya|jika|kalau|apabila|bila|seusai|sambil|seraya|terhadap|mengenai|menyusul|selama|atas|antara|tanpa|lalu|kemudian|sementara|maupun|serta|akan|sudah|telah|tidak|bukan|belum|juga|ini|itu|tersebut|merupakan|menjadi|guna|demi|dan|dari|padahal|meski|meskipun|walau|secara|selaku|via|begitu|saja|lagi|masih|seperti|sebagaimana|dikutip|dilansir|dilaporkan|ditemui|dijumpai|dihubungi|dikonfirmasi|ditanya|ditanyai|dimintai|diwawancarai|diwawancara|disinggung|dicecar|sepanjang',
    between:
      'juga|pun|lagi|telah|sudah|sempat|kemudian|lalu|sebelumnya|akan|pernah|kembali|turut|ikut|bahkan|terus|langsung|lebih|lanjut|sendiri|ini|itu|tersebut|hanya|tetap|masih|tengah|lantas|pula|dengan|tegas|secara|bisa|dapat|harus|perlu|wajib|boleh|mampu',
    firms:
      'perusahaan|maskapai|pabrikan|produsen|operator|penerbit|pengembang|emiten|perseroan|grup|raksasa',
    bodies: 'badan|lembaga|organisasi|instansi|institusi|dinas|kantor',
    clubs:
      'klub|tim|partai|gerakan|media|koran|kota|desa|negara|pulau|provinsi|kabupaten|daerah|serikat',
    portfolios:
      'kesehatan|keuangan|pertahanan|pertanian|perdagangan|perindustrian|perhubungan|pendidikan|kebudayaan|agama|sosial|kehutanan|kelautan|perikanan|energi|pariwisata|ketenagakerjaan|tenaga|pekerjaan|perumahan|pemuda|olahraga|hukum|hak|komunikasi|investasi|koperasi|lingkungan|riset|kependudukan|pangan|politik|perekonomian|luar|dalam|desa|agraria|imigrasi|kebersihan|pasar|kebakaran',
    roles:
      'oposisi|mendikbud|menkumham|mendikbudristek|menpan-rb|seskab|menristek|menristekdikti|menkomdigi|menkop|menpupr|menpu|menbud|menekraf|menkopolhukam|menkokesra|menkum|menkeh|menhut|wamenhan|wamenkes|wamendag|pangkostrad|wakasad|kaban|kabais|kabin|dirkeu|dirops|editor|artis|petenis|legislator|kader|jurubicara|sekertaris|pelaku|terduga|pengemudi|pengendara|pasien|pemuda|remaja|karo|branch|brand|managing|co-founder|co-owner|presiden|wapres|wakil|menteri|menko|marsma|marsda|marsdya|marsekal|laksma|laksda|laksdya|laksamana|serma|serka|sertu|serda|pelda|peltu|kopda|koptu|kopka|praka|pratu|prada|bripda|briptu|sekdes|kadus|kaur|sekcam|sekwan|kasun|kapuskesmas|babinsa|bhabinkamtibmas|penyuluh|pemohon|penghuni|panitia|psikiater|pembicara|moderator|keuchik|plh|wamenag|menkominfo|pencipta|gubernur|wali|walikota|bupati|ketua|kapolri|kapolda|kapolres|kapolsek|kapolresta|akbp|kombes|irjen|komjen|jenderal|letjen|mayjen|brigjen|kolonel|letkol|mayor|kapten|iptu|ipda|aipda|aiptu|kompol|akp|juru|jubir|direktur|dirut|kepala|pengamat|warga|anggota|sekretaris|sekjen|sekda|kasat|kasi|kabid|kadis|kabag|komisaris|komisioner|staf|pakar|peneliti|analis|ekonom|dosen|guru|rektor|dekan|profesor|prof|dokter|perwakilan|koordinator|manajer|manager|pelatih|pemain|pengacara|jaksa|hakim|kuasa|tokoh|politisi|politikus|aktivis|pemilik|pendiri|ceo|founder|pemimpin|panglima|komandan|danrem|dandim|duta|utusan|plt|pj|kiai|ustaz|ustad|habib|paus|raja|ratu|pangeran|perdana|kanselir|senator|deputi|dirjen|inspektur|bendahara|manajemen|polisi|pemerintah|kementerian|ibu|istri|suami|ayah|anak|petani|nelayan|pedagang|korban|saksi|penyidik|pejabat|petugas|pria|wanita|perempuan|mahasiswa|siswa|vice|president|director|chief|head|officer|executive|general|corporate|secretary|communication|senior|public|relations|wasekjen|waketum|ketum|caleg|capres|cawapres|lurah|camat|kades|juragan|penulis|sutradara|aktor|aktris|penyanyi|pembina|penasihat|perawat|bidan|psikolog|epidemiolog|sosiolog|sejarawan|penjabat|pelaksana|group|gm|kasubdit|kasubag|wakapolres|pramugari|sopir|buruh|karyawan|responden|ilmuwan|ahli|netizen|warganet|akun|pengguna|bicara|imam|uskup|pendeta|romo|pastor|bendum|danlanud|danlantamal|pangdam|pangkogabwilhan|wamen|menlu|menkeu|menkes|menhub|mendagri|menhan|mensos|mentan|menag|menaker|menpora|wagub|wabup|wawali|sekkot|sekkab|kajari|kajati|kapuspen|kapuspenkum|kabidhumas|karopenmas|kadiv|kapus|kalaksa|humas|pengasuh|pimpinan|dubes|konsul|atase|konjen|ajudan|kasatreskrim|kasatlantas|kasatnarkoba|kasatresnarkoba|kanit|kanitreskrim|kapolrestabes|wakapolda|wakapolri|kabareskrim|kabaharkam|kadivpropam|kakorlantas|dirlantas|dirreskrimum|dirreskrimsus|dirresnarkoba|dirkrimum|dirkrimsus|kasubbag|kasie|kabagops|kasipenkum|kasipidsus|kasiintel|sesmen|sestama|sekjend|kepsek|wakasek|ketos|waka|pembantu|tukang|kurir|ojek|montir|satpam|kiper|bek|striker|gelandang|penyerang|asisten|wasit|promotor|koreografer|desainer|arsitek|insinyur|teknisi|pilot|kopilot|nakhoda|nahkoda|masinis|kondektur|penjaga|pemuka|sesepuh|pemangku|penghulu|modin|takmir|marbot|pelapor|terlapor|tersangka|terdakwa|terpidana|penggugat|tergugat|notaris|advokat|pembela|mediator|panitera|kurator|pustakawan|relawan|penggiat|pegiat|pendamping|fasilitator|inisiator|penggagas|pencetus|perintis|pengelola|pengurus|pengawas|penanggung|pengusaha|pebisnis|wirausahawan|investor|pialang|trader|peternak|petambak|pekebun|perajin|pengrajin|penjahit|penjual|pembeli|pelanggan|konsumen|penumpang|pengunjung|wisatawan|pendaki|jemaah|jamaah|orang|orangtua|kakak|adik|keponakan|sepupu|paman|bibi|kakek|nenek|cucu|menantu|mertua|putra|putri|kerabat|keluarga|tetangga|teman|sahabat|rekan|kekasih|tunangan|alumni|santri|pelajar|murid|orator|demonstran|pendemo|peserta|finalis|juara|atlet|pesepakbola|petinju|pembalap|pebulutangkis|legenda|gitaris|vokalis|drummer|musisi|komposer|komedian|komika|pelawak|pesinetron|presenter|selebgram|youtuber|influencer|konten|kreator|produser|model|budayawan|seniman|sastrawan|penyair|pelukis|dalang|pengarang|kolumnis|jurnalis|wartawan|redaktur|pemred|fotografer|astronom|geolog|vaksinolog|imunolog|ekolog|seismolog|onkolog|neurolog|kardiolog|urolog|dermatolog|toksikolog|mikrobiolog|oseanolog|paleontolog|filolog|vulkanolog|hidrolog|klimatolog|arkeolog|antropolog|kriminolog|virolog|apoteker|sekretariat|kelompok|konsultan|auditor|akuntan|aktuaris|instruktur|pengajar|widyaiswara|trainer|mentor|wakajati|jampidum|jampidsus|jamintel|kapuskes|direksi|komut|presdir|wapresdir|cfo|coo|cto|cmo|cio|chairman|wamenlu|wamenkeu|mensesneg|menpan|menperin|mendag|menparekraf|wakapolsek|danramil|danyon|dankodim|kasdim|danlanal|kasad|kasal|kasau|ksad|ksal|ksau|massa|penonton|suporter|pendukung|sumber|narasumber|spesialis|pemeran|netter|laporan|survei|temuan|panit|kasubnit|kasubbid|kasubsi|kasipidum|kasatreskoba|kapolrestro|wakapolresta|wakapolrestabes|dirnarkoba|dirpolairud|danki|pangkoarmada|kababinkum|kadispen|kapendam|kapenrem|kuwu|kasipem|korlap|korwil|kaprodi|wadek|warek|kalapas|karutan|kakanwil|kajur|kadinkes|kadisdik|kadispora|kasubdin|kabagren|kabaghumas|kabagpenum|dirtipidum|dirtipikor|dirtipidkor|dirtipideksus|redpel|cagub|cawagub|cabup|cawabup|cawali|bacagub|kasdam|danpos|dansatgas|kaposko|sekuriti|kadivhumas|kapolsekta|sekum|walkot',
    definite: 'itu|tersebut|ini',
    indefinite: 'seorang|seseorang',
    standIns:
      'sosok|pengajar|juru|peraih|guru|pakar|peneliti|aktivis|pegiat|novelis|penulis|pelatih|politisi|politikus|pria|lelaki|laki-laki|wanita|perempuan|pemuda|pemudi|remaja|tokoh|pengusaha|pebisnis|akademisi|dosen|diplomat|jenderal|purnawirawan|ibu|bapak|kakek|nenek|janda|duda|mantan|alumnus|jebolan|lulusan|legislator|kader|warga|pedagang|petani|nelayan|sopir|mahasiswa|mahasiswi|gadis|bocah|perwira|pensiunan|veteran|pesohor|bintang|penyanyi|aktor|aktris|atlet|petinju|pembalap|pesepak|ilmuwan|cendekiawan|ulama|kiai|ustaz|pemain|penyerang|gelandang|bek|kiper|striker|winger|eks|musisi|sutradara|komedian|presenter|arsitek|dai|pendakwah|mubalig|penceramah|buruh|tukang|pemulung|penumpang|pengemudi|suami|istri|putra|putri|adik|kakak|menantu|keponakan',
    describing:
      'dengan|berpangkat|kelahiran|asal|lulusan|jebolan|berkacamata|berhijab|berjilbab|bertubuh|berambut|berbintang|berusia|berumur',
    continuing: 'juga|kini|akrab|sekaligus|pernah|sempat',
    courtesy:
      'ajun|letnan|sersan|marsma|marsda|marsdya|marsekal|laksma|laksda|laksdya|laksamana|serma|serka|sertu|serda|pelda|peltu|kopda|koptu|kopka|praka|pratu|prada|bripda|briptu|brigpol|infanteri|kavaleri|artileri|zeni|marinir|penerbang|inf|kav|arm|czi|cpl|caj|cpm|chk|mar|pnb|pol|purn|iptu|ipda|aipda|aiptu|akbp|akp|kombes|kompol|brigjen|irjen|komjen|letjen|mayjen|kolonel|letkol|mayor|kapten|bripka|brigadir|pak|bu|bapak|ibu|mas|mbak|bang|bung|kang|tuan|nyonya|dr|drs|ir|prof|h|hj|kh|gus|ra|mbah|cak|ning|teh|wak|eyang|nyai|opa|oma|tante|om|encik|uda|uni|daeng|sppd|spog|spa|spb|spjp|spp|spm|spkj|se|sh|st|mt|sip|ssi|stp|msos|mkom|msi|mkes|mpd|spd|ssos|skom|skm|phd|msc|mba|mm|mh|shi|sik|mhum|mag|spdi',
    ranks:
      'ajun komisaris besar polisi|ajun komisaris besar|ajun komisaris polisi|ajun komisaris|komisaris besar polisi|komisaris besar|komisaris polisi|inspektur satu polisi|inspektur satu|inspektur polisi satu|inspektur dua polisi|inspektur dua|inspektur polisi dua|ajun inspektur satu|ajun inspektur dua|brigadir kepala|brigadir jenderal polisi|brigadir jenderal|inspektur jenderal polisi|inspektur jenderal|komisaris jenderal polisi|komisaris jenderal|mayor jenderal|letnan jenderal|letnan kolonel|letnan satu|letnan dua|kolonel infanteri|laksamana pertama|laksamana muda|laksamana madya|marsekal pertama|marsekal muda|marsekal madya|sersan mayor|sersan kepala|sersan satu|sersan dua|jenderal polisi',
    degrees:
      'a.md|amd|amdkeb|mes|ipu|mpsi|spsi|mak|mse|apu|b.a|bsc|ca|cfp|cht|cipm|cpa|dess|dipl|drg|edd|ipm|lc|lcs|llb|llm|m.a|mag|map|mars|mba|meng|mh|mhum|mikom|mip|mkes|mkm|mkn|mkom|mm|mmtr|mpa|mpd|mpdi|mph|msc|msi|msn|msos|msp|mt|mtr|mtrop|ners|ns|phd|s.e|s.h|s.p|s.t|sag|sds|sfarm|sh|shi|shut|sik|sikom|sip|sked|skel|skep|skm|skom|sp|span|spa|spb|spbs|spd|spdi|spdv|spfk|spgk|spjp|spkfr|spkj|spkk|spm|spmk|spn|spog|spok|spot|spp|sppd|sppk|sprad|spt|sptht|spu|ssi|ssn|ssos|sst|sstp|st|sthi|str|strkeb|sy',
    nicknameLeads:
      'akrab disapa|biasa disapa|kerap disapa|sering disapa|karib disapa|disapa|akrab dipanggil|biasa dipanggil|kerap dipanggil|sering dipanggil|sapaan akrabnya|panggilan akrabnya|alias',
    nicknameTails:
      'sapaan akrabnya|panggilan akrabnya|panggilan sapaan akrabnya|begitu sapaan akrabnya|begitu dia disapa|begitu ia disapa|demikian ia disapa|demikian dia disapa|sapaan akrab|panggilan akrab|sapaan karib|sapaannya|panggilannya|akrab dia disapa|akrab ia disapa',
    ages: 'tahun|thn|th',
    times:
      'senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|hari|kemarin|malam|siang|sore|pagi|pekan|bulan|tahun',
    naming:
      'bertajuk|berjudul|bernama|disebut|istilah|dijuluki|lagu|film|buku|novel|program|bertuliskan|tema|bertema|julukan|judul|kata|slogan|tagar|akronim|aplikasi|sebutan|serial|sinetron|album|drama|nama|alias|disebut-sebut|dikenal|yaitu|yakni|dikenal sebagai|disebut sebagai|dijuluki sebagai',
    negations: 'tidak|tak|bukan|belum|menolak|enggan|membantah|menyangkal|menampik|menepis',
    whether: 'apakah',
    suppositions: 'jika|kalau|apabila|seandainya|untuk|harus|akan|agar|guna|demi|perlu|hendaknya',
  },

  names: {
    placeNouns:
      'desa kota kampung dusun kelurahan kecamatan kabupaten provinsi distrik daerah wilayah kawasan pulau kepulauan semenanjung pelabuhan sungai danau gunung bukit lembah negara republik',
    bodyNouns:
      'perusahaan maskapai pabrikan produsen penerbit pengembang emiten grup bank koperasi yayasan universitas sekolah museum lembaga organisasi asosiasi federasi serikat partai koalisi surat_kabar koran majalah situs portal klub band orkestra',
    kindArticles: 'sebuah suatu salah satu',
    copulas: 'adalah merupakan ialah',
    governors:
      'camat lurah bupati walikota kota gubernur wagub wabup wawali kapolres kapolsek kapolda kajari kajati kades danramil dandim kapolresta kapolrestabes',
    placeUnits: 'desa kelurahan kecamatan kabupaten kota provinsi distrik',
    sameNames:
      'amerika_serikat=as inggris=inggris_raya uni_eropa=ue pbb=perserikatan_bangsa-bangsa',
    thingStart:
      'piala penghargaan perjanjian hari operasi kartu undang-undang uu festival turnamen klm kri kejuaraan konvensi kitab perang program proyek hadiah medali sea_games deklarasi km kmn mv lct',
    plain:
      'dikatakan diungkapkan diungkap dijelaskan ditegaskan ditambahkan diakui diterangkan dituturkan dipaparkan disebutkan disebut diceritakan disampaikan diharapkan diketahui diberitakan dilaporkan tbk persero -nya -lah -kah begini begitu inilah itulah yang dan di ke dari pada untuk dengan ini itu dalam adalah akan tidak juga oleh sebagai bahwa ada atau karena setelah sudah telah saat lebih namun tetapi tapi sementara menurut seperti dia ia mereka kami kita saya anda aku kamu kalian beliau para sang si hal bila jika kalau apabila maka agar supaya sehingga meski meskipun walau walaupun selain sejak hingga sampai ketika sebelum sesudah sebelumnya kemudian lalu lantas selanjutnya bahkan hanya masih belum bisa dapat harus perlu ingin mau boleh apa apakah siapa kapan mengapa kenapa bagaimana berapa mana semua setiap tiap beberapa banyak sedikit sebagian seluruh sejumlah terkait atas bawah bagi antara tanpa terhadap tentang melalui lewat serta lagi pun kini sekarang nanti besok kemarin jangan mari ayo ya bukan memang justru sebab akibat akibatnya berikut demikian sebaliknya apalagi padahal sebuah seorang seekor salah sesuai berdasarkan kata ujar soal mengenai guna demi usai seusai baca total adapun terutama misalnya contohnya akhirnya artinya intinya jadi tak nggak enggak gak kok loh lah dong sih deh nih tuh keduanya ketiganya masing-masing sekitar hampir kurang selama sambil seraya sedangkan sedang tengah yakni yaitu ialah merupakan tersebut kerap sering selalu kadang pernah segera langsung kembali lama baru satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar triliun pertama kedua ketiga keempat kelima hari tahun bulan pekan minggu jam pukul tanggal menit detik abad pagi siang sore malam wib wita wit masehi hijriah barat timur utara selatan rp rupiah dolar dollar euro persen nomor no pasal ayat bab jilid butir undang undang-undang uu ruu uud perppu perpu pp perpres keppres inpres permen perda raperda perwali pergub kuhp kuhap apbn apbnp apbn-p rapbn apbd apbd-p rapbd pdb pdrb pad dau ktp e-ktp sim stnk bpkb kk nik npwp sk skb skck bap spdp sp3 sop mou lhp lkpj lhkpn pemilu pilpres pileg pilkada pilgub pilbup pilwalkot pilkades dpt dps tps wni wna tki tkw pmi pns asn abk psk odgj pkl plt pjs bbm bbg lpg elpiji pph ppn npl kpr kur csr thr umr ump umk phk ukm umkm ihsg ipo spbu atm ham sara kdrt narkoba miras hiv aids hiv/aids dbd tbc ispa covid covid-19 ppkm psbb munas muktamar mukernas rakernas raker rapimnas musda pansus panja hut krl klb munaslub rakornas rakorda rakorwil rapimda muscab muspimnas mubes kg gr km cm mm ha kl ltr cc kw mw gw kwh mwh kv hz mhz ghz kb mb gb tb mdpl lt rt rw islam muslim kristen katolik protestan hindu buddha konghucu yahudi allah tuhan alquran al-quran quran injil alkitab idul_fitri idul ramadan ramadhan lebaran natal paskah waisak nyepi imlek kecuali entah dulu dahulu mulai sebanyak setidaknya sedikitnya paling alih-alih andai seandainya kalaupun walhasil pokoknya kiranya seolah seakan ibarat selagi semasa semenjak seiring berkat gara-gara lantaran sepanjang sejauh sebesar setinggi seluas selebihnya sisanya kebanyakan umumnya biasanya rata-rata hendaknya sebaiknya seharusnya semestinya sepertinya rupanya ternyata nyatanya kenyataannya sayangnya untungnya syukurlah alhamdulillah astaghfirullah insyaallah masyaallah subhanallah maaf tolong silakan halo hai wah waduh aduh wajar pantas tepat benar betul terlebih termasuk bersama beserta begitupun sebetulnya sebenarnya sesungguhnya tentunya tentu pasti mungkin barangkali agaknya tampaknya kelihatannya nampaknya konon katanya malah malahan terlepas berbeda sebagaimana layaknya melainkan alhasil tadinya niscaya andaikan kendati kendatipun asalkan asal manakala tatkala bilamana sewaktu maupun ataupun cuma hp',
    commonNouns:
      'analisis antrean aroma asbes asisten basemen bayangkan bebas berawal berbisik berkebun bersamaan biar biasa biasakan budidaya cairan cermati cukai cuti daripada dasar demo deteksi detektif dicoba didiagnosis dikasih dinding dipuji disinggung dugaan dukacita edaran evaluasi faktor geofisika harmoni ilegal inisiatif insiden instruksi intelijen kans karier katering kemenangan kerjasama kiprah kisah konsideran konsulat kunci lapisan logistik masak maskulin massa melanjutkan memasuki memerankan memiliki menanggapi mengingat mengupil menyusul militer mudah musik nahkoda nama narkotika nasib niat nutrisi opsi pandemi pantomim partisipasi pasca pelaut peluang peluru pemasangan pembeli pembenahan pemerhati pemuka penanggung pencipta pengajar perangkat pergerakan peristiwa praktisi problem produktif progres proporsional prosedur protokol publik pukulan pulsa puluhan ratusan rekan rekapitulasi ribuan ritel rival ruang rumor salat samarkan sambutan seleksi selesai sekali sekaligus sekilas selamat sembari semoga semula senada senang sepatu serap serentak sesuaikan setahu seturut siap sipil skuat sosialis spekulasi statistik status sulit tantangan tawaran tekanan tenaga tepi terbanyak terharu terhitung terimakasih terluar terserah tindakan tragedi tumbuhan voucher -isasi -rasi -kasi -masi -tasi -inasi -sitas -litas -titas -nitas -oritas -isme -logi -grafi bantuan infrastruktur fasilitas sarana prasarana alokasi hibah pinjaman insentif tunjangan santunan sumbangan pelayanan perbaikan perlindungan pengawasan pengelolaan pemeliharaan pengadaan peningkatan penyaluran penanganan pencegahan pemberdayaan penataan penertiban sosialisasi pelatihan bimbingan lomba seminar lokakarya peresmian peluncuran pelantikan penyerahan pembukaan penutupan peringatan perayaan orang warga penduduk masyarakat rakyat anak ibu_kota bayi perempuan wanita pria lelaki remaja pemuda keluarga tetangga teman polisi aparat petugas tentara pasukan prajurit pemberontak teroris pemerintah pemimpin pejabat pegawai karyawan buruh pekerja petani nelayan pedagang pengusaha konsumen pelanggan nasabah penumpang pengemudi sopir wisatawan turis jemaah jamaah umat siswa murid mahasiswa pelajar pasien dokter perawat relawan korban pelaku tersangka saksi pihak mantan calon kandidat pemilih penonton suporter pemain pelatih wasit atlet artis negara daerah wilayah kota desa kampung rumah gedung kantor sekolah kampus pasar jalan jembatan pabrik toko warung hotel restoran mobil motor kendaraan kereta bus kapal pesawat helikopter rudal senjata bom air api udara hujan banjir gempa tsunami longsor kebakaran kecelakaan bencana cuaca suhu angin asap harga saham indeks dana uang utang pajak anggaran subsidi gaji tarif biaya nilai laba rugi pendapatan penjualan produksi ekspor impor investasi inflasi ekonomi bisnis usaha perusahaan bank kredit proyek produk barang layanan bahan minyak gas listrik beras pangan kasus perkara sidang putusan vonis hukuman penyidikan penyelidikan pemeriksaan penangkapan laporan surat dokumen bukti barang_bukti tuntutan gugatan pemilihan kampanye kabinet koalisi partai rapat pertemuan kongres konferensi kunjungan perjanjian kesepakatan kerja_sama kebijakan aturan peraturan keputusan usulan rencana program agenda acara upacara kegiatan proses langkah upaya cara perang serangan ledakan konflik kerusuhan aksi demonstrasi unjuk_rasa operasi manuver ancaman sanksi pertandingan laga babak gol skor musim juara kompetisi turnamen final klub tim piala liga gelar film lagu album buku novel konser festival pameran penelitian studi riset survei data hasil jumlah angka tingkat kualitas kondisi situasi masalah pertanyaan jawaban alasan tujuan kesehatan penyakit virus vaksin obat rumah_sakit pendidikan agama bahasa budaya sejarah teknologi media berita foto video jadwal musyawarah pembangunan pertumbuhan',
    addressing: 'kepada',
    verbPrefixes: 'mem men mel mer mew mey di',
    beforeVerb:
      'juga kemudian lalu lantas pun akan telah sudah belum masih tidak tak bisa dapat harus sempat justru pernah hanya terus kembali langsung turut ikut sendiri',
    kin: 'suami istri anak ayah kakak adik paman bibi menantu mertua keponakan cucu kakek nenek saudara sepupu kekasih pacar tunangan orangtua',
    calledAfter:
      'rs rsu rsud rsup rumah jalan jl jln bandara stadion gelora universitas gedung museum taman lapangan',
    titles:
      'presiden wapres wakil_presiden pol menteri menko ny nn tn om oom tante pakde bude paman bibi kakek nenek mbah eyang abah buya teh aa neng vp svp evp coo cfo cto cmo menlu menkeu mendagri menhan menkes mendikbud mensos menpora menkumham menkominfo mentan menhub wamen gubernur wagub bupati wabup walikota wali_kota walkot wali jaksa_agung hakim_agung hakim_konstitusi uskup_agung imam_besar guru_besar camat lurah ketua sekretaris sekjen bendahara direktur dirut dirjen direksi komisaris kepala kapolri kapolda kapolres kapolsek kasat kabid kadiv kabag kasubdit wakapolri wakapolda panglima pangdam danrem kasad jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten lettu letda sersan ajun letnan komisaris_besar_polisi ajun_komisaris_besar_polisi komisaris_polisi ajun_komisaris_polisi komjen irjen kombes akbp akp iptu ipda aiptu bripka briptu jubir juru_bicara jurubicara juru pejabat pengamat pakar ahli analis ekonom peneliti dosen guru profesor prof dr dokter drs dra ir h hj kh ustaz ustadz ustad habib syekh kiai pastor uskup paus sultan raja ratu pangeran putri putra mahkota kaisar bapak pak ibu bu mas mbak bang kang tuan nyonya nona sdr saudara almarhum anggota pelatih manajer kiper bek gelandang striker penyerang pemain pembalap petinju petenis artis aktor aktris penyanyi musisi sutradara produser penulis wartawan jurnalis editor redaktur pengusaha pendiri pemilik ceo pengacara kuasa_hukum hakim jaksa advokat notaris tersangka terdakwa terpidana korban saksi warga perdana pm duta_besar dubes duta konsul utusan kanselir diktator calon capres cawapres cagub caleg politisi politikus legislator senator kader aktivis tokoh mahasiswa siswa rektor dekan koordinator humas kasi kasubag istri suami anak ayah adik kakak presdir managing vice chief general komandan laksamana marsekal laksda marsda pemimpin pimpinan ketum waketum sekum wasekjen bendum wamenlu wamenkeu wamenhan wamenkes wamendag menperin mendag menaker menag menparekraf menpan menpan-rb mensesneg seskab menristek menristekdikti mendikbudristek menkomdigi menkop menpupr menpu menbud menekraf menkopolhukam menkokesra menkum menkeh menhut kapuspen kapuspenkum kabareskrim kadivhumas kabidhumas kapolresta kapolrestabes kapolsekta kasatreskrim kasatlantas dirreskrimum dirlantas dandim danramil danlanal danlanud pangkostrad pangkogabwilhan kasau kasal ksad ksal ksau wakasad kajati kajari jampidsus jampidum sekda sekwan kadis kadisdik kadinkes kakanwil kaban kades kabais kabin imam syuriah muballigh pendeta biksu romo kardinal permaisuri emir syah komut dirkeu dirops panit kasubnit kasubbid kasubsi kasipidum kasatreskoba kapolrestro wakapolresta wakapolrestabes dirnarkoba dirpolairud danki pangkoarmada kababinkum kadispen kapendam kapenrem kuwu kasipem korlap korwil kaprodi wadek warek kalapas karutan kajur kadispora kasubdin kabagren kabaghumas kabagpenum dirtipidum dirtipikor dirtipidkor dirtipideksus redpel cawagub cabup cawabup cawali bacagub kasdam danpos dansatgas kaposko sekuriti kanit kasubbag kasipidsus kasipenkum kasatnarkoba wakapolres wakapolsek dirreskrimsus dirresnarkoba dirkrimum dirkrimsus danyon kadus sekcam wawali kabagops karopenmas panitera pemred penjabat kasdim babinsa kepsek komisioner auditor inspektur penasihat berinisial inisial karo_penmas karo_ops karo_sdm karo_log karo_rena karo_provos kabid_humas kasi_humas kasie kanitreskrim kapoltabes kapus kapusdik wadan bhayangkara_dua bhayangkara_satu bhayangkara_kepala bharada bharatu bharaka abripda abriptu abripka brigadir brigadir_polisi bripda brigpol aipda prada pratu praka kopda koptu kopka serda sertu serka serma pelda peltu kompol',
    roleWords:
      'pidana perdata investasi ekonomi kreatif reformasi birokrasi haji umrah transmigrasi agraria kurikulum publikasi dokumentasi polisi pembantu ri komite kontingen ke…an pe…an per…an pen…an pem…an peng…an wakil mantan eks bekas plt pjs pj perdana menteri luar negeri dalam keuangan pertahanan koordinator bidang politik hukum keamanan dan ham perekonomian perindustrian perdagangan kesehatan pendidikan kebudayaan agama sosial perhubungan kominfo komunikasi informatika pertanian tanaman pangan hortikultura kehutanan lingkungan hidup energi sumber daya mineral esdm polhukam polkam kesra ekuin pmk marves kemaritiman kumham imipas bumn pariwisata riset teknologi ketenagakerjaan pekerjaan umum tinggi nasional jenderal utama muda senior eksekutif pelaksana harian besar staf khusus dewan pertimbangan pembina pengurus pimpinan pusat daerah wilayah fraksi komisi partai koalisi tim sukses pemenangan kampanye hubungan masyarakat internasional operasi operasional penelitian pengembangan pemasaran bisnis sekretaris kabinet negara kepresidenan republik terpilih petahana bicara mahkota liga timnas tetap asal setempat i ii iii iv v tengah fisip fkip fmipa feb fikom faperta fapet fpik fkm fkg filkom fisipol infanteri kavaleri artileri zeni marinir penerbang inf kav arm arh czi chb cpl cba caj chk ckm cku cpm ctp pnb penmas humas reskrim ops',
    organisationStart:
      'pemdes pemkel pemcam pemprop kementerian kementrian departemen kemenlu kemenkeu kemendagri kemenkes kemenhub badan lembaga komisi dewan majelis mahkamah pengadilan kejaksaan kejagung kepolisian polda polres polresta polrestabes polsek polsekta kejati kejari pn ptun kodim koramil korem lanud lantamal kpud panwaslu bawasda bapenda bappeda disdik dinkes dishub dinsos satpol bnnp bnnk kanwil polri mabes tni kodam dinas kantor sekretariat partai pt cv tbk bank universitas institut politeknik akademi sekolah sma smp sd smk rumah_sakit rsud rs yayasan asosiasi ikatan persatuan himpunan gabungan forum koalisi aliansi federasi serikat perhimpunan organisasi perusahaan grup klub timnas tim pemerintah pemkot pemprov pemkab pemda dprd dpr mpr dpd dpc dpp dpw fraksi satuan satgas direktorat biro pusat puslitbang fakultas perum perusahaan_umum otoritas bursa uni front gerakan harian koran majalah televisi radio stasiun_televisi konsil angkatan konfederasi perkumpulan paguyuban persekutuan sdn smpn sman smkn slb slbn tk mts mtsn man madrasah pesantren ponpes pondok_pesantren puskesmas klinik koperasi detasemen korps resimen brigade batalyon batalion kompi peleton skuadron skadron armada garda laskar milisi kelompok geng litbang',
    numberedBodies:
      'sd sdn smp smpn sma sman smk smkn slb slbn tk mts mtsn man batalyon batalion yonif',
    organisationParts:
      'fraksi komisi panitia panja pansus subkomisi dpp dpd dpw dpc dprt pac ranting dewan majelis badan_pengurus pengurus bidang biro departemen divisi direktorat ditjen deputi sekretariat kantor kanwil cabang fakultas jurusan prodi program_studi pascasarjana laboratorium bagian seksi subbagian subdirektorat subbidang unit urusan rt rw',
    organisationEnd: 'tbk city_fc tv air',
    organisationCues:
      'perusahaan maskapai pabrikan media harian stasiun portal situs majalah koran produsen operator penerbit band radio label agensi jaringan penyedia pengelola developer pengembang',
    severalPlaces:
      'dusun dukuh padukuhan pedukuhan desa desa-desa kelurahan kecamatan kabupaten kota kota-kota provinsi pulau pantai',
    listLeads: 'yaitu yakni seperti antara lain lainnya di_antaranya termasuk meliputi',
    placeOf: 'warga penduduk masyarakat',
    placeStart:
      'prefektur kanton karesidenan nagari gampong kota kabupaten kab provinsi prov propinsi kecamatan kec kelurahan kel desa dusun kampung pulau kepulauan gunung bukit danau sungai laut selat teluk tanjung pantai samudra samudera benua jalan jl jln jakarta bandara pelabuhan stasiun terminal pasar stadion gelora taman hotel gedung istana masjid gereja candi museum plaza mall tol jembatan monumen lapangan perumahan komplek kompleks kawasan distrik negara_bagian semenanjung gurun lembah hutan rutan lapas rumah_makan kantor kediaman waduk bendungan situ embung rawa kali muara curug dukuh padukuhan pedukuhan kawedanan region lereng puncak kawah goa gua hulu hilir',
    placeCues:
      'daerah kawasan di ke dari asal kota kabupaten provinsi pulau wilayah desa negara ibukota dekat seputar menuju se pesisir perairan perbatasan pinggiran',
    headlineVerbs:
      'letakkan letakan tanam tandatangani harap harapkan ucapkan permudah mudahkan sebarkan suarakan perjuangkan pertahankan kibarkan lestarikan musnahkan gratiskan bebaskan jatuhkan vonis hukum denda penjarakan temukan tewaskan resmikan tetapkan luncurkan umumkan sampaikan tegaskan jelaskan ungkapkan serahkan bagikan salurkan gagalkan amankan selamatkan kerahkan turunkan naikkan tingkatkan hentikan batalkan tunjukkan pastikan ingatkan imbau himbau tersangkakan laporkan gelar gulirkan siapkan sediakan dirikan bangun buka tutup tolak terima minta desak dukung kritik kecam puji sebut sindir bantah akui klaim tuding tuduh gugat sidak kunjungi hadiri temui datangi tinjau pantau awasi periksa tahan tangkap bekuk ringkus sita geledah gerebek razia bongkar usut selidiki dalami lantik copot pecat tunjuk angkat gantikan ganti kalahkan taklukkan tekuk tumbangkan ungguli tahbiskan raih rebut juarai menangi menangkan jalani ikuti lakukan lanjutkan mulai akhiri luncur rilis tawarkan jual beli borong pakai gunakan manfaatkan kembangkan kelola pimpin ajak dorong ajari bantu berikan beri kirim kirimkan terbitkan keluarkan cabut larang izinkan wajibkan setujui sahkan bahas rapatkan rencanakan targetkan prediksi perkirakan nilai anggap duga curigai waspadai antisipasi tangani atasi cegah tanggulangi perbaiki perkuat perketat perpanjang percepat perluas hadapi lawan serang bunuh aniaya tabrak tusuk tembak rampok curi bawa jemput antar sambut lepas tinggalkan kenang peringati rayakan tolong cari jaga hapus pangkas tambah tampilkan pamerkan unggah bagi ungkap bocorkan beberkan paparkan soroti singgung komentari tanggapi jawab balas peluk cium',
    speech:
      'kata ujar tutur ucap ungkap jelas papar tegas sebut lanjut terang tambah imbuh pungkas tulis tandas tukas sambung beber cetus kilah mengatakan menyatakan menjelaskan menegaskan menuturkan mengungkapkan menambahkan menyebutkan menyebut memaparkan menerangkan menyampaikan membeberkan mengaku mengakui menilai menduga berharap meminta mengimbau memastikan membenarkan mengklaim memperingatkan berpendapat berkata bertanya menulis menurut membantah mengungkap',
    linkers:
      'bin binti binte br boru beru van von der den de da das do dos du del della la le al el ibn bint ben st',
    organisationLinkers: 'dan untuk bagi atas',
    places:
      'arktik antarktika antartika kutub_utara kutub_selatan kuansing inhu inhil rohul rohil muba muratara lamteng lamsel lamtim lambar lotim loteng lobar bolmong boltim bolsel minsel minut kukar kutim kubar kotim kobar madina tapsel taput tapteng labura labusel sergai abdya sumbar sumsel sumut jabar jateng jatim kalbar kalsel kalteng kaltim kaltara sulsel sulut sulteng sultra sulbar malut babel kepri ntb ntt diy dki china cina tiongkok afghanistan bahamas bosnia bosnia-herzegovina brazil burma birma chechnya chili cyprus djibouti england ethiopia georgia hongaria hong_kong hongkong irlandia_utara jordania kongo rd_kongo republik_demokratik_kongo korea kosta_rica kostarika kyrgyzstan kirgistan libanon lithuania luksemburg luxembourg makedonia makau macau maldives maroko myanmar pantai_gading palestina papua_new_guinea puerto_rico republik_ceko cekoslowakia skotlandia wales slowakia srilanka syria trinidad turkiye vatikan yerusalem_timur kurdistan catalunya bavaria as amerika amerika_serikat inggris britania uni_emirat_arab uea korsel korut saudi arab_saudi perancis rrt rep_ceko uni_soviet jerman_barat jerman_timur yugoslavia asia_tenggara asia_timur asia_selatan asia_tengah asia_barat timur_tengah timteng asia_pasifik eropa_barat eropa_timur eropa_utara eropa_selatan afrika_utara afrika_barat afrika_timur amerika_utara amerika_selatan amerika_latin amerika_tengah timur_jauh samudra_hindia samudra_pasifik beograd moskow kairo teheran baghdad bagdad damaskus riyadh yerusalem wina warsawa praha roma athena brussel kopenhagen bukares lisabon jenewa zurich den_haag kiev kyiv mekkah mekah madinah aleksandria tel_aviv washington_dc beirut amman doha manama kabul dhaka thimphu kolombo rangoon yangon naypyidaw pyongyang ulaanbaatar phnom_penh vientiane dili kuala_lumpur putrajaya bandar_seri_begawan new_delhi delhi mumbai tripoli aljir tunis rabat khartoum mogadishu tepi_barat jalur_gaza gaza krimea kashmir dataran_tinggi_golan nusantara indonesia jawa sumatra sumatera kalimantan sulawesi papua maluku nusa_tenggara sunda madura bali lombok sumbawa sumba flores timor halmahera seram buru nias mentawai natuna bangka belitung batam bintan aceh nad riau kepulauan_riau jambi bangka_belitung kepulauan_bangka_belitung bengkulu lampung banten dki_jakarta jawa_barat jawa_tengah di_yogyakarta daerah_istimewa_yogyakarta jawa_timur nusa_tenggara_barat nusa_tenggara_timur kalimantan_barat kalimantan_tengah kalimantan_selatan kalimantan_timur kalimantan_utara gorontalo sulawesi_utara sulawesi_tengah sulawesi_selatan sulawesi_barat sulawesi_tenggara maluku_utara papua_barat papua_selatan papua_tengah papua_pegunungan papua_barat_daya irian_jaya timor_timur timtim sumatera_utara sumatera_barat sumatera_selatan sumatra_utara sumatra_barat sumatra_selatan jakarta jakarta_pusat jakarta_utara jakarta_selatan jakarta_barat jakarta_timur jakpus jakut jaksel jakbar jaktim kepulauan_seribu jabodetabek jadetabek ikn aceh_barat aceh_barat_daya aceh_besar aceh_jaya aceh_selatan aceh_singkil aceh_tamiang aceh_tengah aceh_tenggara aceh_timur aceh_utara bener_meriah bireuen gayo_lues nagan_raya pidie pidie_jaya simeulue banda_aceh langsa lhokseumawe sabang subulussalam asahan batu_bara dairi deli_serdang humbang_hasundutan karo labuhanbatu labuhanbatu_selatan labuhanbatu_utara langkat mandailing_natal nias_barat nias_selatan nias_utara padang_lawas padang_lawas_utara pakpak_bharat samosir serdang_bedagai simalungun tapanuli_selatan tapanuli_tengah tapanuli_utara toba toba_samosir binjai gunungsitoli medan padangsidimpuan pematangsiantar sibolga tanjungbalai tebing_tinggi agam dharmasraya kepulauan_mentawai lima_puluh_kota padang_pariaman pasaman pasaman_barat pesisir_selatan sijunjung solok solok_selatan tanah_datar bukittinggi padang padang_panjang pariaman payakumbuh sawahlunto bengkalis indragiri_hilir indragiri_hulu kampar kepulauan_meranti kuantan_singingi pelalawan rokan_hilir rokan_hulu siak dumai pekanbaru karimun kepulauan_anambas lingga tanjungpinang tanjung_pinang batanghari bungo kerinci merangin muaro_jambi sarolangun tanjung_jabung_barat tanjung_jabung_timur tebo sungai_penuh banyuasin empat_lawang lahat muara_enim musi_banyuasin musi_rawas musi_rawas_utara ogan_ilir ogan_komering_ilir ogan_komering_ulu ogan_komering_ulu_selatan ogan_komering_ulu_timur oki oku penukal_abab_lematang_ilir lubuklinggau pagar_alam palembang prabumulih bangka_barat bangka_selatan bangka_tengah belitung_timur pangkalpinang bengkulu_selatan bengkulu_tengah bengkulu_utara kaur kepahiang lebong mukomuko rejang_lebong seluma lampung_barat lampung_selatan lampung_tengah lampung_timur lampung_utara mesuji pesawaran pesisir_barat pringsewu tanggamus tulang_bawang tulang_bawang_barat way_kanan bandar_lampung metro lebak pandeglang serang tangerang cilegon tangerang_selatan tangsel bandung bandung_barat bekasi bogor ciamis cianjur cirebon garut indramayu karawang kuningan majalengka pangandaran purwakarta subang sukabumi sumedang tasikmalaya banjar cimahi depok banjarnegara banyumas batang blora boyolali brebes cilacap demak grobogan jepara karanganyar kebumen kendal klaten kudus magelang pati pekalongan pemalang purbalingga purworejo rembang semarang sragen sukoharjo tegal temanggung wonogiri wonosobo salatiga surakarta solo purwokerto bantul gunungkidul gunung_kidul kulon_progo kulonprogo sleman yogyakarta yogya jogja jogjakarta bangkalan banyuwangi blitar bojonegoro bondowoso gresik jember jombang kediri lamongan lumajang madiun magetan malang mojokerto nganjuk ngawi pacitan pamekasan pasuruan ponorogo probolinggo sampang sidoarjo situbondo sumenep trenggalek tuban tulungagung batu surabaya badung bangli buleleng gianyar jembrana karangasem klungkung tabanan denpasar singaraja bima dompu lombok_barat lombok_tengah lombok_timur lombok_utara sumbawa_barat mataram alor belu ende flores_timur kupang lembata malaka manggarai manggarai_barat manggarai_timur nagekeo ngada rote_ndao sabu_raijua sikka sumba_barat sumba_barat_daya sumba_tengah sumba_timur timor_tengah_selatan timor_tengah_utara labuan_bajo atambua maumere bengkayang kapuas_hulu kayong_utara ketapang kubu_raya landak melawi mempawah sambas sanggau sekadau sintang pontianak singkawang barito_selatan barito_timur barito_utara gunung_mas kapuas katingan kotawaringin_barat kotawaringin_timur lamandau murung_raya pulang_pisau seruyan sukamara palangka_raya palangkaraya balangan barito_kuala hulu_sungai_selatan hulu_sungai_tengah hulu_sungai_utara kotabaru tabalong tanah_bumbu tanah_laut tapin banjarbaru banjarmasin berau kutai_barat kutai_kartanegara kutai_timur mahakam_ulu paser penajam_paser_utara balikpapan bontang samarinda bulungan malinau nunukan tana_tidung tarakan tanjung_selor bolaang_mongondow bolaang_mongondow_selatan bolaang_mongondow_timur bolaang_mongondow_utara kepulauan_sangihe sitaro kepulauan_talaud minahasa minahasa_selatan minahasa_tenggara minahasa_utara bitung kotamobagu manado tomohon boalemo bone_bolango gorontalo_utara pohuwato banggai banggai_kepulauan banggai_laut buol donggala morowali morowali_utara parigi_moutong poso sigi tojo_una-una tolitoli palu bantaeng barru bone bulukumba enrekang gowa jeneponto kepulauan_selayar luwu luwu_timur luwu_utara maros pangkajene_dan_kepulauan pangkep pinrang sidenreng_rappang sidrap sinjai soppeng takalar tana_toraja toraja_utara wajo makassar palopo parepare majene mamasa mamuju mamuju_tengah pasangkayu polewali_mandar bombana buton buton_selatan buton_tengah buton_utara kolaka kolaka_timur kolaka_utara konawe konawe_kepulauan konawe_selatan konawe_utara muna muna_barat wakatobi baubau kendari buru_selatan kepulauan_aru maluku_barat_daya maluku_tengah maluku_tenggara kepulauan_tanimbar seram_bagian_barat seram_bagian_timur ambon tual halmahera_barat halmahera_selatan halmahera_tengah halmahera_timur halmahera_utara kepulauan_sula pulau_morotai pulau_taliabu ternate tidore tidore_kepulauan sofifi asmat biak biak_numfor boven_digoel deiyai dogiyai intan_jaya jayapura jayawijaya keerom kepulauan_yapen lanny_jaya mamberamo_raya mamberamo_tengah mappi merauke mimika nabire nduga paniai pegunungan_bintang puncak puncak_jaya sarmi supiori tolikara waropen yahukimo yalimo fakfak kaimana manokwari manokwari_selatan maybrat pegunungan_arfak raja_ampat sorong sorong_selatan tambrauw teluk_bintuni teluk_wondama timika wamena',
    organisations:
      'polda_metro_jaya pbb uni_eropa uni_afrika liga_arab dewan_keamanan_pbb bank_dunia mpr dpr dpd mpr_ri dpr_ri dpd_ri mk ma ky bpk bi ojk lps kpu kpu_ri bawaslu dkpp kpk kpk_ri komnas_ham ombudsman ombudsman_ri kpai kpi kppu komnas_perempuan lpsk ppatk bnn bnpt bin bnpb bpbd bmkg basarnas bpom bps bpn bpjs bpjs_kesehatan bpjs_ketenagakerjaan bkpm bkn bkkbn bssn brin lipi lapan batan bpip bppt bpkp bumn lemhannas lan wantimpres watimpres ksp tni tni_ad tni_al tni_au angkatan_darat angkatan_laut angkatan_udara polri mabes_polri mabes_tni bareskrim bareskrim_polri densus_88 brimob kopassus kostrad paspampres kejagung kejaksaan_agung mahkamah_agung mahkamah_konstitusi komisi_yudisial kemenko kemenko_polhukam kemenko_perekonomian kemenko_marves kemenko_pmk setneg kemensetneg seskab setkab kemenlu kemendagri kemenhan kemenkumham kemenkeu kemenperin kemendag kementan kemenhut klhk kemenhub kkp kemenaker kemnaker kemenkes kemendikbud kemendikbudristek kemristekdikti kemenristek kemensos kemenag kominfo kemenkominfo kemenpar kemenparekraf kemenpora kemen_pppa kemenpppa bappenas kemenpan-rb kemenpanrb kementerian_dalam_negeri kementerian_luar_negeri kementerian_pertahanan kementerian_agama kementerian_hukum kementerian_hukum_dan_ham kementerian_hukum_dan_hak_asasi_manusia kementerian_hak_asasi_manusia kementerian_imigrasi_dan_pemasyarakatan kementerian_keuangan kementerian_pendidikan kementerian_pendidikan_nasional kementerian_pendidikan_dan_kebudayaan kementerian_pendidikan_dasar_dan_menengah kementerian_kebudayaan kementerian_kesehatan kementerian_sosial kementerian_ketenagakerjaan kementerian_tenaga_kerja_dan_transmigrasi kementerian_perindustrian kementerian_perdagangan kementerian_energi_dan_sumber_daya_mineral kementerian_pekerjaan_umum kementerian_pekerjaan_umum_dan_perumahan_rakyat kementerian_perumahan_rakyat kementerian_perumahan_dan_kawasan_permukiman kementerian_perhubungan kementerian_komunikasi_dan_informatika kementerian_komunikasi_dan_digital kementerian_pertanian kementerian_kehutanan kementerian_lingkungan_hidup kementerian_lingkungan_hidup_dan_kehutanan kementerian_kelautan_dan_perikanan kementerian_transmigrasi kementerian_agraria_dan_tata_ruang kementerian_badan_usaha_milik_negara kementerian_bumn kementerian_koperasi kementerian_koperasi_dan_ukm kementerian_pariwisata kementerian_pariwisata_dan_ekonomi_kreatif kementerian_ekonomi_kreatif kementerian_pemuda_dan_olahraga kementerian_pemberdayaan_perempuan_dan_perlindungan_anak kementerian_riset_dan_teknologi kementerian_sekretariat_negara kementerian_investasi kementerian_esdm esdm kementerian_pupr pupr atr/bpn kemendes golkar partai_golkar pdip pdi-p pdi_perjuangan gerindra partai_gerindra demokrat partai_demokrat nasdem partai_nasdem pkb pks ppp pan hanura psi perindo partai_buruh partai_gelora gelora partai_ummat partai_demokrasi_indonesia_perjuangan partai_kebangkitan_bangsa partai_keadilan_sejahtera partai_amanat_nasional partai_persatuan_pembangunan partai_hati_nurani_rakyat partai_hanura partai_gerakan_indonesia_raya partai_golongan_karya partai_nasional_demokrat partai_solidaritas_indonesia partai_persatuan_indonesia partai_perindo partai_bulan_bintang partai_kebangkitan_nusantara partai_garuda partai_berkarya partai_aceh partai_gelombang_rakyat_indonesia partai_keadilan_dan_persatuan_indonesia pkpi berkarya nu pbnu muhammadiyah mui pgi kwi phdi walubi gp_ansor banser pmii hmi gmni pmki pramuka pmi kadin apindo hipmi kspi ksbsi pwi aji pgri idi pssi koni kni icw ylbhi lbh kontras walhi pertamina pln telkom telkomsel indosat xl garuda garuda_indonesia lion_air citilink sriwijaya_air pelni kai pt_kai bulog antam pgn jasa_marga angkasa_pura pelindo krakatau_steel semen_indonesia wijaya_karya adhi_karya waskita_karya hutama_karya inalum freeport_indonesia pt_freeport_indonesia astra gudang_garam sampoerna djarum unilever_indonesia gojek tokopedia bukalapak bank_indonesia bank_mandiri bri bni bca btn bank_syariah_indonesia cimb_niaga bei bursa_efek_indonesia ui ugm itb ipb its unair undip unpad unhas uns unj uny upi uin usu unud unila unri unand unsri ub persib persib_bandung persija persija_jakarta persebaya persebaya_surabaya arema arema_fc arema_malang psis psis_semarang pss_sleman persik persik_kediri persis persis_solo persita persita_tangerang persijap persijap_jepara persiraja persiraja_banda_aceh psm_makassar psms_medan persipura_jayapura borneo_fc madura_united barito_putera dewa_united malut_united semen_padang semen_padang_fc bhayangkara_fc psbs_biak persipura psm psms bali_united persela sriwijaya_fc antara kompas tempo republika detikcom tvri rri metro_tv tvone rcti sctv indosiar trans_tv trans7 antv mnc istana istana_negara istana_merdeka kepolisian_daerah_metro_jaya kepolisian_negara_republik_indonesia bareskrim_mabes_polri divisi_humas_polri divisi_propam_polri kemdagri kemdikbud kemhan kemkes kemlu kemkeu kemkominfo kemkumham',
    givenNames:
      '-ullah -illah -allah abdul abdullah abdurrahman achmad ade adi aditya afif agung agus ahmad ahmat aisyah ajeng akbar akhmad aldi alfian ali alif amalia amin amir ana anang andi andika andre andri andy anggi anggun ani anik anisa anita annisa anton antonius anwar anwaruddin ardi ardiansyah ari arief arif arifin aris arman arya asep asih astrid astuti ayu azis aziz bagas bagus bakti bambang bayu beni benny bima budi budiman burhan cahya cahyo candra cecep chandra cici citra dadan dadang damar danang dani daniel darma darmawan david dayat dede deden dedi dedy deni denny desi desy devi dewa dewi dian didi didik dika dimas dina dinda dini djoko doni dwi dyah edi edwin edy efendi eka eko elly endah endang eni erik erlangga erna erwin ester eva fadil fahmi fahri fajar fandi farah farhan farida fathur fatimah fauzan fauzi febri ferdi ferry fery fikri firda firdaus firman fitri fitria fransiskus galih galuh gede gilang gita guntur gunawan guruh gusti habib hadi hafiz hafidz hakim halim hamdan hamid hamzah handoko hani hanif hari haris hartini hartono haryanto hasan hasanuddin hendra hendri hendrik hendro heri herlina herman hermawan heru hesti hidayat husein husni ibnu ibrahim ida iin ika ikhsan ilham imam iman imran indah indra indri intan irawan irfan irma irwan iskandar ismail iwan jaka jamal jaya johan johanes joko jono joni julia juni junaidi kadek kartika kartini ketut kevin khairul khalid khoirul kholid komang komar krisna kurnia kurniawan kusuma laila lestari lia lilik lilis lina linda lisa listiyono lukman lusi luthfi made mahmud maman mansur mardi maria mariana marlina maulana mega meilani melati mira moch moh mohamad mohammad muchtar muh muhamad muhammad muhtar mukhlis mulyadi mulyana mulyono munir murni musa mustafa mustofa nana nanang nanda nani nasrul nengah ni nia niken nina nining novi novita nugroho nur nurdin nurhayati nurul nyoman oktavia oman pandu parman prasetyo pratama priyo pujo purnama purnomo purwanto puspita putra putri putu rachmat rafi rahayu rahma rahman rahmat rahmawati rama ramadhan ramli randi rangga ratna ratih reni reza rian riana ricky rika rina rini rio rinto riski risma rita rizal rizki rizky robby rohman roni rosa rosida rudi rudy rusdi ruslan rusli ryan safitri saiful salim samsul santi santoso saputra sari sarwono satria selamet septian setiawan setyo shinta sigit sinta siska siti slamet soleh sonny sri subagyo subandi sudarmo sudarto sudirman sugeng sugiarto sugiono suharto suhartono sukarno sukma sulaiman sulastri sulistyo sumarni sumarno sunarto supardi suparman supriadi supriyadi supriyanto surya suryadi suryana suryani susanti susanto susi susilo sutrisno suwarno suyanto syafii syahrul syaiful syamsul syarif tatang taufik taufiq teddy teguh theresia tia tika titi titin tono toni topan totok tri triyono tuti ujang ulfah umar umi untung usman utami vera vina wahid wahyu wahyudi wahyuni wati wawan wayan widodo widya wijaya winarno winda wira wisnu wiwik wulan yana yandi yani yanti yanto yanuar yeni yoga yogi yohanes yoyok yudi yudhi yuli yuliana yulianto yulius yuni yunita yunus yusuf yusup zaenal zainal zainuddin zaki zul zulfikar zulkarnain zulkifli rahmad diah yusril yudha yulia tubagus taufan tasya syafruddin syahril suwandi suryanto suprapto supriyono sunaryo sumardi sukardi sidik sidiq satrio sandi salma salahuddin saefudin saifuddin rohmat ridwan ridho retno ranti rahmi rahmadi puji prima pipit palupi nuraini nurma nurlela nurlaila nurhadi novia noor neneng nasir natalia nabila mutia mustaqim muslimin muhyiddin mufti muchlis misbah mirza meutia martin marzuki mardiana marwan mahendra mahfud lutfi luqman lidya leo lela latif kholis kamaludin kamil juliana jusuf jefri januar jamaludin jamilah ivan isnaini irsyad indriani indriyani imelda ilyas ikbal iqbal idris idrus husna hilman hikmah hidayah hesty herry heni hendrawan hasyim hasbi haryadi harun hardi hanum hamka halimah gatot fuad frans franky firmansyah fika ferdinand fatih fatma farid faisal faizal fahrul erwan ernawati enny endro emil emma elvira elsa elisa edward eddy dudung diana dewanto denis della deasy dahlan damayanti cindy chairul cahyadi budiono budiarto benyamin bella basuki bahrul bachtiar azhar ayub aulia asri asrul asmara arum arsyad apriyanto anto annas anis anas ambar amrullah amel alwi alfin akhyar aini ahsan afrizal adnan adrian adhi adam abu gus cak bung hermanto mardiono margono martono mulyanto nugraha paulus petrus yosef yohanis simon stefanus markus lukas matius agustinus benediktus ignatius aloysius yakobus maruli togar poltak binsar tigor hotman ucok butet adelia adinda afriani agnes aida ainun aji albert albertus aldo alex alexander alfi alfred alvin alya amalina amanda amelia amri andhika andini andrean andreas andrew anggoro anggraini angga angelina anjar antasari apriani ardhi ardian ardika aria arianto arifah aristo arlina asti atika aurelia awaludin badrun bahar bahtiar baiq basri bernard bernadus bobby bonar boy bram budhi burhanuddin cahyono catur charles chairil christian chrisna daniar danu darmanto dara daud debby dedek defri dendi desiana dessy destri devina dharma dicky dinar dino dion ditha dodi dodik dody dolly dominikus donny dony dorothea edwar effendi egi elisabeth eliza ema emanuel emilia emir enggar erika ermawati esti eti evi fabian fachri fadhil fadhilah fadjar fakhri faridah felix feri ferdinan fiona fitriani fitriyani fransisca galang gani ganjar gerard ghani gilbert gina giri gregorius gunadi gunardi hana handayani handi hany haryono hashim hastuti henri henry heribertus hermansyah hery hilda humaira ibrohim ichsan idham ihsan ike ikhwan imron inayah indarti ines inggit irene irham iriana isa ismet ismi isti ita iwa jajang jamaluddin jeffry jessica jihan jimmy joel jonathan joseph jovan juanda juliani julius jumadi juwita kamal kamaruddin kanaya karim karina karno kasman kemal khadijah khalida kiki kirana kresna kukuh kuncoro laksmi laras leni leonardo lestyo lily liza lucky luki lulu luthfiyah mahesa mangku marcella margaretha marina mario mariyam marsha marta martha martinus maryam maryati masitoh masruri mastur mawardi maya meiliana melani melinda melissa meri mery miftah miftahul mikael mila moeldoko monika muhajir muhidin mukhtar muliadi murniati murtini musdalifah mustakim muthia muzakir nadia nadya naila najib najwa nasrullah natasha nathan nazar neni niko nikolas nirmala nisa noer noval novan novel novianti nuning nurmala nursyahbani oki oktaviani olivia paramita patricia poppy prabowo pradana pradipta pramono prasetya priska prita purwadi purwati puteri rachman rachmawati raden rafael rahadian rahardjo raihan rais rakha ramadan ramadhani ramlan randy rani rasyid raymond redi refly regina rendi rendra renita renny resti reynaldi ria ribut richard rido rifai rifki rifqi rifqy rismawati riswan riyadi riyanto robert robertus robin rohani rohimah rokhmin rolly romi ronald ronny rosalina rosita rostam roy royhan rubi ruhut rukmana rusdianto rusmini rustam ruth sabar sabrina sadam safira safrizal saidah said salsabila samuel sandra sandy santosa sapta sarah sarinah saskia satya sebastian sekar selvi septiana setiadi setiaji shanti sheila silvia siswanto sofia sofyan solihin sophia steven subhan sucipto sudaryono sudjatmiko suharti suherman sukamto sukarni sumarsono sumiati sunardi sungkono supangat supratman supri surono surti susilowati sutarman sutarmidji sutarno sutopo sutoyo suwito swasti syafiq syafrudin syahrir syahrini syahputra syarifah syarifuddin syifa tania tantri tanti tanto tari teten tiara tiffany tina tito tiwi tjahjo tomi tommy triana trisno tumini turmudi tutik udin ulfa ulil usep uswatun vania vanessa vero veronica victor vicky viktor vincent vinsensius vita wafi wahidin wahyuningsih wardah wardani wardoyo wartini wasis wening widi widia widiastuti wikan willem willy wilson wiranto wiyono wulandari yahya yasin yasmin yayan yayuk yenny yessi yoel yohana yolanda yose yosep yosua yuda yudhistira yudo yulianti yuliati yuri yusak yuswanto zahra zainab zakaria zulhas cokorda tjokorda desak ngakan teuku cut tengku sayyid mochamad mochammad oka syekh',
    demonyms:
      'inggris_raya jawa_kuno arab melayu sunda minang minangkabau batak karo nias bugis betawi banjar dayak sasak toraja asmat tionghoa mandarin kanton hokkien latin yunani_kuno romawi ibrani aram persia kurdi mongol slavia jermanik anglo-saxon baltik skandinavia nordik hispanik latino uighur uyghur rohingya tamil sinhala pashtun hazara tajik uzbek sunni syiah',
    placeAfterNounIsAdjective: true,
    initialsWithoutStops: true,
    apostropheInWord: true,
  },

  dates: {
    order: 'dmy',
    months: {
      1: 'jan',
      2: 'feb|peb|pebruari',
      3: 'mar',
      4: 'apr',
      6: 'jun',
      7: 'jul',
      8: 'agt|agust|agu|ags',
      9: 'sept|sep',
      10: 'okt',
      11: 'nov|nop|nopember',
      12: 'des',
    },
    weekdays: { 5: "jum'at", 7: 'ahad' },
    ambiguous: 'mar|sen|sel|rab|kam|jum|sab|min|minggu|apr|jun|jul|des|sep|jan',
    islamicMonths:
      'muharram|safar|rabiul awal|rabiul akhir|jumadil awal|jumadil akhir|rajab|syaban|ramadan,ramadhan|syawal|zulkaidah,dzulqaidah|zulhijah,dzulhijjah',
    relative: {
      'day-2': 'kemarin lusa|dua hari lalu',
      'day-1': 'kemarin',
      'day-1@NI': 'tadi malam|semalam|kemarin malam',
      'day+0@MO':
        'tadi pagi|pagi tadi|pagi ini|dini hari tadi|tadi dini hari|dini hari ini|subuh tadi|tadi subuh',
      'day+0@AF': 'tadi siang|siang tadi|tadi sore|sore tadi|siang ini|sore ini',
      'day+0@NI': 'malam ini|nanti malam|malam nanti',
      'day+0': 'hari ini',
      'day+1': 'besok|esok|esok hari',
      'day+2': 'lusa',
      'weekend-1': 'akhir pekan lalu|akhir pekan kemarin',
      'weekend+0': 'akhir pekan ini',
      'weekend+1': 'akhir pekan depan',
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
    within: 'dalam waktu_|dalam tempo_|dalam kurun waktu_|dalam jangka waktu_',
    afterDate: 'setelah_|sesudah_|sejak_|usai_|seusai_',
    beforeDate: 'sebelum_|menjelang_|jelang_',
    finals: '_terakhir',
    withoutIntl: 'dalam',
    before: '_sm|_sebelum masehi',
    none: 'jauh hari|jauh-jauh hari|jauh hari sebelumnya|jauh-jauh hari sebelumnya|olimpiade musim panas|olimpiade musim dingin|olympic games musim panas|beberapa hari|beberapa pekan|beberapa minggu|beberapa bulan|beberapa tahun|beberapa dekade|beberapa jam',
    andHalf: '_setengah',
    units: {
      second: 'detik',
      minute: 'menit',
      hour: 'jam',
      day: 'hari',
      week: 'minggu|pekan',
      month: 'bulan',
      quarter: 'kuartal|triwulan|kwartal',
      half: 'semester',
      year: 'tahun',
      decade: 'dekade|dasawarsa',
      century: 'abad',
    },
    one: {
      minute: 'semenit',
      hour: 'sejam',
      day: 'sehari',
      week: 'seminggu|sepekan',
      month: 'sebulan',
      year: 'setahun',
      decade: 'sedekade',
      century: 'seabad',
    },
    last: '_lalu|_yang lalu|_kemarin|_silam|_terakhir|_belakangan|_belakangan ini',
    this: '_ini',
    coming: '_depan|_mendatang|_yang akan datang|_ke depan|_nanti|_berikutnya',
    ago: '_lalu|_yang lalu|_silam|_sebelum ini',
    ahead: '_lagi',
    later: '_kemudian|_setelahnya|_setelah itu|_berselang',
    earlier: '_sebelumnya',
    about: 'sekitar|kira-kira|hampir|lebih dari',
    numbers:
      'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|dua belas|tiga belas|empat belas|lima belas',
    moreNumbers: {
      0.5: 'setengah',
      20: 'dua puluh',
      30: 'tiga puluh',
      50: 'lima puluh',
      100: 'seratus',
    },
    ordinals: 'pertama,kesatu|kedua|ketiga|keempat|kelima',
    parts: {
      MO: "pagi|pagi hari|pagi buta|dini hari|subuh|{selepas,usai,seusai,sehabis,ba'da} subuh",
      NO: "tengah hari|{selepas,usai,seusai,sehabis,ba'da} {zuhur,dzuhur,lohor}",
      AF: "siang|siang hari|sore|sore hari|{selepas,usai,seusai,sehabis,ba'da} {asar,ashar}",
      EV: "petang|petang hari|senja|senja hari|{selepas,usai,seusai,sehabis,ba'da,menjelang} {magrib,maghrib}",
      NI: "malam|malam hari|{selepas,usai,seusai,sehabis,ba'da} {isya,isya'}",
      MN: 'tengah malam',
    },
    partLead: 'ketika_|saat_|menjelang_|jelang_|memasuki_|hingga_|sampai_|sejak_|selepas_',
    clock: 'pukul_|pkl_|pkl._',
    quarterPast: '_lewat seperempat|_lebih seperempat',
    quarterTo: '_kurang seperempat',
    clockLead: 'jam_',
    zones: {
      'waktu indonesia barat': 420,
      'waktu indonesia tengah': 480,
      'waktu indonesia timur': 540,
      'waktu setempat': 'local',
    },
    edges: 'awal_|pertengahan_|akhir_|penghujung_|medio_',
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
    eras: { NaN: '_sm|_sebelum masehi', 'islamic-umalqura': '_h|_hijriah|_hijriyah' },
    from: 'dari|sejak|mulai',
    to: 'hingga|sampai|sampai dengan|s/d|s.d.|ke',
    between: 'antara',
    and: 'dan|atau',
    seasons: { SP: 'musim semi', SU: 'musim panas', FA: 'musim gugur', WI: 'musim dingin' },
    decades: '_-an|_an|dekade_|era_',
    holidays: {
      'E-7': 'minggu palma|minggu palem',
      '12-25': 'hari natal|natal',
      '08-17': 'hari kemerdekaan',
      'E-2': 'jumat agung',
      'E+0': 'paskah',
      '04-21': 'hari kartini',
      '06-01': 'hari lahir pancasila',
      '10-28': 'hari sumpah pemuda',
      '11-10': 'hari pahlawan',
      '05-01': 'hari buruh',
      '05-02': 'hari pendidikan nasional',
      '12-24': 'malam natal',
      '12-31': 'malam tahun baru',
      '01-01': 'tahun baru',
    },
    every: 'setiap|tiap|tiap-tiap|saban',
    on: 'pada|tahun|sejak|hingga|sampai|dari|di|selama|antara|per|mulai|tanggal|di tahun|tgl|masa|periode|kelahiran',
    numbered:
      'catatan waktu_|waktu lap_|mencatat waktu_|mencatatkan waktu_|nomor_|no._|no_|nomer_|uu_|perpu_|perppu_|pp_|perpres_|keppres_|inpres_|permen_|perda_|pergub_|perwali_|perbup_|kepmen_|skb_|sk_|pasal_|peraturan_|putusan_|surat edaran_|edisi_',
    counted:
      'orang|meter|kilometer|km|kg|rupiah|unit|hektare|hektar|ton|jiwa|kaki|liter|warga|buah|kali|rumah|kilogram|gram|dolar|juta|ribu|miliar|triliun|persen|ekor|personel|perusahaan|pengungsi|pasien|kasus|desa|siswa|poin',
    weekend: 'pada akhir pekan',
    future:
      'akan|bakal|rencananya|direncanakan|dijadwalkan|mendatang|berencana|hendak|nanti|jelang|menjelang',
    past: 'telah|sudah|lalu|usai|setelah|kata|ujar|tutur|ucap|ungkap|jelas|papar|tegas|sebut|terang|imbuh|pungkas|mengatakan|menyatakan|menjelaskan|menegaskan|menuturkan|mengungkapkan|menambahkan|menyebutkan|menyebut|memaparkan|menerangkan|menyampaikan|membeberkan|mengaku|menilai|berkata',
    halfTo: 'setengah_',
  },

  amounts: {
    changes: 'menjadi jadi',
    oneParts: 'sepertiga=3 seperempat=4 seperlima=5 seperenam=6 seperdelapan=8 sepersepuluh=10',
    callsBefore: 'telepon menelepon menghubungi hubungi nomor layanan panggilan call',
    callsAfter: 'hotline',
    ratios: 'dari_setiap dari_tiap dari_tiap-tiap',
    fractions: 'pertiga=3 perlima=5 persepuluh=10',
    ratiosOfTen: 'dari',
    numbers:
      'nol=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 dua_belas=12 tiga_belas=13 empat_belas=14 lima_belas=15 enam_belas=16 tujuh_belas=17 delapan_belas=18 sembilan_belas=19 seratus=100 seribu=1000 sejuta=1e6 setengah=0.5',
    scales:
      'puluh=1 ratus=2 ribu|rb=3 juta|jt=6 miliar|milyar|milliar=9 triliun|trilyun|triliyun=12 lusin=x12',
    halves: 'setengah',
    currencies:
      'rupiah=IDR dolar|dollar=$ dolar_as|dollar_as|dolar_amerika|greenback=USD dolar_singapura=SGD dolar_australia=AUD dolar_hong_kong=HKD euro|euros=EUR yen=JPY yuan|renminbi=CNY ringgit=MYR poundsterling|pound_sterling|pound|paun=GBP riyal|real_saudi|riyal_saudi=SAR won=KRW baht=THB rupee=rs rubel=RUB lira=TRY franc=franc dinar=dinar peso=peso',
    currenciesBefore: 'rupiah=IDR',
    minors: 'sen=IDR',
    percent: 'persen|prosen',
    points: 'poin_persentase|persen_poin',
    basisPoints: 'basis_poin|bps',
    perMille: 'per_mil|promil',
    minusAfter: 'di_bawah_nol',
    about: 'sekitar|kira-kira|hampir|kurang_lebih|sekira|diperkirakan|nyaris|mendekati',
    more: 'lebih_dari|lebih|di_atas|melebihi|minimal|paling_sedikit|setidaknya|sedikitnya|sekurang-kurangnya|tidak_kurang_dari|melewati|mencapai_lebih_dari|menembus',
    less: 'kurang_dari|di_bawah|maksimal|paling_banyak|hingga_maksimal|tidak_sampai|tidak_lebih_dari|lebih_murah_dari|tak_sampai',
    moreAfter: 'lebih|lebih_dari_itu',
    aboutAfter: '-an',
    between: 'antara',
    to: 'sampai|hingga|sampai_dengan|s/d|s.d',
    and: 'dan',
    minus: 'minus',
    labels:
      'abad tahun_ nomor no pasal ayat uu pp perpres peringkat ke rt rw km jalan jl gang blok kelas liga halaman bab butir huruf poin edisi episode seri tipe bagian angka covid grup telepon telp urutan posisi channel lantai kloter gerbang usia_u boeing airbus sektor zona tahap fase tingkat kilometer',
    counted:
      'orang|jiwa|warga|korban|tentara|penumpang|pekerja|karyawan|siswa|mahasiswa|rumah|unit|anak|keluarga|kk|pasien|kasus|pasukan|penduduk|pengungsi|prajurit|personel|ekor|buah|kendaraan|kali|desa|negara|suara|kursi|pemilih',
    notCounted:
      'dan atau yang di ke dari pada untuk dengan dalam oleh sebagai ini itu adalah akan telah sudah juga saat tapi tetapi sampai hingga per lalu karena agar bagi ketika sejak serta masih bisa dapat tidak bukan kepada lebih mendapat mendapatkan menerima mengalami menjalani menjadi berasal segera',
    streets: 'jalan jl jl. gang',
  },

  sources: {
    before:
      'dikutip dari|dikutip|mengutip|dilansir dari|dilansir oleh|dilansir|melansir|menyitir|dilaporkan oleh|dilaporkan|menurut|berdasarkan|seperti diberitakan|diwartakan|diberitakan|disampaikan oleh|menukil|dinukil dari|disadur dari|merujuk pada data|merujuk pada laporan|merujuk data|merujuk laporan|mengacu pada data|mengacu pada laporan|mengacu data|melansir dari|sebagaimana dikutip|sebagaimana dilansir|sebagaimana diberitakan|menurut keterangan',
    reports: 'melaporkan|lapor|memberitakan|mewartakan|menulis|kepada|diwawancarai',
    anonymous:
      'sumber|narasumber|seorang pejabat|pejabat yang|para pejabat|saksi mata|seorang diplomat|orang dalam|sumber anonim|pejabat anonim',
    documents:
      'laporan|survei|studi|penelitian|riset|data|dokumen|pernyataan|siaran pers|keterangan|rilis|undang-undang|sensus|jajak pendapat',
    media:
      'kantor berita|harian|koran|surat kabar|majalah|media|televisi|stasiun|radio|portal|laman|situs',
    agencies: 'Kantor Berita Antara',
  },

  salience: {
    here: 'di sini|disini',
    pictured: 'kiri|kanan|tengah|berdiri|duduk',
    connectives:
      'namun|namun demikian|namun begitu|akan tetapi|tetapi|tapi|selain itu|sementara itu|sementara|adapun|di sisi lain|di samping itu|oleh karena itu|oleh sebab itu|karena itu|dengan demikian|meski demikian|meski begitu|walau demikian|meskipun demikian|bahkan|lebih lanjut|tak hanya itu|tidak hanya itu|padahal|sebab|pasalnya|akibatnya|hasilnya|untuk itu|maka dari itu|jadi|apalagi|terlebih|sedangkan|kendati demikian|kendati begitu|walaupun demikian|walaupun begitu|meskipun begitu|karenanya|oleh karenanya|sebaliknya|singkatnya|faktanya|di lain pihak|di lain sisi|tentunya|tentu saja|perlu diketahui|perlu dicatat|sebagai catatan|asal tahu saja|menariknya|uniknya|dengan kata lain|pada kenyataannya|alhasil',
    conjunctions:
      'namun|tetapi|tapi|akan tetapi|sedangkan|dan|perlu diketahui bahwa|perlu dicatat bahwa|perlu diingat bahwa|patut dicatat bahwa|penting untuk dicatat bahwa|penting untuk diketahui bahwa|perlu digarisbawahi bahwa|perlu ditekankan bahwa',
    pronouns:
      'ia|dia|mereka|beliau|hal itu|hal ini|hal tersebut|itu|ini|keduanya|kita|kami|saya|menurutnya|katanya|ujarnya|dirinya|tersebut|aku|anda|misalnya|contohnya|sebagai contoh|salah satunya|kedua-duanya|sebagian dari mereka|kebanyakan dari mereka|salah satu dari mereka|semuanya|sebagian besar dari mereka|demikian|sehingga|berikut|berikut ini|karena itu|oleh karena itu|akibatnya',
    demonstrativesAfter: true,
    demonstratives: 'ini|itu|tersebut|tadi',
    ownTime:
      'baru-baru ini|akhir-akhir ini|belakangan ini|selama ini|sejauh ini|saat ini|dewasa ini|hingga saat ini|sampai saat ini|hingga kini|kali ini',
    background:
      'artikel ini telah|artikel ini sudah|artikel ini pertama kali|artikel ini ditulis|artikel ini dibuat|artikel ini diterjemahkan|artikel ini merupakan terjemahan|artikel ini dihasilkan|berita ini telah tayang|berita ini sudah tayang|berita ini pertama kali|berita ini diterjemahkan|tulisan ini telah|tulisan ini pertama kali|ini adalah terjemahan mesin|seperti diberitakan|sebelumnya diberitakan|diberitakan sebelumnya|sebagaimana diketahui|seperti diketahui|untuk diketahui|sebagai informasi|baca juga|baca_juga|beberapa waktu lalu|simak juga|lihat juga',
  },
};
