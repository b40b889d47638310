import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/find-names';
import { contextOf } from '../../text-context';
import { listed } from './listed';

describe('places in the case that they stand in', () => {
  test.each<[lang: string, text: string, ...names: string[]]>([
    ['fi', 'Tehdas avattiin eilen Karhulassa.', 'LOC Karhulassa'],
    ['fi', 'Hallitus vastusti Turkin esitystä.', 'LOC Turkki'],
    ['fi', 'Kokous siirtyi viimein Tukholmaan.', 'LOC Tukholma'],
    ['fi', 'Kauppa vei Kiinaa ja Mongoliaa eteenpäin.', 'LOC Kiina', 'LOC Mongolia'],
    ['fi', 'Eilen Malin puhui.'],
    ['hu', 'A vezetők Alsóvárban találkoztak.', 'LOC Alsóvárban'],
    ['hu', 'A vita a NATO-ban és az EU-ban folyik.', 'ORG NATO-ban', 'ORG EU-ban'],
    ['tr', "Heyet dün Sarıköy'de kaldı.", 'LOC Sarıköy'],
  ])('%s: %s', (lang, text, ...names) => {
    const found = listed(lang, text);
    expect(found).toEqual(expect.arrayContaining(names));
    expect(found.filter((name) => name.startsWith('PER') && !name.endsWith('Malin'))).toEqual([]);
  });
});

test('a body in Turkish ends before its case, whichever it is', () => {
  const text =
    'Karar dün Sağlık Bakanlığına iletildi. Ardından Sağlık Bakanlığından yanıt geldi. Bakanlığın yanıtı kısaydı.';
  expect(listed('tr', text)).toEqual(['ORG Sağlık Bakanlığı']);
});

describe('what stands beside a name that nobody knows', () => {
  test.each<[lang: string, text: string, ...names: string[]]>([
    ['en', 'The mayor of Wexcombe resigned.', 'LOC Wexcombe'],
    // A noun for several places says what all names of its list are.
    ...(
      [
        [
          'en',
          'Floods hit villages including Marwick, Tanfield and Osgrove.',
          'Marwick',
          'Tanfield',
          'Osgrove',
        ],
        ['en', 'Schools in the towns of Marwick and Osgrove closed.', 'Marwick', 'Osgrove'],
        [
          'de',
          'Betroffen sind die Orte Talwig, Ormsbach und Belkast.',
          'Talwig',
          'Ormsbach',
          'Belkast',
        ],
        [
          'es',
          'Llovió en los municipios de Talvera, Ormena y Belcastro.',
          'Talvera',
          'Ormena',
          'Belcastro',
        ],
        [
          'fr',
          'Les communes de Talvigny, Ormont et Belcastre sont touchées.',
          'Talvigny',
          'Ormont',
          'Belcastre',
        ],
        [
          'it',
          'Nei comuni di Talvera, Ormena e Belcastro manca la luce.',
          'Talvera',
          'Ormena',
          'Belcastro',
        ],
        [
          'pt',
          'Choveu nos municípios de Talvera, Ormena e Belcastro.',
          'Talvera',
          'Ormena',
          'Belcastro',
        ],
        [
          'pl',
          'W miejscowościach Talowo, Ormin i Belkast nie ma prądu.',
          'Talowo',
          'Ormin',
          'Belkast',
        ],
        ['ru', 'В сёлах Талово, Ормино и Белкаст отключили свет.', 'Талово', 'Ормино', 'Белкаст'],
        ['uk', 'У селах Талове, Ормине та Белкаст вимкнули світло.', 'Талове', 'Ормине', 'Белкаст'],
        [
          'tr',
          'Talköy, Ormanlı ve Belkast köylerinde elektrik kesildi.',
          'Talköy',
          'Ormanlı',
          'Belkast',
        ],
        [
          'id',
          'Banjir merendam tiga dusun yaitu Karangsari, Wanasari, dan Tegalrejo.',
          'Karangsari',
          'Wanasari',
          'Tegalrejo',
        ],
        [
          'id',
          'Bantuan tiba di desa lainnya seperti Wanasari dan Tegalrejo.',
          'Wanasari',
          'Tegalrejo',
        ],
      ] as const
    ).map(([lang, text, ...names]): [string, string, ...string[]] => [
      lang,
      text,
      ...names.map((name) => `LOC ${name}`),
    ]),
    ['de', 'Die Fähre sank in der Nähe des Ortes Talwig.', 'LOC Talwig'],
    // Latin letters in a language of others: nobody's.
    ['ru', 'Полиция задержала водителя Land Rover.', 'OTH Land Rover'],
    ['ru', 'Серый Land Rover врезался в забор.', 'OTH Land Rover'],
    ['uk', 'Чорний Range Rover зіткнувся з автобусом.', 'OTH Range Rover'],
    ['el', 'Ένα Land Rover έπεσε στη θάλασσα.', 'OTH Land Rover'],
    ['ru', 'Вокалист John Doe болен.', 'PER John Doe'],
    // What has no cases is known as it is written alone.
    [
      'ru',
      'Малое предприятие получило кредит. Баки привезли вчера. Дела переданы в суд. Того же мнения мэр.',
    ],
    ['ru', 'Он поехал в Мали и Дели, а потом в Баку.', 'LOC Мали', 'LOC Дели', 'LOC Баку'],
    ['uk', 'Мале підприємство отримало кредит. Діла передали до суду.'],
    ['cs', 'Malé firmy dostanou podporu. Malí podnikatelé protestovali.'],
    // Who opens a sentence has done something where an ending tells.
    ['tr', "Başkan Kemal Arduç konuştu. Arduç, Ankara'ya gitti.", 'PER Kemal Arduç', 'LOC Ankara'],
    [
      'hu',
      'Lindvári Anna felszólalt. Lindvári, Budapesten él.',
      'PER Lindvári Anna',
      'LOC Budapest',
    ],
    // Words that begin like a surname, and abbreviations that name no body.
    ['zh', '一批石料运到工地，叶片损坏，余款付清，江豚游到岸边。张伟来到学校。', 'PER 张伟'],
    ['ja', '県警OBとOL、PTAの会合でDVについて話した。'],
    ['vi', 'Vùng Cảnh sát biển 3 đã cứu 12 ngư dân.', 'ORG Vùng Cảnh sát biển'],
    // Letters with a dot below and without one.
    ['hi', 'ग़ाज़ियाबाद में फ़ेसबुक की बैठक हुई।', 'LOC ग़ाज़ियाबाद', 'ORG फ़ेसबुक'],
    ['hi', 'गाजियाबाद में फेसबुक की बैठक हुई।', 'LOC गाजियाबाद', 'ORG फेसबुक'],
    ['id', 'Laporan itu dikirim ke BK pada Senin.', 'ORG BK'],
    // An adjective of a place before its noun.
    ['de', 'Das Talwiger Werk schließt, sagte Anna Lind.', 'PER Anna Lind'],
    // What the holder of an office does.
    ['ar', 'وزير الخارجية الأردني يبحث مع نظيره السوري الأزمة في عمان.', 'LOC عمان'],
    ['ar', 'وزيرة الثقافة تفتتح المعرض في دمشق.', 'LOC دمشق'],
    ['ar', 'الرئيس يلتسين يزور برلين.', 'PER يلتسين', 'LOC برلين'],
    [
      'id',
      'Perangkat desa, yakni Andi, Budi, dan Wawan, hadir.',
      'PER Andi',
      'PER Budi',
      'PER Wawan',
    ],
    [
      'id',
      'Tim itu mengalahkan UD Salvera dan VfB Oldenfeld.',
      'ORG UD Salvera',
      'ORG VfB Oldenfeld',
    ],
    ['en', 'The chip maker Zentor Technologies closed.', 'ORG Zentor Technologies'],
    ['fr', 'Le préfet du Gardon a suspendu le chantier.', 'LOC Gardon'],
    ['fr', 'Elle a vécu dans le quartier de Vernolles.', 'LOC Vernolles'],
    ['fr', 'Il travaille pour le groupe Valmero depuis un an.', 'ORG Valmero'],
    ['it', 'Il sindaco di Valdorno ha parlato.', 'LOC Valdorno'],
    ['it', 'Presente il sindaco di Valdorno Marco Bruni.', 'LOC Valdorno', 'PER Marco Bruni'],
    ['it', 'Il ferito è in cura all’ospedale di Sassa Vernica.', 'LOC Sassa Vernica'],
    ['es', 'La vivienda está al norte de Almorra.', 'LOC Almorra'],
    ['pt', 'Os moradores de Lindoeira fecharam a estrada.', 'LOC Lindoeira'],
    ['nl', 'Dat zegt de burgemeester van Oudersloot.', 'LOC Oudersloot'],
    ['sv', 'Varslet kom från bolaget Nordvika.', 'ORG Nordvika'],
    ['pl', 'Stracili na tym mieszkańcy Zalesina.', 'LOC Zalesina'],
    ['ru', 'Рыбу нашли в реке Тальма.', 'LOC Тальма'],
    ['ru', 'Об этом рассказали жители Лузинска.', 'LOC Лузинска'],
    ['tr', 'Olay dün Yazlık ilçesine bağlı bir köyde yaşandı.', 'LOC Yazlık'],
    ['id', 'Dua warga Talawira dievakuasi kemarin.', 'LOC Talawira'],
    [
      'id',
      'Api padam di rumahnya, Talawira, Kecamatan Lumut.',
      'LOC Talawira',
      'LOC Kecamatan Lumut',
    ],
    ['ro', 'Trenul a oprit în oraşul Lipovăţ ieri.', 'LOC Lipovăţ'],
    ['ro', 'Drumul spre Iaşi e închis.', 'LOC Iaşi'],
    ['pl', 'Deszcz pomógł Ameryce.', 'LOC Ameryka'],
    ['cs', 'Déšť pomohl Americe.', 'LOC Americe'],
    ['uk', 'Дощ допоміг Америці.', 'LOC Америка'],
    ['pl', 'To jedyne w Polsce Muzeum Rybackie.', 'LOC Polska', 'ORG Muzeum Rybackie'],
    ['es', 'El lunes abrió Norvik Energy.', 'ORG Norvik Energy'],
    ['en', 'The port leased cranes from Talmar Pcl.', 'ORG Talmar Pcl'],
    ['ru', 'Об этом написали в Генпрокуратуре Утании.', 'ORG Генпрокуратуре Утании'],
    ['ru', 'Прорвало дамбу Тальминского водохранилища.', 'LOC Тальминского водохранилища'],
    ['de', 'Es brannte auf der Halbinsel Karvos.', 'LOC Halbinsel Karvos'],
    // Not enough for a type.
    ['fr', 'Il publie ses photos sur Vidogramme.', 'OTH Vidogramme'],
    ['it', 'Scontro tra due auto sulla Valdornese.', 'OTH Valdornese'],
    ['en', 'Its rivals sold Norvik American shares.', 'OTH Norvik American'],
    ['ro', 'Copilul a fost dus la „Bratu Corvin” ieri.', 'OTH Bratu Corvin'],
    ['pl', 'Ptaki wróciły do wsi (Zalesińskie) wiosną.', 'OTH Zalesińskie'],
    ['ro', 'Asta a spus Tănase la Radio Nord.', 'PER Tănase', 'LOC Radio Nord'],
  ])('%s: %s', (lang, text, ...names) => {
    expect(listed(lang, text)).toEqual(names);
  });
});

describe('who is nobody', () => {
  test.each<[lang: string, text: string, ...absent: string[]]>([
    ['tr', 'Dün Çinli heyet Avrupalı liderlerle buluştu.', 'Çinli', 'Avrupalı'],
    ['tr', 'Dün Japon ordusu geri çekildi.', 'Japon'],
    ['fi', 'Eilen Trump-mielinen liike kasvoi.', 'Trump-mielinen'],
    ['en', 'The firm bought Wexcombe-based rivals.', 'Wexcombe-based'],
    ['hu', 'Tegnap Kovács-párti képviselők szavaztak.', 'Kovács-párti'],
  ])('%s: %s', (lang, text, ...absent) => {
    const names = findNames(contextOf(lang, text)).map(({ name }) => name);
    for (const name of absent) expect(names).not.toContain(name);
  });
});

test.each([
  ['en', 'Yesterday Likud said no.', 'ORG Likud'],
  ['it', 'Ieri ha detto no Plaid Cymru.', 'ORG Plaid Cymru'],
  ['en', 'The Greens and Liberals said no.', null],
])('parties are nobody (%s: %s)', (lang, text, party) => {
  expect(listed(lang, text)).toEqual(party === null ? [] : [party]);
});

describe('cups, laws and wars', () => {
  test.each([
    ['en', 'Points counted towards Lindqvist Cup places.', 'OTH Lindqvist Cup'],
    ['en', 'It was agreed before Brenner Treaty day.', 'OTH Brenner Treaty'],
    ['es', 'Todos hablaron de Ley Almagro ayer.', 'OTH Ley Almagro'],
    ['it', 'Ieri ha vinto la Coppa Vallese.', 'OTH Coppa Vallese'],
    ['pt', 'Ontem ganhou a Taça Lindoso.', 'OTH Taça Lindoso'],
    ['pl', 'Wczoraj zdobył Puchar Kowalika.', 'OTH Puchar Kowalika'],
    ['ru', 'Вчера он выиграл Кубок Лузина.', 'OTH Кубок Лузина'],
    ['tr', 'Bu kitap Lonca Savaşı üzerine yazıldı.', 'OTH Lonca Savaşı'],
    ['vi', 'Hôm qua anh giành Cúp Vàng.', 'OTH Cúp Vàng'],
  ])('%s: %s', (lang, text, name) => {
    expect(listed(lang, text)).toEqual([name]);
  });
});

describe('bodies, roads and rows of tables that are no people', () => {
  test.each<[lang: string, text: string, names: string[]]>([
    ['tr', 'Bölgede yangın çıktı. Köyün muhtarı geldi.', []],
    ['tr', "Yağmur dün Ovacıkta'da ve Ilgazlı'da yağdı.", ['LOC Ovacıkta', 'LOC Ilgazlı']],
    [
      'tr',
      'Dün Sarpça Tüneli ile Tuzla Viyadüğü kapandı.',
      ['LOC Sarpça Tüneli', 'LOC Tuzla Viyadüğü'],
    ],
    ['hi', 'मौके पर SP और DSP पहुंचे। SIT जांच करेगी।', ['ORG SIT']],
    ['vi', 'Bác sĩ là Phó Trung tâm Kiểm tra sức khỏe.', []],
    ['vi', 'Hôm qua ông Trung nói.', ['PER Trung']],
    ['sv', 'Det sa hon till P4 Göteborg.', ['ORG P4 Göteborg']],
    ['fr', '8h10 - La Russie avance. 9h - La Rochelle gagne.', ['LOC Russie', 'LOC La Rochelle']],
    ['en', 'The photo was lent by Getty Images yesterday.', ['ORG Getty Images']],
    [
      'en',
      'They met at Oakwood Lodge by the Harlow Viaduct.',
      ['LOC Oakwood Lodge', 'LOC Harlow Viaduct'],
    ],
    ['en', 'He was calm.\nNortham Rovers\tDraw\tHome Win\nShe was not.', []],
    ['de', 'Gestern hat die Volksschule Tarnbach gefeiert.', ['ORG Volksschule Tarnbach']],
    ['es', 'La respuesta de Hamás llegó ayer.', ['ORG Hamás']],
    ['it', 'Il ghiaccio dell’Artico si scioglie.', ['LOC Artico']],
  ])('%s: %s', (lang, text, names) => {
    expect(listed(lang, text)).toEqual(names);
  });

  test('a given name that shares the next one’s surname is not shown alone', () => {
    const [joe] = findNames(contextOf('en', 'Joe and Ann Pell came. Later Joe Pell spoke.'));
    expect(joe).toMatchObject({ name: 'Joe Pell' });
    expect(joe?.mentions).toHaveLength(2);
  });

  test('an office straight before another name is that one’s', () => {
    const roleOf = (lang: string, text: string, name: string): string | null | undefined =>
      findNames(contextOf(lang, text)).find((found) => found.name === name)?.role;
    const text = 'According to Ada Lindell, President Bo Hartman has left.';
    expect(roleOf('en', text, 'Ada Lindell')).toBeNull();
    expect(roleOf('en', text, 'Bo Hartman')).toBe('President');
    const aide = 'It was Ada Lindell, President Bo Hartman’s special adviser, who left.';
    expect(roleOf('en', aide, 'Ada Lindell')).toBe('President Bo Hartman’s special adviser');
  });
});

describe('people and places in Japanese and Korean', () => {
  test.each<[lang: string, text: string, names: string[]]>([
    ['ja', '会社員の高瀬由紀子さんが見つかった。', ['PER 高瀬由紀子']],
    ['ja', '昨日、山田氏は知らないと話した。', ['PER 山田']],
    ['ja', '一方、鈴木は否認している。', ['PER 鈴木']],
    ['ja', '事故は津幡町で起きた。', ['LOC 津幡町']],
    ['ja', '事故は狭山市と胎内市で起きた。', ['LOC 狭山市', 'LOC 胎内市']],
    ['ja', '政令市と港町、選挙区や農村を回った。', []],
    ['ja', '会には森川由紀子や野上文彦も来た。', ['PER 森川由紀子', 'PER 野上文彦']],
    ['ja', '文化庁と福井大の調査。', ['ORG 文化庁', 'ORG 福井大']],
    ['ja', '船はロレント川を下った。', ['LOC ロレント川']],
    ['ja', '利上げはイーバル銀行が決めた。', ['ORG イーバル銀行']],
    ['ja', 'オンライン大学とネット銀行が増える。', []],
    ['ja', 'イギリス国王が来た。', ['LOC イギリス']],
    [
      'ko',
      '삼성물산과 롯데마트, 한빛저축은행이 참여했다.',
      ['ORG 삼성물산', 'ORG 롯데마트', 'ORG 한빛저축은행'],
    ],
    ['ko', '도로는 금강산맥과 별빛저수지를 지난다.', ['LOC 금강산맥', 'LOC 별빛저수지']],
    ['ko', '데이터센터와 쇼핑센터, 버스터미널이 생긴다.', []],
    ['ko', '한국 선수도 뛰었다.', ['LOC 한국']],
    ['ko', '사고는 서울 성북구 안암동에서 났다.', ['LOC 서울 성북구 안암동']],
    ['ko', '그는 일본 교토와 한국 부산에 살았다.', ['LOC 일본 교토', 'LOC 한국 부산']],
    ['ko', '어제 중국 일본 대표가 왔다.', ['LOC 중국', 'LOC 일본']],
    ['ko', '오늘 새로운 총리와 많은 평론가, 있는 배우가 왔다.', []],
    ['ko', '그는 밀의 시장 가격과 빗물 누출 검사를 말했다.', []],
    ['ko', '경기도 여주시 산북면의 집.', ['LOC 경기도 여주시 산북면']],
    ['ko', '어제 축구 경기가 길었다. 그 수단이 좋다. 고양이가 운다.', []],
    ['ko', '법을 마련해 푸른당 한도윤 의원이 냈다.', ['PER 한도윤']],
    ['ko', '부대 철수 시점 논의가 있었다. 배우 지훈이 왔다.', ['PER 지훈']],
    ['ja', 'リンド米大統領はペレイラ陸軍報道官を呼んだ。', ['PER リンド', 'PER ペレイラ']],
    ['ja', 'リンド国連事務総長が来た。', ['PER リンド', 'ORG 国連']],
    ['ja', 'アテネイラとタイガリアが組んだ。', []],
    ['ja', 'チーフサウンドエンジニアが来た。', []],
    ['ja', '韓国の尹在勲大統領が来た。', ['LOC 韓国', 'PER 尹在勲']],
    ['ja', '森川岳司市長と高市健太市長が来た。', ['PER 森川岳司', 'PER 高市健太']],
    ['ja', '岡山県倉敷市の農家。倉敷市も支える。', ['LOC 岡山県倉敷市']],
    ['ja', '事務所は図書館の隣の裁判所に近い。', []],
    ['ja', '元テニス選手とスタッフさんが来た。', []],
    ['ko', '어제 한국 국제도시와 미국 프로야구를 보았다.', ['LOC 한국', 'LOC 미국']],
    ['ko', '한국으로서는 어렵다.', ['LOC 한국']],
    ['ko', '어제 최씨가 떠났다.', ['PER 최']],
    ['ko', '결국 이 의원도 떠났다.', []],
    ['ko', '어제 여야 교섭단체 원내대표가 만났다.', []],
  ])('%s: %s', (lang, text, names) => {
    expect(listed(lang, text)).toEqual(names);
  });

  test('a surname with its courtesy is whoever had it last before', () => {
    const text = '경찰은 윤민호(45) 씨를 체포했다. 윤씨는 혼자 살았다. 윤 의원도 왔다.';
    const [person] = findNames(contextOf('ko', text)).filter(({ type }) => type === 'person');
    expect(person?.name).toBe('윤민호');
    expect(person?.mentions.map(([start, end]) => text.slice(start, end))).toEqual([
      '윤민호',
      '윤',
      '윤',
    ]);
  });
});

describe('what an office is of in Persian', () => {
  test.each<[text: string, names: string[]]>([
    ['معاون هماهنگی و پیگیری استاندار آمد.', []],
    ['معاون سیاسی علی رضایی آمد.', ['PER علی رضایی']],
    ['در استان کسی نیامد.', []],
  ])('%s', (text, names) => {
    expect(listed('fa', text)).toEqual(names);
  });
});

describe('Turkish offices with what they are of', () => {
  test.each<[text: string, names: string[]]>([
    [
      'Hürriyet Parti İzmir Milletvekili Aylin Kaya konuştu.',
      ['ORG Hürriyet Parti', 'LOC İzmir', 'PER Aylin Kaya'],
    ],
    ['MHP Lideri Devlet Kaya konuştu.', ['ORG MHP', 'PER Devlet Kaya']],
    ['Dün Sağlık Bakanının geldiğini duydular.', []],
    ['Dün Türklerin Anadolu’ya gelişi anlatıldı.', ['LOC Anadolu']],
  ])('%s', (text, names) => {
    expect(listed('tr', text)).toEqual(names);
  });

  test('a known body or place before an office is part of the role', () => {
    const roles = findNames(
      contextOf('tr', 'Dün TBMM Başkanı Aylin Kaya ile Ankara Valisi Can Demir geldi.'),
    );
    expect(roles.map(({ role }) => role).filter((role) => role !== null)).toEqual([
      'TBMM Başkanı',
      'Ankara Valisi',
    ]);
  });
});

describe('two places that a hyphen joins', () => {
  test.each<[lang: string, text: string, names: string[]]>([
    ['id', 'Kapal Makassar-Manado terlambat.', ['LOC Makassar', 'LOC Manado']],
    ['de', 'Gestern schneite es in Rheinland-Pfalz.', ['LOC Rheinland-Pfalz']],
  ])('%s: %s', (lang, text, names) => {
    expect(listed(lang, text)).toEqual(names);
  });
});

describe('fields of a council and adjectives that are no names', () => {
  test.each<[lang: string, text: string]>([
    ['es', 'Urbanismo rechazó la licencia.'],
    ['sv', 'Viktigt att tänka på vid köp.'],
  ])('%s: %s', (lang, text) => {
    expect(listed(lang, text)).toEqual([]);
  });
});

describe('letters that papers write for one another', () => {
  test.each<[lang: string, text: string, names: string[]]>([
    ['ar', 'وصل وزير الاوقاف سمير حلو.', ['PER سمير حلو']],
    ['ar', 'زار سمير حلو اوكرانيا ثم عاد من أوكرانيا.', ['PER سمير حلو', 'LOC اوكرانيا']],
    ['vi', 'Bộ Văn hoá họp. Hôm sau Bộ Văn hóa trả lời.', ['ORG Bộ Văn hoá']],
  ])('%s: %s', (lang, text, names) => {
    expect(listed(lang, text)).toEqual(names);
  });
});

describe('bodies whose first word has a small syllable', () => {
  test.each<[text: string, names: string[]]>([
    [
      'Cục Nghệ thuật và Đài Truyền hình Việt Nam ký kết.',
      ['ORG Cục Nghệ thuật', 'ORG Đài Truyền hình Việt Nam'],
    ],
    ['Đảng Xanh đã họp.', ['ORG Đảng Xanh']],
  ])('%s', (text, names) => {
    expect(listed('vi', text)).toEqual(names);
  });

  test('an office of two syllables is whole', () => {
    const [name] = findNames(contextOf('vi', 'Thủ tướng Lê Văn Tám đã đến.'));
    expect(name?.role).toBe('Thủ tướng');
  });
});

describe('who is nobody in Arabic', () => {
  test('a body by its kind alone', () => {
    expect(listed('ar', 'وقالت الوزارة إنها تتابع الأمر.')).toEqual([]);
  });
});

describe('titles that a dictionary parts otherwise', () => {
  test.each<[text: string, names: string[]]>([
    ['นายกฯ เดินทางถึงเชียงใหม่', ['LOC เชียงใหม่']],
    ['พลเอกสมบัติ ใจดี เดินทางถึงเชียงใหม่', ['PER สมบัติ ใจดี', 'LOC เชียงใหม่']],
    ['นายแพทย์วิชัย สุขใจ เดินทางถึงเชียงใหม่', ['PER วิชัย สุขใจ', 'LOC เชียงใหม่']],
    ['เด็กชายวัย 3 ขวบหายที่เชียงใหม่', ['LOC เชียงใหม่']],
  ])('%s', (text, names) => {
    expect(listed('th', text)).toEqual(names);
  });
});

describe('where an office ends and its holder begins', () => {
  test.each<[lang: string, text: string, name: string, role: string]>([
    ['es', 'La jueza de Ejecución Marta Robles calló.', 'Marta Robles', 'jueza de Ejecución'],
    [
      'es',
      'Habló la exsecretaria de Inclusión Marítima Ana Robles.',
      'Ana Robles',
      'exsecretaria de Inclusión Marítima',
    ],
    [
      'pt',
      'O secretário de Pesca Fluvial Marcos Prado falou.',
      'Marcos Prado',
      'secretário de Pesca Fluvial',
    ],
    [
      'it',
      'Il ministro degli Affari Alpini Marco Bruni tace.',
      'Marco Bruni',
      'ministro degli Affari Alpini',
    ],
    ['fr', 'Le ministre des Finances Jean Morel a parlé.', 'Jean Morel', 'ministre des Finances'],
    [
      'nl',
      'De minister van Verre Zaken Jan Visser sprak.',
      'Jan Visser',
      'minister van Verre Zaken',
    ],
    [
      'nl',
      'De minister van Buitenlandse Zaken Visser sprak.',
      'Visser',
      'minister van Buitenlandse Zaken',
    ],
    [
      'nl',
      'De minister van Financiën Wiebe Visser sprak.',
      'Wiebe Visser',
      'minister van Financiën',
    ],
    [
      'id',
      'Menteri Pariwisata dan Ekonomi Kreatif Wisnu Kusuma hadir.',
      'Wisnu Kusuma',
      'Menteri Pariwisata dan Ekonomi Kreatif',
    ],
    [
      'id',
      'Menko Kemaritiman dan Investasi Luhur Panjaitan hadir.',
      'Luhur Panjaitan',
      'Menko Kemaritiman dan Investasi',
    ],
    [
      'id',
      'Mantan Menteri Pemuda dan Olahraga Andi Harahap hadir.',
      'Andi Harahap',
      'Mantan Menteri Pemuda dan Olahraga',
    ],
  ])('%s: %s', (lang, text, name, role) => {
    expect(findNames(contextOf(lang, text))).toMatchObject([{ name, role, type: 'person' }]);
  });

  test('a hospital keeps the name of whom it is called after', () => {
    expect(listed('es', 'El director del Hospital Carlos Haya dimitió.')).toEqual([
      'ORG Hospital Carlos Haya',
    ]);
  });

  test('the arm of an officer is no name', () => {
    expect(listed('id', 'Letkol Kavaleri Rudi Wibowo mengatakan hal itu.')).toEqual([
      'PER Rudi Wibowo',
    ]);
  });
});

describe('what nobody is called', () => {
  test.each<[lang: string, text: string, ...names: string[]]>([
    ['pl', 'Nad lasem leciał Lk-84MR, a za nim Lk-84.', 'OTH Lk-84MR', 'OTH Lk-84'],
    ['uk', 'Компанія мовчить, але LandSpiel заявила про збитки.', 'ORG LandSpiel'],
    ['en', 'She met John McKay and Rhys FitzRoy.', 'PER John McKay', 'PER Rhys FitzRoy'],
    ['it', 'Ha perso in Premier League contro tutti.', 'ORG Premier League'],
    ['id', 'Persiapan untuk Lembah Games dimulai.', 'OTH Lembah Games'],
    ['fr', 'Hier, Saint-Varent dormait.', 'LOC Saint-Varent'],
    ['fr', 'Hier, Yves Saint-Varent dormait.', 'PER Yves Saint-Varent'],
    [
      'fr',
      'Hier, Antoine de Saint-Varent dormait. Saint-Varent rêvait.',
      'PER Antoine de Saint-Varent',
    ],
    [
      'pl',
      'Statek minął Zatokę Derską i Cieśninę Olską.',
      'LOC Zatokę Derską',
      'LOC Cieśninę Olską',
    ],
    ['pl', 'Wielu Rosjan i Brytyjczyków wróciło; Amerykanie zostali.'],
    ['cs', 'Mnoho Rusů a Američanů odešlo. Poláci zůstali.'],
  ])('%s: %s', (lang, text, ...names) => {
    expect(listed(lang, text)).toEqual(names);
  });
});
