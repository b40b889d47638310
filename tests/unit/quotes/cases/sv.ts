import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['”Bron öppnar i maj”, säger borgmästaren Karin Lund.', 'd|Karin Lund|Bron öppnar i maj'],
  ['Karin Lund sade: ”Vi har pengarna.”', 'd|Karin Lund|Vi har pengarna.'],
  ['– Bron öppnar i maj, säger Karin Lund.', 'd|Karin Lund|Bron öppnar i maj'],
  [
    '”Vi väntade”, berättar Karin Lund, ”och ingen kom.”',
    'd|Karin Lund|Vi väntade … och ingen kom.',
  ],
  ['Karin Lund kom i måndags. ”Färjan var sen”, sade hon.', 'd|Karin Lund|Färjan var sen'],
  ['Karin Lund säger att bron öppnar i maj.', 'i|Karin Lund|bron öppnar i maj'],
  ['Enligt Karin Lund öppnar bron i maj.', 'i|Karin Lund|öppnar bron i maj'],
  ['Filmen ”Stilla hav” visas i dag.'],
  ['Den så kallade ”tysta zonen” börjar här.'],
];
