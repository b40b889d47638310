import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['„A híd májusban nyílik” – mondta Kiss Anna polgármester.', 'd|Kiss Anna|A híd májusban nyílik'],
  ['– A híd májusban nyílik – közölte Kiss Anna.', 'd|Kiss Anna|A híd májusban nyílik'],
  ['Kiss Anna azt mondta: „Megvan a pénz.”', 'd|Kiss Anna|Megvan a pénz.'],
  [
    '– Sokáig vártunk – tette hozzá Kiss Anna. – Nem jött senki.',
    'd|Kiss Anna|Sokáig vártunk … Nem jött senki.',
  ],
  ['Kiss Anna azt mondta, hogy a híd májusban nyílik.', 'i|Kiss Anna|a híd májusban nyílik'],
  ['„Miért most?” – kérdezte Varga Péter.', 'd|Varga Péter|Miért most?'],
  ['A „Csendes tenger” című film ma kerül a mozikba.'],
  ['Az úgynevezett „csendes övezet” itt kezdődik.'],
];
