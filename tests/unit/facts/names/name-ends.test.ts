import { describe, expect, test } from 'vitest';
import { listed, namesOf } from './listed';

describe('where one name ends and another begins', () => {
  test.each([
    // A numeral closes a name; what follows is another.
    ['id', 'Hasil Muktamar IX Surabaya dibahas kemarin.', ['LOC Surabaya'], ['Surabaya']],
    // A place whose name begins like a role.
    ['id', 'Wisatawan berkunjung ke Raja Ampat.', ['LOC Raja Ampat'], ['Ampat']],
    [
      'id',
      'Kemarin Partai Golkar dan Partai Demokrat bertemu.',
      ['ORG Partai Golkar', 'ORG Partai Demokrat'],
      [],
    ],
    // A byline, then the town of a dateline in capitals.
    [
      'en',
      'Reported by Susan Whitfield BERLIN yesterday.',
      ['PER Susan Whitfield', 'LOC BERLIN'],
      [],
    ],
    // A letter that counts, a weekday that only the press spells so, a noun after a role.
    [
      'id',
      'Kemarin Kapolres Telagasari AKBP Bram Lubis tiba.',
      ['PER Bram Lubis'],
      ['PER Telagasari'],
    ],
    [
      'id',
      'Kemarin laba PT Tirta Makmur (Persero) Tbk naik.',
      ['ORG PT Tirta Makmur'],
      ['PER Persero'],
    ],
    // A body that is known, and who belongs to it, behind an office or without one.
    [
      'id',
      'Kemarin Wakil Ketua Partai Persatuan Pembangunan Hajir Azmun tiba.',
      ['ORG Partai Persatuan Pembangunan', 'PER Hajir Azmun'],
      [],
    ],
    [
      'id',
      'Usul itu dari Partai Golkar Meli Sitanggung.',
      ['ORG Partai Golkar', 'PER Meli Sitanggung'],
      [],
    ],
    [
      'id',
      'Direktur Pemasaran dan Niaga Pertamina Hanan Surya tiba.',
      ['ORG Pertamina', 'PER Hanan Surya'],
      ['PER Niaga'],
    ],
    [
      'id',
      'Deputi Bidang Pengkajian Kementerian Koperasi dan UKM Meli Sembirung hadir.',
      ['ORG Kementerian Koperasi dan UKM', 'PER Meli Sembirung'],
      [],
    ],
    // A school with its number, and a title of two words of which one is a given name.
    [
      'id',
      'Siswa SMA Negeri 6 Talawi dan SMPN 3 Lumut menang.',
      ['ORG SMA Negeri 6 Talawi', 'ORG SMPN 3 Lumut'],
      [],
    ],
    ['id', 'Calon Jaksa Agung itu diuji.', [], ['PER Agung']],
    ['id', 'Hadir Jaksa Agung TB Wardoyo.', ['PER TB Wardoyo'], ['ORG TB', 'PER Agung']],
    ['id', 'Ketua KPK Agus Wardoyo tiba.', ['ORG KPK', 'PER Agus Wardoyo'], []],
    // What begins like a verb, and what no family is called.
    ['id', 'Bertempat di jalan utama, rumah itu roboh.', [], ['PER Bertempat']],
    ['id', 'Wabah Ebola meluas kemarin.', [], ['PER Wabah Ebola', 'PER Ebola']],
    [
      'id',
      'Hadir Rini boru Sembiring dan Hugo de Vroom.',
      ['PER Rini boru Sembiring', 'PER Hugo de Vroom'],
      [],
    ],
    // What speaks, or is led, under letters is a body; surnames in capitals are spoken as words.
    ['en', 'On Monday RNLI said no.', ['ORG RNLI'], ['PER RNLI']],
    ['en', 'On Monday President LAVROV said no.', ['PER LAVROV'], []],
    ['id', 'Menurut PPWI, harga naik.', ['ORG PPWI'], ['PER PPWI']],
    ['pl', 'Wczoraj szef KGHK powiedział prawdę.', ['ORG KGHK'], ['PER KGHK']],
    ['pl', 'Wczoraj szef MSWiA powiedział prawdę.', ['ORG MSWiA'], ['PER MSWiA']],
    // The last field of an office, and a city whose name a club has.
    [
      'pl',
      'Minister Spraw Wewnętrznych i Handlu Mariusz Kamień był w porcie.',
      ['PER Mariusz Kamień'],
      ['PER Handlu', 'PER Handlu Mariusz Kamień'],
    ],
    ['tr', 'Deprem İç Anadolu bölgesini sarstı.', ['LOC İç Anadolu'], ['PER İç Anadolu']],
    ['es', 'El alcalde viaja hoy a Barcelona.', ['LOC Barcelona'], ['ORG Barcelona']],
    // A sentence inside a quotation begins with a capital too.
    ['es', '"Cerramos todas las ventanas. Somos pocos", dijo.', [], ['PER Somos']],
    // What somebody is, and a subject.
    [
      'de',
      'Man weiß, dass er als Förster diente und dass Grabow kam.',
      ['PER Grabow'],
      ['PER Förster'],
    ],
    // A firm spelt as nobody is before who leads it; a ship; where an office is of what; a place behind a name.
    ['id', 'CEO eKapal Gibran Lubis mundur.', ['OTH eKapal', 'PER Gibran Lubis'], []],
    ['id', 'Kemarin KRI Sinar Bangun tenggelam.', ['OTH KRI Sinar Bangun'], ['PER Sinar Bangun']],
    ['id', 'Gelandang Persib Bandung Marc Klok tiba.', ['ORG Persib Bandung', 'PER Marc Klok'], []],
    ['tr', 'Plan ve Bütçe Komisyonu toplandı.', ['ORG Plan ve Bütçe Komisyonu'], []],
    [
      'tr',
      "Meclis Başkanı Numan Kurtoğlu Ankara'da konuştu.",
      ['PER Numan Kurtoğlu', 'LOC Ankara'],
      [],
    ],
    // Given names that are nouns besides.
    ['hi', 'राज्य के विकास के लिए योजना बनी।', [], ['PER विकास']],
    ['hi', 'कल विकास यादव घर गए। शांति देवी ने कहा।', ['PER शांति देवी'], []],
    ['hi', 'मंत्री विजय शाह आए।', ['PER विजय शाह'], []],
    ['ar', 'جرى ذلك بشكل كامل ومنح الناس أمل السلام.', [], ['PER كامل', 'PER أمل السلام']],
    ['ar', 'قال الوزير جمال الخطيب إنه جاهز.', ['PER جمال الخطيب'], []],
    // Degrees, with stops or without, and a passive at the head of its sentence.
    [
      'id',
      'Hadir Rektor Rini Kusuma MES PhD. Dekan Hendra Lubis S.H., M.Hum. datang.',
      ['PER Rini Kusuma', 'PER Hendra Lubis'],
      ['PER M.Hum'],
    ],
    ['id', 'Penyanyi Bram Mars tiba.', ['PER Bram Mars'], []],
    ['id', 'Dikatakan Rini, harga turun. Rini Kusuma pulang.', ['PER Rini Kusuma'], []],
    ['id', 'Ketua Pansus memilih tipe A pada Ahad itu.', [], ['PER Pansus', 'PER A', 'PER Ahad']],
    // Two people with one title.
    [
      'en',
      'Yesterday Prince Harald and Astrid Lindqvist smiled.',
      ['PER Harald', 'PER Astrid Lindqvist'],
      [],
    ],
    // Whom somebody leads is no person.
    ['en', 'Yesterday the leader of Northern Harvest resigned.', [], ['PER Northern Harvest']],
    ['de', 'Am Montag demonstrierten Berliner Eltern.', [], ['PER Berliner Eltern']],
    // Roads and straits without a name of their own are no places.
    [
      'de',
      'Der Wagen kam von der Landstraße ab. Ein Kind schwebt in Lebensgefahr.',
      [],
      ['LOC Landstraße', 'LOC Lebensgefahr'],
    ],
    ['de', 'Der Laden in der Selmer Landstraße brannte.', ['LOC Selmer Landstraße'], []],
    // A unit of a country behind another; the town of a dateline with its article; what an office governs.
    [
      'id',
      'Jalan rusak di Desa Talawira Kecamatan Lumutan.',
      ['LOC Desa Talawira', 'LOC Kecamatan Lumutan'],
      [],
    ],
    ['nl', 'DE LINDERT (Senja) - Het Oudersloot is open.', ['LOC DE LINDERT'], ['PER Oudersloot']],
    ['id', 'Hadir Camat Lumutan Rini Kusuma kemarin.', ['PER Rini Kusuma'], []],
    ['id', 'Hadir Gubernur Rini Kusuma Lestari.', ['PER Rini Kusuma Lestari'], []],
    // The address of a site in capitals, a day that is a given name, a body of an acronym behind a role word.
    ['id', 'SENJAMALANG.CO.ID, Malang: hujan.', ['ORG SENJAMALANG.CO.ID'], ['ORG CO', 'ORG ID']],
    ['es', 'Denunciaron a Domingo Robles Arroyo.', ['PER Domingo Robles Arroyo'], []],
    [
      'it',
      'Ha parlato Marta Riva del Ministero della Salute.',
      ['PER Marta Riva', 'ORG Ministero della Salute'],
      [],
    ],
    ['ro', 'A vorbit ministrul Transporturilor.', [], ['PER Transporturilor']],
    ['nl', 'Voormalig RBZ weigerde dat.', ['ORG RBZ'], []],
    ['es', 'Fue parte de la operación Lindero ayer.', ['OTH Lindero'], []],
    ['tr', 'Dün Sarıköy Belediye Başkanı Ali Özden geldi.', ['LOC Sarıköy', 'PER Ali Özden'], []],
    ['tr', 'AK Parti Genel Başkanı Ali Özden geldi.', ['ORG AK Parti', 'PER Ali Özden'], []],
    ['tr', 'Kadın Kolları Başkanı Ali Özden geldi.', ['ORG Kadın Kolları'], ['PER Kadın Kolları']],
    ['tr', 'Gençlik ve Spor Bakanlığı 5 TL ödedi.', ['ORG Gençlik ve Spor Bakanlığı'], ['ORG TL']],
    ['ar', 'قال وزير خارجية مالطا الذي تترأس بلاده المجلس.', ['LOC مالطا'], ['PER تترأس بلاده']],
    ['sv', 'Ada Lind i region Väst såg Lindkyrkan.', ['LOC Lindkyrkan'], ['PER Väst']],
    // An address under a newer domain, means of an administration; a plural, a deputy and a valley.
    [
      'id',
      'Menurut Senjaku.news, Bantuan Keuangan cair.',
      ['ORG Senjaku.news'],
      ['PER Bantuan Keuangan'],
    ],
    ['tr', 'Dün Balıkçılar Birliği toplandı.', ['ORG Balıkçılar Birliği'], []],
    ['tr', 'Ödülleri Özden verdi.', [], ['PER Ödülleri Özden']],
    ['tr', 'Dün Belediye Başkan Vekili Ali Özden geldi.', ['PER Ali Özden'], []],
    ['fr', 'Le feu menace Val Lindret ce soir.', ['LOC Val Lindret'], []],
    // A plural said twice, a sum of money.
    [
      'id',
      'Perundingan-perundingan itu gagal dan biaya Rp290 naik.',
      [],
      ['PER Perundingan-perundingan', 'PER Rp290'],
    ],
  ] as const)('%s: %s', (lang, text, found, absent) => {
    const names = listed(lang, text);
    expect(names).toEqual(expect.arrayContaining([...found]));
    for (const name of absent) expect(names).not.toContain(name);
  });

  test('a surname that is also a city is its bearer, once the full name was given', () => {
    const text = 'Yesterday Lewis Hamilton won in Monaco. Later Hamilton thanked the team.';
    const person = namesOf('en', text).find(({ name }) => name === 'Lewis Hamilton');
    expect(person?.type).toBe('person');
    expect(person?.mentions).toHaveLength(2);
  });
});
