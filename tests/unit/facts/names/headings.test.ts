import { describe, expect, test } from 'vitest';
import { listed } from './listed';

/** Lines in which every word has a capital, beside a sentence. Own sentences. */
describe('a heading', () => {
  test.each<[lang: string, heading: string, ...names: string[]]>([
    // A few words with capitals are no name by them.
    ['en', 'Safety First'],
    ['en', 'Key Findings'],
    ['en', 'What Comes Next'],
    ['id', 'Tanggapan Pihak Pelabuhan'],
    ['en', 'Susan Lindqvist', 'PER Susan Lindqvist'],
    // A verb ends the name.
    ['id', 'Ibu Dimas Lubis Temukan Surat Lama', 'PER Dimas Lubis'],
    ['id', 'Rini Kusuma Bantah Tuduhan Warga', 'PER Rini Kusuma'],
    ['ms', 'Ahmad Kusuma Tolak Tawaran Syarikat', 'PER Ahmad Kusuma'],
    ['en', 'Tom Berry Wins Second Term Easily', 'PER Tom Berry'],
  ])('%s: %s', (lang, heading, ...names) => {
    expect(listed(lang, `1990.\n${heading}\n1991.`)).toEqual(names);
  });

  test('is no line with a stop, and no text by itself', () => {
    expect(listed('en', '1990.\nMerrin Tolley.\n1991.')).toEqual(['PER Merrin Tolley']);
    expect(listed('en', 'Merrin Tolley')).toEqual(['PER Merrin Tolley']);
  });
});

test('the words of a link behind a name are no part of it', () => {
  expect(listed('en', 'The ferry sank, officials said. Nadia Farouk Read More')).toEqual([
    'PER Nadia Farouk',
  ]);
  expect(listed('en', 'It was told by Herbert Read on Monday.')).toEqual(['PER Herbert Read']);
});

test.each([
  ['ca', "NOVA LLEI D'HABITATGE El govern aprova els comptes. Joan Pujol parla."],
  ['hr', 'VIŠE O TEMI Joan Pujol govori. MINISTARSTVO šuti.'],
])('words in capitals are no names where no file tells what they are (%s)', (lang, text) => {
  expect(listed(lang, text).filter((name) => !name.endsWith('Joan Pujol'))).toEqual([]);
});

describe('a common noun with a capital', () => {
  test.each<[lang: string, text: string, ...names: string[]]>([
    ['de', 'Für das Schlussquartal rechnet er mit mehr.'],
    ['de', 'Prognose sagt der Vorstand keine.'],
    ['de', 'Chef des Konzerns ist er seit Mai.'],
    ['de', 'Das Tempo nahm zu.'],
    ['de', 'Am Montag sank der Wert im Norvik Bereich.'],
    ['de', 'Gekauft wurden im Juni NVKA Anleihen.', 'ORG NVKA'],
    // People of a kind, who speak.
    ['nl', 'Volgens Havens is dat onzin.'],
    ['sv', 'Bönder säger nej.'],
    ['tr', 'Çiftçiler söyledi.'],
    ['ru', 'Водители говорят.'],
    ['es', 'Vecinos dijeron que sí.'],
    ['ar', 'وقال السائق إنه بريء.'],
    ['ar', 'قال المزارعون ذلك.'],
    ['fi', 'Istunnossa puhuttiin pitkään.'],
    ['nl', 'De Rotterdamse wethouder kwam, de Utrechter niet.'],
  ])('%s: %s', (lang, text, ...names) => {
    expect(listed(lang, text)).toEqual(names);
  });
});

test('a number word that opens a sentence is no part of a name', () => {
  expect(listed('nl', 'Acht RBZ-wagens wachtten.').join()).not.toContain('Acht');
});

test('an adjective that opens a sentence before a known name is off', () => {
  expect(listed('en', 'Jubilant Labour Party members sang.')).toEqual(['ORG Labour Party']);
});

test('an article and an adjective of a country stand before things', () => {
  expect(listed('en', 'She was in the Italian Lorry.')).toEqual(['OTH Lorry']);
});
