import type { LanguageSignals, LanguageWords } from '../language';

export const signals: LanguageSignals = {
  tag: 'id',

  detection: {
    script: 'Latn',
    endings: 'kan nya',
    words:
      'yang dan di ke dari untuk dengan pada adalah ini itu tidak akan telah sudah dalam oleh juga karena bahwa saat atau bisa dapat lebih kata mengatakan menjadi tersebut para antara kepada sebagai namun hingga tahun orang bagi agar belum masih hanya harus saya kami mereka ia dia tak seperti secara sejumlah setelah serta lalu jika kita pihak ujar sangat merupakan berbagai sedangkan pemerintah polisi mulai sebuah baru dua hari bagaimana sekitar',
  },

  interruptions: {
    related:
      'baca juga|baca lagi|baca selengkapnya|baca selanjutnya|baca berita lainnya|baca artikel lainnya|baca juga artikel|baca juga berita|baca pula|baca|lihat juga|lihat pula|simak juga|simak pula|cek juga|tonton juga|lihat selengkapnya|selengkapnya|simak selengkapnya|berita terkait|berita lainnya|berita lain|berita populer|berita terpopuler|berita terbaru|berita rekomendasi|berita pilihan|artikel terkait|artikel lainnya|artikel pilihan|artikel menarik lainnya|pilihan redaksi|pilihan editor|rekomendasi untuk anda|rekomendasi|terpopuler|terkini lainnya|terkini|terkait|topik terkait|topik|tag|tags|kata kunci|mungkin anda suka|anda mungkin suka|jangan lewatkan|jangan lupa baca|lanjut baca|simak berita|simak artikel lainnya|populer|trending|foto terkait|indeks berita|tag terkait|baca artikel|baca di sini',
    advert:
      'advertisement|iklan|advertorial|pariwara|gulir untuk melanjutkan|gulir ke bawah untuk melanjutkan|scroll to continue with content|scroll untuk melanjutkan|scroll ke bawah untuk lanjut membaca|scroll untuk lanjut membaca|lanjutkan membaca di bawah|lanjutkan dengan konten|konten berlanjut setelah iklan|artikel berlanjut di bawah|sponsored|konten sponsor',
    newsletter:
      'berlangganan newsletter|daftar newsletter|dapatkan newsletter|langganan newsletter|dapatkan update berita|dapatkan berita terbaru|dapatkan informasi terbaru|dapatkan berita pilihan|dapatkan update|daftarkan email',
    follow:
      'ikuti|follow|gabung|bergabung|dapatkan|download|unduh|klik|install|subscribe|temukan|simak|cek|akses|baca berita',
    share:
      'bagikan|bagikan artikel|bagikan artikel ini|bagikan berita ini|share|copy link|salin link|salin tautan|sebarkan|kirim ke teman|share on',
    pager:
      'halaman|halaman selanjutnya|halaman berikutnya|halaman sebelumnya|halaman #|halaman # dari #|# dari # halaman|# dari #|selanjutnya|sebelumnya|berikutnya|lihat semua|tampilkan semua|tampilkan semua halaman|show all|next|prev|bersambung ke halaman|loading',
    video:
      'simak video|tonton video|saksikan video|saksikan video pilihan|saksikan video pilihan di bawah ini|saksikan video pilihan berikut ini|saksikan video menarik berikut ini|saksikan|lihat video|video pilihan|video terkait|video lainnya|simak juga video|lihat juga video|tonton juga video|saksikan juga|saksikan live',
    tool: 'perbesar|lihat foto|perkecil|dengarkan artikel|dengarkan|cetak|print|simpan|ukuran huruf|laporkan|kecilkan|zoom|putar|artikel ini telah dibaca|gambas',
    comments:
      'komentar|tulis komentar|tulis komentar anda|beri komentar|kirim komentar|berikan komentar|komentar pembaca|# komentar|tinggalkan balasan|batalkan balasan|komentar terbanyak|jadilah yang pertama berkomentar',
    boilerplate:
      'hak cipta|dilarang mengutip|dilarang keras mengambil|seluruh konten|artikel ini telah tayang|artikel ini pertama kali|berita ini telah tayang|artikel ini sudah tayang|copyright ©|ikuti terus berita|konten ini merupakan|isi artikel menjadi tanggung jawab|kami mengundang anda|cek berita dan artikel yang lain|temukan berita terpopuler|baca berita dan artikel lainnya',
    credit:
      'penulis|editor|reporter|pewarta|sumber|sumber foto|foto|kontributor|fotografer|video|laporan|redaktur|oleh|penulis/editor|sumber berita|reporter/editor|peliput|penyunting|uploader',
    paywall:
      'artikel ini khusus pelanggan|khusus untuk pelanggan|berlangganan untuk membaca|untuk melanjutkan membaca|lanjutkan membaca dengan berlangganan|langganan untuk lanjut membaca',
    byline: 'oleh|penulis|reporter|pewarta|editor|ditulis oleh|laporan|kontributor|jurnalis|tim',
    dated: 'diterbitkan|dipublikasikan|diperbarui|terbit|diunggah|diupdate|tayang|kompas.com',
  },
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'Dr dr Drs Dra Prof Ir H Hj KH Tn Ny Sdr Jl jl No no PT CV UD Kab Kec Kel Kol Letjen Mayjen Brigjen Jend Irjen Komjen Kombes Pol Kompol Iptu Ipda Bripka Kapt Lettu Serka St Tgl tgl hlm hal Hal a.n d.a u.p Yth Bpk Rp ust Ust Tgk RM RA Gg Lt Tel Telp Ps Muh Moh Abd AKBP AKP Psl psl',
    mayEnd:
      'Tbk tbk SH MH SE MM MSi M.Si S.H M.H S.E S.Pd S.Sos S.IP S.T S.Kom M.M M.Pd Ph.D SIK S.I.K Sp.PD Jr etc',
  },

  quotation: {
    marks: '“” ”” "" “"',
    subject: 'around',
    verbs:
      'mengatakan|menyatakan|menjelaskan|menegaskan|menuturkan|mengungkapkan|menambahkan|menyebutkan|menyebut|memaparkan|menerangkan|menyampaikan|membeberkan|mengaku|mengakui|menilai|menduga|berharap|meminta|mengimbau|memastikan|membenarkan|mengklaim|memperingatkan|berpendapat|berkata|bertanya|menulis|menuliskan|mengingatkan|menyarankan|menyoroti|menekankan|melaporkan|menanggapi|mengumumkan|menuding|menuduh|membantah|menyangkal|mengkritik|menyayangkan|mengeluhkan|mencontohkan|melanjutkan|menjawab|memprediksi|memperkirakan|mengusulkan|menyerukan|berjanji|menyimpulkan|mengutarakan|mengemukakan|meyakini|mempertanyakan|menceritakan|bercerita|mengisahkan|merinci|menggarisbawahi|mengapresiasi|menyambut|menyimpulkan|bilang|menambah|mendorong|menyindir|berujar|bertutur|mencuit|memuji|mengecam|mengutuk|berpesan|mengingat|menyakini|berpandangan|menampik|menepis|dikatakan oleh|dikatakan|disampaikan oleh|disampaikan|diungkapkan oleh|diungkapkan|dijelaskan oleh|dijelaskan|ditegaskan oleh|ditegaskan|dituturkan|dipaparkan|diutarakan',
    afterQuote:
      'kata|ujar|tutur|ucap|ungkap|jelas|papar|tegas|sebut|lanjut|terang|tambah|imbuh|pungkas|tulis|tandas|tanya|pesan|harap|tutup|beber|cetus|sambung|tukas|kilah|seloroh|kelakar|urai|sahut|cerita|jawab|kenang|keluh|pinta|sindir|lapor|canda|kisah|aku|ajak|imbau|puji|nilai|klaim|duga|bela|kritik|ulas|sergah|cuit|demikian|begitu|rinci|simpul|cecar|kecam|timpal|paparnya|bantah|ungkit|ingat|saran|tekan',
    speakerSuffix: 'nya',
    bareVerbs:
      'mengatakan|menyatakan|menjelaskan|menegaskan|menuturkan|mengungkapkan|menambahkan|menyebutkan|memaparkan|menerangkan|menyampaikan|membeberkan|mengaku|mengakui|menilai|menduga|berharap|memastikan|mengklaim|memperingatkan|berpendapat|berkata|mengingatkan|menekankan|melanjutkan|berujar|bercerita|meyakini|berpandangan|bilang|mencontohkan',
    according: 'menurut|kata|ujar',
    accordingSelf: 'menurutnya',
    complementisers: 'bahwa|bahwasanya|kalau|jika|agar|supaya',
    asWords: 'seperti|sebagaimana|demikian|begitu',
    indirect: ['that', 'bare', 'according'],
    pronouns: { any: 'ia|dia|beliau|ini|itu', they: 'mereka', i: 'saya|aku|kami|kita' },
    articles: 'sang|si|para|seorang|seseorang|salah|beberapa|sejumlah|sebuah',
    links: 'dan|dari|bin|binti|satu|seorang|republik|untuk|bidang|urusan|sebagai|yang|ri|di|dan|al',
    stops:
      'di|ke|dalam|pada|kepada|saat|ketika|usai|setelah|sebelum|dengan|oleh|melalui|lewat|terkait|soal|tentang|karena|sehingga|namun|tetapi|tapi|atau|yang|untuk|sebagai|adalah|sejak|hingga|sampai|bahwa|agar|supaya|jika|kalau|apabila|bila|seusai|sambil|seraya|terhadap|mengenai|menyusul|selama|atas|antara|tanpa|lalu|kemudian|sementara|maupun|serta|akan|sudah|telah|tidak|bukan|belum|juga|ini|itu|tersebut|merupakan|menjadi|guna|demi|dan|dari|sedangkan|padahal|meski|meskipun|walau|secara|selaku|via|begitu|saja|lagi|masih|bisa|dapat|harus|ada',
    between:
      'juga|pun|lagi|telah|sudah|sempat|kemudian|lalu|sebelumnya|akan|pernah|kembali|turut|ikut|bahkan|terus|langsung|lebih|lanjut|sendiri|ini|itu|tersebut|hanya|tetap|masih|tengah|lantas|pula|ikut|dengan|tegas|secara',
    roles:
      'presiden|wapres|wakil|menteri|menko|gubernur|wali|walikota|bupati|ketua|kapolri|kapolda|kapolres|kapolsek|kapolresta|akbp|kombes|irjen|komjen|jenderal|letjen|mayjen|brigjen|kolonel|letkol|mayor|kapten|iptu|ipda|aipda|aiptu|kompol|akp|juru|jubir|direktur|dirut|kepala|pengamat|warga|anggota|sekretaris|sekjen|sekda|kasat|kasi|kabid|kadis|kabag|komisaris|komisioner|staf|pakar|peneliti|analis|ekonom|dosen|guru|rektor|dekan|profesor|prof|dokter|perwakilan|koordinator|manajer|manager|pelatih|pemain|pengacara|jaksa|hakim|kuasa|tokoh|politisi|politikus|aktivis|pemilik|pendiri|ceo|founder|pemimpin|panglima|komandan|danrem|dandim|duta|utusan|plt|pj|kiai|ustaz|ustad|habib|paus|raja|ratu|pangeran|perdana|kanselir|senator|deputi|dirjen|dirjen|inspektur|sekretaris|bendahara|manajemen|polisi|pemerintah|kementerian|ibu|istri|suami|ayah|anak|petani|nelayan|pedagang|korban|saksi|penyidik|pejabat|petugas|pria|wanita|perempuan|mahasiswa|siswa|vice|president|director|chief|head|officer|executive|general|corporate|secretary|communication|senior|public|relations|wasekjen|waketum|ketum|caleg|capres|cawapres|lurah|camat|kades|ketua|juragan|penulis|sutradara|aktor|aktris|penyanyi|pembina|penasihat|perawat|bidan|psikolog|epidemiolog|sosiolog|sejarawan|penjabat|pelaksana|group',
    courtesy: 'pak|bu|bapak|ibu|mas|mbak|bang|bung|kang|tuan|nyonya|dr|drs|ir|prof|h|hj|kh|gus|ra',
    times:
      'senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|hari|kemarin|malam|siang|sore|pagi|pekan|bulan|tahun',
    naming:
      'bertajuk|berjudul|bernama|disebut|istilah|dijuluki|lagu|film|buku|novel|program|bertuliskan|tema|bertema|julukan|judul|kata|slogan|tagar|akronim|aplikasi|sebutan|serial|sinetron|album|drama|julukan|nama|alias|disebut-sebut|dikenal|yaitu|yakni|sebagai',
    negations: 'tidak|tak|bukan|belum|membantah|menyangkal|menampik|menepis',
    suppositions: 'jika|kalau|apabila|seandainya',
  },

  names: {
    plain:
      'yang dan di ke dari pada untuk dengan ini itu dalam adalah akan tidak juga oleh sebagai bahwa ada atau karena setelah sudah telah saat lebih namun tetapi tapi sementara menurut seperti dia ia mereka kami kita saya anda aku kamu para sang si hal bila jika kalau maka agar supaya sehingga meski meskipun walau walaupun selain sejak hingga sampai ketika sebelum sesudah sebelumnya kemudian lalu selanjutnya bahkan hanya masih belum bisa dapat harus perlu ingin mau apa siapa kapan mengapa kenapa bagaimana mana semua setiap beberapa banyak sebagian seluruh satu dua tiga empat lima enam tujuh delapan sembilan sepuluh pertama kedua ketiga keempat terkait atas bagi antara tanpa terhadap tentang melalui serta lagi pun kini sekarang nanti besok kemarin hari tahun bulan pekan minggu jam pukul tanggal jangan mari ayo ya bukan memang justru sebab akibat berikut begitu demikian sebaliknya apalagi padahal sebuah seorang salah sesuai berdasarkan kata ujar katanya ujarnya soal guna demi usai baca rp pasal undang undang-undang uu nomor no baru lama jalan piala liga tuhan allah islam kristen muslim alquran idul ramadan lebaran natal rupiah dolar dollar euro persen juta miliar triliun wib wita wit total adapun terutama misalnya contohnya akhirnya artinya intinya jadi tak nggak enggak gak kok loh lah bbm spbu ruu uud perppu apbn apbd ktp dpt tps hut wni wna psk tki tkw pns asn umkm phk sara ham kdrt hiv aids covid covid-19 sim stnk bpkb pilpres pileg pilkada pilgub muktamar munas barat timur utara selatan tengah sejumlah keduanya ebola ampat klb sk kl pdb atm spm apbnp pansel mukernas raker rapimnas persero musyawarah masehi mandarin bab ipo pso jilid komisi_iii ribu surat_tanda pejabat_tinggi',
    commonNouns:
      'warga polisi pemerintah petugas masyarakat rakyat pihak korban pelaku tersangka anak orang ibu_kota rumah mobil air harga kasus acara program dana pemilu kabinet wisatawan penumpang pasar produk layanan proyek perusahaan produksi pendapatan laba pertumbuhan pembangunan mantan kongres rapat sidang putusan arahan keluarga surat anggaran bahasa agama indeks saham laporan hasil data survei operasi serangan perang gempa banjir kebakaran kecelakaan jadwal babak gol skor laga pertandingan juara musim penelitian studi riset kualitas kondisi situasi masalah pertanyaan jawaban alasan tujuan cara langkah upaya proses jumlah nilai tingkat angka negara daerah kepala_daerah bahan bakar tanda kantor gedung manuver tentara pasukan pemberontak',
    verbPrefixes: 'mem men meng meny mel mer di',
    titles:
      'presiden wapres wakil_presiden menteri menko menlu menkeu mendagri menhan menkes mendikbud mensos menpora menkumham menkominfo mentan menhub wamen gubernur wagub bupati wabup walikota wali_kota walkot wali camat lurah ketua sekretaris sekjen bendahara direktur dirut dirjen direksi komisaris kepala kapolri kapolda kapolres kapolsek kasat kabid kadiv kabag kasubdit wakapolri wakapolda panglima pangdam danrem kasad jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten lettu letda sersan komjen irjen kombes akbp akp iptu ipda aiptu bripka briptu jubir juru_bicara jurubicara juru pejabat pengamat pakar ahli analis ekonom peneliti dosen guru profesor prof dr dokter drs dra ir h hj kh ustaz ustadz ustad habib syekh kiai gus pastor uskup paus sultan raja ratu pangeran putri putra mahkota kaisar bapak pak ibu bu mas mbak bang kang tuan nyonya nona sdr saudara almarhum anggota pelatih manajer kiper bek gelandang striker penyerang pemain pembalap petinju petenis artis aktor aktris penyanyi musisi sutradara produser penulis wartawan jurnalis editor redaktur pengusaha pendiri pemilik ceo pengacara kuasa_hukum hakim jaksa advokat notaris tersangka terdakwa terpidana korban saksi warga perdana pm duta_besar dubes duta konsul utusan kanselir diktator senator calon capres cawapres cagub caleg politisi politikus kader aktivis tokoh mahasiswa siswa rektor dekan koordinator humas kasi kasubag istri suami anak ayah adik kakak presdir managing vice chief general komandan laksamana marsekal laksda marsda',
    roleWords:
      'wakil mantan eks bekas plt pjs pj perdana menteri luar negeri dalam keuangan pertahanan koordinator bidang politik hukum keamanan dan ham perekonomian perindustrian perdagangan kesehatan pendidikan kebudayaan agama sosial perhubungan kominfo komunikasi informatika pertanian kehutanan lingkungan hidup energi sumber daya mineral esdm bumn pariwisata riset teknologi ketenagakerjaan pekerjaan umum tinggi nasional jenderal utama muda senior eksekutif pelaksana harian besar staf khusus dewan pertimbangan pembina pengurus pimpinan pusat daerah wilayah fraksi komisi partai koalisi tim sukses pemenangan kampanye hubungan masyarakat internasional operasi operasional penelitian pengembangan pemasaran bisnis sekretaris kabinet negara kepresidenan republik terpilih petahana bicara mahkota liga timnas tetap asal setempat i ii iii iv v',
    organisationStart:
      'kementerian kementrian departemen kemenlu kemenkeu kemendagri kemenkes kemenhub badan lembaga komisi dewan majelis mahkamah pengadilan kejaksaan kejagung kepolisian polda polres polsek polri mabes tni kodam dinas kantor sekretariat partai pt cv tbk bank universitas institut politeknik akademi sekolah sma smp sd smk rumah_sakit rsud rs yayasan asosiasi ikatan persatuan himpunan gabungan forum koalisi aliansi federasi serikat perhimpunan organisasi perusahaan grup klub timnas tim pemerintah pemkot pemprov pemkab pemda dprd dpr mpr dpd dpc dpp dpw fraksi satuan satgas direktorat biro pusat puslitbang fakultas perum perusahaan_umum otoritas bursa uni front gerakan harian koran majalah televisi radio stasiun_televisi konsil angkatan',
    organisationEnd: 'tbk city_fc tv air',
    placeStart:
      'kota kabupaten kab provinsi prov propinsi kecamatan kec kelurahan kel desa dusun kampung pulau kepulauan gunung bukit danau sungai laut selat teluk tanjung pantai samudra samudera benua jalan jl jln jakarta bandara pelabuhan stasiun terminal pasar stadion gelora taman hotel gedung istana masjid gereja candi museum plaza mall tol jembatan monumen lapangan perumahan komplek kompleks kawasan distrik negara_bagian semenanjung gurun lembah hutan rutan lapas rumah_makan kantor kediaman',
    placeCues:
      'di ke dari asal kota kabupaten provinsi pulau wilayah desa negara ibukota dekat seputar menuju se',
    speech:
      'kata ujar tutur ucap ungkap jelas papar tegas sebut lanjut terang tambah imbuh pungkas tulis tandas tukas sambung beber cetus kilah mengatakan menyatakan menjelaskan menegaskan menuturkan mengungkapkan menambahkan menyebutkan menyebut memaparkan menerangkan menyampaikan membeberkan mengaku mengakui menilai menduga berharap meminta mengimbau memastikan membenarkan mengklaim memperingatkan berpendapat berkata bertanya menulis menurut membantah mengungkap',
    linkers: 'bin binti van von der al el ibn st',
    organisationLinkers: 'dan untuk bagi atas',
    places:
      'indonesia cina china tiongkok as amerika_serikat amerika inggris britania uni_emirat_arab uea korea_selatan korsel korea_utara korut arab_saudi saudi singapura malaysia thailand filipina myanmar selandia_baru afrika_selatan timur_tengah asia_tenggara asia_timur eropa_timur eropa_barat timteng hong_kong hongkong taiwan palestina israel gaza tepi_barat yerusalem jerusalem moskow kairo teheran baghdad bagdad damaskus riyadh mekkah madinah mekah jeddah doha dubai kabul islamabad new_delhi delhi mumbai dhaka bangkok hanoi kuala_lumpur phnom_penh yangon naypyidaw manila pyongyang seoul beijing shanghai tokyo osaka kyoto canberra sydney melbourne wellington washington washington_dc new_york los_angeles chicago london paris berlin roma madrid lisbon brussel jenewa wina warsawa kiev kyiv praha budapest athena ankara istanbul kopenhagen stockholm oslo helsinki krimea ukraina rusia jerman prancis perancis belanda belgia italia spanyol portugal swiss swedia norwegia denmark finlandia polandia yunani turki mesir suriah irak iran lebanon yaman libya aljazair maroko sudan somalia nigeria kenya jepang india pakistan afghanistan australia kanada meksiko brasil brazil argentina chili kolombia venezuela kuba jabodetabek jabar jateng jatim sumut sumbar sumsel sulsel sulut kalbar kaltim kalsel kalteng ntt ntb dki_jakarta jakarta jakarta_pusat jakarta_selatan jakarta_barat jakarta_timur jakarta_utara diy yogyakarta yogya jogja daerah_istimewa_yogyakarta solo surakarta magelang klaten sleman bantul kulonprogo gunungkidul boyolali kudus pati jepara rembang demak kendal brebes banyumas cilacap purwokerto wonosobo kebumen sidoarjo gresik lamongan tuban bojonegoro jember banyuwangi lumajang probolinggo situbondo ponorogo pacitan trenggalek tulungagung blitar kediri nganjuk garut tasikmalaya ciamis sumedang majalengka kuningan cirebon indramayu subang karawang purwakarta cianjur sukabumi serang cilegon lebak pandeglang tangerang_selatan tangsel senayan monas ancol kemayoran tanjung_priok cengkeraman bandung_barat padang bukittinggi pekanbaru batam bintan natuna tanjungpinang belitung palembang poso palu kendari manado ambon ternate sorong jayapura wamena timika merauke kupang mataram denpasar kuta ubud nusa_dua badung gianyar buleleng nusantara ikn puncak bogor depok bekasi senen raja_ampat lithuania lituania bahamas yordania jordania minahasa menteng cikini kutai_timur america',
    organisations:
      'pbb uni_eropa kpk polri tni dpr mpr dpd mk ma ky bpk bi ojk bei bumn kpu bawaslu dkpp bnpb bmkg basarnas bpjs bpom bps bin bnn bnpt komnas_ham kpai lipi brin mui nu pbnu muhammadiyah pdip pdi-p pdi_perjuangan golkar gerindra demokrat nasdem pkb pks ppp pan hanura psi perindo pssi kadin apindo hipmi pln pertamina telkom garuda_indonesia kai antam bca bni bri bank_indonesia bank_mandiri mandiri kejagung kemenlu kemenkeu kemendagri kemenkes kemendikbud kemenkumham kemenhub icw ylbhi kontras walhi mabes_polri polda_metro_jaya istana itb ugm ui ipb unair its undip persib persija persebaya arema psm telkomsel indosat xl lion_air citilink detikcom kompas tempo antara republika partai_demokrat partai_golkar partai_nasdem partai_gerindra rspp lsi kpk_ri dpr_ri dpr/mpr al-qaeda angkatan_darat angkatan_laut angkatan_udara tni_al tni_ad tni_au nasional_demokrat bpk_ri kementerian_luar_negeri ri_',
    givenNames:
      'joko megawati susilo jusuf anies sandiaga ganjar ridwan khofifah tri rismaharini hatta surya aburizal wiranto luhut airlangga puan mahfud yasonna tito listyo idham boediono bambang djoko gatot hadi hendropriyono suryadharma dahlan chatib ignasius rini yusril fahri setya nurul zulkifli taufiq basuki djarot saifullah syahrul agung eko dwi nur siti sri endang wawan iwan dede cecep asep ujang maman nana rudi yanto slamet sugeng sutrisno suparman supriyadi sunarto mulyadi mulyono bayu angga rizky reza fajar dimas galih arif firman irfan ilham hendra yudi yoga wahyu teguh tono tatang dadang deddy nikolai vladimir muchtar abdurrahman amien akbar harmoko mohamad moh muh m ade ani rina lia ayu putu made nyoman ketut wayan gede komang gus cak sby jokowi ahok ical',
    demonyms: 'inggris_raya jawa_kuno arab sunda batak bugis betawi',
    placeAfterNounIsAdjective: true,
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
      'day+0@MO': 'tadi pagi|pagi tadi|pagi ini',
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
    moreNumbers: { 20: 'dua puluh', 30: 'tiga puluh' },
    ordinals: 'pertama,kesatu|kedua|ketiga|keempat|kelima',
    parts: {
      MO: 'pagi|pagi hari|dini hari|subuh',
      NO: 'tengah hari',
      AF: 'siang|siang hari|sore|sore hari',
      EV: 'petang',
      NI: 'malam|malam hari',
      MN: 'tengah malam',
    },
    clock: 'pukul_|pkl_|pkl._',
    clockLead: 'jam_',
    zones: {
      'waktu indonesia barat': 420,
      'waktu indonesia tengah': 480,
      'waktu indonesia timur': 540,
    },
    edges: 'awal_|pertengahan_|akhir_|penghujung_|medio_',
    firstHalf: 'semester pertama|semester i|paruh pertama',
    secondHalf: 'semester kedua|semester ii|paruh kedua',
    rest: 'sisa_',
    glue: 'tanggal|tgl|pada|hari|di|dan tanggal|yang|ke',
    yearMark: 'tahun_',
    monthMark: 'bulan_',
    dayMark: 'tanggal_|tgl_',
    weekMark: 'pekan ke-_|minggu ke-_',
    eras: { NaN: '_sm|_sebelum masehi' },
    from: 'dari|sejak|mulai',
    to: 'hingga|sampai|sampai dengan|s/d|s.d.|ke',
    between: 'antara',
    and: 'dan|atau',
    seasons: { SP: 'musim semi', SU: 'musim panas', FA: 'musim gugur', WI: 'musim dingin' },
    decades: '_-an|_an|dekade_|era_',
    holidays: { '12-25': 'hari natal', '08-17': 'hari kemerdekaan' },
    every: 'setiap|tiap|tiap-tiap|saban',
    on: 'pada|tahun|sejak|hingga|sampai|dari|di|selama|antara|per|mulai|tanggal|di tahun|tgl|masa|periode|kelahiran',
    counted:
      'orang|meter|kilometer|km|kg|rupiah|unit|hektare|hektar|ton|jiwa|kaki|liter|warga|buah|kali|rumah|kilogram|gram|dolar|juta|ribu|miliar|triliun|persen|ekor|personel|perusahaan|pengungsi|pasien|kasus|desa|siswa|poin',
    weekend: 'pada akhir pekan',
    future: 'akan|bakal|rencananya|direncanakan|dijadwalkan|mendatang|berencana|hendak|nanti',
    past: 'telah|sudah|lalu|usai|setelah|kata|ujar|mengatakan|menyatakan',
  },

  amounts: {
    numbers:
      'nol=0 satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9 sepuluh=10 sebelas=11 dua_belas=12 tiga_belas=13 empat_belas=14 lima_belas=15 enam_belas=16 tujuh_belas=17 delapan_belas=18 sembilan_belas=19 seratus=100 seribu=1000 sejuta=1e6 setengah=0.5',
    scales:
      'puluh=1 ratus=2 ribu|rb=3 juta|jt=6 miliar|milyar|milliar=9 triliun|trilyun|triliyun=12',
    halves: 'setengah',
    currencies:
      'rupiah=IDR dolar|dollar=$ dolar_as|dollar_as|dolar_amerika|greenback=USD dolar_singapura=SGD dolar_australia=AUD dolar_hong_kong=HKD euro|euros=EUR yen=JPY yuan|renminbi=CNY ringgit=MYR poundsterling|pound_sterling|pound|paun=GBP riyal|real_saudi|riyal_saudi=SAR won=KRW baht=THB rupee=rs rubel=RUB lira=TRY franc=franc dinar=dinar peso=peso',
    currenciesBefore: 'rupiah=IDR',
    minors: 'sen=IDR',
    percent: 'persen|prosen',
    points: 'poin_persentase|persen_poin|basis_poin',
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
      'abad tahun_ nomor no pasal ayat uu pp perpres peringkat ke rt rw km jalan jl gang blok kelas liga halaman bab butir huruf poin edisi episode seri tipe bagian angka covid grup telepon telp urutan posisi channel lantai kloter gerbang usia_u boeing airbus',
    counted:
      'orang|jiwa|warga|korban|tentara|penumpang|pekerja|karyawan|siswa|mahasiswa|rumah|unit|anak|keluarga|kk|pasien|kasus|pasukan|penduduk|pengungsi|prajurit|personel|ekor|buah|kendaraan|kali|desa|negara|suara|kursi|pemilih',
    notCounted:
      'dan atau yang di ke dari pada untuk dengan dalam oleh sebagai ini itu adalah akan telah sudah juga saat tapi tetapi sampai hingga per lalu karena agar bagi ketika sejak serta masih bisa dapat tidak bukan kepada lebih',
  },

  sources: {
    before:
      'dikutip dari|dikutip|mengutip|dilansir dari|dilansir oleh|dilansir|melansir|menyitir|dilaporkan oleh|dilaporkan|menurut|berdasarkan|seperti diberitakan|diwartakan|diberitakan|disampaikan oleh',
    reports: 'melaporkan|lapor|memberitakan|mewartakan|menulis|kepada|diwawancarai',
    anonymous:
      'sumber|narasumber|seorang pejabat|pejabat yang|para pejabat|saksi mata|seorang diplomat|orang dalam',
    documents:
      'laporan|survei|studi|penelitian|riset|data|dokumen|pernyataan|siaran pers|keterangan|rilis|undang-undang|sensus|jajak pendapat',
    media:
      'kantor berita|harian|koran|surat kabar|majalah|media|televisi|stasiun|radio|portal|laman|situs',
    agencies: 'Kantor Berita Antara',
  },

  salience: {
    connectives:
      'namun|namun demikian|namun begitu|akan tetapi|tetapi|tapi|selain itu|sementara itu|sementara|adapun|di sisi lain|di samping itu|oleh karena itu|oleh sebab itu|karena itu|dengan demikian|meski demikian|meski begitu|walau demikian|meskipun demikian|bahkan|lebih lanjut|tak hanya itu|tidak hanya itu|padahal|sebab|pasalnya|akibatnya|hasilnya|untuk itu|maka dari itu|jadi|apalagi|terlebih|sedangkan',
    pronouns:
      'ia|dia|mereka|beliau|hal itu|hal ini|hal tersebut|itu|ini|keduanya|kita|kami|saya|menurutnya|katanya|ujarnya|dirinya|tersebut|aku|anda',
    background:
      'seperti diberitakan|sebelumnya diberitakan|diberitakan sebelumnya|sebagaimana diketahui|seperti diketahui|untuk diketahui|sebagai informasi|baca juga|baca_juga|beberapa waktu lalu|simak juga|lihat juga',
    clauseOpeners:
      'yang|sementara|sedangkan|meski|meskipun|walau|walaupun|karena|sebab|termasuk|sehingga|setelah|usai|seperti|agar|dengan|di mana|dimana|serta|bahkan|namun|tetapi|tapi',
  },
};
