import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/languages/registry';
import { CASES } from './cases';
import { listed, namesOf } from './listed';

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
    ['de', 'Sie gilt als Ruderin von Weltrang und fuhr gestern heim.'],
    ['de', 'Der Abgeordnete warf dem Ministerpräsidenten Wortbruch vor und forderte Neuwahlen.'],
    ['de', 'Schwere Regenfälle trafen die Insel am Montag, Tonnen Hilfsgüter kamen an.'],
    ['de', 'Interviews gab der Trainer nach Ablauf der Frist und nach Mitternacht nicht mehr.'],
    ['de', 'Klar ist, dass Überschwemmungen in Tälern teuer werden und dass Firmen zahlen.'],
    ['id', 'Rapat Komisi VII ditunda.'],
    ['id', 'Dalam Pandemi Covid-19, pasar sepi. Ia menulis Kisah Nyata di koran.'],
    ['id', 'Warga yang sakit dirujuk ke RS-RS lain.'],
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
