import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    'Belediye Başkanı Can Demir köye geldi. Demir köylülerle görüşerek "Yolu açacağız" dedi.',
    'd|Can Demir|Yolu açacağız',
  ],
  ['Demir köylülerle görüşerek dedi: "Yolu açacağız."', 'd|Demir|Yolu açacağız.'],
  [
    'Kıyıhaber: Bakan Aylin Kaya, "Köprü mayısta açılacak" dedi.',
    'd|Aylin Kaya|Köprü mayısta açılacak',
  ],
  [
    'Belediye Başkanı Ayşe Deniz, "Köprü mayısta açılacak." dedi.',
    'd|Ayşe Deniz|Köprü mayısta açılacak.',
  ],
  ['Ayşe Deniz, “Paramız var” diye konuştu.', 'd|Ayşe Deniz|Paramız var'],
  ['Ayşe Deniz, "Uzun süre bekledik" ifadelerini kullandı.', 'd|Ayşe Deniz|Uzun süre bekledik'],
  ['Ayşe Deniz pazartesi geldi. "Feribot geç kaldı" dedi.', 'd|Ayşe Deniz|Feribot geç kaldı'],
  ['"Köprü hazır" diyen Ayşe Deniz işçilere teşekkür etti.', 'd|Ayşe Deniz|Köprü hazır'],
  ['Ayşe Deniz: "Köprü çok yakında hazır olacak."', 'd|Ayşe Deniz|Köprü çok yakında hazır olacak.'],
  ['"Sakin Deniz" adlı film bugün gösterime girdi.'],
  ['Sözde "sessiz bölge" burada başlıyor.'],
  [
    'Sağlık Bakanı Kemal Aydoğan, "Aşılarımız tamamen güvenli." dedi.',
    'd|Kemal Aydoğan <Sağlık Bakanı>|Aşılarımız tamamen güvenli.',
  ],
  [
    'Aydoğan, aşıların güvenli olduğunu belirterek, "Kimse endişelenmesin." ifadesini kullandı.',
    'i|Aydoğan|aşıların güvenli olduğunu',
    'd|Aydoğan|Kimse endişelenmesin.',
  ],
  [
    'Kurtarma çalışmalarının sürdüğünü söyleyen Vali Serap Korkmaz, "Herkese ulaşacağız." şeklinde konuştu.',
    'd|Serap Korkmaz <Vali>|Herkese ulaşacağız.',
  ],
  [
    '"Maçı kazanmayı hak ettik" diyen teknik direktör Orhan Tekin, taraftara teşekkür etti.',
    'd|Orhan Tekin <teknik direktör>|Maçı kazanmayı hak ettik',
  ],
  ['"Maçı kazanmayı hak ettik" dedi Orhan Tekin.', 'd|Orhan Tekin|Maçı kazanmayı hak ettik'],
  [
    'Serap Korkmaz bölgeyi gezdi. "Yaralarımızı birlikte saracağız" diyen Korkmaz, vatandaşlarla konuştu.',
    'd|Serap Korkmaz|Yaralarımızı birlikte saracağız',
  ],
  [
    'Emekli öğretmen Hatice Gürsoy, "Bu yaşıma geldim, böyle yağmur görmedim" diye anlattı.',
    'd|Hatice Gürsoy <Emekli öğretmen>|Bu yaşıma geldim, böyle yağmur görmedim',
  ],
  [
    'Şirketten yapılan açıklamada, "Üretim planlandığı gibi sürüyor" denildi.',
    'd|Şirketten yapılan açıklamada|Üretim planlandığı gibi sürüyor',
  ],
  [
    'Bakanlıktan yapılan açıklamada "Yangın kontrol altına alındı." ifadelerine yer verildi.',
    'd|Bakanlıktan yapılan açıklamada|Yangın kontrol altına alındı.',
  ],
  ['Hatice Gürsoy, "Neden kimse gelmiyor?" diye sordu.', 'd|Hatice Gürsoy|Neden kimse gelmiyor?'],
  ['Kemal Aydoğan: Sonbaharda yeni hastane açıyoruz'],
  [
    'Kemal Aydoğan: "Sonbaharda yeni hastane açıyoruz"',
    'd|Kemal Aydoğan|Sonbaharda yeni hastane açıyoruz',
  ],
  [
    'Orhan Tekin, "Babam bana hep \'vazgeçme\' derdi" sözleriyle duygulandı.',
    "d|Orhan Tekin|Babam bana hep 'vazgeçme' derdi",
  ],
  [
    'Orhan Tekin gazetecilere konuştu. Tekin, "İyi hazırlandık" dedi. Tekin ayrıca "Hedefimiz şampiyonluk" diye ekledi.',
    'd|Orhan Tekin|İyi hazırlandık',
    'd|Orhan Tekin|Hedefimiz şampiyonluk',
  ],
  [
    'Muhalefet lideri Cem Yalın, kararı eleştirerek, "Bu karar kabul edilemez." değerlendirmesinde bulundu.',
    'd|Cem Yalın <Muhalefet lideri>|Bu karar kabul edilemez.',
  ],
  [
    'CHP Genel Başkanı Cem Yalın sosyal medya hesabından "Sandık gelecek" mesajını paylaştı.',
    'd|Cem Yalın|Sandık gelecek',
  ],
  [
    'Cem Yalın, "Hiçbir zaman \'bu iş bitti\' demedim" diye yanıt verdi.',
    "d|Cem Yalın|Hiçbir zaman 'bu iş bitti' demedim",
  ],
  [
    'Cem Yalın şunları söyledi: "Halkımız gerçeği görüyor."',
    'd|Cem Yalın|Halkımız gerçeği görüyor.',
  ],
  [
    'Cem Yalın şunları söyledi:\n"Halkımız gerçeği görüyor."',
    'd|Cem Yalın|Halkımız gerçeği görüyor.',
  ],
  ['"Sınav sorularını" çaldığı iddia edilen kişi gözaltına alındı.'],
  ['Şüpheliler "nitelikli dolandırıcılık" suçundan tutuklandı.'],
  ['"Kartal Pençesi" operasyonunda on kişi yakalandı.'],
  ['"Mavi Gece" isimli roman ödül aldı.'],
  ['Belediye "Temiz Sokak" projesini başlattı.'],
  ['"Baba" lakaplı Selim D. yakalandı.'],
  ['Televizyonun ekranı 55" ve fiyatı uygun.'],
  ['Uzman doktor Nilgün Ersöz uyardı: "Bol su için."', 'd|Nilgün Ersöz|Bol su için.'],
  [
    'Nilgün Ersöz’ün açıklaması kısa oldu. Ersöz, “Bol su için” diye uyardı.',
    'd|Nilgün Ersöz|Bol su için',
  ],
  [
    'ABD Dışişleri Bakanlığı Sözcüsü Mark Ellis, "Görüşmeler sürüyor." yanıtını verdi.',
    'd|Mark Ellis|Görüşmeler sürüyor.',
  ],
  ['Savcı, sanığın "kasten öldürme" suçundan cezalandırılmasını istedi.'],
  ['"Bize kimse haber vermedi" dediler.', 'd||Bize kimse haber vermedi'],
  [
    'Hatice Gürsoy, evinin yıkıldığını anlatarak, "Her şeyimizi kaybettik." dedi ve ekledi: "Yine de umudumuz var."',
    'd|Hatice Gürsoy|Her şeyimizi kaybettik.',
    'd|Hatice Gürsoy|Yine de umudumuz var.',
  ],
  [
    'Köprünün mayısta açılacağını vurgulayan Deniz, şunları kaydetti: "Herkes için iyi olacak."',
    'd|Deniz|Herkes için iyi olacak.',
  ],
  [
    'Köprünün önemini vurgulayan Bakan Kemal Aydoğan, şunları kaydetti: "Herkes için iyi olacak."',
    'd|Kemal Aydoğan <Bakan>|Herkes için iyi olacak.',
  ],
  [
    'Sayın Erdem\'in sözlerini hatırlatan Selma Kurt, şöyle konuştu: "Bu iş bitti."',
    'd|Selma Kurt|Bu iş bitti.',
  ],
  [
    `Dışişleri Bakanlığı'nın açıklamasında, "Görüşmeler sürecek." denildi.`,
    'd|Dışişleri Bakanlığı|Görüşmeler sürecek.',
  ],
  [
    'Tarım ve Orman Bakanlığı yaptığı açıklamada, "Hasat bu yıl erken başladı." ifadesini kullandı.',
    'd|Tarım ve Orman Bakanlığı|Hasat bu yıl erken başladı.',
  ],
  [
    'Gençlik ve Spor Bakanlığının sosyal medya hesabından yapılan açıklamada, "Salonlarımız akşamları da açık olacak." ifadeleri kullanıldı.',
    'd|Gençlik ve Spor Bakanlığı|Salonlarımız akşamları da açık olacak.',
  ],
  [
    'Kültür ve Turizm Bakanı Murat Aksoy, "Müze yeniden açıldı." dedi.',
    'd|Murat Aksoy <Kültür ve Turizm Bakanı>|Müze yeniden açıldı.',
  ],
  ['Vatandaşlardan Thant Zin, "İskele boş" dedi.', 'd|Thant Zin <Vatandaşlardan>|İskele boş'],
  [
    'Türkiye Büyük Millet Meclisi Başkanı Nurettin Kaya, yeni anayasa için çağrıda bulundu. Kaya, "Herkes masaya oturmalı." dedi.',
    'd|Nurettin Kaya <Türkiye Büyük Millet Meclisi Başkanı>|Herkes masaya oturmalı.',
  ],
  [
    `Aydın'a göre, "Ekonomi yıl sonunda toparlanacak."`,
    'd|Aydın|Ekonomi yıl sonunda toparlanacak.',
  ],
  [`Türkiye'nin "Togg" marka otomobili satışa çıktı.`],
  ['Kongrede "Birlikte güçlüyüz" sloganı atıldı.'],
  [
    'Volkan Coşar "Yağmur üç gün sürecek" derken, yardımcısı Ela Gök "Beş gün sürebilir" dedi.',
    'd|Volkan Coşar|Yağmur üç gün sürecek',
    'd|Ela Gök <yardımcısı>|Beş gün sürebilir',
  ],
  [
    `Volkan Coşar Anadolu Ajansı'na yaptığı açıklamada, "Yağmur üç gün sürecek" dedi.`,
    'd|Volkan Coşar|Yağmur üç gün sürecek',
  ],
  [
    'Almanya Başbakanı Olaf Klein da "Destek vereceğiz" diye yazdı.',
    'd|Olaf Klein <Almanya Başbakanı>|Destek vereceğiz',
  ],
  ["Orhan Balık'ın komşularına “Sizi yakarım” dediği öğrenildi.", 'd|Orhan Balık|Sizi yakarım'],
  ["Balık'ın ortaklarına “İş tamam” dediği öğrenildi.", 'd|Balık|İş tamam'],
  [
    'İzmir Valisi Serdar Elmas bölgede konuştu. Yangına müdahalenin sürdüğünü aktaran Elmas, "Köyde tehlike kalmadı." dedi.',
    'd|Serdar Elmas <İzmir Valisi>|Köyde tehlike kalmadı.',
  ],
  [
    `CHP Genel Başkanı Cem Yalın'ın ardından söz alan İYİ Parti Grup Başkanvekili Turan Ekin, "Bu bütçe halkın bütçesi değil" ifadelerini kullandı.`,
    'd|Turan Ekin <İYİ Parti Grup Başkanvekili>|Bu bütçe halkın bütçesi değil',
  ],
  [
    '"Bu bütçe halkın bütçesi değil" eleştirisini yönelten Ekin, iktidarı istifaya çağırdı.',
    'd|Ekin|Bu bütçe halkın bütçesi değil',
  ],
  [
    'Ankara Cumhuriyet Başsavcılığınca yapılan açıklamada, "Soruşturma çok yönlü sürdürülmektedir." denildi.',
    'd|Ankara Cumhuriyet Başsavcılığı|Soruşturma çok yönlü sürdürülmektedir.',
  ],
  [
    'İstanbul Büyükşehir Belediyesinden yapılan duyuruda "Vapur seferleri iptal edildi." ifadesi yer aldı.',
    'd|İstanbul Büyükşehir Belediyesi|Vapur seferleri iptal edildi.',
  ],
  [
    `Galatasaray Teknik Direktörü Okan Sever, maç sonu beIN Sports'a konuştu. Sever, "Haklı bir galibiyet aldık" dedi.`,
    'd|Okan Sever <Galatasaray Teknik Direktörü>|Haklı bir galibiyet aldık',
  ],
  [
    'Belediye Başkanı Kemal Dere, köprünün mayısta açılacağını söyledi.',
    'i|Kemal Dere <Belediye Başkanı>|köprünün mayısta açılacağını',
  ],
  [
    '"Karara itiraz edeceğiz" diyen avukat Murat Şen, dosyanın eksik olduğunu savundu.',
    'd|Murat Şen <avukat>|Karara itiraz edeceğiz',
    'i|Murat Şen|dosyanın eksik olduğunu',
  ],
  [
    'Vatandaşlardan Hasan Uçar, “Üç saat otobüs bekledik” derken Ayşe Zor da kimsenin gelmediğini anlattı.',
    'd|Hasan Uçar|Üç saat otobüs bekledik',
  ],
  [
    'Şirketin sözcüsü, takvimin doğru olmadığını bildirdi.',
    'i|Şirketin sözcüsü|takvimin doğru olmadığını',
  ],
  [
    'Görgü tanığı Ali Er, aracın hızlı gittiğini polise anlattı.',
    'i|Ali Er <Görgü tanığı>|aracın hızlı gittiğini',
  ],
  [
    'Ulaştırma Bakanı Selim Aktaş, "Köprü mayıs ayında açılacak" dedi.',
    'd|Selim Aktaş <Ulaştırma Bakanı>|Köprü mayıs ayında açılacak',
  ],
  [
    'Belediye Başkanı Nurcan Tezel, törende yaptığı konuşmada, "Bu park çocuklarımızın olacak." dedi.',
    'd|Nurcan Tezel <Belediye Başkanı>|Bu park çocuklarımızın olacak.',
  ],
  [
    'Nurcan Tezel, gazetecilerin sorularını yanıtladı. Tezel, "Kimse merak etmesin" ifadelerini kullandı.',
    'd|Nurcan Tezel|Kimse merak etmesin',
  ],
  [
    '"Yangın rüzgar nedeniyle hızla yayıldı" diyen Vali Orhan Keskin, bölgeye on ekip gönderildiğini söyledi.',
    'd|Orhan Keskin <Vali>|Yangın rüzgar nedeniyle hızla yayıldı',
    'i|Orhan Keskin|bölgeye on ekip gönderildiğini',
  ],
  [
    'Toplantının ardından açıklama yapan Genel Sekreter Aylin Borova, görüşmelerin olumlu geçtiğini belirtti.',
    'i|Aylin Borova <Genel Sekreter>|görüşmelerin olumlu geçtiğini',
  ],
  [
    'Ayşe Kaya ve Mehmet Demir, “İmzalamayacağız” dedi.',
    'd|Ayşe Kaya ve Mehmet Demir|İmzalamayacağız',
  ],
  [
    '“Nasıl hissediyorsunuz?” “Yorgun,” dedi Ayşe Kaya.',
    'd||Nasıl hissediyorsunuz?',
    'd|Ayşe Kaya|Yorgun,',
  ],
  [
    'Borova, "Masadan kalkmadık." diye konuştu. "Umutluyuz" diye ekledi.',
    'd|Borova|Masadan kalkmadık.',
    'd|Borova|Umutluyuz',
  ],
  [
    'Muhalefet lideri Cemal Dursun: "Bu bütçe halkın bütçesi değil"',
    'd|Cemal Dursun <Muhalefet lideri>|Bu bütçe halkın bütçesi değil',
  ],
  [
    'Dışişleri Bakanlığından yapılan yazılı açıklamada, "Saldırıyı kınıyoruz" ifadesine yer verildi.',
    'd|Dışişleri Bakanlığı|Saldırıyı kınıyoruz',
  ],
  [
    'Bakan Aktaş şunları söyledi: "Ray döşeme işi bitti. Testlere başladık."',
    'd|Aktaş|Ray döşeme işi bitti. Testlere başladık.',
  ],
  [
    'Komşusu Hatice Gül ise "Gece bir patlama duyduk" şeklinde konuştu.',
    'd|Hatice Gül|Gece bir patlama duyduk',
  ],
  [
    'Liman sözcüsü Ayşe Kara pazartesi sabahı geldi. Polis sözcüsü, çalışmaların yazdan önce biteceğini söyledi.',
    'i|Polis sözcüsü|çalışmaların yazdan önce biteceğini',
  ],
  [
    'Hastane müdürü Emre Aslan pazartesi sabahı geldi. Okul müdürü, çalışmaların yazdan önce biteceğini söyledi.',
    'i|Okul müdürü|çalışmaların yazdan önce biteceğini',
  ],
  [
    'Sendika başkanı Murat Tekin pazartesi sabahı geldi. Şirket başkanı, çalışmaların yazdan önce biteceğini söyledi.',
    'i|Şirket başkanı|çalışmaların yazdan önce biteceğini',
  ],
  [
    'Liman sözcüsü Ayşe Kara pazartesi sabahı geldi. Liman sözcüsü, çalışmaların yazdan önce biteceğini söyledi.',
    'i|Ayşe Kara <Liman sözcüsü>|çalışmaların yazdan önce biteceğini',
  ],
  ['Film yönetmeni Kaan Özer\'in "Sessiz Deniz" adlı filmi ödül aldı.'],
  ['Halk arasında "Deli Rüzgar" olarak bilinen fırtına üç gün sürdü.'],
  [
    'Kaan Özer, Anadolu Ajansı muhabirine yaptığı açıklamada, filmin çekimlerinin iki yıl sürdüğünü anlattı.',
    'i|Kaan Özer|filmin çekimlerinin iki yıl sürdüğünü',
  ],
  [
    'Teknik direktör Marco Bellini, "Üç puan hak ettik, taraftarımıza armağan ediyoruz." şeklinde konuştu.',
    'd|Marco Bellini <Teknik direktör>|Üç puan hak ettik, taraftarımıza armağan ediyoruz.',
  ],
  [
    '"Beni kimse dinlemedi" diyerek ağlayan anne, adalet istedi.',
    'd|ağlayan anne|Beni kimse dinlemedi',
  ],
  [
    'Avukat Sinem Kara, müvekkilinin suçsuz olduğunu savundu. "Delil yok" dedi.',
    'i|Sinem Kara <Avukat>|müvekkilinin suçsuz olduğunu',
    'd|Sinem Kara|Delil yok',
  ],
  ['Sinem Kara "Delil yok" demedi.'],
  [
    'ABD Başkanı John Barrow\'un sözcüsü Mary Lane, "Görüşme ertelendi" açıklamasını yaptı.',
    'd|Mary Lane|Görüşme ertelendi',
  ],
  [
    'Sosyal medya hesabından paylaşım yapan şarkıcı Derya Uslu, "Konserim iptal oldu, üzgünüm" yazdı.',
    'd|Derya Uslu <şarkıcı>|Konserim iptal oldu, üzgünüm',
  ],
  [
    '"Fiyatlar yüzde 40 arttı" diyen pazarcı Rıza Demirel, şöyle devam etti: "Müşteri kalmadı."',
    'd|Rıza Demirel <pazarcı>|Fiyatlar yüzde 40 arttı … Müşteri kalmadı.',
  ],
  [
    'TBMM Başkanvekili Gülay Ateş, CHP Grup Başkanvekili Murat Yalın\'a, "Süreniz doldu" uyarısında bulundu.',
    'd|Gülay Ateş <TBMM Başkanvekili>|Süreniz doldu',
  ],
  ['Genç kadın polise verdiği ifadede "Onu tanımıyorum" dedi.', 'd|Genç kadın|Onu tanımıyorum'],
  ['"Yeter artık!" sloganları atan grup meydana yürüdü.'],
  [
    'Sağlık Bakanı Derya Yalın, yazılı açıklamasında, hastanelerin dolu olduğunu belirtti.',
    'i|Derya Yalın|hastanelerin dolu olduğunu',
  ],
  [
    'Muhtar Hasan Bulut, gazetecilere, selin köprüyü yıktığını söyledi.',
    'i|Hasan Bulut|selin köprüyü yıktığını',
  ],
  [
    "Başkan Elif Kaya yaptığı açıklamada, 'Köprü'nün adı değişmeyecek, yıl sonunda açılacak' ifadelerini kullandı.",
    "d|Elif Kaya|Köprü'nün adı değişmeyecek, yıl sonunda açılacak",
  ],
  [
    'Bakanlığın açıklamasına göre yeni düzenleme ocakta yürürlüğe girecek.',
    'i|Bakanlık|yeni düzenleme ocakta yürürlüğe girecek',
  ],
  [
    "Merkez Bankası Başkanı Fatih Kaya'nın açıklamasına göre enflasyon gelecek yıl düşecek.",
    'i|Fatih Kaya <Merkez Bankası Başkanı>|enflasyon gelecek yıl düşecek',
  ],
  [
    "Gazeteci Elif Demir'in haberine göre; kulüp yeni oyuncu için acele ediyor.",
    'i|Elif Demir|kulüp yeni oyuncu için acele ediyor',
  ],
  ['Plana göre köprü yıl sonunda açılacak. Sıcaklığa göre renk değiştiriyor.'],
  [
    'NORD Genel Sekreteri, Brüksel\'de düzenlenen basın toplantısında, "Türkiye kilit bir rol oynuyor, bunu biliyoruz" ifadelerini kullandı.',
    'd|NORD Genel Sekreteri|Türkiye kilit bir rol oynuyor, bunu biliyoruz',
  ],
  ['Edinilen bilgiye göre yangın gece çıktı.'],
  ['Alınan ilk bilgilere göre, üç tekne battı.'],
  [
    'Liman Birliği Başkanı Erdal Kaya, Mavikent Belediye Başkanı Hayri Demir’in “Bu iskeleyi kimse istemiyor artık” sözlerine tepki gösterdi.',
    'd|Hayri Demir <Mavikent Belediye Başkanı>|Bu iskeleyi kimse istemiyor artık',
  ],
  ["Mavispor'un “Hepimiz bir aileyiz biz” kampanyası dün başladı."],
  ['Kaya, bu yıl balığın az olacağını da sözlerine ekledi.', 'i|Kaya|bu yıl balığın az olacağını'],
  // A place behind a full name belongs to the noun behind it, or has a case of its own.
  [
    'Bakan Ali Demir Amasya mitinginde, "Köprüyü mayısta açacağız" dedi.',
    'd|Ali Demir <Bakan>|Köprüyü mayısta açacağız',
  ],
  [
    'Genel Başkan Ali Demir Amasya mitinginde konuştu. Demir, "Köprüyü mayısta açacağız" dedi.',
    'd|Ali Demir|Köprüyü mayısta açacağız',
  ],
  // Between two spaces a mark that closes nothing opens.
  [
    'Ali Kaya, “Siz “ Köprü açık kalacak” diyorsunuz. Bu doğru mudur?” diye sordu.',
    'd|Ali Kaya|Siz “ Köprü açık kalacak” diyorsunuz. Bu doğru mudur?',
  ],
  [
    'Belediye Başkan Yardımcısı Kaan Demir limana geldi. “Liman açık” diye konuştu Demir. “Bu bizim kararımız değil” diye konuştu Başkan.',
    'd|Kaan Demir|Liman açık',
    'd|Başkan|Bu bizim kararımız değil',
  ],
  [
    'Ayrılığıyla gündeme gelen Merve Demir imaj yeniledi. Sahneye çıkan şarkıcı, “Saçımı kestirdim, çok mutluyum” dedi.',
    'd|Merve Demir|Saçımı kestirdim, çok mutluyum',
  ],
  [
    'Liman için “Bu proje çok önemli, destekliyoruz” diyen Belediye Başkanı Kaan Demir, teşekkür etti.',
    'd|Kaan Demir <Belediye Başkanı>|Bu proje çok önemli, destekliyoruz',
  ],
  [
    'Sahil gazetesinin haberine göre; Kaan Demir, soruya “Çok mutluyum burada” diye yanıt verdi.',
    'd|Kaan Demir|Çok mutluyum burada',
  ],
  // a body that was named before, called by its noun alone
  [
    'Balıkçılık Bakanlığı koyu kapattı. Bakanlık, "Başka seçeneğimiz yoktu" dedi.',
    'd|Balıkçılık Bakanlığı|Başka seçeneğimiz yoktu',
  ],
  // one and the same mark at both ends
  [
    'Belediye Başkanı Ali Kaya, ”Köprü mayısta açılacak” dedi.',
    'd|Ali Kaya <Belediye Başkanı>|Köprü mayısta açılacak',
  ],
  ['Ali Kaya, “Köprü mayısta açılacak” dedi.', 'd|Ali Kaya|Köprü mayısta açılacak'],
  [
    'Liman Başkanlığı bir duyuru yaptı. Açıklamada şu ifadelere yer verildi:\n“Köprü mayısta açılacaktır.”',
    'd|açıklama|Köprü mayısta açılacaktır.',
  ],
  [
    'Kapela Belediyesi Başkanı Ayşe Demir, Bakan Ali Kaya’nın “köprü artık bitti” sözlerine tepki gösterdi. Demir, “Köprü bitmedi” dedi.',
    'd|Ayşe Demir <Kapela Belediyesi Başkanı>|Köprü bitmedi',
  ],
  [
    'Ali Demir suçlamaları reddetti, Ayşe Kaya ise kararı "büyük bir hata" olarak nitelendirdi.',
    'd|Ayşe Kaya|büyük bir hata',
  ],
  ["Ada Lind'e göre “liman” bir harabe.", 'm|Ada Lind|“liman” bir harabe'],
  ['Ada Lind, “yeni liman”ın bir harabe olacağını söyledi.', 'm|Ada Lind|yeni liman'],
];
