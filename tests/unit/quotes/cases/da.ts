import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['»Broen åbner i maj,« siger borgmester Karen Lund.', 'd|Karen Lund|Broen åbner i maj,'],
  ['"Broen åbner i maj," siger Karen Lund til Ritzau.', 'd|Karen Lund|Broen åbner i maj,'],
  ['– Broen åbner i maj, siger Karen Lund.', 'd|Karen Lund|Broen åbner i maj'],
  ['Karen Lund sagde: ”Vi har pengene.”', 'd|Karen Lund|Vi har pengene.'],
  [
    'Karen Lund kom i mandags. »Færgen var forsinket,« siger hun.',
    'd|Karen Lund|Færgen var forsinket,',
  ],
  ['Karen Lund siger, at broen åbner i maj.', 'i|Karen Lund|broen åbner i maj'],
  ['Ifølge Karen Lund åbner broen i maj.', 'i|Karen Lund|åbner broen i maj'],
  ['Filmen ”Stille hav” vises i dag.'],
  ['Den såkaldte ”stille zone” begynder her.'],
];
