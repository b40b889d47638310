import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '”Silta avataan toukokuussa”, pormestari Liisa Korpi sanoo.',
    'd|Liisa Korpi|Silta avataan toukokuussa',
  ],
  ['”Silta avataan toukokuussa”, sanoi Liisa Korpi.', 'd|Liisa Korpi|Silta avataan toukokuussa'],
  ['– Silta avataan toukokuussa, Liisa Korpi kertoo.', 'd|Liisa Korpi|Silta avataan toukokuussa'],
  ['Liisa Korpi sanoi: ”Meillä on rahat.”', 'd|Liisa Korpi|Meillä on rahat.'],
  [
    'Liisa Korpi saapui maanantaina. ”Lautta oli myöhässä”, hän sanoi.',
    'd|Liisa Korpi|Lautta oli myöhässä',
  ],
  [
    'Liisa Korpi kertoi, että silta avataan toukokuussa.',
    'i|Liisa Korpi|silta avataan toukokuussa',
  ],
  ['Elokuva ”Tyyni meri” saa ensi-iltansa.'],
  ['Niin sanottu ”hiljainen alue” alkaa tästä.'],
];
