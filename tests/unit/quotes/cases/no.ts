import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['– Broen åpner i mai, sier ordfører Kari Lunde.', 'd|Kari Lunde|Broen åpner i mai'],
  ['«Broen åpner i mai», sier Kari Lunde.', 'd|Kari Lunde|Broen åpner i mai'],
  ['Kari Lunde skriver: «Vi har pengene.»', 'd|Kari Lunde|Vi har pengene.'],
  [
    '– Broen åpner i mai, sier Kari Lunde til NRK.\n– Vi har ventet lenge.',
    'd|Kari Lunde|Broen åpner i mai',
    'd|Kari Lunde|Vi har ventet lenge.',
  ],
  ['Kari Lunde sier at broen åpner i mai.', 'i|Kari Lunde|broen åpner i mai'],
  ['Ifølge Kari Lunde åpner broen i mai.', 'i|Kari Lunde|åpner broen i mai'],
  ['Filmen «Stille hav» vises i dag.'],
  ['Det såkalte «stille området» begynner her.'],
];
