import { describe, expect, it } from 'vitest';
import { chooseFacts } from '../../../../src/facts/choose-facts';
import type { Findings } from '../../../../src/facts/findings';
import { analyse } from '../../../../src/reading/analyse';
import type { Name } from '../../../../src/reading/reading';
import { contextOf } from '../../text-context';

const nothing: Findings = { names: [], dates: [], amounts: [], sources: [], quotes: [] };

const only = (lang: string, text: string) => analyse({ text, lang }).facts[0]?.text;

describe('a dateline with the short form of a region', () => {
  it.each([
    ['es', 'Nogales, Ver. – ', 'Tres bomberos resultaron heridos el lunes en un incendio.'],
    ['es', 'PUEBLA, Pue.- ', 'Tres bomberos resultaron heridos el lunes en un incendio.'],
    ['es', 'Monterrey, N.L., 3 mayo (EFE).- ', 'Tres bomberos resultaron heridos el lunes.'],
    ['es', '(EFE).- ', 'Tres bomberos resultaron heridos el lunes en un incendio.'],
    ['id', 'TALWIG, (WP).- ', 'Tiga petugas pemadam terluka pada Senin dalam kebakaran.'],
    ['en', 'SPRINGFIELD, Ill. — ', 'Three firefighters were hurt on Monday in a blaze.'],
    ['en', 'DENVER, Colo. (AP) - ', 'Three firefighters were hurt on Monday in a blaze.'],
    ['pt', 'Campinas, SP – ', 'Três bombeiros ficaram feridos na segunda-feira em um incêndio.'],
    ['en', 'KARACHI: ', 'Three firefighters were hurt on Monday in a blaze.'],
    ['id', 'SURABAYA: ', 'Tiga petugas pemadam terluka pada Senin dalam kebakaran.'],
    ['id', 'SEMARANG, Jateng. - ', 'Tiga petugas pemadam terluka pada Senin dalam kebakaran.'],
  ])('is taken off (%s: %s)', (lang, head, rest) => {
    expect(only(lang, head + rest)).toBe(rest);
  });
});

describe('what is no fact by itself beside others', () => {
  const listOf = (lang: string, ...lines: string[]) =>
    analyse({ text: lines.join('\n'), lang }).facts.map(({ text }) => text);

  it.each([
    [
      'en',
      'The harbour of Talhem closed on Monday after a storm.',
      'Watch all of the pictures from Talhem here.',
      'The council of Talhem voted on Tuesday to rebuild the quay.',
    ],
    [
      'fr',
      'Le port de Talhem a fermé lundi après une tempête.',
      'Toutes les images de Talhem sont à voir ici.',
      'Le conseil de Talhem a voté mardi la reconstruction du quai.',
    ],
    [
      'de',
      'Der Hafen von Talhem schloss am Montag nach einem Sturm.',
      'Alle Bilder aus Talhem gibt es hier.',
      'Der Rat von Talhem stimmte am Dienstag für den Wiederaufbau des Kais.',
    ],
    [
      'ar',
      'أغلق ميناء تلهم يوم الاثنين بعد عاصفة.',
      'يمكن قراءة التقرير الكامل هنا.',
      'صوت مجلس تلهم يوم الثلاثاء على إعادة بناء الرصيف.',
    ],
    // Behind a link that was left out the line goes on with its comma.
    [
      'it',
      'Il porto di Talhem ha chiuso lunedì dopo una tempesta.',
      ', e i numeri di Talhem lo dimostrano anche in tutta Europa.',
      'Il consiglio di Talhem ha votato martedì la ricostruzione del molo.',
    ],
  ])('is a call to follow a link, or the rest of a line (%s)', (lang, lede, poor, other) => {
    expect(listOf(lang, lede, poor, other)).toEqual([lede, other]);
  });

  it('is not half of a sentence in which an office is shortened', () => {
    const text =
      'Bupati Rudi Kusuma, Plt. Camat Rini Sari, dan Plh. Lurah Budi Santoso hadir Senin.';
    expect(listOf('id', text)).toEqual([text]);
  });
});

describe('how to reach who wrote it', () => {
  it.each([
    ['en', 'Police seized a car bomb near the border on Sunday.', 'Follow Ada Lind on X @adalind.'],
    ['en', 'Police seized a car bomb near the border on Sunday.', 'Write to ada.lind@example.com.'],
    ['ko', '경찰은 3일 서울에서 차량 폭탄을 압수했다고 밝혔다.', '2026.6.3 kim@example.co.kr.'],
  ])('is no fact (%s: %s %s)', (lang, fact, contact) => {
    const { facts } = analyse({ text: `${fact}\n${contact}`, lang });
    expect(facts.map(({ text }) => text)).toEqual([fact]);
  });
});

describe('a conjunction at the head of a fact', () => {
  it.each([
    ['en', 'But ', 'the hospital stayed open and took in 40 people from the streets.'],
    ['en', 'But in fact, ', 'the hospital stayed open and took in 40 people from the streets.'],
    ['id', 'Tetapi ', 'rumah sakit tetap buka dan menerima 40 orang dari jalan yang banjir.'],
    ['ru', 'Но ', 'больница оставалась открытой и приняла 40 человек с улиц.'],
    ['fr', 'Mais ', 'l’hôpital est resté ouvert et a accueilli 40 personnes dans la nuit.'],
  ])('is taken off with no comma behind it (%s: %s)', (lang, head, rest) => {
    expect(only(lang, head + rest)).toBe(rest);
  });

  // An empty frame before a whole clause: that it is worth a note.
  it.each([
    ['en', 'It should be noted that ', 'the hospital stayed open and took in 40 people.'],
    ['es', 'Cabe destacar que ', 'el hospital siguió abierto y acogió a 40 personas.'],
    ['pt', 'Vale ressaltar que ', 'o hospital continuou aberto e recebeu 40 pessoas.'],
    ['fr', 'Il convient de noter que ', 'l’hôpital est resté ouvert et a accueilli 40 personnes.'],
    ['it', 'Va sottolineato che ', 'l’ospedale è rimasto aperto e ha accolto 40 persone.'],
    ['ro', 'Trebuie menționat că ', 'spitalul a rămas deschis și a primit 40 de oameni.'],
    ['pl', 'Warto dodać, że ', 'szpital pozostał otwarty i przyjął 40 osób z ulic.'],
    ['cs', 'Je třeba dodat, že ', 'nemocnice zůstala otevřená a přijala 40 lidí z ulic.'],
    ['ru', 'Стоит отметить, что ', 'больница оставалась открытой и приняла 40 человек.'],
    ['uk', 'Варто зазначити, що ', 'лікарня залишалася відкритою та прийняла 40 людей.'],
    ['hu', 'Fontos megjegyezni, hogy ', 'a kórház nyitva maradt, és 40 embert fogadott be.'],
    ['el', 'Αξίζει να σημειωθεί ότι ', 'το νοσοκομείο έμεινε ανοιχτό και δέχθηκε 40 άτομα.'],
    ['fi', 'On huomattava, että ', 'sairaala pysyi auki ja otti vastaan 40 ihmistä kaduilta.'],
    ['tr', 'Belirtmek gerekir ki ', 'hastane açık kaldı ve sokaklardan 40 kişiyi kabul etti.'],
    ['id', 'Perlu diketahui bahwa ', 'rumah sakit tetap buka dan menerima 40 orang.'],
    ['ms', 'Perlu diketahui bahawa ', 'hospital itu kekal dibuka dan menerima 40 orang.'],
    ['vi', 'Cần lưu ý rằng ', 'bệnh viện vẫn mở cửa và tiếp nhận 40 người trong đêm.'],
    // Connectives that these languages had no words for.
    ['cs', 'Jinými slovy, ', 'nemocnice zůstala otevřená a přijala 40 lidí z ulic.'],
    ['hu', 'Összességében, ', 'a kórház nyitva maradt, és 40 embert fogadott be.'],
    ['ro', 'Cu alte cuvinte, ', 'spitalul a rămas deschis și a primit 40 de oameni.'],
    ['vi', 'Trên thực tế, ', 'bệnh viện vẫn mở cửa và tiếp nhận 40 người trong đêm.'],
    ['ko', '예를 들어, ', '병원은 밤새 문을 열고 거리에서 온 40명을 받았다.'],
    ['fa', 'به عبارت دیگر، ', 'بیمارستان شهر باز ماند و چهل نفر را از خیابان‌ها پذیرفت.'],
    ['ar', 'في سياق متصل، ', 'ظل المستشفى مفتوحا واستقبل 40 شخصا من الشوارع خلال الليل.'],
    ['hi', 'उदाहरण के लिए, ', 'अस्पताल रात भर खुला रहा और सड़कों से 40 लोगों को लिया।'],
    ['el', 'Με άλλα λόγια, ', 'το νοσοκομείο έμεινε ανοιχτό και δέχθηκε 40 άτομα.'],
    ['ms', 'Dengan kata lain, ', 'hospital itu kekal dibuka dan menerima 40 orang.'],
    ['ja', '要するに、', '病院は一晩中開いており、通りから四十人を受け入れた。'],
    ['uk', 'Іншими словами, ', 'лікарня залишалася відкритою та прийняла 40 людей.'],
    ['zh', '换言之，', '医院整夜开放，从街上接收了四十名居民，并提供了毛毯和热水。'],
  ])('is taken off (%s: %s)', (lang, head, rest) => {
    expect(only(lang, head + rest)).toBe(rest);
  });

  it('stays where the first place belongs to it, or a name begins with it', () => {
    const german =
      'Zudem blieb das Krankenhaus offen und nahm vierzig Menschen von der Straße auf.';
    expect(only('de', german)).toBe(german);
    const hungarian = 'De Wilde ezer embert fogadott be a kórházba az éjszaka folyamán.';
    const name: Name = { name: 'De Wilde', type: 'person', role: null, mentions: [[0, 8]] };
    const named = chooseFacts(contextOf('hu', hungarian), { ...nothing, names: [name] });
    expect(named[0]?.text).toBe(hungarian);
  });
});

describe('the name of the house at the head of a fact', () => {
  const page = { siteName: 'Diário 360', url: 'https://www.senja.example/berita/jembatan' };
  it.each([
    ['pt', '360 – ', 'O hospital continuou aberto e recebeu 40 pessoas durante a noite.'],
    ['pt', 'Diário 360 - ', 'O hospital continuou aberto e recebeu 40 pessoas durante a noite.'],
    [
      'id',
      'Senja.example, Sagara ',
      'Rumah sakit tetap buka dan menerima 40 orang pada malam itu.',
    ],
    [
      'id',
      'Senja.example, Bandung Barat ',
      'Rumah sakit tetap buka dan menerima 40 orang pada malam itu.',
    ],
    [
      'id',
      'Senja.example, Bandung Barat - ',
      'Rumah sakit tetap buka dan menerima 40 orang pada malam itu.',
    ],
    ['en', 'Harbour Newswire - 4 March 2026 - ', 'The hospital stayed open and took in 40 people.'],
  ])('is taken off (%s: %s)', (lang, head, rest) => {
    expect(analyse({ text: head + rest, lang, ...page }).facts[0]?.text).toBe(rest);
  });

  it.each([
    ['id', 'Sagara, NTB (ANTARA News) - '],
    ['en', 'Kota Lama (Reuters) – '],
  ])('goes where an agency of the world stands behind a place (%s: %s)', (lang, head) => {
    const rest = 'Rumah Sakit Senja tetap buka dan menerima 40 orang pada malam itu.';
    expect(only(lang, head + rest)).toBe(rest);
  });

  it('is none where a person stands before the brackets and the dash', () => {
    const text = 'Ada Lind (45) - a doctor of the island - kept the hospital open for 40 people.';
    expect(only('en', text)).toBe(text);
  });

  it('goes with the day and the word for a report where Chinese agencies write so', () => {
    const rest = '大桥建成通车，全长两公里，总投资十二亿元，每天可通行三万辆汽车。';
    expect(analyse({ text: `海风社5月3日电 ${rest}`, lang: 'zh' }).facts[0]?.text).toBe(rest);
  });

  it.each([
    ['pt', 'Lisboa – a cidade das sete colinas – recebeu 40 pessoas durante a noite.'],
    ['en', 'Other.example, Sagara and two more houses took in 40 people during the night.'],
  ])('is none that another bears (%s: %s)', (lang, text) => {
    expect(analyse({ text, lang, ...page }).facts[0]?.text).toBe(text);
  });
});

describe('a source at the head of a fact', () => {
  it.each([
    ['zh', '据新华社报道，', '大桥建成通车，全长两公里，总投资十二亿元，每天可通行三万辆汽车。'],
    [
      'zh',
      '据路透社5月3日报道，',
      '大桥建成通车，全长两公里，总投资十二亿元，每天可通行三万辆汽车。',
    ],
    [
      'ja',
      '気象庁によると、',
      '湾の水位は夜の間に二メートル上がり、港の道路は三か所で通れなくなった。',
    ],
    [
      'fa',
      'به گزارش "خبر بندر"، ',
      'بیمارستان شهر باز ماند و در طول شب چهل نفر را از خیابان‌ها پذیرفت.',
    ],
    ['ar', 'وفقا لوكالة رويترز، ', 'ظل المستشفى مفتوحا واستقبل 40 شخصا من الشوارع خلال الليل.'],
    [
      'en',
      'According to Reuters, ',
      'the hospital stayed open and took in 40 people from the streets.',
    ],
  ])('goes with its comma, and stands beside the fact (%s: %s)', (lang, head, rest) => {
    const { facts, sources } = analyse({ text: head + rest, lang });
    expect(facts[0]?.text).toBe(rest);
    expect(sources[facts[0]?.source ?? -1]?.name).toBeDefined();
  });

  it('stays where more than its report is told before the comma', () => {
    const text = '据新华社记者在桥头了解，大桥建成通车，全长两公里，每天可通行三万辆汽车。';
    expect(only('zh', text)).toBe(text);
  });
});
