import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '„Podul se deschide în mai”, a declarat primarul Ana Lungu.',
    'd|Ana Lungu|Podul se deschide în mai',
  ],
  ['Ana Lungu a spus: „Avem banii.”', 'd|Ana Lungu|Avem banii.'],
  [
    '„Am așteptat mult”, a explicat Ana Lungu, „și nimeni nu a venit.”',
    'd|Ana Lungu|Am așteptat mult … și nimeni nu a venit.',
  ],
  ['Ana Lungu a sosit luni. „Bacul a întârziat”, a adăugat ea.', 'd|Ana Lungu|Bacul a întârziat'],
  ['„De ce acum?”, a întrebat Ion Marin.', 'd|Ion Marin|De ce acum?'],
  ['Ana Lungu a anunțat că podul se deschide în mai.', 'i|Ana Lungu|podul se deschide în mai'],
  ['Filmul „Marea liniștită” apare azi.'],
  ['Așa-numita „zonă liniștită” începe aici.'],
];
