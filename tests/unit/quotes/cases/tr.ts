import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
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
    'Şirketin sözcüsü, takvimin doğru olmadığını bildirdi.',
    'i|Şirketin sözcüsü|takvimin doğru olmadığını',
  ],
  [
    'Görgü tanığı Ali Er, aracın hızlı gittiğini polise anlattı.',
    'i|Ali Er <Görgü tanığı>|aracın hızlı gittiğini',
  ],
];
