import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '“Jambatan itu dibuka pada bulan Mei,” kata Menteri Kerja Raya Farid Osman.',
    'd|Farid Osman|Jambatan itu dibuka pada bulan Mei,',
  ],
  ['“Kami bersedia,” katanya dalam satu kenyataan hari ini.', 'd||Kami bersedia,'],
  ['Farid Osman tiba semalam. “Kami bersedia,” ujar beliau.', 'd|Farid Osman|Kami bersedia,'],
  ['Farid Osman berkata bahawa jambatan itu selamat.', 'i|Farid Osman|jambatan itu selamat'],
  ['Farid Osman berkata: “Jambatan itu selamat.”', 'd|Farid Osman|Jambatan itu selamat.'],
  [
    '“Kami menunggu,” kata Farid Osman, “tetapi tiada siapa yang datang.”',
    'd|Farid Osman|Kami menunggu, … tetapi tiada siapa yang datang.',
  ],
  ['“Pasar selamat,” tegas Aminah Yusof kepada Bernama.', 'd|Aminah Yusof|Pasar selamat,'],
  ['Menurut Aminah Yusof, harga ikan akan turun.', 'i|Aminah Yusof|harga ikan akan turun'],
  ['Filem bertajuk “Laut Sunyi” ditayangkan hari ini.'],
  ['Dia digelar “Si Rajin” oleh rakan-rakannya.'],
];
