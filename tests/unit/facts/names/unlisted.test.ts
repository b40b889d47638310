import { describe, expect, test } from 'vitest';
import { listed, namesOf } from './listed';

/** Names that no list has: what stands around them, and how they are built, tells what they are. */
describe('the kind of a name that nobody knows', () => {
  test.each<[lang: string, text: string, ...names: string[]]>([
    // A list of which two are known as places; behind its "and" it is closed.
    ['es', 'Ardió en Madrid, Sevilla, Orcanza y Vildeo.', 'LOC Orcanza', 'LOC Vildeo'],
    ['id', 'Hujan turun di Bandung, Medan, Lumbing, dan Tarewa.', 'LOC Lumbing', 'LOC Tarewa'],
    ['en', 'In Paris and Berlin, Lumet kept silent.', 'PER Lumet'],
    // An article with a capital.
    [
      'es',
      'El fuego llegó a los sectores de La Orcanza y El Vildeo.',
      'LOC La Orcanza',
      'LOC El Vildeo',
    ],
    ['es', 'Hubo focos en la zona de Orcanza.', 'LOC Orcanza'],
    // Streets, whoever they are called after.
    ['ru', 'Дом стоит на проспекте Ивана Котова.', 'LOC Ивана Котова'],
    ['fr', 'Le feu a pris rue Luc Morel.', 'LOC Luc Morel'],
    ['pl', 'Stało się to na skrzyżowaniu ulic Lipskiej i Borowej.', 'LOC Lipskiej', 'LOC Borowej'],
    // Towns with a small word between hyphens, and a first word built like one.
    ['fr', 'La camionnette a quitté Vernolles-en-Gardon.', 'LOC Vernolles-en-Gardon'],
    ['fr', 'À la sortie de Saint-Valmar de Gardonne tout brûlait.', 'LOC Saint-Valmar de Gardonne'],
    // What an office is of.
    ['fr', 'Le procureur de la République de Bourg-le-Val a parlé.', 'LOC Bourg-le-Val'],
    ['fr', 'Le procureur adjoint de Valmont Luc Morel a parlé.', 'LOC Valmont', 'PER Luc Morel'],
    [
      'ru',
      'Губернатор Тверской области Олег Котов уехал.',
      'LOC Тверской области',
      'PER Олег Котов',
    ],
    ['es', 'Habló el director de Orcanza Viva.', 'OTH Orcanza Viva'],
    // A full name of another country before the body that somebody works for, behind one, and behind one of several.
    [
      'es',
      'Ayer habló Siosaia Taufa del Ministerio de Salud.',
      'PER Siosaia Taufa',
      'ORG Ministerio de Salud',
    ],
    [
      'it',
      'Ha parlato Tumelo Mabaso della Federazione Pesca.',
      'PER Tumelo Mabaso',
      'ORG Federazione Pesca',
    ],
    [
      'es',
      'Habló el director de Relaciones Internacionales de la Agencia Sur.',
      'OTH Relaciones Internacionales de la Agencia Sur',
    ],
    ['cs', 'Přijela mluvčí policie Keolu Kahale.', 'PER Keolu Kahale'],
    ['cs', 'Přijel mluvčí společnosti Severní Lodě.', 'ORG Severní Lodě'],
    ['ru', 'Приехал хранитель музея Темба Нкоси.', 'PER Темба Нкоси'],
    ['uk', 'Приїхав хранитель музею Темба Нкосі.', 'PER Темба Нкосі'],
    ['da', 'Her er afdelingschef i Havnestyrelsen Siosaia Taufa.', 'PER Siosaia Taufa'],
    ['fi', 'Paikalla oli Siosaia Taufa Galdan yliopistosta.', 'PER Siosaia Taufa'],
    ['tr', 'Vatandaşlardan Thant Zin geldi.', 'PER Thant Zin'],
    // Joined to what stands where places do, or listed behind the noun for a unit of a country.
    ['vi', 'Mưa to ở các huyện Lộc Hóa và Tiên Hóa.', 'LOC Lộc Hóa', 'LOC Tiên Hóa'],
    [
      'vi',
      'Nặng nhất là các xã Lộc Hóa, Tiên Bình, Tân Rịa và Yên Thượng.',
      'LOC Tiên Bình',
      'LOC Tân Rịa',
    ],
    ['vi', 'Chủ tịch UBND xã Lộc Hóa Ngô Văn Hải nói.', 'LOC Lộc Hóa', 'PER Ngô Văn Hải'],
    ['vi', 'Mưa to ở huyện Kỳ Anh.', 'LOC Kỳ Anh'],
    // A small head noun closes the name before it alone; a short word for a city.
    ['ru', 'Взрыв в Белореченске Тверской области.', 'LOC Белореченске', 'LOC Тверской области'],
    ['ru', 'Прокуратура г. Белореченска молчит.', 'LOC Белореченска'],
    // A given name that is a city's as well.
    ['ru', 'Он говорил с президентом Владимиром Котовым.', 'PER Владимир Котов'],
    // What is called after somebody keeps the title.
    [
      'id',
      'Korban dibawa ke Rumah Sakit Umum Daerah Dr. Kusuma di Medan.',
      'ORG Rumah Sakit Umum Daerah Dr. Kusuma',
    ],
    ['id', 'Kantornya di Jalan Jenderal Kusuma.', 'LOC Jalan Jenderal Kusuma'],
    // Offices of a district, and their holders in a list.
    [
      'tr',
      'Ziyarete Karaova Kaymakamı Ali Demir ve Karaova Belediye Başkanı Ayşe Kaya katıldı.',
      'LOC Karaova',
      'PER Ali Demir',
      'PER Ayşe Kaya',
    ],
    // The last word of a place's name is a word of offices elsewhere.
    [
      'id',
      'Hadir Kepala Kepolisian Daerah Jawa Tengah Komisaris Besar Budi Lubis.',
      'ORG Kepolisian Daerah Jawa Tengah',
      'PER Budi Lubis',
    ],
    ['id', 'Korban adalah Tursih, warga Lumbing.', 'PER Tursih', 'LOC Lumbing'],
    // Initials without stops.
    ['id', 'Polisi menahan tersangka RK dan RB.', 'PER RK', 'PER RB'],
    // The body of an office ends at a rank.
    [
      'id',
      'Hadir Kepala Kepolisian Daerah Metro Jaya Inspektur Jenderal Budi Lubis.',
      'ORG Kepolisian Daerah Metro Jaya',
      'PER Budi Lubis',
    ],
    // A syllable of a name is a word of grammar elsewhere; the short word for a city.
    ['vi', 'Ông ở huyện Nam Lộc và đường Lương Định Của.', 'LOC Nam Lộc', 'LOC Lương Định Của'],
    ['vi', 'Vụ cháy ở TP. Hà Lộc đã tắt.', 'LOC TP. Hà Lộc'],
    // Marks with a space within.
    ['fr', 'Il jouait dans le film « Valmor Luc ».', 'OTH Valmor Luc'],
  ])('%s: %s', (lang, text, ...names) => {
    expect(listed(lang, text)).toEqual(expect.arrayContaining(names));
  });

  test.each<[lang: string, text: string, ...names: string[]]>([
    // Without capitals: forces and courts are bodies behind a known name alone.
    ['hi', 'कल देर रात पुलिस आई। बिहार पुलिस ने जांच की।', 'ORG बिहार पुलिस'],
    ['hi', 'प्रभु कुमार यादव और ललन कुमार यादव आए।', 'PER प्रभु कुमार यादव', 'PER ललन कुमार यादव'],
    // An adjective with its article is no channel.
    ['ar', 'انعقدت القمة العربية في الرياض.', 'LOC الرياض'],
    // A noun that is a given name as well, behind an office and a comma.
    ['ar', 'وصل وزير الدولة، عادل القرشي، إلى الرياض.', 'LOC الرياض', 'PER عادل القرشي'],
    // What an office of state is of.
    ['es', 'Habló la ministra de Arbolado Fluvial.'],
    // Of a list's name only its end is known.
    [
      'id',
      'Ia membahas Pemulihan Wilayah Aceh, Medan, dan Bandung.',
      'LOC Bandung',
      'LOC Medan',
      'OTH Pemulihan Wilayah Aceh',
    ],
    // Letters of a plate.
    ['id', 'Bus bernomor AD 7019 OA itu melaju.'],
    ['tr', 'Yolda 77 ADN 435 plakalı araç devrildi.'],
    // Abbreviations that name no body, and conjunctions.
    ['ru', 'Причиной ЧП и ДТП был снег.'],
    ['id', 'Mereka tidak lari. Melainkan ditangkap warga.'],
  ])('%s: %s, and nothing else', (lang, text, ...names) => {
    expect(listed(lang, text).toSorted()).toEqual(names.toSorted());
  });

  test.each([
    ['id', 'Hadir Kapolrestabes Medan, Kombes Pol Rini Kusuma.', 'Kapolrestabes Medan'],
    ['ru', 'Губернатор Тверской области Олег Котов уехал.', 'Губернатор Тверской области'],
    ['fr', 'Le ministre de l’Intérieur Luc Morel a parlé.', 'ministre de l’Intérieur'],
    [
      'fr',
      'La ministre de la cohésion rurale Ada Morel a parlé.',
      'ministre de la cohésion rurale',
    ],
    ['vi', 'Chủ tịch UBND xã Lộc Hóa Ngô Văn Hải nói.', 'Chủ tịch UBND xã Lộc Hóa'],
    ['id', 'Hadir Kasat Lantas Polres Medan, AKP Rini Kusuma.', 'Kasat Lantas Polres Medan'],
    ['tr', 'Toplantıda Karaova Belediye Başkanı Ayşe Kaya konuştu.', 'Karaova Belediye Başkanı'],
    ['hi', 'इस दौरान ASI राजीव मल्ल अचेत हो गए।', 'ASI'],
  ])('%s: the role in: %s', (lang, text, role) => {
    expect(namesOf(lang, text).find(({ type }) => type === 'person')?.role).toBe(role);
  });
});
