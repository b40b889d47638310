import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseFacts } from '../../../../src/facts/choose-facts';
import type { Findings } from '../../../../src/facts/findings';
import { analyse } from '../../../../src/reading/analyse';
import { contextOf } from '../../text-context';

const nothing: Findings = { names: [], dates: [], amounts: [], sources: [], quotes: [] };

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
};

/** Our own: a flood, its figures, a quotation, what was known before, and a line of the house. */
const flood = {
  title: 'Flood in Marsh Vale forces 3,000 people from their homes',
  text: [
    'A flood in Marsh Vale forced 3,000 people from their homes on Tuesday after the river Arrow broke its banks.',
    'The river rose by four metres in a single night and cut the only road to the town, the water agency said.',
    'However, the hospital in Marsh Vale stayed open and took in 40 people from the flooded streets.',
    '“We heard the water before we saw it. Nobody slept,” said Ada Lind, who runs the bakery.',
    'It was cold.',
    'The river had previously flooded the lower fields every few years without harm to the town.',
    'A flood in Marsh Vale forced 3,000 people from their homes on Tuesday.',
    'The government promised 12 million pounds for new walls along the river Arrow before the winter.',
    'Would it be enough?',
    'Soldiers brought boats, blankets and drinking water to the families who waited in the school.',
    'The council will decide in May whether the houses nearest the river can be rebuilt where they stood.',
    'Farmers lost about 900 sheep, and insurers expect claims from most of the shops in the main street.',
  ].join('\n'),
};

const jembatan = {
  title: 'Jembatan Selat Biru Mulai Dibuka untuk Umum',
  text: [
    'Jembatan Selat Biru sepanjang dua kilometer mulai dibuka untuk umum pada Senin pagi setelah dibangun selama lima tahun.',
    'Pembangunan jembatan itu menelan biaya Rp1,2 triliun dan melibatkan 4.000 pekerja dari tiga provinsi.',
    'Namun, truk di atas 20 ton belum boleh melintas di jembatan itu hingga uji beban selesai bulan depan.',
    '“Kami sudah lama menunggu,” kata Rahma, warga setempat.',
    'Ia senang.',
    'Baca juga daftar jembatan terpanjang.',
    'Waktu tempuh antara kedua pulau kini hanya sepuluh menit, dari sebelumnya dua jam dengan kapal feri.',
    'Jembatan Selat Biru mulai dibuka untuk umum pada Senin pagi.',
    'Pemerintah daerah menyiapkan dua puluh bus gratis selama pekan pertama bagi warga kedua pulau.',
    'Tarif jembatan akan diumumkan pada akhir tahun, dan pengendara sepeda motor tidak akan dipungut biaya.',
  ].join('\n'),
};

const facts = (lang: string, { title, text }: { title: string; text: string }, words?: number) =>
  chooseFacts(contextOf(lang, text, { title }), nothing, words);

describe.each([
  ['en', flood, 'forced 3,000 people', ['We heard', 'It was cold', 'Would it']],
  ['id', jembatan, 'sepanjang dua kilometer', ['Kami sudah', 'Ia senang', 'Baca juga']],
] as const)('chooseFacts (%s)', (lang, article, main, leftOut) => {
  it('puts the main fact first', () => {
    expect(facts(lang, article)[0]?.text).toContain(main);
  });

  it('leaves out mere speech, unresolved beginnings, questions and pointers elsewhere', () => {
    const said = facts(lang, article)
      .map(({ text }) => text)
      .join('\n');
    for (const words of leftOut) expect(said).not.toContain(words);
  });

  it('does not say the same thing twice', () => {
    const said = facts(lang, article)
      .map(({ text }) => text)
      .join('\n');
    expect(said.match(/Marsh Vale forced|Biru (?:sepanjang|mulai)/gu)).toHaveLength(1);
  });

  it('takes an empty connective off', () => {
    for (const { text } of facts(lang, article, 10_000))
      expect(text).not.toMatch(/^(?:However|Namun)/u);
  });

  it('keeps to seven facts in about 110 words, and to the words asked for', () => {
    const chosen = facts(lang, article);
    expect(chosen.length).toBeGreaterThanOrEqual(5);
    expect(chosen.length).toBeLessThanOrEqual(7);
    expect(
      chosen
        .map(({ text }) => text)
        .join(' ')
        .split(/\s+/u).length,
    ).toBeLessThanOrEqual(127);
    const few = facts(lang, article, 20).map(({ text }) => text);
    expect(few.join(' ').split(/\s+/u).length).toBeLessThanOrEqual(23);
  });

  it('lists every sentence when there is room for the whole article', () => {
    expect(facts(lang, article, 10_000)).toHaveLength(
      contextOf(lang, article.text).sentences.length,
    );
  });
});

/** Words that are not spaced, of letters that spell vowels and tones as well: a list has as much room as elsewhere. */
describe('chooseFacts (th)', () => {
  const pier = [
    'ท่าเรือบ้านทรายทองเปิดให้บริการอีกครั้งเมื่อวันที่ 4 มีนาคม 2569 หลังปิดซ่อมแซมนานสามปี โดยใช้งบประมาณทั้งสิ้น 62 ล้านบาท',
    'เรือโดยสารจะออกจากท่าวันละ 14 เที่ยวไปยังเกาะทั้งสามแห่งนอกชายฝั่งในฤดูท่องเที่ยวปีนี้',
    '“เรารอวันนี้มานานเหลือเกินและดีใจที่ได้กลับมาขายของริมน้ำอีกครั้ง” นางแก้วตา มีทรัพย์กล่าวกับผู้สื่อข่าว',
    'แผงขายของริมน้ำกว่า 90 แผงได้รับการยกเว้นค่าเช่าตลอดหกเดือนแรกที่ท่าเรือเปิดให้บริการ',
    'ขณะที่ชาวประมงพื้นบ้านย้ายไปจอดเรือที่สะพานปลาแห่งใหม่ทางทิศใต้ของอ่าว',
    'โรงพยาบาลประจำเกาะจะมีเรือรับส่งผู้ป่วยฉุกเฉินของตนเองเป็นครั้งแรกในเดือนหน้า',
  ].join('\n');
  const chosen = analyse({ lang: 'th', text: pier, published: '2026-03-05' }).facts.map(
    ({ text }) => text,
  );

  it('has room for as many facts as other languages have', () => {
    expect(chosen).toHaveLength(5);
    expect(chosen[0]).toContain('62 ล้านบาท');
  });

  it('leaves out who spoke to whom beside a quotation', () => {
    expect(chosen.join('\n')).not.toContain('ผู้สื่อข่าว');
  });

  it('takes a conjunction off that no space parts from the next word', () => {
    expect(chosen).toContain('ชาวประมงพื้นบ้านย้ายไปจอดเรือที่สะพานปลาแห่งใหม่ทางทิศใต้ของอ่าว');
  });
});

describe('what a fact holds', () => {
  const text = [
    'The mill in Osterby closed on Friday with a loss of 300 jobs, the Morning Post reports.',
    'According to the Morning Post, the owner plans to sell the land to the town for two million crowns.',
  ].join('\n');
  const findings: Findings = {
    ...nothing,
    names: [{ name: 'Osterby', type: 'place', role: null, mentions: [[12, 19]] }],
    dates: [{ ...spanOf(text, 'on Friday'), value: null, grain: 'day', anchor: 'publication' }],
    amounts: [{ ...spanOf(text, '300 jobs'), value: 300, unit: 'jobs' }],
    sources: [
      { ...spanOf(text, 'the Morning Post reports'), name: 'Morning Post', kind: 'outlet' },
      { ...spanOf(text, 'According to the Morning Post'), name: 'Morning Post', kind: 'outlet' },
    ],
  };
  const chosen = chooseFacts(contextOf('en', text), findings);

  it('points to the place, the day and the sum that stand in it', () => {
    expect(chosen.find(({ text: words }) => words.includes('mill'))).toMatchObject({
      kind: 'number',
      who: [],
      where: [0],
      when: [0],
      amounts: [0],
    });
  });

  it('leaves off an attribution at either end and keeps it as the source', () => {
    expect(chosen.map(({ text: words, source }) => [words, source])).toEqual(
      expect.arrayContaining([
        ['The mill in Osterby closed on Friday with a loss of 300 jobs', 0],
        ['the owner plans to sell the land to the town for two million crowns.', 1],
      ]),
    );
  });
});

describe('the words of the article', () => {
  const sentence = fc.constantFrom(
    ...flood.text.split('\n'),
    ...jembatan.text.split('\n'),
    'Namun, “',
    'LONDON (Reuters) - Prices fell 3%.',
    '市長は「橋は安全だ。」と述べた。',
    '😀 Dr.',
    '...',
  );

  it('stand unchanged in every item of an analysis', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { maxLength: 14 }),
        fc.constantFrom('\n', ' '),
        fc.constantFrom('en', 'id', 'ja', 'und'),
        fc.integer({ min: 1, max: 400 }),
        (sentences, glue, lang, factsWords) => {
          const text = sentences.join(glue);
          const found = analyse({
            text,
            lang,
            title: flood.title,
            published: '2026-11-03',
            factsWords,
          });
          const plain = [...found.facts, ...found.dates, ...found.amounts, ...found.sources];
          for (const item of plain) expect(text.slice(item.start, item.end)).toBe(item.text);
          for (const quote of found.quotes) {
            const spans = quote.spans ?? [[quote.start, quote.end]];
            expect(spans.map(([start, end]) => text.slice(start, end)).join(' … ')).toBe(
              quote.text,
            );
          }
          for (const { mentions } of found.names) {
            for (const [start, end] of mentions) expect(text.slice(start, end).trim()).not.toBe('');
          }
          const again = analyse({
            text,
            lang,
            title: flood.title,
            published: '2026-11-03',
            factsWords,
          });
          expect(again).toEqual(found);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are enough for an empty text', () => {
    expect(chooseFacts(contextOf('en', ''), nothing)).toEqual([]);
  });
});

describe('what a fact may not do', () => {
  const story = [
    'The bridge over the Arrow collapsed on Monday and blocked the river for all ships.',
    'Engineers had warned the council of Marsh Vale for years that its piers were hollow.',
    'They were told that 12 million pounds could not be found for a new one before the spring.',
    'The mayor promised that “nobody will have to wait for the ferry.',
    'It will be open by the summer” at the latest, and free for all who live in Marsh Vale.',
    'Two ferries will carry 900 people a day across the river until a new bridge is built.',
    'Ships with coal for the power station are waiting in the harbour of Lindmouth.',
    'The station can run for three weeks with what it has in store, its owner said.',
    'Schools on the far bank will teach over the radio until the first ferry sails on Thursday.',
    'The council meets on Friday to vote on the money for the work under the water.',
  ].join('\n');

  it('begins with no pronoun whose sentence before is not in the list', () => {
    const listed = (factsWords: number) =>
      analyse({ text: story, lang: 'en', factsWords })
        .facts.map(({ text }) => text)
        .join('\n');
    expect(listed(110)).toContain('They were told');
    for (let words = 20; words <= 200; words += 10) {
      if (listed(words).includes('They were')) expect(listed(words)).toContain('Engineers had');
    }
    expect(listed(60)).not.toContain('It will be open');
  });

  it('is not half of a quotation', () => {
    const { facts } = analyse({ text: story, lang: 'en' });
    for (const { text } of facts) expect((text.match(/[“”]/gu) ?? []).length % 2).toBe(0);
  });

  it('keeps no conjunction where its source was taken off', () => {
    const text =
      'Dikutip dari Al Jazeera, bahwa jembatan itu runtuh pada Senin pagi di tengah badai.';
    const [fact] = analyse({ text, lang: 'id' }).facts;
    expect(fact?.text).toBe('jembatan itu runtuh pada Senin pagi di tengah badai.');
  });
});

describe('what a fact points to', () => {
  it('takes the day from the sentence before in its paragraph, the person of a pronoun, and no place', () => {
    const text =
      'Susan Whitfield opened the bridge in Berlin on 3 May 2022. She thanked the engineers and their families.';
    const { facts, names, dates } = analyse({
      text,
      lang: 'en',
      published: '2022-05-04T10:00:00Z',
    });
    const second = facts.find((fact) => fact.text.startsWith('She'));
    expect(second?.who.map((at) => names[at]?.name)).toEqual(['Susan Whitfield']);
    expect(second?.where).toEqual([]);
    expect(second?.when.map((at) => dates[at]?.value)).toEqual(['2022-05-03']);
  });

  it.each([
    'The bridge in Berlin was built from 1994 to 2003. The engineers and their families were thanked at length.',
    'Susan Whitfield has led the bank since 2015. The engineers and their families were thanked at length.',
    'The bridge opened on 3 May 2022. Lanterns hang over both of its lanes. The engineers and their families were thanked at length.',
  ])('takes no stretch of time, no year, and nothing from farther off: %s', (text) => {
    const { facts } = analyse({ text, lang: 'en', published: '2022-05-04T10:00:00Z' });
    expect(facts.find((fact) => fact.text.startsWith('The engineers'))?.when).toEqual([]);
  });

  it('takes the person of a pronoun, not what the person works for', () => {
    const text =
      'Norton Bank and its director Susan Whitfield paid for the bridge. She thanked the engineers and their families.';
    const { facts, names } = analyse({ text, lang: 'en' });
    expect(names.map(({ name }) => name)).toContain('Norton Bank');
    const second = facts.find((fact) => fact.text.startsWith('She'));
    expect(second?.who.map((at) => names[at]?.name)).toEqual(['Susan Whitfield']);
  });

  it('names whoever speaks in it by other words', () => {
    const text = [
      'Energy minister Susan Whitfield opened the bridge in Berlin on 3 May 2022.',
      'It cost 12 million pounds.',
      'Trains will cross it every nine minutes from the first of June, the minister said.',
    ].join('\n');
    const { facts, names } = analyse({ text, lang: 'en' });
    const third = facts.find((fact) => fact.text.startsWith('Trains'));
    expect(third?.who.map((at) => names[at]?.name)).toEqual(['Susan Whitfield']);
  });

  it('takes neither from another paragraph', () => {
    const text =
      'The bridge in Berlin opened on 3 May 2022.\nThe engineers and their families were thanked at length.';
    const { facts } = analyse({ text, lang: 'en', published: '2022-05-04T10:00:00Z' });
    const second = facts.find((fact) => fact.text.startsWith('The engineers'));
    expect([second?.where, second?.when]).toEqual([[], []]);
  });
});

describe('a house of an institution', () => {
  const places = (lang: string, text: string) => {
    const { facts: found, names } = analyse({ lang, text, factsWords: 100 });
    return found[0]?.where.map((at) => names[at]?.name);
  };

  it.each([
    ['en', 'The two ministers met at the White House for more than three hours.', ['White House']],
    [
      'id',
      'Kedua menteri bertemu di Mahkamah Konstitusi selama lebih dari tiga jam.',
      ['Mahkamah Konstitusi'],
    ],
    ['en', 'The White House denied that the two ministers had met at all.', []],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(places(lang, text)).toEqual(expected);
  });
});

describe('what is said', () => {
  const treaty = [
    'Two island states signed a treaty on fishing in Port Amber on Friday after ten years of talks.',
    'The treaty lets 400 boats of both states fish in the strait from January.',
    'During a walk with the mayor of the port, minister Ada Lind said both states must show great patience.',
    '“Our two states must show great patience, more than ever,” Lind said.',
    'One patrol of two coast guards will watch over it, and each of the states will pay half.',
    'Lind said that boats of both states had fished in the strait without any treaty.',
    'The catch of cod has fallen by a third in that time.',
    'Four canneries on the northern island closed last winter, and 900 people lost their work.',
    'Fishermen of the northern island had blocked the port of the southern one in the summer.',
  ].join('\n');
  const texts = (text: string) => analyse({ text, lang: 'en' }).facts.map((fact) => fact.text);

  it('is no fact when the quotation right after says it again', () => {
    expect(texts(treaty).join('\n')).not.toContain('During a walk');
    const unquoted = treaty.replace(/\n“Our two[^\n]*/u, '');
    expect(texts(unquoted).join('\n')).toContain('During a walk');
  });

  it('leaves out the line that only leads to a quotation', () => {
    const led = treaty.replace(
      '“Our two',
      'Minister Ada Lind, who opened the talks in Port Amber on Friday, told the 400 guests of the treaty:\n“Our two',
    );
    expect(texts(led).join('\n')).not.toContain('told the 400 guests');
    expect(texts(led.replace('treaty:\n', 'treaty.\n')).join('\n')).toContain(
      'told the 400 guests',
    );
  });

  it('gives way, below the top, to what happened', () => {
    const scoreIn = (text: string) =>
      analyse({ text, lang: 'en' }).facts.find((fact) => fact.text.includes('without any'))?.score;
    const seen = scoreIn(treaty.replace('Lind said that boats', 'Lind saw how boats'));
    expect(seen).toBeDefined();
    expect(scoreIn(treaty)).toBeLessThan(seen ?? 0);
  });
});

describe('a short article', () => {
  const title = 'Ferry to Kota Lama is late';
  const news = [
    'The ferry to Kota Lama left an hour late on Monday after a crane had fallen across the pier.',
    'By evening all four boats of the line were running again, the harbour office said.',
  ];

  it('is chosen from, too: a label, a question and an item that goes on from its list are no facts', () => {
    const more = [
      'Photo by the harbour office',
      'Would it be late again?',
      'and the boat of the fire brigade.',
    ];
    const text = [...news, ...more].join('\n');
    expect(facts('en', { title, text }).map((fact) => fact.text)).toEqual(news);
  });

  it('of nothing else still has a line of it listed', () => {
    const text = 'Would it be late again?\nPhoto by the harbour office';
    expect(facts('en', { title, text })).not.toEqual([]);
  });
});

it('lists a sentence of three words that tells an amount', () => {
  const text =
    '박지훈 장관은 지난 16일 푸른만 다리를 열었다. 공사비는 1조2000억원이 들었다. 날씨는 매우 맑았다. 많은 시민이 다리를 걸어서 건넜다.';
  const facts = analyse({ lang: 'ko', text, published: '2022-09-20' }).facts.map(
    (fact) => fact.text,
  );
  expect(facts).toContain('공사비는 1조2000억원이 들었다.');
  expect(facts).not.toContain('날씨는 매우 맑았다.');
});

describe('the order of all sentences', () => {
  const sentences = [
    'The ferry Sonja ran aground off Kettle Point on Monday with 210 people on board.',
    'Tugs pulled the ferry free at noon and brought it to the yard at Marle.',
    'Divers looked at the hull for two hours and found a tear below the bow.',
    'The line that runs the ferry has ordered buses for its passengers.',
    'Inspectors of the coast guard will hear the captain of the ferry next week.',
  ];
  const placeOf = (sentence: string | undefined, breaks: readonly string[]) => {
    const text = sentences.map((one, at) => one + (breaks[at] ?? '')).join('');
    return facts('en', { title: 'Ferry runs aground', text }, 1000).findIndex(
      (fact) => fact.text === sentence,
    );
  };

  it('puts the second paragraph before what stands as far down in a later one', () => {
    const [, , , fourth] = sentences;
    const inSecond = placeOf(fourth, [' ', ' ', '\n', ' ', '']);
    const inFourth = placeOf(fourth, ['\n', '\n', '\n', '\n', '']);
    expect(inSecond).toBeLessThan(inFourth);
  });
});

describe('the main fact', () => {
  const rest = [
    'The bridge between Tolva and Menn cost 40 million euros and carries trains and cars over the strait between Tolva and Menn.',
    'Trains between Tolva and Menn will cross the bridge from May.',
    'Islanders had waited for a bridge over the strait for decades.',
  ];
  const mainOf = (lede: string) =>
    analyse({
      text: [lede, ...rest].join('\n'),
      lang: 'en',
      title: 'New bridge over the strait between Tolva and Menn',
      published: '2026-03-03',
    }).facts[0]?.text;

  it('is the lede where that says who and when, though the next sentence has more of the story', () => {
    const lede = 'Transport Minister Ilse Brandt opened the new crossing on Monday morning.';
    expect(mainOf(lede)).toBe(lede);
  });

  it('is the first there that answers two questions, whatever ranks above it', () => {
    const teaser = 'Some crossings take a generation to be built.';
    const news = 'Transport Minister Ilse Brandt opened the new crossing on Monday morning.';
    const { facts: found } = analyse({
      text: [teaser, news, ...rest].join('\n'),
      lang: 'en',
      title: 'New bridge over the strait between Tolva and Menn',
      published: '2026-03-03',
    });
    expect(found[0]?.text).toBe(news);
  });

  it('is none that points back to a quotation, where another stands at the top', () => {
    const pointing =
      'This bridge over the strait between Tolva and Menn cost 40 million euros, minister Ilse Brandt said on Monday.';
    const { facts: found } = analyse({
      text: [
        'Some crossings take a generation to be built.',
        '“We never thought that we would see the day,” said Ada Lind.',
        pointing,
        'Schools will be reached in minutes instead of hours.',
      ].join('\n'),
      lang: 'en',
      title: 'New bridge over the strait between Tolva and Menn',
      published: '2026-03-03',
    });
    expect(found.map(({ text }) => text)).toContain(pointing);
    expect(found[0]?.text).not.toBe(pointing);
  });

  it('may be the first sentence, whatever word that begins with', () => {
    const first = 'Das Hafenamt warnt vor gefälschten Rechnungen für Liegeplätze im Hafen.';
    const { facts: found } = analyse({
      text: [
        first,
        'Segler bekommen seit Tagen Post.',
        'Viele haben schon gezahlt und ärgern sich.',
      ].join('\n'),
      lang: 'de',
      title: 'Hafenamt warnt vor gefälschten Rechnungen für Liegeplätze',
    });
    expect(found[0]?.text).toBe(first);
  });

  it('is no teaser that stands at the top', () => {
    const teaser = 'Some bridges over the strait are worth every bit of the long wait for them.';
    expect(rest).toContain(mainOf(teaser));
  });
});
