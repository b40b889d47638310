import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/reading/analyse';
import { factsToRead } from '../../../../src/reading/showing/facts-to-read';

const texts = (lines: readonly string[], title?: string) =>
  analyse({
    text: lines.join('\n'),
    lang: 'en',
    ...(title === undefined ? {} : { title }),
  }).facts.map((fact) => fact.text);

describe('the main fact', () => {
  const top = [
    'Rain kept most people of the island at home over the long weekend.',
    'Few cars were seen on the road along the coast, and shops closed early.',
  ];
  const rest = [
    'Fishermen mended nets, and children played cards in the hall of the school.',
    'Bakers had sold all their bread before nine, and nobody came to ask for more.',
    'The only doctor walked from door to door with medicine for old people.',
    'Cooks from the hotel brought soup to those who could not leave their beds.',
    'Ferry Aurora sank off Kota Lama at 5 p.m. on Sunday with 120 people on board, and 90 were saved.',
    'Divers will look for the ferry Aurora off Kota Lama from Monday.',
    'The owner of the ferry Aurora had been fined 12,000 pounds in May.',
  ];

  it('comes from the top of the article, whatever else the list has', () => {
    const facts = texts([...top, ...rest], 'Ferry Aurora sinks off Kota Lama with 120 on board');
    expect(facts.join('\n')).toContain('sank off Kota Lama');
    expect(top).toContain(facts[0]);
  });

  it('is not parted from the fact that leans on it', () => {
    const lines = [
      'Storm warnings were out for all islands of the strait on Sunday morning.',
      'Ferry Aurora sank off Kota Lama at 5 p.m. on Sunday with 120 people on board, and 90 were saved.',
      'It had been built for rivers alone in 1961, and its doors no longer closed.',
      'Cooks from the hotel brought soup to those who had been saved.',
    ];
    const { facts } = analyse({
      text: lines.join('\n'),
      lang: 'en',
      title: 'Ferry Aurora sinks off Kota Lama with 120 people',
    });
    const read = factsToRead(facts).map((fact) => fact.text);
    expect(read).toContain(lines[2]);
    expect(read.indexOf(lines[2] ?? '')).toBe(read.indexOf(lines[1] ?? '') + 1);
  });

  it('may stand on speech before it, which is listed among the quotes', () => {
    const facts = texts([
      '“Nobody should have sailed.”',
      'With this sentence mayor Ada Lind closed the port of Kota Lama for all ferries on Monday.',
      'Cooks from the hotel brought soup to those who could not leave their beds.',
    ]);
    expect(facts[0]).toContain('closed the port');
  });
});

describe('a line of nothing but names and dates', () => {
  const news = 'The ferry to Berlin left an hour late after a crane had fallen across the pier.';

  it('is no fact', () => {
    expect(texts(['Berlin, Germany, 3 May 2022, 7:43 p.m.', news])).toEqual([news]);
    expect(texts(['Angela Merkel in Berlin on 3 May 2022.', news])).toEqual([news]);
  });

  it('is one as soon as it says something of them', () => {
    const said = 'Power failed in Berlin on 3 May 2022 at 7:43 p.m.';
    expect(texts([said, news])).toContain(said);
  });
});

describe('an article of little but speech', () => {
  const speech = [
    '“The ferry Aurora sank in nine minutes off Kota Lama on Sunday, and 30 people drowned,” said mayor Ada Lind.',
    '“We had told the owner of the ferry in May that its doors no longer closed,” she said.',
    '“Divers found the ferry at 60 metres, and they will go down again on Monday,” said Per Holm of the coast guard.',
    '“My brother was on the ferry, and nobody has told us where he is,” said Rahma, who waited at the pier.',
    '“I have sailed these waters for forty years and never saw such a storm,” said captain Olof Berg.',
    '“The state must pay for new doors on every ferry that sails from this port,” said Lind.',
  ];
  const aside = 'Equally sad was the owner of a shop.';

  it('has its speech listed, not the one line that is none', () => {
    const facts = texts([speech[0] ?? '', aside, ...speech.slice(1)]);
    expect(facts.length).toBeGreaterThan(2);
    expect(facts[0]).toContain('sank in nine minutes');
  });
});

describe('a standfirst and a lede that tell the same', () => {
  const standfirst = 'Hundreds marched through Kota Lama on Monday to support the new ferry law.';
  const rest = [
    'The law lets the harbour board close piers for up to six weeks without a court.',
    'Fishermen had asked for a vote in spring, and shops on the quay fear for their summer.',
  ];

  it('are listed once', () => {
    const lede = 'Hundreds joined a march for the ferry law in Kota Lama on Monday.';
    const listed = texts([standfirst, lede, ...rest]);
    expect(listed).toContain(standfirst);
    expect(listed).not.toContain(lede);
  });

  it('are both listed where the second has a figure of its own', () => {
    const lede = 'About 400 people joined the march for the ferry law in Kota Lama on Monday.';
    expect(texts([standfirst, lede, ...rest])).toContain(lede);
  });
});

describe('a sentence that goes on with what somebody said', () => {
  it.each([
    [
      'id',
      'Wali kota Bagas Prayoga membuka jembatan itu pada Rabu.',
      'Ia menambahkan bahwa 120 perahu sudah diperbaiki sejak Januari lalu.',
    ],
    [
      'id',
      'Wali kota Bagas Prayoga membuka jembatan itu pada Rabu.',
      'Menurutnya, 120 perahu sudah diperbaiki sejak Januari lalu.',
    ],
    [
      'en',
      'Mayor Ada Lind opened the bridge of Kota Lama on Monday.',
      'She added that 120 boats had been mended since January.',
    ],
    [
      'es',
      'El ministro Pablo Rivas abrió el puente de Almar el lunes.',
      'Añadió que 120 barcas ya han sido reparadas.',
    ],
    [
      'pl',
      'Minister Jan Kowal otworzył most w poniedziałek.',
      'Dodał, że 120 łodzi już naprawiono.',
    ],
    [
      'it',
      'Il ministro Paolo Neri ha aperto il ponte lunedì.',
      'Ha aggiunto che 120 barche sono già state riparate.',
    ],
  ])('is no fact (%s)', (lang, first, second) => {
    const { facts } = analyse({ text: `${first} ${second}`, lang });
    expect(facts.map((fact) => fact.text)).toEqual([first]);
  });

  it('is one where it opens with something of its own', () => {
    const lines = [
      'Mayor Ada Lind opened the bridge of Kota Lama on Monday.',
      'Two weeks ago she said that 120 boats had been mended since January.',
    ];
    expect(texts(lines)).toEqual(lines);
  });

  it('is one where it names who said it', () => {
    const lines = [
      'Mayor Ada Lind opened the bridge of Kota Lama on Monday.',
      'Engineer Per Holm added that 120 boats had been mended since January.',
    ];
    expect(texts(lines)).toEqual(lines);
  });

  it('is listed where there is nothing else', () => {
    const only = 'She added that 120 boats had been mended since January.';
    expect(texts([only])).toEqual([only]);
  });
});

describe('a line about the page itself', () => {
  it.each([
    ['en', 'This is a machine translation of a report in Swedish, made on 3 May 2022.'],
    ['id', 'Artikel ini telah tayang di Harian Senja pada 3 Mei 2022 dengan judul lain.'],
    ['de', 'Dies ist eine maschinelle Übersetzung eines Berichts vom 3. Mai 2022.'],
    ['fr', 'Cet article a été traduit du suédois par une machine le 3 mai 2022.'],
  ])('is no fact (%s)', (lang, line) => {
    const news = 'Ada Lind, Kota Lama, 120 ferries, 300 crews, Berlin, Per Holm.';
    const { facts } = analyse({ text: `${news}\n${line}`, lang });
    expect(facts.map((fact) => fact.text)).not.toContain(line);
  });
});

it('takes no line of several headlines for a fact', () => {
  const deck =
    '항만청장 사의 표명하며 다음 주 인사 전망…16일 새 다리 개통식 열기로…주민 4000명 "다리 반갑다"';
  const lines = [
    '이창우 항만청장은 13일 부산에서 열린 회의에서 새 다리를 16일에 개통하겠다고 발표했다.',
    '다리의 길이는 2킬로미터이며 건설에는 5년이 걸렸고 노동자 4000명이 참여했다.',
  ];
  const told = (all: readonly string[]) =>
    analyse({ text: all.join('\n'), lang: 'ko' }).facts.map(({ text }) => text);
  expect(told([deck, ...lines])).toEqual(told(lines));
});
