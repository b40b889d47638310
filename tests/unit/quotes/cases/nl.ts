import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '“De brug gaat in mei open”, zegt burgemeester Karin Vos.',
    'd|Karin Vos|De brug gaat in mei open',
  ],
  ['Karin Vos zei: “We hebben het geld.”', 'd|Karin Vos|We hebben het geld.'],
  [
    '“We hebben gewacht”, vertelt Karin Vos, “en niemand kwam.”',
    'd|Karin Vos|We hebben gewacht … en niemand kwam.',
  ],
  ['Karin Vos kwam maandag aan. “De boot was te laat”, zei ze.', 'd|Karin Vos|De boot was te laat'],
  ['“De boot was te laat”, aldus Karin Vos.', 'd|Karin Vos|De boot was te laat'],
  ['‘We zijn er klaar voor’, zegt Karin Vos over de foto’s.', 'd|Karin Vos|We zijn er klaar voor'],
  ['Karin Vos zegt dat de brug in mei opengaat.', 'i|Karin Vos|de brug in mei opengaat'],
  ['Volgens Karin Vos gaat de brug in mei open.', 'i|Karin Vos|gaat de brug in mei open'],
  ['De film “Stille zee” draait vandaag.'],
  ['De zogenaamde “stille zone” begint hier.'],
  ['De krant “De Kade” verschijnt op maandag.'],
];
