import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';
import { findDateline } from '../../../src/article/furniture/dateline';
import { p, PARAGRAPHS, story } from './read-html';

const HOUSE = ['Warta Pesisir', 'wartapesisir.example'];
const REST = 'The ferry to the three islands left an hour late on Monday.';

describe('a dateline is known', () => {
  it.each([
    ['capitals before a dash', 'KOTA LAMA — ', 'KOTA LAMA', null],
    ['a place and an agency', 'Kota Lama (Reuters) - ', 'Kota Lama', 'Reuters'],
    ['the house in capitals after a comma', 'SAGARA, WARTA PESISIR - ', 'SAGARA', 'WARTA PESISIR'],
    ['the house after a space alone', 'Kota Lama Warta Pesisir — ', 'Kota Lama', 'Warta Pesisir'],
    ['an address', 'Kenari, kabarpantai.com -- ', 'Kenari', 'kabarpantai.com'],
    ['the house in brackets, without a dash', 'Sagara (Warta Pesisir) ', 'Sagara', 'Warta Pesisir'],
    [
      'a place and a day before brackets, without a dash',
      'Kota Lama, Mar 5 (CNA) ',
      'Kota Lama',
      'CNA',
    ],
    ['a stop and a dash', 'KOTA LAMA.- ', 'KOTA LAMA', null],
    ['an agency, a stop and a dash', '(EFE).- ', null, 'EFE'],
    ['a wire of press releases', 'SAGARA, Kota--(BAY WIRE)--', 'SAGARA, Kota', 'BAY WIRE'],
    [
      'an agency between slashes',
      'SAGARA, March 5, 2024 /BayNewswire/ -- ',
      'SAGARA',
      'BayNewswire',
    ],
    [
      'a wire with state and day',
      'SAN SAGARA, Kal., March 05, 2024 (BAY WIRE) -- ',
      'SAN SAGARA, Kal.',
      'BAY WIRE',
    ],
    ['the house in brackets, touching', '(Warta Pesisir)', null, 'Warta Pesisir'],
    ['a day in brackets', 'SAGARA (Aug. 13) -- ', 'SAGARA', null],
    ['where the place lies', 'KOTA LAMA, Pesisir — ', 'KOTA LAMA, Pesisir', null],
    ['a state in its short form', 'KOTA LAMA, N.P. — ', 'KOTA LAMA, N.P.', null],
    ['a state cut short', 'SAGARA, Kal. — ', 'SAGARA, Kal.', null],
    ['an agency and no place', 'Reuters – ', null, 'Reuters'],
    ['an agency and no place, in capitals', 'ANTARA - ', null, 'ANTARA'],
    ['the day first', 'Kota Lama, 5 Maret (CNA) ', 'Kota Lama', 'CNA'],
    ['a bar set as a dash', 'KOTA LAMA ― ', 'KOTA LAMA', null],
    [
      'an address, and behind the dash a place in capitals with a stop',
      'KABARPANTAI.COM - KOTA LAMA. ',
      'KOTA LAMA',
      'KABARPANTAI.COM',
    ],
    [
      'an address, and behind the dash a place with its day',
      'KABARPANTAI.COM - KOTA LAMA, 04 MAR - ',
      'KOTA LAMA',
      'KABARPANTAI.COM',
    ],
    ['a dash right behind the brackets', 'KOTA LAMA, (KHA)- ', 'KOTA LAMA', 'KHA'],
    ['who reports before the place', 'Aslı LALE/ESKİŞEHİR, (KHA)- ', 'ESKİŞEHİR', 'KHA'],
    ['a day between the two', 'Kota Lama, March 4, GNK - ', 'Kota Lama', 'GNK'],
    ['a day and an agency alone', 'Dec 29 (Reuters) - ', null, 'Reuters'],
    ['where the place lies and a day', 'KOTA LAMA, Pesisir, Mar 4 - ', 'KOTA LAMA, Pesisir', null],
    ['a day that begins with its year', 'Ófalu, 2031. március 4., hétfő (MTH) - ', 'Ófalu', 'MTH'],
    ['a day in figures', 'Παλιά, 4/3/2031 (ΑΠΝ) - ', 'Παλιά', 'ΑΠΝ'],
    [
      'a place and a day, and the agency behind the dash',
      'СТАРЫЙ ГОРОД, 4 мар — РИА Море. ',
      'СТАРЫЙ ГОРОД',
      'РИА Море',
    ],
    ['strokes and a stop', 'СТАРЫЙ ГОРОД, 4 марта. /МОРЕ/. ', 'СТАРЫЙ ГОРОД', 'МОРЕ'],
    ['stops between all', 'Старый Город. 4 марта. MORE.RU - ', 'Старый Город', 'MORE.RU'],
    ['the agency behind its day and a stop', 'СТАРЕ МІСТО. 4 березня. УНК. ', 'СТАРЕ МІСТО', 'УНК'],
    ['an agency, and a place with its day behind', '(AGK) - Sagara, 4 mar. - ', 'Sagara', 'AGK'],
    ['an article before the day', 'Vieux-Port, le 4 mars 2031 - ', 'Vieux-Port', null],
    ['a day without a comma', 'Staré Město 4. března (ČTK) - ', 'Staré Město', 'ČTK'],
    ['an agency of the world without a dash', 'SAGARA (TT) ', 'SAGARA', 'TT'],
    ['two of them before a colon', 'Sagara (NTB-AFP): ', 'Sagara', 'NTB-AFP'],
    ['one between strokes', '/ritzau/ ', null, 'ritzau'],
    ['one word in brackets and a stop', 'Altstadt/Sagara (kna). ', 'Altstadt/Sagara', 'kna'],
    ['an agency, a day and a stop', 'ТАСС, 4 марта. ', null, 'ТАСС'],
    ['a place, a day and a stop', 'СТАРЫЙ, 4 марта. ', 'СТАРЫЙ', null],
    [
      'a place, a day with its dot and year, and a stop',
      'Brenvik, 4. März 2031. ',
      'Brenvik',
      null,
    ],
    ['a place and a day in brackets', '(Sagara, 4 March 2031) - ', 'Sagara', null],
    ['house and reporter in brackets', '[바다신문 김하은 기자] ', null, '바다신문'],
    ['a small word in the place before a stop', 'Neu am See (kna). ', 'Neu am See', 'kna'],
    ['a small word in a place that is known', 'Rio de Janeiro – ', 'Rio de Janeiro', null],
    ['the same before a stop and a dash', 'Ciudad de México.- ', 'Ciudad de México', null],
    ['what the house’s name begins with', 'WP - ', null, 'WP'],
    ['a day and an agency in signs', '【6月18日 MNT】', null, 'MNT'],
    ['an agency with the sign of a dispatch in its name', '【電波新聞】', null, '電波新聞'],
  ])('by %s', (_, start, place, agency) => {
    const found = findDateline(start + REST, HOUSE, () => start + REST);
    expect(found?.dateline).toEqual({ place, agency, text: start.trim() });
    expect((start + REST).slice(found?.length)).toBe(REST);
  });
});

describe('a place before a colon is a dateline', () => {
  const read = (start: string, more: string) =>
    findDateline(start + REST, HOUSE, () => `${start}${REST}\n${more}`)?.dateline.place ?? null;

  it.each([
    ['when the browser knows the city', 'Jakarta: ', '', 'Jakarta'],
    ['when it does, in capitals', 'LONDON: ', '', 'LONDON'],
    ['when it does, in capitals before a stop', 'STOCKHOLM. ', '', 'STOCKHOLM'],
    ['when the page’s language does', 'New Delhi: ', '', 'New Delhi'],
    ['when it does, with letters of its own', 'København: ', '', 'København'],
    ['when it does, with a stroke', 'Frankfurt/Main. ', '', 'Frankfurt/Main'],
    ['when it does, before a stop', 'Madrid. ', '', 'Madrid'],
    ['but not who speaks', 'Ana Lund: ', 'Nobody had seen Ana Lund.', null],
    ['but not a label', 'Note: ', 'Note this.', null],
    ['but not another word before a stop', 'FUSSBALL. ', 'Der Fussball ruht.', null],
    [
      'when the text names it again',
      'KOTA LAMA: ',
      'Nobody in Kota Lama was surprised.',
      'KOTA LAMA',
    ],
    ['but not when it is none', 'UPDATE: ', 'An update of Monday says more.', null],
    [
      'but not when it begins another paragraph too',
      'PARIS: ',
      'PARIS: I was late. And Paris left.',
      null,
    ],
    [
      'but not when it is a word that the text only begins with',
      'WATCH: ',
      'Watch them leave.',
      null,
    ],
  ])('%s', (_, start, more, place) => {
    expect(read(start, more)).toBe(place);
  });
});

it('a place whose name is a word too is one where the text names it once more', () => {
  const start = 'READING — ';
  const body = `${start}${REST} Children were reading on the quay. Nobody in Reading was surprised.`;
  expect(findDateline(start + REST, HOUSE, () => body)?.dateline.place).toBe('READING');
});

it('a salutation that begins another paragraph too is no place', () => {
  const [start, agency] = ['Sir – ', 'Kota Lama (Reuters) - '];
  const twice = (opening: string) => () => `${opening}${REST}\n${opening}Nobody came.`;
  expect(findDateline(start + REST, HOUSE, twice(start))).toBeNull();
  expect(findDateline(agency + REST, HOUSE, twice(agency))?.dateline.agency).toBe('Reuters');
});

it.each([
  ['the house and a place', '<b>wartapesisir.example, Kota Lama</b> ', 'Kota Lama'],
  ['a place and the house', '<strong>Kota Lama, Warta Pesisir </strong>', 'Kota Lama'],
  ['but not people', '<b>Ana Lund, Bo Falk</b> ', null],
  ['but not the house alone', '<b>Warta Pesisir</b> ', null],
])('in bold without a dash is known: %s', (_, start, place) => {
  const { text, dateline } = story(`<p>${start}${REST}</p>${PARAGRAPHS.slice(1).map(p).join('')}`);
  expect(dateline?.place ?? null).toBe(place);
  expect(text.startsWith(REST)).toBe(place !== null);
});

describe('no dateline is seen', () => {
  it.each([
    'World Health Officials (WHO) The council of the islands met on Monday without any of them.',
    'The Harbour Hour, Episode 38 (Old format) The Harbour Hour tells of boats, goats and captains.',
    'Ana Lund (34) The harbour master of Kota Lama did not come to the quay on Monday.',
    'Monday, March 5 (local time) The council of the islands met without its harbour master.',
    'The ferry was late — Nobody on the quay of the three islands was surprised by that.',
    'Nobody counted the boats that lay at the quay of Kota Lama, said the harbour master.',
    'Ana Lund (Ap): The ferry to the three islands left an hour late on Monday, and I was on it.',
    'UPDATED — The ferry to the three islands left an hour late on Monday, said its master.',
    'NEWSLETTER - The ferry to the three islands left an hour late on Monday, said its master.',
    'EXCLUSIVE – The ferry to the three islands left an hour late on Monday, said its master.',
    'Breaking News — The ferry to the three islands left an hour late, said its master.',
    '[Update] The ferry to the three islands left an hour late on Monday, said its master.',
    'عاجل - أعلن مدير المرفأ يوم الاثنين أن العبارة ستتأخر ساعة واحدة',
    'प्रश्न: बंदरगाह के निदेशक ने सोमवार को कहा कि नाव एक घंटे देर से चलेगी।',
    'สมชาย - ผู้อำนวยการท่าเรือกล่าวเมื่อวันจันทร์ว่าเรือจะออกช้าหนึ่งชั่วโมง',
    'Rosa y Ana – La capitana dijo el lunes que el ferri saldría una hora más tarde.',
    'NEW - The ferry to the three islands left an hour late, and the new pier was still closed.',
  ])('in “%s”', (text) => {
    expect(findDateline(text, HOUSE, () => text)).toBeNull();
  });
});

describe('a dateline in letters without capitals is known', () => {
  const ARABIC = 'أعلن مدير المرفأ يوم الاثنين أن العبارة ستتأخر ساعة واحدة';
  const PERSIAN = 'مدیر بندر روز دوشنبه گفت که کشتی یک ساعت دیرتر می‌رود';
  const THAI = 'ผู้อำนวยการท่าเรือกล่าวเมื่อวันจันทร์ว่าเรือจะออกช้าหนึ่งชั่วโมง';
  const HINDI = 'बंदरगाह के निदेशक ने सोमवार को कहा कि नाव एक घंटे देर से चलेगी।';

  it.each([
    ['a word before the one dash', 'الرملة - ', ARABIC, 'الرملة', null],
    ['two words', 'नई बस्ती – ', HINDI, 'नई बस्ती', null],
    ['an agency behind the place', 'نوبندر- ساحل- ', PERSIAN, 'نوبندر', 'ساحل'],
    ['the house between two dashes', 'نوبندر - خبر ساحل - ', PERSIAN, 'نوبندر', 'خبر ساحل'],
    ['the house before a colon', 'الرملة - «خبر ساحل»: ', ARABIC, 'الرملة', 'خبر ساحل'],
    ['a known place before a colon', 'नई दिल्ली: ', HINDI, 'नई दिल्ली', null],
    ['a known place before a danda', 'मुंबई। ', HINDI, 'मुंबई', null],
    ['an agency before a colon', 'الرياض - واس: ', ARABIC, 'الرياض', 'واس'],
    ['an agency of a word between two dashes', 'الرملة - ساحل - ', ARABIC, 'الرملة', 'ساحل'],
    ['a known place in a script without spaces', 'เชียงใหม่ - ', THAI, 'เชียงใหม่', null],
    ['the same before a colon', 'กรุงเทพฯ : ', THAI, 'กรุงเทพฯ', null],
    ['an agency before a danda', 'नई बस्ती, एजेंसी। ', HINDI, 'नई बस्ती', 'एजेंसी'],
    ['who reports before it', 'सागर संवाददाता, नई बस्ती। ', HINDI, 'नई बस्ती', 'सागर संवाददाता'],
    ['an agency in brackets before it', 'नई बस्ती (एजेंसी)। ', HINDI, 'नई बस्ती', 'एजेंसी'],
    ['a day and an agency in brackets', 'नई बस्ती, 4 मार्च (सागर) ', HINDI, 'नई बस्ती', 'सागर'],
  ])('by %s', (_, start, rest, place, agency) => {
    const found = findDateline(start + rest, [...HOUSE, 'خبر ساحل'], () => start + rest);
    expect(found?.dateline).toEqual({ place, agency, text: start.trim() });
    expect((start + rest).slice(found?.length)).toBe(rest);
  });

  it('but not by the first of two dashes around an aside', () => {
    const aside = `المدير - وهو بحار قديم - ${ARABIC}`;
    expect(findDateline(aside, HOUSE, () => aside)).toBeNull();
  });
});

describe('a dispatch in the signs of East Asia is known', () => {
  const CHINESE = '港务局周一表示，开往三个离岛的渡轮将延后一小时出发，没有人感到意外。';

  it.each([
    ['a house, a place, a day and who reports', '海风社海门3月4日电（记者林晓）', '海门', '海风社'],
    ['the same of a series', '海风社海门3月4日电（记者林晓、王海）题：', '海门', '海风社'],
    ['a house and a day', '海风网3月4日电 ', null, '海风网'],
    ['the paper itself', '本报讯（记者 林晓）', null, '本报'],
    ['the paper itself without a reporter', '本报讯 ', null, '本报'],
    ['the news of a house', '海风网消息：', null, '海风网'],
    ['all of it in brackets', '（海風社記者林曉海門4日電）', null, '海風社'],
    ['a reporter and where from', '〔記者林曉／海門報導〕', '海門', null],
    ['a place and a day', '（海門4日訊）', '海門', null],
    ['spaces between the three', '［海門　４日　潮通信］ - ', '海門', '潮通信'],
  ])('by %s', (_, start, place, agency) => {
    const found = findDateline(start + CHINESE, HOUSE, () => start + CHINESE);
    expect(found?.dateline).toEqual({ place, agency, text: start.trim() });
    expect((start + CHINESE).slice(found?.length)).toBe(CHINESE);
  });

  it.each([
    '好消息：',
    '据海风网消息：',
    '最新消息 ',
    '海门3月4日的',
    '船又晚了，记者从路透社（Reuters）',
  ])('but not by “%s”', (start) => {
    expect(findDateline(start + CHINESE, HOUSE, () => start + CHINESE)).toBeNull();
  });

  it('names all who report', () => {
    const page = (start: string) =>
      readHtml(
        `<html lang="zh"><title>渡轮</title><h1>渡轮延后出发</h1><div><p>${start}${CHINESE}</p>${`<p>${CHINESE}</p>`.repeat(4)}</div>`,
      ).metadata.authors;
    expect(page('海风社海门3月4日电（记者林晓、王海）')).toEqual(['林晓', '王海']);
    expect(page('〔記者林曉／海門報導〕')).toEqual(['林曉']);
  });
});

describe('a dateline of agencies with an equals sign', () => {
  const KOREAN = '월요일 나루항 부두에서 여객선이 한 시간 늦게 떠났다고 항만공사가 밝혔다.';
  const read = (text: string) => findDateline(text, HOUSE, () => text);

  it('takes who reports along', () => {
    const found = read(`(나루=섬통신) 김하은 기자 = ${KOREAN}`);
    expect(found?.dateline).toEqual({
      place: '나루',
      agency: '섬통신',
      text: '(나루=섬통신) 김하은 기자 =',
    });
    expect(`(나루=섬통신) 김하은 기자 = ${KOREAN}`.slice(found?.length)).toBe(KOREAN);
  });

  it('knows the house by who reports for it behind the sign', () => {
    const story = `[섬통신=김하은 기자] ${KOREAN}`;
    const { metadata, dateline } = readHtml(
      `<html lang="ko"><title>여객선</title><h1>여객선이 늦었다</h1><div><p>${story}</p>${`<p>${KOREAN}</p>`.repeat(3)}</div>`,
    );
    expect(dateline).toMatchObject({ place: null, agency: '섬통신' });
    expect(metadata.authors).toEqual(['김하은']);
  });

  it.each([
    ['[나루=섬통신] 김하은 기자 ', '나루'],
    ['[섬통신 = 김하은 기자] ', null],
  ])('knows %s', (start, place) => {
    const found = read(start + KOREAN);
    expect(found?.dateline).toMatchObject({ place, agency: '섬통신' });
    expect((start + KOREAN).slice(found?.length)).toBe(KOREAN);
  });

  it('knows the sign in full width', () => {
    expect(
      read('【浜名＝藤井玲奈】港の管理者は月曜日、フェリーが一時間遅れると述べた。')?.dateline,
    ).toMatchObject({
      place: '浜名',
      agency: '藤井玲奈',
    });
  });
});
