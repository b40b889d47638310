import { describe, expect, test } from 'vitest';
import { listed } from './listed';

describe('what a name is said to be right behind it', () => {
  test.each<[lang: string, text: string, ...names: string[]]>([
    ['en', 'Talhem is a village in the north of the county.', 'LOC Talhem'],
    ['en', 'The ferry sank off Talhem, a fishing village of 400 people.', 'LOC Talhem'],
    ['en', 'Brannigold became a rock band in March.', 'ORG Brannigold'],
    ['en', 'Drusilon, a German software company, cut 40 jobs.', 'ORG Drusilon'],
    ['en', 'Talhem — an island nation — voted on Monday.', 'LOC Talhem'],
    ['de', 'Talhem ist ein Dorf im Norden.', 'LOC Talhem'],
    ['de', 'Die Fähre kommt aus Talhem, einem Fischerdorf mit 400 Einwohnern.', 'LOC Talhem'],
    ['de', 'Drusilon, ein Softwareunternehmen, streicht 40 Stellen.', 'ORG Drusilon'],
    ['nl', 'Talhem is een dorp in het noorden.', 'LOC Talhem'],
    ['nl', 'Drusilon, een softwarebedrijf, schrapt 40 banen.', 'ORG Drusilon'],
    ['sv', 'Talhem är en liten by i norr.', 'LOC Talhem'],
    ['sv', 'Drusilon, ett programvaruföretag, säger upp 40 personer.', 'ORG Drusilon'],
    ['da', 'Talhem er en by i nord.', 'LOC Talhem'],
    ['no', 'Drusilon, et oljeselskap, sier opp 40 ansatte.', 'ORG Drusilon'],
    ['fr', 'Talhem est un petit village du nord.', 'LOC Talhem'],
    ['fr', 'Drusilon, une entreprise de logiciels, supprime 40 postes.', 'ORG Drusilon'],
    ['es', 'El barco se hundió frente a Talhemo, un pueblo de 400 vecinos.', 'LOC Talhemo'],
    ['es', 'Drusilón, una empresa de software, despidió a 40 personas.', 'ORG Drusilón'],
    ['pt', 'Talhema é uma aldeia do norte.', 'LOC Talhema'],
    ['pt', 'Drusilon, uma empresa de software, demitiu 40 pessoas.', 'ORG Drusilon'],
    ['it', 'Talhemo è un paese del nord.', 'LOC Talhemo'],
    ['it', 'Drusilon, una società di software, taglia 40 posti.', 'ORG Drusilon'],
    ['ro', 'Drusilon, o companie de software, concediază 40 de oameni.', 'ORG Drusilon'],
    ['ru', 'Талхемск — посёлок на севере края.', 'LOC Талхемск'],
    ['uk', 'Талхемка — село на півночі краю.', 'LOC Талхемка'],
    ['pl', 'Talhemów to wieś na północy.', 'LOC Talhemów'],
    ['cs', 'Talhemice jsou vesnice na severu.', 'LOC Talhemice'],
    ['fi', 'Talhemi on pieni kylä pohjoisessa.', 'LOC Talhemi'],
    ['hu', 'Talhem egy falu északon.', 'LOC Talhem'],
    ['el', 'Το Τάλχεμ είναι ένα χωριό στον βορρά.', 'LOC Τάλχεμ'],
    ['id', 'Sukalembang adalah salah satu desa nelayan.', 'LOC Sukalembang'],
    ['id', 'Drusilon merupakan sebuah grup musik.', 'ORG Drusilon'],
    ['ms', 'Talhem ialah sebuah kampung nelayan.', 'LOC Talhem'],
    // The noun tells more of the next one, or is somebody's, or is the subject.
    ['en', 'Ada Lind, a bank manager, died on Monday.', 'PER Ada Lind'],
    ['en', 'Ada Lind, a lawyer of the bank, left.', 'PER Ada Lind'],
    ['en', 'According to Ada Lind, a company had closed.', 'PER Ada Lind'],
    ['de', 'Ada Kessler, eine Bankkauffrau, ging.', 'PER Ada Kessler'],
    ['de', 'Im alten Rathaus, einem Museum, brannte es.'],
    ['fr', 'Ada Lind, une habitante du village, est partie.', 'PER Ada Lind'],
    // What is said of a whole subject is not said of its last word.
    ['en', 'The mayor of Talwig is a bank.', 'LOC Talwig'],
    ['id', 'Drusilon adalah instrumen investasi negara.'],
  ])('%s: %s', (lang, text, ...names) => {
    expect(listed(lang, text)).toEqual(names);
  });
});

describe('the article of something new stands before a noun, where nouns have capitals', () => {
  test.each<[lang: string, text: string, ...names: string[]]>([
    ['de', 'Am Ufer liegt ein Fischerdorf, daneben ein kleiner Bootsplatz.'],
    ['de', 'Ein Anlegeplatz fehlt in Kiel. Die Kosten des Anlegeplatzes sind hoch.', 'LOC Kiel'],
    ['de', 'Gebaut wird eine Fußgängerbrücke. Fußgängerbrücken kosten Geld.'],
    ['de', 'Sie wird eine neue Merkel, sagte ein Stefan.', 'PER Stefan'],
  ])('%s: %s', (lang, text, ...names) => {
    expect(listed(lang, text)).toEqual(names);
  });
});

test.each<[text: string, ...names: string[]]>([
  [
    'Ia tinggal di daerah Sukalembang dan bekerja di kawasan Plumbon.',
    'LOC Sukalembang',
    'LOC Plumbon',
  ],
  ['Banjir melanda Prefektur Talwig pada Senin.', 'LOC Prefektur Talwig'],
])(
  'the noun for an area or a unit of another country leads to a place in Indonesian: %s',
  (text, ...names) => {
    expect(listed('id', text)).toEqual(names);
  },
);
