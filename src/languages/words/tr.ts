import type { LanguageSignals, LanguageWords } from '../language';
import type { InterruptionWords } from '../sections/interruptions';

export const signals: LanguageSignals = {
  tag: 'tr',
  charactersPerMinute: 1054,

  detection: {
    script: 'Latn',
    letters: 'çğıöşüİ',
    endings: 'lar ler ları leri nin nın dan den ında inde yor mış miş',
    words:
      've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne var o ki ise değil her ya yeni olduğu ama dedi olduğunu oldu tarafından yıl veya bunun göre ancak etti aynı iki önce diye şekilde ilgili arasında kendi hem şu üzere büyük yer içinde eden',
  },
};

export const interruptions: InterruptionWords = {
  related:
    'ayrıca okuyun|ayrıca oku|bunu da okuyun|bunları da okuyun|bunu da oku|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgini çekebilir|bunlar da ilgini çekebilir|bu haberler de ilginizi çekebilir|ilgili haber|ilgili haberler|ilgili konular|ilgili içerik|ilgili içerikler|benzer haberler|benzer içerikler|diğer haberler|önerilen haberler|önerilen içerikler|önerilen haber|önerilenler|sizin için seçtiklerimiz|sizin için önerilenler|editörün seçtikleri|en çok okunanlar|en çok okunan haberler|çok okunanlar|popüler haberler|son haberler|son dakika|son dakika haberleri|günün manşetleri|öne çıkanlar|gündem|devamını oku|devamı için|devamı|daha fazla|daha fazlası için|daha fazla oku|daha fazla haber|daha fazla bilgi|haberin devamı|haberin detayları|detaylar için|etiketler|etiket|konular|konu|bakınız|bkz|okumaya devam et|sonraki haber|önceki haber|bunlara da göz atın|sıradaki haber|tavsiye edilen haberler|okuyun|haberin detayı için tıklayın|haberin devamını oku|habere git|haberi oku|öne çıkan haberler|editörün tercihi|kaçırmayın|ilginizi çekebilecek',
  advert:
    'reklam|reklamlar|ilan|sponsorlu içerik|sponsorlu|reklamdan sonra devam ediyor|haber reklamdan sonra devam ediyor|haberin devamı reklamdan sonra|tanıtım|reklam alanı|advertorial|advertisement|içerik reklamdan sonra devam ediyor|reklamı geç|reklamı kapat',
  newsletter:
    'bülten|e-bülten|bültenimize abone olun|abone ol|abone olun|e-posta adresiniz|kaydol|kayıt olun|üye ol|haber bülteni|destek ol|bültene abone ol|destek olun|üye olun|ücretsiz üye ol',
  follow:
    'takip edin|takip et|abone olun|abone ol|katılın|indirin|tıklayın|bizi takip edin|izleyin|beğenin|ücretsiz indirin',
  share:
    "paylaş|paylaşın|haberi paylaş|bu haberi paylaş|linki kopyala|bağlantıyı kopyala|kopyala|kopyalandı|yazdır|gönder|e-posta|kaydet|tweetle|whatsapp'ta paylaş|facebook'ta paylaş|x'te paylaş|beğen|sesli dinle",
  pager: 'sayfa|sayfa #|sayfa # / #|sonraki|önceki|ileri|geri|sonraki sayfa|# / #',
  video:
    'video|videolar|videoyu izle|videoyu izleyin|videosunu izle|izle|önerilen video|ilgili video|dinle|haberi dinle|galeri|foto galeri|fotoğraflar|podcast|canlı yayın|video haber|video galeri',
  tool: 'yazarın tüm yazıları|tüm yazıları|diğer yazıları|yazarın diğer yazıları|büyüt|kapat|içeriğe geç|başa dön|yukarı çık|daha fazla göster|daha fazla yükle|yükleniyor|yazı boyutu|yazı tipi|hata bildir|okuma süresi|abone girişi|aç|küçült|fotoğrafı büyüt|fotoğrafları gör|tüm fotoğrafları gör|# fotoğraf|galeriyi aç|bu görseli gör|görseli gör|görseli görüntüle|resmi gör|resmi görüntüle|fotoğrafı gör|fotoğrafı görüntüle|resmi büyüt|görseli büyüt|tam boyut|tam boyutlu gör|büyütmek için tıklayın|büyütmek için dokunun|fotoğrafı aç',
  comments:
    'yorumlar|yorum yap|yorum yaz|# yorum|yorum|yorumunuzu yazın|yorum gönder|ilk yorumu siz yapın|yorumlarınız|bir yanıt yazın',
  asks: 'bu haber işinize yaradı mı|bu haber faydalı oldu mu|bu haber yararlı mıydı|bu içerik faydalı oldu mu|bu içerik işinize yaradı mı|bu içerik yararlı mıydı|bu makale faydalı oldu mu|bu makale yararlı mıydı|bu makale işinize yaradı mı|bu yazı faydalı oldu mu|bu yazı işinize yaradı mı|bu sayfa faydalı oldu mu|haberi beğendiniz mi|bu haberi beğendiniz mi|bu haberi beğendin mi|haberi beğendin mi|yazıyı beğendiniz mi|bu yazıyı beğendiniz mi|içeriği beğendiniz mi|bu içeriği beğendiniz mi|makaleyi beğendiniz mi|bu habere tepkiniz|bu habere tepkiniz nedir|bu habere ne tepki verirsiniz|bu habere emoji ile tepki ver|bu habere emojiyle tepki ver|bu haber hakkında ne düşünüyorsunuz|bu habere oy ver|haberi oyla|hata mı gördünüz|hata mı buldunuz|bir hata mı buldunuz|haberde hata mı var|yazım hatası mı gördünüz',
  boilerplate:
    'tüm hakları saklıdır|her hakkı saklıdır|kaynak gösterilmeden|izinsiz|copyright ©|alıntı yapılamaz|telif hakkı|yasal uyarı|hukuka aykırı|abonelerine haber akış sistemi|özetlenerek yayımlanmaktadır|bu haber|abonelik için lütfen iletişime geçiniz|okuduğunuz için teşekkür|yazıda yer alan görüşler|makalede yer alan görüşler|künye',
  credit:
    'yazar hakkında|editör hakkında|muhabir hakkında|gazeteci hakkında|haber|kaynak|muhabir|editör|foto|fotoğraf|fotoğraflar|yazar|görsel|kamera|haber - kamera|haber merkezi|kaynaklar|çeviri|haber-kamera',
  paywall:
    'sadece abonelere özel|abonelere özel|devamını okumak için abone|okumaya devam etmek için|bu içerik abonelere|okumaya devam etmek için abone|üye girişi yaparak',
  byline:
    'yazan|yazar|haber|muhabir|editör|kaynak|tarafından|giren|haber merkezi|haberi hazırlayan|editörü|röportaj|basılı baskı|dijital baskı|muhabiri|gazeteci',
  dated:
    'yayınlanma|yayın tarihi|yayınlanma tarihi|giriş tarihi|giriş|güncelleme|güncellenme|son güncelleme|güncelleme tarihi|tarih|oluşturulma tarihi|eklenme|oluşturulma|yayımlanma',
  kickers:
    'özel|özel haber|özel röportaj|son dakika|flaş|canlı|canlı yayın|canlı anlatım|güncelleme|güncellendi|video|foto|fotoğraf|foto galeri|yorum|görüş|analiz|haber analiz|röportaj|söyleşi|portre|eleştiri|köşe yazısı|araştırma|dosya|podcast|infografik|basın açıklaması|anket',
  datelines:
    'ankara|istanbul|i̇stanbul|izmir|i̇zmir|bursa|antalya|adana|konya|gaziantep|şanlıurfa|diyarbakır|mersin|kayseri|eskişehir|samsun|trabzon|erzurum|van|malatya|kahramanmaraş|hatay|sakarya|kocaeli|balıkesir|manisa|denizli|muğla|aydın|tekirdağ|edirne|sivas|elazığ|mardin|batman|rize|lefkoşa|bakü|berlin|londra|paris|brüksel|moskova|kiev|washington|new york|pekin|tokyo|kudüs|gazze|tahran|bağdat|şam|kahire|cenevre|viyana|atina|roma',
  joins: 've|ile',
  corrected: 'düzeltme|editörün notu|güncelleme|bu haberin önceki',
  cookies: 'çerez|cookie',
};

export const words: LanguageWords = {
  sentences: {
    abbreviations:
      'Dr Prof Doç Yrd Av Sn Mr Mrs Ord Op Uzm Arş Gör Öğr Gen Alb Yrb Bnb Yzb Org Korg Tümg Tuğg Kur Müh Mim Ecz Hz St no Cad Sok Sk Mah Blv Apt bkz örn çev yay haz T.C Tic San Tel',
    mayEnd: 'vs vb vd A.Ş Ltd Şti M.Ö M.S',
    ordinals: true,
  },

  quotation: {
    marks: '"" “” ””',
    singleMarks: true,
    subject: 'initial',
    adjectiveTails: 'lardan|lerden',
    placeEndings:
      "'da|'de|'ta|'te|'dan|'den|'tan|'ten|'a|'e|'ya|'ye|'na|'ne|'nda|'nde|'ndan|'nden|'taki|'teki|'daki|'deki",
    apostropheEndings: true,
    institutionCases: 'ndan|nden|nın|nin|nun|nün|nda|nde|nca|nce|na|ne|nı|ni|nu|nü',
    addresseeEndings: "na|ne|'a|'e|'ya|'ye",
    complementFirst: true,
    converbEndings: 'erek|arak|rken',
    relativeEndings:
      'yan|yen|lan|len|nan|nen|ran|ren|şan|şen|çan|çen|kan|ken|pan|pen|san|sen|van|ven|zan|zen|ğan|ğen|atan|eten|itan|iten|utan|üten|rtan|rten|eden|giden',
    nameEndings: "'nın|'nin|'nun|'nün|'ın|'in|'un|'ün",
    verbs:
      'dedi+ler|diyor+lar,du|dediği|diyen|diyerek|demişti|demiş|derken|diye ekledi|diye yazdı|diye belirtti|diye açıkladı|diye sordu|diye yanıtladı|diye cevapladı|diye seslendi|diye anlattı|ifadelerini kullandı|ifadesini kullandı|ifadeleri kullanıldı|ifadelerine yer verdi|değerlendirmesinde bulundu|değerlendirmesini yaptı|açıklamasını yaptı|şeklinde açıklama yaptı|açıklamasında bulundu|sözlerini kullandı|yanıtını verdi|mesajını verdi|mesajını paylaştı|uyarısında bulundu|sözleriyle|söyledi+ler|söylüyor+lar|söylemişti|söyleyen|söyleyerek|belirtti+ler|belirten|belirterek|belirtiyor|açıkladı+lar|açıklıyor|açıklayan|ifade etti+ler|ifade eden|ifade ederek|kaydetti+ler|kaydeden|vurguladı+lar|vurgulayan|vurgulayarak|bildirdi+ler|bildiren|duyurdu+lar|savundu+lar|savunan|savunuyor|iddia etti+ler|iddia eden|iddia ediyor|aktardı+lar|anlattı+lar|anlatıyor|dile getirdi|dile getirerek|öne sürdü+ler|öne süren|ekledi+ler|ekliyor|hatırlattı|hatırlatan|doğruladı|yalanladı|yazdı+lar|yazıyor|yazmıştı|sordu|yanıtladı|cevap verdi|yanıt verdi|uyardı|eleştirdi|konuştu|itiraf etti|kabul etti|düşünüyor|inanıyor|tahmin ediyor|rapor etti|haber verdi|ilan etti|ortaya koydu|gösterdi|gösteriyor|ortaya çıkardı|önerdi|öneriyor|açıklamada bulundu|beyan etti|paylaştı|tweet attı|dikkat çekti|altını çizdi|işaret etti|nitelendirdi|tanımladı|adlandırdı|olarak nitelendirdi|denildi|dendi|ifadelerine yer verildi|ifadelerini paylaştı|ifadeleriyle|ifadesine yer verdi|ifadesine yer verildi|belirtildi|kaydedildi|ifade edildi|bildirildi|aktarıldı|vurgulandı|açıklandı|şeklinde konuştu+lar|şeklinde yanıtladı|şeklinde cevapladı|şeklinde cevap verdi|şeklinde ifade etti|şeklinde yazdı|şeklinde değerlendirdi|diye konuştu+lar|diye devam etti|diye sözlerini sürdürdü|diye uyardı|diye tepki gösterdi|diye bağırdı|diye cevap verdi|diye yanıt verdi|diye düşündü|diye özetledi|diye şikayet etti|diye dert yandı|yorumunu yaptı|yorumunda bulundu|paylaşımını yaptı|paylaşımında bulundu|notunu düştü|tepkisini gösterdi|çağrısında bulundu|çağrısını yaptı|sözlerine yer verdi|sözleriyle anlattı|cevabını verdi|sorusunu yöneltti|sorusuna|görüşünü paylaştı|görüşünü dile getirdi|görüşünü savundu|bilgisini verdi|bilgisini paylaştı|itirafında bulundu|iddiasında bulundu|önerisinde bulundu|temennisinde bulundu|diyor ki|dediler ki|dedi ki|anımsattı|sözlerini sürdürdü|seslendi|tepki gösterdi|mesajı verdi|ifadesini kullanan|ifadelerini kullanan|diye konuşan|şeklinde konuşan|değerlendirmesinde bulunan|değerlendirmesini yapan|açıklamasını yapan|açıklamasında bulunan|yorumunu yapan|yorumunda bulunan|uyarısında bulunan|mesajını veren|mesajını paylaşan|bilgisini veren|bilgisini paylaşan|diye yazan|diye soran|diye ekleyen|diye uyaran|deyince|dedikten sonra|sözlerini kullanan|yanıtını veren|cevabını veren|çağrısında bulunan|demekle yetindi|belirtmişti|açıklamıştı|ifadelerini kullanmıştı|ifadesini kullanmıştı|diye konuşmuştu|eleştirisini yöneltti|eleştirisini yönelten|eleştirisinde bulundu|ifadesi yer aldı|ifadeleri yer aldı|sözlerini şöyle sürdürdü|sözlerini sarf etti|diye hatırlıyor|diye hatırladı|diye hatırlattı|diye güldü|diye gülüyor|diye şaka yaptı|diye itiraf etti|diye özetliyor|diye düşünüyor|diye konuşuyor|diye anlatıyor|diye yazıyor|diye soruyor|diye yanıtlıyor|diye uyarıyor|diye tanımladı|diye tanımlıyor|diye yakındı|diye yakınıyor|diye haykırdı|diye fısıldadı|diye söyledi|diye söylüyor|diye savundu|diye vurguladı|diye kaydetti|diye karşılık verdi|diye ekliyor|diye bitirdi|diye noktaladı|diye tamamladı|diye sitem etti|diye isyan etti|diye sevindi|söyler|anlatır|belirtir|belirtmektedir|iddia etmektedir|savunmaktadır',
    namingAfter:
      'sloganı+nı,yla,na|yazılı|yazan pankart|ibaresi|pankartı|şarkısı+nı|türküsü+nü|marka|adlı|isimli|lakaplı|operasyonu|projesi|kampanyası|filmi|dizisi',
    documentForms:
      'açıklamada>açıklama|açıklamasında>açıklama|bildiride>bildiri|bildirisinde>bildiri|mesajda>mesaj|mesajında>mesaj|paylaşımda>paylaşım|paylaşımında>paylaşım|raporda>rapor|raporunda>rapor|mektupta>mektup|mektubunda>mektup|yazıda>yazı|yazısında>yazı|metinde>metin|metninde>metin|kararda>karar|kararında>karar|duyuruda>duyuru|duyurusunda>duyuru|haberde>haber|haberinde>haber|iddianamede>iddianame|iddianamesinde>iddianame|tutanakta>tutanak|tutanağında>tutanak|dilekçede>dilekçe|dilekçesinde>dilekçe|savunmada>savunma|savunmasında>savunma|ifadede>ifade|ifadesinde>ifade|ankette>anket|anketinde>anket|araştırmada>araştırma|araştırmasında>araştırma|makalede>makale|makalesinde>makale|mütalaada>mütalaa|mütalaasında>mütalaa|genelgede>genelge|genelgesinde>genelge|kitapta>kitap|kitabında>kitap|notta>not|notunda>not',
    accordingAfter: 'göre',
    accordingNouns:
      'açıklamasına|açıklamalarına|haberine|haberlerine|iddiasına|iddialarına|raporuna|raporlarına|verilerine|sözlerine|bilgisine|bilgilerine|aktardığına|ifadesine|ifadelerine|tahminine|tahminlerine|araştırmasına|anketine|değerlendirmesine|duyurusuna|hesaplamalarına|analizine|beyanına|beyanlarına|anlatımına|kayıtlarına',
    ownedNouns: 'lığı>lık|liği>lik|luğu>luk|lüğü>lük|bü>p|sı>|si>|su>|sü>|ı>|i>|u>|ü>',
    softCases: 'lığın>lık|liğin>lik|luğun>luk|lüğün>lük|lığa>lık|liğe>lik|luğa>luk|lüğe>lük',
    complementisers: 'ki',
    adverbialEndings: 'da|de|ta|te|yla|yle|lere|lara',
    participleEndings: 'dığı|diği|duğu|düğü|tığı|tiği|tuğu|tüğü',
    nominalEndings:
      'dığını|diğini|duğunu|düğünü|tığını|tiğini|tuğunu|tüğünü|acağını|eceğini|dıklarını|diklerini|duklarını|düklerini|tıklarını|tiklerini|tuklarını|tüklerini|acaklarını|eceklerini',
    contrastParticles: 'ise',
    indirect: ['nominal', 'according'],
    standards: 'plana|sözleşmeye|kurallara|bilgiye|bilgilere|iddiaya|iddialara',
    personJoins: 've|ile',
    ages: 'yaşında|yaşındaki',
    pronouns: { any: 'o|kendisi|bu', they: 'onlar', i: 'ben|biz' },
    verbEndings: { they: 'lar|ler' },
    articles: 'bir|bu|şu|o|bazı|birçok|iki|üç',
    tellingNouns:
      'yanıtı|cevabı|mesajı|tepkisi|yorumu|uyarısı|çağrısı|açıklaması|tavsiyesi|sözü|değerlendirmesi',
    links: 've|de|von|van|bin|el|al',
    stops:
      'öte|için|ile|gibi|kadar|göre|sonra|önce|ama|fakat|ancak|çünkü|veya|ya|ki|da|de|daha|çok|en|ise|ne|nasıl|olan|olarak|olduğunu|üzerine|karşı|hakkında|dolayı|tarafından|sırasında|ve|eden|yapan|konuşan|veren|alan',
    between:
      'da|de|ise|ayrıca|daha|sonra|şöyle|şunları|bugün|dün|böyle|ve|şu|yine|tekrar|bunu|bunun|üzerine|ona|bize|bana',
    deputies: 'vekil',
    officeNames:
      'devlet başkanı=cumhurbaşkanı|hükümet başkanı=başbakan|teknik adam=teknik direktör|hoca=teknik direktör|çalıştırıcı=antrenör',
    standIns:
      'şarkıcı|oyuncu|sanatçı|siyasetçi|politikacı|yazar|yönetmen|sunucu|futbolcu|sporcu|diplomat|akademisyen|ekonomist|hukukçu|tarihçi|kaleci|besteci|müzisyen|komedyen|türkücü|romancı|senarist|basketbolcu|voleybolcu|tenisçi|yüzücü|güreşçi',
    firms: 'şirket|firma|holding|grup|üretici|havayolu|perakendeci|operatör|marka|yayıncı|kuruluş',
    bodies: 'kurum|kuruluş|örgüt|teşkilat|daire|makam|ajans',
    clubs:
      'kulüp|kulübü|takım|parti|hareket|gazete|dergi|kanal|kent|şehir|ilçe|köy|ülke|ada|il|bölge|belde|sendika',
    roles:
      'komedyen|oyun kurucu|sendikacı|hukukçu|siyasetçi|girişimci|patronu|cumhurbaşkanı|başbakan|başbakanı|valisi|bakanı|bakan|başkanı|başkan|başkanvekili|sözcüsü|sözcü|müdürü|müdür|genel|sekreteri|lideri|lider|profesör|vali|belediye|milletvekili|senatör|avukat|avukatı|savcı|savcısı|hakim|polis|hükümet|bakanlığı|uzman+lar|uzmanı|analist|ekonomist|araştırmacı+lar|tarihçi|yazar|yazarı|aday|adayı|büyükelçisi|büyükelçi|komiseri|general|orgeneral|korgeneral|tümgeneral|tuğgeneral|amiral|albay|antrenör|teknik|oyuncu|doktor|tanık+lar|sendika|derneği|dernek|şirket|şirketi|partisi|parti|kurucusu|çalışma|rapor|anket|kral|kraliçe|papa|prens|şansölye|koordinatörü|ajansı|muhalefet|kaynak+lar|yetkili+ler|yetkilisi|ceo|editör|yönetmen|şarkıcı|baba|anne|kardeş|eşi|adam|kadın|üyesi|direktörü|yardımcısı|danışmanı|öğretmen|öğretmeni|öğrenci|öğrencisi|doktoru|hemşire|çiftçi|esnaf|şoför|emekli|vatandaş+lar|komutanı|komutan|kaymakam|kaymakamı|muhtar|muhtarı|rektör|rektörü|akademisyen|gazeteci|sunucu|yönetmeni|oyuncusu|futbolcu|kaleci|hakem|direktör|teknik direktör|antrenörü|kulübü|bakanlık|belediyesi|meclis|mahkeme|savcılık|başsavcılık|başsavcılığı|açıklama|raporda|bildiride|mesajda|kişi|sakinleri|görgü|tanığı|avukatları|babası|annesi|oğlu|kızı|kardeşi|temsilcisi|vekili|genel başkanı|iş insanı|işadamı|sanatçı|müfettişi|bilim|insanı',
    courtesy: 'sayın|bay|bayan|dr|av|prof|doç|op|uzm|yrd|öğr',
    times:
      'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|bugün|dün|yarın|sabah|akşam|hafta|ay|yıl',
    naming:
      'film+i|kitap|kitabı|roman+ı|albüm+ü|şarkı+sı|adlı|isimli|başlıklı|denilen|denen|sözde|lakaplı|kelimesi|terimi|gazetesi|dergisi|sloganı|grubu|dizisi|projesi|adı|ismi|olarak',
    negations: 'değil|yok|yalanladı|inkar',
    suppositions: 'eğer',
  },

  names: {
    commonNouns:
      '-ları -leri -larını -lerini -larına -lerine -larının -lerinin -larından -lerinden -larında -lerinde insanlar vatandaşlar sakinler komşular anneler babalar veliler çocuklar gençler yaşlılar kadınlar erkekler kızlar aileler yakınları kurbanlar mağdurlar tanıklar şüpheliler polisler ekipler itfaiyeciler doktorlar hekimler hemşireler hastalar öğretmenler öğrenciler akademisyenler araştırmacılar ekonomistler sanatçılar müzisyenler çiftçiler üreticiler balıkçılar işçiler çalışanlar memurlar emekliler işverenler esnaf tüccarlar müşteriler tüketiciler yolcular sürücüler şoförler turistler ziyaretçiler taraftarlar oyuncular askerler isyancılar göstericiler eylemciler aktivistler seçmenler üyeler partiler siyasetçiler vekiller belediyeler iller ülkeler şehirler köyler okullar hastaneler mağazalar şirketler bankalar limanlar fabrikalar camiler müzeler oteller sendikalar sigortacılar mülteciler göçmenler kiracılar yatırımcılar analistler avukatlar hakimler savcılar yetkililer uzmanlar mahkemeler kaza kazada kazanın olay olayda yangın yangında deprem sel patlama',
    severalPlaces: 'köyleri* ilçeleri* illeri* kentleri* mahalleleri* beldeleri*',
    placeOf:
      'belediye büyükşehir ilçe il vali valisi kaymakamı muhtarı milletvekili sakinleri halkı',
    placesBeforeOffices: true,
    sameNames:
      'abd=amerika_birleşik_devletleri birleşik_krallık=büyük_britanya avrupa_birliği=ab birleşmiş_milletler=bm',
    thingEnd:
      'kupası şampiyonası ödülü ödülleri oyunları olimpiyatları antlaşması anlaşması sözleşmesi protokolü kanunu yasası anayasası planı programı festivali savaşı devrimi turnuvası zirvesi konferansı bildirgesi projesi fuarı yarışması maratonu operasyonu harekâtı harekatı davası günü haftası bayramı raporu',
    plain:
      'tl lira kuruş dolar euro avro ardından sonrasında öncesinde böylece dolayısıyla nitekim üstelik oysa oysaki aksine bununla halbuki nihayet özetle kısacası sonunda sonuçta bunların onların burada orada şurada genelde genellikle bazen çoğu çoğunlukla pek epey hemen hâlen halen geçen gelecek önceki sonraki ilgili bakanlık bakanlığın bakanlığa bakanlıkta bakanlıktan başkanlık başkanlığın başkanlığa başkanlıkta başkanlıktan başsavcılık başsavcılığın başsavcılığa başsavcılıkta başsavcılıktan savcılık savcılığın savcılığa savcılıkta savcılıktan valilik valiliğin valiliğe valilikte valilikten müdürlük müdürlüğün müdürlüğe müdürlükte müdürlükten birlik birliğin birliğe birlikte birlikten kurum kurumun kuruma kurumda kurumdan kurul kurulun kurula kurulda kuruldan komisyon komisyonun komisyona komisyonda komisyondan konsey konseyin konseye konseyde konseyden meclis meclisin meclise mecliste meclisten federasyon federasyonun federasyona federasyonda federasyondan belediye belediyenin belediyeye belediyede belediyeden mahkeme mahkemenin mahkemeye mahkemede mahkemeden sendika sendikanın sendikaya sendikada sendikadan ve veya ya da de ile için ama fakat ancak ki bu şu o bunlar şunlar onlar bir iki üç dört beş on yüz bin milyon milyar ilk ikinci son yeni büyük küçük en çok daha az her hiç tüm bütün bazı birçok kadar gibi göre sonra önce karşı rağmen üzere dolayı beri doğru arasında içinde üzerinde altında var yok değil mi ne nasıl neden niçin kim hangi nerede ben sen biz siz kendi olarak olan oldu olduğu olduğunu olacak ise eğer çünkü şimdi bugün dün yarın ayrıca hem sadece yalnız bile artık henüz hâlâ böyle öyle şöyle yaklaşık özellikle daha_sonra yani işte evet hayır türk polis allah tanrı internet kuzey güney doğu batı dünya hükümet söz peki öte bunun buna bunu onun',
    titles:
      "vekili başkanvekili başkan_vekili vekil cumhurbaşkanı başbakan başkanı başkan bakanı bakan yardımcısı müsteşarı valisi vali kaymakamı belediye_başkanı milletvekili senatör sözcüsü lideri genel_başkanı sekreteri müdürü direktörü ceo'su yöneticisi başkomutan komutanı general albay yüzbaşı amiral komiseri savcısı savcı hakim hâkim avukat avukatı büyükelçisi profesör prof doç dr uzmanı uzman ekonomist analist tarihçi yazar yazarı gazeteci muhabiri oyuncu oyuncusu aktör şarkıcı müzisyen yönetmen sanatçı teknik_direktör antrenör futbolcu futbolcusu kaleci kral kraliçe prens prenses padişah sultan papa kardinal imam sayın bay bayan kurucusu sahibi adayı aktivist siyasetçi dışişleri_bakanı şef şansölyesi şansölye emir şeyh kaymakam muhtar muhtarı sürücü sürücüsü şoför şoförü",
    titlesAfter: 'bey hanım paşa efendi ağa hoca',
    roleWords:
      'eski yeni dönemin mevcut genel dışişleri içişleri maliye hazine savunma adalet sağlık eğitim milli çalışma ulaştırma altyapı enerji kültür turizm gençlik spor aile sosyal hizmetler çevre şehircilik sanayi teknoloji ticaret tarım orman tabii kaynaklar gümrük kalkınma bilim devlet ulusal güvenlik danışmanı abd rusya almanya fransa ingiltere çin ukrayna israil yunanistan iran rus alman fransız ingiliz amerikan parti partisi grup il ilçe büyükşehir belediye meclis merkez yönetim kurulu icra teknik emniyet kara deniz hava kuvvetleri',
    organisationEnd:
      'parti kolları teşkilatı teşkilatları şubesi komutanlığı rektörlüğü dekanlığı barosu bürosu ofisi genelkurmayı karakolu jandarması müftülüğü kaymakamlığı muhtarlığı platformu koalisyonu ittifakı bakanlığı üniversitesi enstitüsü bankası partisi komisyonu komitesi konseyi meclisi mahkemesi savcılığı başsavcılığı federasyonu derneği vakfı birliği örgütü ajansı şirketi holding grubu emniyet müdürlüğü kurumu kurulu merkezi akademisi okulu lisesi hastanesi müzesi tiyatrosu kulübü hareketi ligi belediyesi valiliği başkanlığı odası sendikası gazetesi televizyonu aş a_ş spor -spor -bank',
    placeStart: 'san santa los new',
    placeEnd:
      'yolu otoyolu karayolu otobanı tüneli viyadüğü kavşağı geçidi köprülü_kavşağı istasyonu garı terminali otogarı limanı iskelesi marinası barajı göleti deresi çayı şelalesi kaplıcası plajı koyu burnu yarımadası vadisi ovası yaylası ormanı tepesi kanyonu mağarası kalesi kulesi konağı köşkü çarşısı pazarı mevkii mevkisi semti beldesi kampüsü camii camisi kilisesi manastırı sinagogu türbesi mezarlığı şehitliği stadyumu havaalanı caddesi sokağı bulvarı meydanı mahallesi* ilçesi* ili köyü* köprüsü* dağı dağları gölü adası adaları nehri ırmağı denizi boğazı körfezi havalimanı stadı sarayı parkı cumhuriyeti imparatorluğu krallığı eyaleti bölgesi* kasabası* ilçe',
    speech:
      'dedi söyledi belirtti açıkladı kaydetti vurguladı bildirdi duyurdu savundu aktardı anlattı ekledi hatırlattı doğruladı yalanladı konuştu diyen belirten vurgulayan kaydeden',
    localEndings: 'da de ta te nda nde',
    endingsBehindApostrophe: true,
    fieldsBeforeHead: true,
    demonymEndings:
      'lı li lu lü ca ce ça çe lılar liler lular lüler lıların lilerin luların lülerin cadan ceden çadan çeden',
    demonyms:
      'türk* rus* alman* fransız* ingiliz* iskoç* ispanyol* yunan yunanlı* rum* ermeni* kürt* arap* bulgar* hırvat* sırp* boşnak* macar* çekler leh gürcü* azeri* özbek* kazak* kırgız* tatar* çerkes* japon* yahudi* arnavut* rumen* sloven* slovak* fin hollandalı* latin* uygur* moğol* afgan* hint hintli* türkler* ruslar* almanlar* fransızlar* ingilizler* iskoçlar* ispanyollar* yunanlılar* rumlar* ermeniler* kürtler* araplar* bulgarlar* hırvatlar* sırplar* boşnaklar* macarlar* gürcüler* azeriler* özbekler* kazaklar* kırgızlar* tatarlar* çerkesler* japonlar* yahudiler* arnavutlar* rumenler* slovenler* slovaklar* hollandalılar* latinler* uygurlar* moğollar* afganlar* hintliler*',
    linkers: 'de van von der la le di da del al el bin ibn',
    organisationLinkers: 've',
    places:
      'arktik antarktika türkiye abd amerika_birleşik_devletleri amerika birleşik_krallık britanya ingiltere iskoçya avrupa asya afrika orta_doğu ortadoğu sovyetler_birliği sscb rusya ukrayna almanya fransa italya ispanya çin japonya kktc kıbrıs istanbul ankara izmir bursa antalya adana konya gaziantep şanlıurfa kocaeli mersin diyarbakır hatay manisa kayseri samsun balıkesir kahramanmaraş van aydın tekirdağ denizli sakarya muğla eskişehir mardin malatya trabzon erzurum ordu afyonkarahisar sivas tokat elazığ adıyaman zonguldak batman kütahya osmaniye çanakkale şırnak ağrı çorum giresun isparta aksaray yozgat edirne muş kastamonu düzce kırklareli uşak niğde bitlis rize amasya siirt bolu nevşehir hakkari yalova bingöl kırıkkale hakkâri burdur karaman karabük kars kırşehir erzincan bilecik sinop ığdır bartın çankırı artvin gümüşhane kilis ardahan tunceli bayburt bodrum marmaris fethiye alanya kadıköy beşiktaş_ şişli üsküdar bakırköy beyoğlu fatih taksim çankaya anadolu iç_anadolu doğu_anadolu güneydoğu_anadolu doğu_karadeniz batı_karadeniz trakya karadeniz marmara ege akdeniz boğaziçi kapadokya londra paris berlin münih roma milano madrid barselona lizbon brüksel lahey amsterdam viyana prag varşova budapeşte bükreş sofya belgrad atina selanik kiev harkiv odessa donbas kırım minsk moskova saint_petersburg stockholm kopenhag helsinki cenevre zürih kahire kudüs gazze tahran bağdat erbil musul kerkük şam halep idlib kabil bakü tiflis erivan karabağ dağlık_karabağ pekin tokyo seul new_york washington los_angeles kremlin america izmit adapazarı antakya',
    organisations:
      'adalet_ve_kalkınma_partisi cumhuriyet_halk_partisi milliyetçi_hareket_partisi halkların_demokratik_partisi büyük_birlik_partisi vatan_partisi zafer_partisi yeniden_refah_partisi memleket_partisi demokrat_parti deva_partisi türkiye_işçi_partisi adalet_bakanlığı aile_ve_sosyal_hizmetler_bakanlığı çalışma_ve_sosyal_güvenlik_bakanlığı çevre_şehircilik_ve_iklim_değişikliği_bakanlığı çevre_ve_şehircilik_bakanlığı dışişleri_bakanlığı enerji_ve_tabii_kaynaklar_bakanlığı gençlik_ve_spor_bakanlığı hazine_ve_maliye_bakanlığı içişleri_bakanlığı kültür_ve_turizm_bakanlığı milli_eğitim_bakanlığı milli_savunma_bakanlığı sağlık_bakanlığı sanayi_ve_teknoloji_bakanlığı tarım_ve_orman_bakanlığı ticaret_bakanlığı ulaştırma_ve_altyapı_bakanlığı bm ab avrupa_birliği nato who dsö imf dünya_bankası ak_parti akp chp mhp hdp iyi_parti dem_parti saadet_partisi deva gelecek_partisi tbmm tcmb merkez_bankası ysk aym anayasa_mahkemesi yargıtay danıştay tüik mit tsk pkk ypg fetö işid deaş türk-iş hak-iş disk tüsiad müsiad tobb thy türk_hava_yolları aselsan baykar tüpraş koç_holding sabancı_holding türk_telekom turkcell ziraat_bankası iş_bankası garanti aa anadolu_ajansı dha iha trt ntv cnn_türk hürriyet milliyet sabah sözcü cumhuriyet habertürk fenerbahçe galatasaray beşiktaş trabzonspor tff beyaz_saray birleşmiş_milletler genel_kurul tbmm_genel_kurulu avrupa_parlamentosu yeniden_refah kızılay yeşilay sayıştay botaş teiaş tusaş roketsan tofaş halkbank vakıfbank garanti_bbva memur-sen avrupa_konseyi uluslararası_ceza_mahkemesi',
    givenNames:
      'abdullah adnan ahmet ali alparslan arda aslı atilla aydın ayhan ayşe aziz bahar bekir berat berna binali bülent burak burcu can canan cem cemal cengiz cevdet deniz devlet devrim ekrem elif emel emine emre enver ercan erdal erdem erhan erkan erol ertuğrul esra fahrettin faruk fatih fatma ferit fikret fuat gökhan gül gülşen gürsel güven hakan hakkı halil halit haluk hamdi hande hasan hatice hayri hulusi hüseyin ibrahim ilhan ilker ismail ismet kadir kazım kemal kenan kerem koray leyla levent mahmut mansur mehmet melih meral merve mert mesut metin mevlüt muammer muharrem murat musa mustafa muzaffer nazım nebati necati necmettin nihat nuri nurettin oğuz okan onur orhan osman ömer önder özgür özlem ramazan recep refik rıza sabri sait salih sedat selahattin selçuk selim semih serdar serkan sevgi sezgin sinan soner süleyman şule şükrü taha tahsin tamer tansu tarık tayfun tayyip tevfik timur tolga tuğba tuncay turgut ufuk uğur ümit ünal vedat volkan yasemin yasin yaşar yavuz yılmaz yiğit yıldırım yusuf zafer zehra zeki zekeriya zeynep ziya',
  },

  dates: {
    order: 'dmy',
    months: { 8: 'ağu|agu' },
    weekdays: {
      1: 'pazartesi günü',
      2: 'salı|salı günü',
      3: 'çarşamba|çarşamba günü',
      4: 'perşembe günü',
      5: 'cuma günü',
      6: 'cumartesi günü',
      7: 'pazar günü',
    },
    endings:
      '{,y,n}{a,e,ı,i,u,ü}|{d,t}{a,e,an,en}|{n,}{ın,in,un,ün}|{d,t}aki|{d,t}eki|y{la,le}|ndan|nden|nda|nde|lar|ler|lı|li|lu|lü|ki|sı|si|su|sü|sında|sinde|sunda|sünde|sından|sinden|sının|sinin|ları|leri|larında|lerinde|ında|inde|unda|ünde|ından|inden|undan|ünden|ının|inin|lik|lık|luk|lük|ncı|nci|yken|larda|lerde|dır|dir|ınca|ince|ına|ine|una|üne|ım|im|um|üm|m|lerin|ların',
    ambiguous:
      'mart|ekim|ocak|pazar|oca|eki|kas|ara|nis|may|haz|tem|paz|pzt|sal|çar|per|cum|cmt|pa|sa|ça|pe|cu|ct|kasım|cuma|eyl|şub|mar',
    relative: {
      'day-2': 'evvelki gün|önceki gün|evvelsi gün|dünden önceki gün',
      'day-1': 'dün|dünkü|dünden',
      'day-1@EV': 'dün akşam',
      'day-1@NI': 'dün gece|geçen gece',
      'day-1@MO': 'dün sabah',
      'day-1@AF': 'dün öğleden sonra',
      'day+0': 'bugün|bugünkü|bu gün',
      'day+0@MO': 'bu sabah|bugün sabah',
      'day+0@AF': 'bu öğleden sonra',
      'day+0@EV': 'bu akşam',
      'day+0@NI': 'bu gece',
      'day+1': 'yarın|yarınki',
      'day+1@MO': 'yarın sabah',
      'day+1@EV': 'yarın akşam',
      'day+1@NI': 'yarın gece',
      'day+2': 'öbür gün|yarından sonraki gün|ertesi gün',
      'weekend+0': 'bu hafta sonu',
      'weekend-1': 'geçen hafta sonu|geçtiğimiz hafta sonu',
      'weekend+1': 'gelecek hafta sonu|önümüzdeki hafta sonu',
    },
    previous: {
      'day+0': 'aynı gün|o gün',
      'day+1': 'ertesi gün|bir sonraki gün|ertesi günü',
      'day-1': 'bir önceki gün|bir gün önce',
      'year+0': 'aynı yıl|o yıl',
      'year+1': 'ertesi yıl|bir yıl sonra|sonraki yıl',
      'year-1': 'bir önceki yıl|önceki yıl',
      'month+0': 'aynı ay',
      'week+0': 'aynı hafta',
      'day+0@NI': 'o gece|aynı gece',
    },
    within: '_içinde|_içerisinde|_zarfında',
    rangeEnd: '_arası|_arasında|_arasındaki|_arasına|_kadar|_dek|_değin|_bağlayan gece|_bağlayan',
    fromEndings: '{d,t}{an,en}|ndan|nden|ından|inden|undan|ünden|sından|sinden|sundan|sünden',
    andEndings: 'y{la,le}|la|le|ı|i|u|ü|yı|yi|nı|ni',
    finals: 'son_',
    none: 'yaz olimpiyatları|kış olimpiyatları|yaz olimpiyat oyunları|kış olimpiyat oyunları',
    andHalf: '_buçuk',
    units: {
      second: 'saniye',
      minute: 'dakika|dk',
      hour: 'saat',
      day: 'gün|günde|güne|günün|gündür|günden',
      workday: 'iş günü|iş gün',
      weekend: 'hafta sonu',
      week: 'hafta',
      month: 'ay|ayı|ayın|ayda|aya|aydan|aydır',
      quarter: 'çeyrek|çeyreği|çeyreğinde|çeyreğin',
      half: 'yarıyıl|yarı yıl',
      year: 'yıl|sene|yılda|yılın|yıldır|yıla|yıldan|yılı',
      decade: 'on yıl',
      century: 'yüzyıl|asır',
    },
    last: 'geçen_|geçtiğimiz_|son_|önceki_|bir önceki_|geçmiş_',
    this: 'bu_|içinde bulunduğumuz_|mevcut_',
    next: 'gelecek_|önümüzdeki_|sonraki_|bir sonraki_',
    coming: 'önümüzdeki_',
    ago: '_önce|_evvel',
    ahead: '_sonra',
    later: '_sonra',
    earlier: '_öncesinde|_öncesi',
    about: 'yaklaşık|birkaç|tam|takriben',
    numbers:
      'bir|iki|üç,birkaç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir|on iki|on üç|on dört|on beş|on altı|on yedi|on sekiz|on dokuz|yirmi|yirmi bir|yirmi iki|yirmi üç|yirmi dört|yirmi beş|yirmi altı|yirmi yedi|yirmi sekiz|yirmi dokuz|otuz|otuz bir',
    moreNumbers: { 40: 'kırk', 50: 'elli', 60: 'altmış', 100: 'yüz' },
    ordinals:
      'birinci,ilk,biri|ikinci,ikisi|üçüncü,üçü|dördüncü,dördü|beşinci,beşi|altıncı,altısı|yedinci,yedisi|sekizinci,sekizi|dokuzuncu,dokuzu|onuncu,onu|on birinci,on biri|on ikinci,on ikisi|on üçüncü,on üçü|on dördüncü,on dördü|on beşinci,on beşi|on altıncı,on altısı|on yedinci,on yedisi|on sekizinci,on sekizi|on dokuzuncu,on dokuzu|yirminci,yirmisi|yirmi birinci,yirmi biri|yirmi ikinci,yirmi ikisi|yirmi üçüncü,yirmi üçü|yirmi dördüncü,yirmi dördü|yirmi beşinci,yirmi beşi|yirmi altıncı,yirmi altısı|yirmi yedinci,yirmi yedisi|yirmi sekizinci,yirmi sekizi|yirmi dokuzuncu,yirmi dokuzu|otuzuncu,otuzu|otuz birinci,otuz biri',
    ordinalMarks:
      "_'inci|_'nci|_'ıncı|_'üncü|_'uncu|_'ü|_'i|_'si|_'sı|_'u|_'ı|_inci|_nci|_'sinde|_'inde|_'ünde",
    parts: {
      MO: 'sabah|sabahı|sabahleyin',
      NO: 'öğle|öğlen|öğleyin',
      AF: 'öğleden sonra|öğleden sonrası|ikindi',
      EV: 'akşam|akşamı|akşamüstü',
      NI: 'gece|gecesi',
      MN: 'gece yarısı',
    },
    clock: 'saat_|_sularında',
    am: 'sabah_|sabahleyin_|öö_|_am',
    pm: 'akşam_|öğleden sonra_|ös_|gece_|_pm',
    zones: { tsi: 180, 'yerel saatle': 'local' },
    edges:
      '_başı|_başında|_sonu|_sonunda|_ortası|_ortasında|_başından|_sonuna|_ortalarında|_sonlarında|_başlarında|_sonları|_başları|_ortaları|_başlarına|_sonlarına',
    rest: '_kalanı|_geri kalanı|_geri kalanında|_geri kalanını|_kalanında',
    firstHalf: 'ilk altı ayında',
    secondHalf: 'ikinci altı ayında',
    firstOfTwo: 'ilk yarısı|ilk yarısında',
    secondOfTwo: 'ikinci yarısı|ikinci yarısında',
    glue: 'günü|tarihinde|tarihli|ayının|yılının|ayı|yılı|saat|ayında',
    yearMark: '_yılı|_yılında|_yılının|_senesi|_senesinde|_yılından|_yılına|_yılındaki',
    monthMark: '_ayı|_ayında|_ayının',
    weekMark: '_hafta',
    before: 'mö_|milattan önce_|m.ö._',
    to: 'ila|ile|kadar',
    between: 'arası',
    and: 've|veya|ile',
    weekend: 'hafta sonu',
    seasons: {
      SP: 'ilkbahar|bahar',
      SU: 'yaz|yazı|yazın',
      FA: 'sonbahar|güz',
      WI: 'kış|kışı|kışın',
    },
    decades:
      "_'ler|_'lar|_'lı yıllar|_'li yıllar|_'lerde|_'larda|_'lerin|_'ların|_lar|_ler|_li yıllar|_lı yıllar",
    decadeNames: {
      1960: 'altmışlı yıllar',
      1970: 'yetmişli yıllar',
      1980: 'seksenli yıllar',
      1990: 'doksanlı yıllar',
    },
    holidays: {
      'E-7': 'palmiye pazarı|palmiye pazar',
      '01-01': 'yılbaşı|yeni yıl günü',
      '12-31': 'yılbaşı gecesi',
      '04-23': 'çocuk bayramı',
      '05-19': '19 mayıs gençlik ve spor bayramı',
      '08-30': 'zafer bayramı',
      '10-29': 'cumhuriyet bayramı',
      '12-25': 'noel',
      '02-14': 'sevgililer günü',
      '05-01': 'işçi bayramı',
      'E+0': 'paskalya',
      '03-08': 'dünya kadınlar günü',
    },
    every: 'her',
    on: 'saat',
    numbered: 'no_|no._|sayı_|sayılı_|numaralı_|esas_',
    counted:
      'kişi|metre|kilometre|km|lira|dolar|avro|euro|ton|hektar|milyon|milyar|bin|kg|asker|konut|adet|metrekare|tl',
    future:
      'olacak|yapılacak|edecek|gelecek|bekleniyor|planlanıyor|planlanan|başlayacak|düzenlenecek|gidecek|başlıyor|başlar|yapılıyor',
    past: 'oldu|dedi|yapıldı|etti|söyledi|belirtti|açıkladı|idi',
    one: { half: 'yarım yıl' },
  },

  amounts: {
    callsBefore: 'ara aradı arayın arayarak numaralı hattı',
    callsAfter: "acil 'yi 'i 'ü 'u 'ye 'e 'ya çağrı polis",
    wholes: 'üçte=3 dörtte=4 beşte=5 altıda=6 yedide=7 sekizde=8 dokuzda=9 onda=10',
    wholeFirstOfTen:
      'kişiden kadından erkekten çocuktan gençten öğrenciden hastadan aileden haneden evden işçiden çalışandan seçmenden vatandaştan şirketten araçtan',
    every: 'her',
    digitsGoOn: true,
    numbers:
      'sıfır=0 bir=1 iki=2 üç=3 dört=4 beş=5 altı=6 yedi=7 sekiz=8 dokuz=9 on=10 yirmi|yirmisi=20 otuz|otuzu=30 kırk|kırkı=40 elli|ellisi=50 altmış|altmışı=60 yetmiş|yetmişi=70 seksen|sekseni=80 doksan|doksanı=90 yüz=100 bin=1000 yarım=0.5 bir_buçuk=1.5 iki_buçuk=2.5 üç_buçuk=3.5 bir_düzine=12 biri=1 ikisi=2 üçü=3 dördü=4 beşi=5 altısı=6 yedisi=7 sekizi=8 dokuzu=9',
    scales:
      'yüz=2 bin|bine|bini|binin|binden|binde=3 milyon~|mn|mio=6 milyar~|mr|mlr=9 trilyon~|tn=12 katrilyon=15 düzine=x12',
    halves: 'buçuk',
    currencies:
      'lira~|tl|türk_lirası|türk_lirası~|₺=TRY dolar~=$ abd_doları|abd_$|abd_doları~|amerikan_doları=USD kanada_doları=CAD avro~|euro~=EUR sterlin~|ingiliz_sterlini=GBP paund|pound|pound~=£ yen~=JPY yuan~=CNY ruble~=RUB frank~=franc isviçre_frangı=CHF rupi~=rs riyal~=rial dinar~=dinar dirhem~=dirham peso~=peso won~=KRW manat~=AZN kron~=kr grivna~=UAH lev~=BGN',
    minors: 'kuruş~=TRY sent~|cent~=$ peni|pens=GBP kapik=RUB',
    percent: '%',
    percentBefore: 'yüzde|%|yüzde_yaklaşık',
    points: 'yüzde_puan',
    basisPoints: 'baz_puan~',
    about: 'yaklaşık|aşağı_yukarı|neredeyse|tahminen|ortalama|takriben|civarında',
    more: 'en_az|asgari|fazla|üzerinde',
    less: 'en_fazla|en_çok|azami',
    aboutAfter: 'civarında|kadar|dolayında|civarındaki|yakın',
    moreAfter:
      "'den_fazla|'dan_fazla|'ten_fazla|'tan_fazla|den_fazla|dan_fazla|'nin_üzerinde|'ın_üzerinde|'in_üzerinde|'un_üzerinde|'den_çok|'dan_çok|'yi_aşkın|'ı_aşkın|'i_aşkın|'u_aşkın|'ü_aşkın|'yı_aşkın|ı_aşkın|i_aşkın|u_aşkın|ü_aşkın|ten_fazla|tan_fazla|aşkın|'ye_yakın",
    lessAfter:
      "'den_az|'dan_az|'ten_az|'tan_az|den_az|dan_az|'nin_altında|'ın_altında|'in_altında|'un_altında",
    to: 'ile|ila|-',
    and: 've|ile',
    minus: 'eksi',
    labels:
      'madde maddesi maddesinin no numara numaralı sayılı bölüm sayfa sokak cadde grup lig sezon aşama tip sürüm kanal uçuş covid formula boeing airbus sınıf kat daire top fıkra ayın saat tbmm süper_lig',
    ordinalAfter:
      "'inci|'ıncı|'uncu|'üncü|'nci|'ncı|'ncu|'ncü|inci|ıncı|uncu|üncü|nci|numaralı|sayılı",
    counted:
      'yaşında~|kişi~|insan~|asker~|ölü~|yaralı~|çocuk~|kadın~|erkek~|öğrenci~|işçi~|çalışan~|mülteci~|göçmen~|hasta~|vaka~|oy~|aile~|ev~|konut~|araç~|polis~|kez|ülke~|yolcu~|müşteri~|sivil~|milletvekili~|adet|defa|seyirci~|nüfus~|vatandaş~|üye~|gün~|yıl~|ton~|metre~|kilometre~|dönüm',
    notCounted:
      'olduğunu olduğu olmasını bulunduğunu bulunan oldu bulundu ve veya ile de da ki bu şu o bir için gibi kadar sonra önce göre karşı daha en çok az olan olarak ise ama fakat ancak değil var yok mi mı mu mü ne her hem ya den dan ten tan nin nın nun nün üzerinde altında arasında sayılı numaralı inci nci yaşındaki saat ay fazla yakın aşkın oranında',
    endings:
      'ki dir ı i u ü yı yi yu yü a e ya ye da de ta te dan den tan ten ın in un ün nın nin nun nün lık lik luk lük sı si su sü lar ler ları leri larını lerini sına sine sını sini lara lere larca lerce lığı liği luğu lıktan likten lığında lığa nı ni na ne ından inden undan ünden lardan lerden ların lerin dır ndan nden',
    ordinalDot: true,
    streets: 'sokak sokağı cadde caddesi bulvarı',
  },

  sources: {
    after: 'göre|açıklamasına göre|haberine göre|aktardığına göre|bildirdiğine göre|dayandırdığı',
    reports: 'bildirdi|haber verdi|yazdı|duyurdu|aktardı|konuştu|konuşan|haberinde|açıkladı',
    anonymous:
      'kaynaklar|kaynaklara|kaynağa|kaynak|yetkililere|yetkililer|tanıklar|görgü tanıkları|görgü tanıklarına|diplomatlar',
    documents:
      'rapora|raporuna|rapor|araştırmaya|araştırmasına|araştırma|ankete|anketine|verilere|verilerine|veriler|açıklamaya|belgelere|belgeye|istatistiklere|iddianameye|bildiriye',
    media: 'haber ajansı|ajansı|gazetesi|dergisi|kanalı|televizyonu|sitesi',
    agencies:
      'AA|Anadolu Ajansı|DHA|Demirören Haber Ajansı|İHA|İhlas Haber Ajansı|ANKA|TASS|Reuters|AFP',
    outlets:
      'Hürriyet|Milliyet|Sabah|Sözcü|Cumhuriyet|Habertürk|Yeni Şafak|BirGün|Evrensel|Karar|NTV|CNN Türk|TRT|TRT Haber|Halk TV|Medyascope|T24|Bianet|Diken|Gazete Duvar|BBC Türkçe|DW Türkçe|Posta|Star|Akşam|Türkiye',
  },

  salience: {
    here: 'burada|buradan',
    pictured: 'solda|sağda|ortada|soldan|sağdan',
    connectives:
      'ancak|ama|fakat|öte yandan|bunun yanı sıra|ayrıca|bununla birlikte|bu arada|bu nedenle|bu yüzden|böylece|dolayısıyla|yine de|üstelik|örneğin|diğer yandan|buna karşın|buna rağmen|nitekim|kısacası|aksine|tam tersine|başka bir deyişle|sonuç olarak|mesela|hatta|elbette|gene de',
    conjunctions:
      'ama|fakat|ve|belirtmek gerekir ki|şunu belirtmek gerekir ki|hatırlatmak gerekir ki|unutulmamalıdır ki',
    pronouns:
      'o|onlar|bu|bunlar|şu|bunun|onun|buna|bunu|biz|ben|burada|orada|kendisi|her ikisi|ikisi de|bunlardan biri|onlardan biri|bunların çoğu|birçoğu|çoğu|çünkü|zira',
    demonstratives: 'bu|şu|söz konusu',
    ownTime: 'bu günlerde|bu kez|bu sefer|şu anda|şu an|bu sıralarda',
    background:
      'bu bir makine çevirisidir|bu makale|bu içerik|bu yazı ilk|bu haber ilk|bu metin|geçen yıl|geçtiğimiz yıl|daha önce|hatırlanacağı|ayrıca bkz',
  },
};
