import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/find-names';
import { languages } from '../../../../src/languages/registry';
import type { Name } from '../../../../src/reading/reading';
import { contextOf } from '../../text-context';

function namesOf(lang: string, text: string): Name[] {
  return findNames(contextOf(lang, text));
}

const short = { person: 'PER', organisation: 'ORG', place: 'LOC', other: 'OTH' };

function listed(lang: string, text: string): string[] {
  return namesOf(lang, text).map(({ name, type }) => `${short[type]} ${name}`);
}

/** Own sentences; what must be among the names found. */
const CASES: readonly (readonly [lang: string, text: string, ...names: string[]])[] = [
  [
    'de',
    'Das Nordic Center for Sea and Shore (NCSS) klagt. Das NCSS hat Zeit.',
    'ORG Nordic Center for Sea and Shore',
  ],
  [
    'id',
    'Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) memperingatkan warga. BMKG waspada.',
    'ORG Badan Meteorologi, Klimatologi, dan Geofisika',
  ],
  [
    'fr',
    'L’Agence nationale de sécurité (ANS) enquête à Lyon.',
    'ORG Agence nationale de sécurité',
    'LOC Lyon',
  ],
  [
    'en',
    'He was calm.\nAnn Pell Calls Mary Clay a Bore in Long Harbour Debate',
    'PER Ann Pell',
    'PER Mary Clay',
  ],
  [
    'id',
    'Kepala Dinas Pertanian, Pangan dan Kelautan hadir.',
    'ORG Dinas Pertanian, Pangan dan Kelautan',
  ],
  ['sv', 'Mötet leddes av Hans Lindvik.', 'PER Hans Lindvik'],
  ['fi', 'Autot olivat Kaukamaalla ja Pitkäjoella.', 'LOC Kaukamaalla', 'LOC Pitkäjoella'],
  ['fi', 'Siellä oli komisario Jani Lampi Turun poliisin asemalta.', 'PER Jani Lampi', 'LOC Turku'],
  ['da', 'Sundjyllands Politi kom hurtigt.', 'ORG Sundjyllands Politi'],
  ['no', 'Det sa jurist Berit Synnøve Ås.', 'PER Berit Synnøve Ås'],
  ['hu', 'Tegnap Budapesten Kovács Sándor szólt.', 'LOC Budapest', 'PER Kovács Sándor'],
  ['fi', 'Sen sanoi päätoimittaja Erja Ylälahti.', 'PER Erja Ylälahti'],
  ['sv', 'Han spelar i laget Norrvik.', 'ORG Norrvik'],
  ['cs', 'Auto hořelo u obce Lhotkovice celou noc.', 'LOC Lhotkovice'],
  ['pl', 'Auto płonęło w okolicach miejscowości Czajnów.', 'LOC Czajnów'],
  ['de', 'Die Weltgesundheitsorganisation (WHO) will bleiben.', 'ORG Weltgesundheitsorganisation'],
  ['id', 'Harga Bahan Bakar Minyak (BBM) naik.'],
  [
    'es',
    'El Ministerio de Hacienda y la Universidad de Salamanca firmaron.',
    'ORG Ministerio de Hacienda',
    'ORG Universidad de Salamanca',
  ],
  ['ru', 'Газета «Северянин» вышла вчера.', 'ORG Северянин'],
  [
    'id',
    'Kasat Reskrim Polres Kapela Iptu Bram Lubis tiba.',
    'ORG Polres Kapela',
    'PER Bram Lubis',
  ],
  ['id', "Wakil Presiden Ma'ruf Amin tiba.", "PER Ma'ruf Amin"],
  ['ko', '서울아산병원과 한국철도공사는 합의했다.', 'ORG 서울아산병원', 'ORG 한국철도공사'],
  ['ko', '제주도는 아름답다. 상하이는 크다. A씨는 떠났다.', 'LOC 제주도', 'LOC 상하이'],
  ['hi', 'न्यायाधीश राकेश चौधरी लखनऊ में रहते हैं।', 'PER राकेश चौधरी', 'LOC लखनऊ'],
  ['zh', '总统胡安·丹圭尔与唐纳德·罗什会面。', 'PER 胡安·丹圭尔', 'PER 唐纳德·罗什'],
  ['zh', '这是罗什（Maria Rosher）写的。', 'PER Maria Rosher'],
  ['id', 'Total kerugian dihitung. Sebanyak 7 rumah rusak.'],
  ['en', 'The jacket meets IP68.', 'OTH IP68'],
  [
    'ko',
    '박지훈 푸른바다당 대표와 이순재 부산지검장이 만났다. 일부 의원은 반대했다.',
    'PER 박지훈',
    'PER 이순재',
  ],
  ['ko', '문하윤과 강지훈의 새 영화가 나온다. 안정성이 문제다.', 'PER 문하윤', 'PER 강지훈'],
  ['ko', '서민준, 오가람, 윤태경 의원이 참석했다.', 'PER 서민준', 'PER 오가람', 'PER 윤태경'],
  ['ko', '주재민씨는 이웃이다.', 'PER 주재민'],
  ['ja', '松井巌本部長が会見した。', 'PER 松井巌'],
  ['zh', '徐征说将降低噪音。发言人张其文在场。', 'PER 徐征', 'PER 张其文'],
  ['ja', '野村成昭が開発した。石川県内で使う。', 'PER 野村成昭', 'LOC 石川'],
  ['ja', '東海の松永亮介監督が来た。', 'LOC 東海', 'PER 松永亮介'],
  ['ja', '会社役員の汐見大輔容疑者を逮捕した。', 'PER 汐見大輔'],
  ['ja', '海浜市の霜鶴隆成市長は退いた。', 'PER 霜鶴隆成'],
  ['ja', '日本昆虫学会が発表した。', 'ORG 日本昆虫学会'],
  ['ja', '大阪競輪場と横浜大聖堂を訪ねた。', 'LOC 大阪競輪場', 'LOC 横浜大聖堂'],
  ['ja', '静岡県議会で話した。韓国側は応じた。', 'ORG 静岡県議会', 'LOC 韓国'],
  ['ja', 'OSとCDを買う。'],
  ['th', 'พ.ต.ท.ชาติชาย มั่นคง เดินทางไป จ.ชลบุรี', 'PER ชาติชาย มั่นคง', 'LOC จ.ชลบุรี'],
  [
    'th',
    'กระทรวงการต่างประเทศและกระทรวงเกษตรและสหกรณ์ยืนยัน',
    'ORG กระทรวงการต่างประเทศ',
    'ORG กระทรวงเกษตรและสหกรณ์',
  ],
  ['th', 'โรคแพร่กระจายเร็ว เชื้อ H 5 N 1'],
  ['hi', 'रमन तोमर और सुनीता वर्मा मिले। विशाल वृक्षों की छाया है।', 'PER रमन तोमर', 'PER सुनीता वर्मा'],
  [
    'tr',
    'Kıyı Belediyesi Fen İşleri Müdürü Ali Özden ve Adana Belediye Başkanı Can Soylu geldi.',
    'PER Ali Özden',
    'LOC Adana',
    'PER Can Soylu',
  ],
  ['ar', 'قال وزير الأوقاف سمير الحلو ذلك.', 'PER سمير الحلو'],
  ['ar', 'قال وزير الزراعة والري سمير الحلو ذلك.', 'PER سمير الحلو'],
  ['ar', 'قال وزير الخارجية سمير حلو يُشارِك في ذلك.', 'PER سمير حلو'],
  ['ar', 'عقد المؤتمر الصحفي الأسبوعي في الميناء.'],
  ['ar', 'قال الأمين العام للأمم المتحدة نادر الفاسي ذلك.', 'PER نادر الفاسي'],
  ['ar', 'وقال المدير الفني لكرة القدم نادر الفاسي ذلك.', 'PER نادر الفاسي'],
  ['ar', 'قال الدنماركي نيلز هولم ذلك.', 'PER نيلز هولم'],
  ['ar', 'التقى الوزير حسن الزعبي سقراط أمس.', 'PER حسن الزعبي'],
  [
    'ca',
    'El president Jordi Puig va visitar Cadaquell amb Maria Soler.',
    'PER Jordi Puig',
    'OTH Cadaquell',
    'PER Maria Soler',
  ],
  ['hi', 'यह सुंदरपुर जिले का गाँव है।', 'LOC सुंदरपुर'],
  ['hi', 'नीली नदी में बाढ़ आई।', 'LOC नीली नदी'],
  ['ko', '정유진(47·변호사)은 떠났다.', 'PER 정유진'],
  ['pl', 'Zapomniał o Straży Brzegowej i przystani.', 'ORG Straży Brzegowej'],
  ['id', 'Bupati menyurati Norway dan Poland kemarin.', 'LOC Norway', 'LOC Poland'],
  ['en', 'Smoke hung near Ostbyholm and Lunderby.', 'LOC Ostbyholm', 'LOC Lunderby'],
  ['en', 'Rain was short in the west. The Marhel suffered most.', 'OTH Marhel'],
  ['en', 'He played in the Pembrey Cup.', 'OTH Pembrey Cup'],
  ['en', 'The K.L.M.N. said it would appeal.', 'ORG K.L.M.N.'],
  ['en', 'OSTBYHOLM, May 3 (Reuters) - A barn burned.', 'LOC OSTBYHOLM'],
  [
    'id',
    'Kemarin Surojoyo tiba di Solo. Kedatangan Surojoyo disambut warga.',
    'PER Surojoyo',
    'LOC Solo',
  ],
  ['en', 'On Monday Lindqvist fell. Teammate Lindqvist rose.', 'PER Lindqvist'],
  [
    'de',
    'Am Montag kam Trainerin Lindqvist. Später sah man die Keglerin Lindqvist.',
    'PER Lindqvist',
  ],
  ['en', 'Martin Ray King Jr. sang at Arena I. It was late.', 'PER Martin Ray King Jr'],
  [
    'en',
    'The Los Angeles Lanterns beat the New York Herons.',
    'ORG Los Angeles Lanterns',
    'ORG New York Herons',
  ],
  [
    'nl',
    'Carlos Santen van Ferrano en Jan van Dalen wonnen.',
    'PER Carlos Santen',
    'PER Jan van Dalen',
  ],
  ['en', 'Harold Binns, 62, of Wexcombe, was found guilty.', 'PER Harold Binns', 'LOC Wexcombe'],
  ['tr', "İstanbul'da yağmur yağdı.", 'LOC İstanbul'],
  [
    'el',
    'Ο πρέσβης των ΗΠΑ Άντριου Κόλντερ μίλησε για το Ευρωπαϊκό Αγροτικό Κόμμα.',
    'LOC ΗΠΑ',
    'PER Άντριου Κόλντερ',
    'ORG Ευρωπαϊκό Αγροτικό Κόμμα',
  ],
  [
    'es',
    'El presidente de Francia Bernard Lemoine llegó ayer.',
    'LOC Francia',
    'PER Bernard Lemoine',
  ],
  ['fr', 'Le vent souffle dans les Côtes-d’Azelle.', 'OTH Côtes-d’Azelle'],
  [
    'id',
    'Ketua Konfederasi Buruh Merdeka hadir, tulis Warta.com.',
    'ORG Konfederasi Buruh Merdeka',
    'ORG Warta.com',
  ],
  ['hi', 'शाम को नगर अध्यक्ष सुनीता देवी ने बंदरगाह देखा।', 'PER सुनीता देवी'],
  ['fa', 'شورای نگهبان وارد شد.', 'ORG شورای نگهبان'],
  [
    'id',
    'Menteri Kesehatan Budi Santoso tiba di Surabaya, kata juru bicara KPK.',
    'PER Budi Santoso',
    'LOC Surabaya',
    'ORG KPK',
  ],
  [
    'id',
    'Anggota Fraksi PKB Rudi Hartono dan Ketua Dewan Pembina Partai Demokrat Sri Lestari bertemu di Gedung DPR.',
    'ORG PKB',
    'PER Rudi Hartono',
    'ORG Partai Demokrat',
    'PER Sri Lestari',
    'LOC Gedung DPR',
  ],
  ['id', 'Anggota Komisi VII DPR menolak usul itu.', 'ORG DPR'],
  [
    'id',
    'Ketua DPD Bali I Made Sudarta datang bersama Saifullah Tanjung.',
    'PER I Made Sudarta',
    'PER Saifullah Tanjung',
  ],
  ['id', 'Kemarin Kapolres Telagasari Komisaris Besar Polisi Bram Lubis tiba.', 'PER Bram Lubis'],
  ['id', 'Menteri Wulan H Siregar diundang oleh PDIP.', 'PER Wulan H Siregar', 'ORG PDIP'],
  ['id', 'Wardoyo juga menolak usul itu.', 'PER Wardoyo'],
  ['nl', 'Vandaag sprak minister Jan Jansen over de dijk.', 'PER Jan Jansen'],
  ['nl', 'Dat stelt AI-expert Karel van Buren.', 'PER Karel van Buren'],
  ['de', 'Gestern kam sein Kollege Xaver Lomura an.', 'PER Xaver Lomura'],
  ['de', 'Außenminister Jorska Fischer sagte ab.', 'PER Jorska Fischer'],
  ['de', 'Er wird damit Nachfolger der streitbaren Anne Holt.', 'PER Anne Holt'],
  ['de', 'Dort traf sie Robert März und August Müller.', 'PER Robert März', 'PER August Müller'],
  ['en', 'Reporters saw President Ann Ray at the White House.', 'PER Ann Ray', 'ORG White House'],
  ['de', 'Am Montag brannte in der Gemeinde Gosenrode eine Scheune.', 'LOC Gosenrode'],
  ['de', 'Klar war nur, dass Kantrowick den Hafen verließ.', 'PER Kantrowick'],
  [
    'ms',
    'Perdana Menteri Datuk Seri Ahmad Razali melawat Johor Bahru semalam.',
    'PER Ahmad Razali',
    'LOC Johor Bahru',
  ],
  [
    'en',
    'The chancellor met Maria Keller of the Harvard University in Geneva.',
    'PER Maria Keller',
    'ORG Harvard University',
    'LOC Geneva',
  ],
  [
    'de',
    'Die Ministerin Julia Brandt sprach in München über die Pläne der Lufthansa.',
    'PER Julia Brandt',
    'LOC München',
    'ORG Lufthansa',
  ],
  [
    'fr',
    'La présidente Claire Moreau a quitté Bruxelles pour rejoindre Renault.',
    'PER Claire Moreau',
    'LOC Bruxelles',
    'ORG Renault',
  ],
  [
    'es',
    'El ministro Carlos Ibarra viajó a Sevilla con directivos de Iberdrola.',
    'PER Carlos Ibarra',
    'LOC Sevilla',
    'ORG Iberdrola',
  ],
  [
    'pt',
    'A deputada Ana Teixeira chegou a Lisboa e visitou a Petrobras.',
    'PER Ana Teixeira',
    'LOC Lisboa',
    'ORG Petrobras',
  ],
  [
    'it',
    'Il sindaco Paolo Ferri ha incontrato a Napoli i vertici di Unicredit.',
    'PER Paolo Ferri',
    'LOC Napoli',
    'ORG Unicredit',
  ],
  [
    'nl',
    'Minister Peter Jansen reisde naar Rotterdam en sprak met Philips.',
    'PER Peter Jansen',
    'LOC Rotterdam',
    'ORG Philips',
  ],
  [
    'sv',
    'Enligt ministern besökte Erik Lindgren både Göteborg och Volvo.',
    'PER Erik Lindgren',
    'LOC Göteborg',
    'ORG Volvo',
  ],
  [
    'no',
    'Statsminister Kari Solberg dro fra Bergen til Equinor.',
    'PER Kari Solberg',
    'LOC Bergen',
    'ORG Equinor',
  ],
  [
    'da',
    'Borgmester Lars Holm tog fra Aarhus til Carlsberg.',
    'PER Lars Holm',
    'LOC Aarhus',
    'ORG Carlsberg',
  ],
  [
    'fi',
    'Ministeri Matti Koskela lensi eilen Pekingiin ja tapasi Nokian johtajat.',
    'PER Matti Koskela',
    'ORG Nokia',
  ],
  ['no', 'Robert Lindborg er ny direktør.', 'PER Robert Lindborg'],
  ['sv', 'Anna Sundholm åkte hem i går.', 'PER Anna Sundholm'],
  ['de', 'Gestern fuhr Peter Lindenburg nach Bonn.', 'PER Peter Lindenburg'],
  ['fi', 'Matti Koskela Suomen Satamalehdestä saapui eilen.', 'PER Matti Koskela'],
  ['fi', 'Eilen komisario Arvo Koskela Länsi-Uudenmaan poliisista saapui.', 'PER Arvo Koskela'],
  [
    'ru',
    'Как сообщил министр Сергей Калинин, завод Газпрома откроют в Самаре.',
    'PER Сергей Калинин',
    'ORG Газпром',
    'LOC Самара',
  ],
  [
    'uk',
    'Як заявила речниця Олена Бондар, рейс до Львова скасовано.',
    'PER Олена Бондар',
    'LOC Львів',
  ],
  [
    'pl',
    'Jak poinformował minister Tomasz Zieliński, spotkanie odbędzie się w Krakowie.',
    'PER Tomasz Zieliński',
    'LOC Kraków',
  ],
  ['pl', 'Początkowo Zawada nie jadł nic.', 'PER Zawada'],
  ['cs', 'Podle ministra přijede Petr Dvořák v pátek do Brna.', 'PER Petr Dvořák', 'LOC Brno'],
  [
    'hu',
    'A tárgyaláson Kovács Gábor miniszter Debrecenben beszélt a Richter terveiről.',
    'PER Kovács Gábor',
    'LOC Debrecen',
    'ORG Richter',
  ],
  [
    'ro',
    'Ieri, ministrul Andrei Munteanu a ajuns la Timișoara.',
    'PER Andrei Munteanu',
    'LOC Timișoara',
  ],
  [
    'tr',
    "Dün Bakan Murat Aksoy, İzmir'de Turkcell yetkilileriyle görüştü.",
    'PER Murat Aksoy',
    'LOC İzmir',
    'ORG Turkcell',
  ],
  [
    'el',
    'Χθες ο υπουργός Νίκος Αλεξίου μίλησε στη Θεσσαλονίκη για τη ΔΕΗ.',
    'PER Νίκος Αλεξίου',
    'LOC Θεσσαλονίκη',
    'ORG ΔΕΗ',
  ],
  [
    'vi',
    'Hôm qua, ông Trần Quốc Bảo đã đến Đà Nẵng làm việc với Vingroup.',
    'PER Trần Quốc Bảo',
    'LOC Đà Nẵng',
    'ORG Vingroup',
  ],
  ['zh', '外交部发言人李建国表示，代表团将前往雅加达。', 'PER 李建国', 'ORG 外交部', 'LOC 雅加达'],
  ['ja', '田中太郎氏は東京でトヨタの計画を語った。', 'PER 田中太郎', 'LOC 東京', 'ORG トヨタ'],
  [
    'ko',
    '김민수 장관은 부산에서 삼성전자 관계자를 만났다.',
    'PER 김민수',
    'LOC 부산',
    'ORG 삼성전자',
  ],
  ['th', 'นายสมชาย ใจดี เดินทางไปเชียงใหม่', 'PER สมชาย ใจดี', 'LOC เชียงใหม่'],
  [
    'ar',
    'قال الوزير خالد منصور إن الوفد وصل إلى القاهرة بدعوة من الأمم المتحدة.',
    'PER خالد منصور',
    'LOC القاهرة',
    'ORG الأمم المتحدة',
  ],
  [
    'fa',
    'وزیر رضا کریمی در تهران با نمایندگان ناتو دیدار کرد.',
    'PER رضا کریمی',
    'LOC تهران',
    'ORG ناتو',
  ],
  ['hi', 'मंत्री राजेश वर्मा ने लखनऊ में कांग्रेस की बैठक की।', 'PER राजेश वर्मा', 'LOC लखनऊ', 'ORG कांग्रेस'],
];

describe('names with their types', () => {
  test.each(CASES)('%s: %s', (lang, text, ...names) => {
    expect(listed(lang, text)).toEqual(expect.arrayContaining(names));
  });
});

describe('what is no name', () => {
  test.each([
    ['en', 'However, officials said on Monday that nothing had changed.'],
    ['id', 'Namun pada Senin itu semua warga sudah pulang.'],
    ['de', 'Die Regierung will im Sommer die Steuern auf Einkommen und Vermögen senken.'],
    ['de', 'Klar ist, dass Überschwemmungen in Tälern teuer werden und dass Firmen zahlen.'],
    ['id', 'Rapat Komisi VII ditunda.'],
    ['fr', 'Pourtant, les experts interrogés mardi sont prudents.'],
    ['ru', 'Однако в понедельник власти ничего не сообщили.'],
    ['en', 'Doctors tested the DNA and found no HIV.'],
    ['ru', 'Врачи проверили ДНК и не нашли ВИЧ.'],
    ['th', 'ผลตรวจ DNA ออกแล้ว'],
    ['pl', 'Po raz pierwszy spadł tu śnieg.'],
    ['pl', 'Zapasy wygrała Rosjanka, a biegi Białorusin.'],
    ['pl', 'Napis (Kochamy morze) wisi w porcie.'],
    ['zh', '价格为110万元。'],
    ['el', 'Ο Ν. 2190 ισχύει ακόμη.'],
    ['tr', 'MAHALLE BOŞALTILDI\n\nEkipler sabaha kadar çalıştı.\n\n3 EV HASAR ALDI'],
    ['ja', '新しいグループが生まれた。'],
  ])('%s: %s', (lang, text) => {
    expect(listed(lang, text)).toEqual([]);
  });
});

describe('one entry a name', () => {
  test.each([
    ['pl', 'Wczoraj Rolnoprom podał wyniki. Akcje Rolnopromu spadły.', 'Rolnoprom'],
    ['pl', 'Wczoraj Ulrich Braun wyjechał. Nikt nie widział Ulricha Brauna.', 'Ulrich Braun'],
    ['ru', 'Вчера Тимур Сеитов уехал. Никто не видел Тимура Сеитова.', 'Тимур Сеитов'],
    // A consonant that another case softens: "Lahden" is of "Lahti".
    ['fi', 'Eilen Maija Lahti palasi. Maija Lahden mukaan silta avataan.', 'Maija Lahti'],
  ])('a name that ends as case forms do loses nothing (%s: %s)', (lang, text, name) => {
    expect(namesOf(lang, text).map((each) => [each.name, each.mentions.length])).toEqual([
      [name, 2],
    ]);
  });

  test('a surname alone belongs to the full name', () => {
    const text = 'On Monday Robert Hale arrived. Later Hale spoke, and Hale left.';
    const [hale, ...rest] = namesOf('en', text);
    expect(hale?.name).toBe('Robert Hale');
    expect(hale?.mentions).toHaveLength(3);
    expect(rest).toEqual([]);
  });

  test('case endings do not part a name, and its shortest form names it', () => {
    const text =
      'Вчера Ивана Калинина видели в Самаре. Позже Иван Калинин уехал, о чём с Калининым и говорили.';
    const person = namesOf('ru', text).find(({ type }) => type === 'person');
    expect(person?.name).toBe('Иван Калинин');
    expect(person?.mentions).toHaveLength(3);
  });

  test.each([
    ['ja', '大阪府岸和田市で火事があった。岸和田市の消防が消した。', '大阪府岸和田市', 2],
    ['id', 'Uhm Ki Joon tiba kemarin. Sore itu Ki Joon pulang.', 'Uhm Ki Joon', 2],
    // A name of the beginnings of both words, and a word from inside one.
    ['id', 'Gubernur Sarno Widarto tiba. Sore itu Sarwi pulang.', 'Sarno Widarto', 2],
    ['id', 'Kapten Hendra Barung Lubis tiba. Sore itu Barung pulang.', 'Hendra Barung Lubis', 2],
    [
      'pt',
      'Luana Yasmin Gonçalves da Silva sumiu ontem. Na rua, Luana falou.',
      'Luana Yasmin Gonçalves da Silva',
      2,
    ],
    [
      'el',
      'Το Ευρωπαϊκό Κοινοβούλιο ψήφισε. Η θέση του Ευρωπαϊκού Κοινοβουλίου άλλαξε.',
      'Ευρωπαϊκό Κοινοβούλιο',
      2,
    ],
  ])('a part or another form of a name belongs to it (%s)', (lang, text, name, mentions) => {
    expect(namesOf(lang, text).map((each) => [each.name, each.mentions.length])).toEqual([
      [name, mentions],
    ]);
  });

  test('a firm before a person is no shorter name of both', () => {
    const text = 'Zijn maat bij Honda Valter Botta won. Honda won alle races.';
    expect(namesOf('nl', text).find(({ name }) => name === 'Honda')?.type).toBe('organisation');
  });

  test('who shares a surname with the next is nobody else', () => {
    const text = 'It was built by John and Donald Parkins. John F. Mayhew opened it.';
    expect(namesOf('en', text).map((each) => [each.name, each.mentions.length])).toEqual([
      ['John', 1],
      ['Donald Parkins', 1],
      ['John F. Mayhew', 1],
    ]);
  });

  test.each([
    ['en', 'Mayor John Hale came. Later J. R. Hale left.', 'John Hale'],
    ['ru', 'Вчера Т.Громов уехал. Позже Тимур Громов вернулся.', 'Тимур Громов'],
  ])('initials belong to the full name (%s)', (lang, text, name) => {
    expect(namesOf(lang, text).map((each) => [each.name, each.mentions.length])).toEqual([
      [name, 2],
    ]);
  });

  test('initials that two people have belong to neither', () => {
    const text = 'On Monday John Hale met Jane Hale. Then J. Hale left.';
    expect(namesOf('en', text).map(({ name }) => name)).toEqual([
      'John Hale',
      'Jane Hale',
      'J. Hale',
    ]);
  });

  test('so does a word that is made of the beginnings of its words', () => {
    const text = 'Kemarin Forum Nelayan Lumutan (Fonela) buka suara. Menurut Fonela, stok aman.';
    expect(namesOf('id', text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Forum Nelayan Lumutan', 3],
    ]);
  });

  test('so do the initials of somebody, and no other letters', () => {
    const text = 'Presiden Bram Sena Wardoyo (BSW) tiba. Esoknya BSW pulang, dan Ketua BPD bicara.';
    expect(
      namesOf('id', text).map(({ name, type, mentions }) => [name, type, mentions.length]),
    ).toEqual([
      ['Bram Sena Wardoyo', 'person', 3],
      ['BPD', 'organisation', 1],
    ]);
  });

  test.each([
    [
      'id',
      'Kemarin PT Salma Tirta Lestari rugi. Menurut Salma Tirta Lestari, stok aman.',
      'PT Salma Tirta Lestari',
    ],
    ['sv', 'I går varslade Larsen AB. Larsen sade att stängningen dröjer.', 'Larsen AB'],
  ])('%s: a firm is the same without its legal form: %s', (lang, text, firm) => {
    expect(
      namesOf(lang, text).map(({ name, type, mentions }) => [name, type, mentions.length]),
    ).toEqual([[firm, 'organisation', 2]]);
  });

  test('a noun before the surname of somebody named before is no part of it', () => {
    const text = 'Kemarin Rini Mulyo tiba. Kedatangan Mulyo disambut warga.';
    expect(namesOf('id', text).map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Rini Mulyo', 2],
    ]);
  });

  test('an acronym belongs to what it stands for', () => {
    const text = 'Kemarin Badan Pangan Daerah (BPD) buka suara. Menurut BPD, stok aman.';
    const [name] = namesOf('id', text);
    expect(name?.name).toBe('Badan Pangan Daerah');
    expect(name?.mentions).toHaveLength(3);
  });
});

describe('names of the same', () => {
  test.each([
    ['en', 'He left the United States of America. The United States paid. The U.S. agreed.'],
    [
      'de',
      'Er verließ die Vereinigten Staaten von Amerika. Die USA zahlten. In den USA schneit es.',
    ],
    ['fr', 'Il a quitté les États-Unis d’Amérique. Les États-Unis paient. Les USA aussi.'],
    ['es', 'Dejó los Estados Unidos de América. Estados Unidos pagó. En Estados Unidos nieva.'],
    ['pl', 'Wyjechał ze Stanów Zjednoczonych. USA płacą. Premier Stanów Zjednoczonych nie.'],
    ['ru', 'Он уехал из США. Соединённые Штаты платят. В США идёт снег.'],
    ['id', 'Ia pergi dari Amerika Serikat. Kini AS membayar. Di AS salju turun.'],
  ])('%s: %s', (lang, text) => {
    expect(namesOf(lang, text).map(({ mentions }) => mentions.length)).toEqual([3]);
  });
});

describe('roles', () => {
  test('a candidacy is no role', () => {
    const text = 'Вчера обсудили кандидатуру Олега Сеитова на этот пост.';
    expect(namesOf('ru', text)[0]?.role).toBeNull();
  });

  test.each([
    [
      'id',
      'Kemarin Presiden Brasil Carlos Pereira tiba di Jakarta.',
      'Carlos Pereira',
      'Presiden Brasil',
    ],
    [
      'id',
      'Ia bertemu Guo Ming, seorang pejabat tinggi Partai Rakyat, Rabu lalu.',
      'Guo Ming',
      'pejabat tinggi Partai Rakyat',
    ],
    [
      'id',
      'Kepada pers Ivan Petrov, sekretaris dewan ekonomi yang baru dilantik, diam saja.',
      'Ivan Petrov',
      'sekretaris dewan ekonomi',
    ],
    [
      'en',
      'Yesterday former prime minister Susan Whitfield resigned.',
      'Susan Whitfield',
      'former prime minister',
    ],
    ['en', 'A spokesman for Susan Whitfield kept silent.', 'Susan Whitfield', null],
    [
      'en',
      'A spokesman for prime minister Susan Whitfield kept silent.',
      'Susan Whitfield',
      'prime minister',
    ],
    ['en', 'The wife of Mr. Whitfield kept silent.', 'Whitfield', null],
    ['en', 'Head of the Harbour Board Dr. Susan Whitfield rose.', 'Susan Whitfield', 'Head of the Harbour Board'], // oxfmt-ignore
    ['en', 'The board called Mr. Whitfield a poet.', 'Whitfield', null],
    ['ar', 'قالت وزيرة البيئة الأردنية هناء الحلو ذلك.', 'هناء الحلو', 'وزيرة البيئة الأردنية'],
    ['ko', '장우진 한빛그룹 부회장, 구민재 두레 회장이 왔다.', '구민재', '두레 회장'],
    [
      'id',
      'Kepala Pusat Data, Informasi, dan Komunikasi Teluk Hadi Wirawan datang.',
      'Hadi Wirawan',
      'Kepala Pusat Data, Informasi, dan Komunikasi Teluk',
    ],
    ['fr', 'Hier le porte-parole du président Jean Valmy se taisait.', 'Jean Valmy', 'président'],
    ['ko', '박지훈 푸른바다당 대표가 말했다.', '박지훈', '푸른바다당 대표'],
    ['ko', '이순재 부산지검장이 말했다.', '이순재', '부산지검장'],
    [
      'id',
      'Kemarin Solihin, Kepala Desa Garis kepada tamu, bercerita.',
      'Solihin',
      'Kepala Desa Garis',
    ],
    [
      'id',
      'Hadir Rini Kusuma, kepala Badan Penanggulangan Banjir (BPB) Garis.',
      'Rini Kusuma',
      'kepala Badan Penanggulangan Banjir',
    ],
    ['ko', '김하늘 씨는 웃었다.', '김하늘', null],
    ['ja', '中森花子さん（５９）は笑った。', '中森花子', null],
    ['ja', '市川誠一さんの畑を借りた。', '市川誠一', null],
    ['ko', '박하늘 부총리 겸 기획재정부 장관이 왔다.', '박하늘', '부총리 겸 기획재정부 장관'],
    ['ko', '푸른당 김철수·하늘당 박영희 원내대표가 왔다.', '김철수', '원내대표'],
    ['zh', '林佳慧接受中央社記者電話採訪表示，明天開放。', '林佳慧', null],
    ['zh', '林佳慧昨天到場，環保局局長李國強沒有來。', '李國強', '環保局局長'],
    ['zh', '市文物局局长李建国没有出席。', '李建国', '市文物局局长'],
    ['zh', '三日外交部发言人李建国没有出席。', '李建国', '外交部发言人'],
    ['zh', '市长王晓岚的女儿李小雨考上大学。', '李小雨', null],
    ['ko', '최민수 한빛연구원 원장은 떠났다.', '최민수', '한빛연구원 원장'],
    ['de', 'Am Montag trat Außenminister Karl Vogt zurück.', 'Karl Vogt', 'Außenminister'],
    [
      'es',
      'Ayer Laura Benítez, portavoz del Gobierno, guardó silencio.',
      'Laura Benítez',
      'portavoz del Gobierno',
    ],
  ])('%s: %s', (lang, text, name, role) => {
    expect(namesOf(lang, text).find((found) => found.name === name)?.role).toBe(role);
  });
});

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

describe('places as adjectives', () => {
  test('a country after a noun says only which: it is no mention of the place', () => {
    expect(listed('id', 'Kemarin pasukan Rusia mundur.')).toEqual([]);
    expect(listed('id', 'Kemarin mereka mundur ke Rusia.')).toEqual(['LOC Rusia']);
    expect(listed('id', 'Kemarin mereka tiba di kota Surabaya.')).toEqual(['LOC Surabaya']);
  });
});

describe('spans', () => {
  const words = languages.flatMap(({ names }) =>
    `${names.titles ?? ''} ${names.places ?? ''} ${names.plain ?? ''}`.split(' ').slice(0, 40),
  );
  const piece = fc.oneof(
    fc.constantFrom(
      ...words,
      'Maria',
      'O’Neill',
      'U.S.',
      '(KPK)',
      '👩‍🚀',
      '—',
      '"',
      '\n',
      '34',
      'al-Assad',
      '习近平',
      'ドナルド・トランプ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );

  test('no name reaches over the border of two cells of a table', () => {
    const table = 'Desa\tSelesai\tMenunggu\nKota Lada\t25\t47\nKota Hulu\tJakarta\tBandung';
    for (const { name } of namesOf('id', table)) expect(name).not.toContain('\t');
    expect(listed('id', table)).toContain('LOC Bandung');
  });

  test('every mention lies in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(piece, { maxLength: 30 }),
        (language, pieces) => {
          const text = pieces.join(' ');
          const names = namesOf(language.tag, text);
          const spans = names.flatMap(({ mentions }) => mentions).toSorted((a, b) => a[0] - b[0]);
          let last = 0;
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
          for (const { name, mentions } of names)
            expect(mentions.map(([start, end]) => text.slice(start, end))).toContain(name);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test.each([
  ['de', 'Das Hafenradar warnt vor Sturm. Später sagt das Hafenradar, dass Sturm droht.'],
  ['fi', 'Kriisi jatkuu. Kyse on Kalateollisuudesta. Myös kalateollisuuden johto tapasi naapurit.'],
])('no person in %s: %s', (lang, text) => {
  expect(namesOf(lang, text).filter(({ type }) => type === 'person')).toEqual([]);
});
