import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '« Le pont ouvrira en mai », a déclaré la maire Anne Rivière.',
    'd|Anne Rivière|Le pont ouvrira en mai',
  ],
  ["Anne Rivière a déclaré : « Nous avons l'argent. »", "d|Anne Rivière|Nous avons l'argent."],
  [
    "« Nous avons attendu, explique Anne Rivière, et personne n'est venu. »",
    "d|Anne Rivière|Nous avons attendu … et personne n'est venu.",
  ],
  [
    'Anne Rivière est arrivée lundi. « Le bac était en retard », a-t-elle ajouté.',
    'd|Anne Rivière|Le bac était en retard',
  ],
  ['« Le bac était en retard », précise-t-il.', 'd||Le bac était en retard'],
  ['« Pourquoi maintenant ? » demande Paul Lenoir.', 'd|Paul Lenoir|Pourquoi maintenant ?'],
  [
    'Anne Rivière a affirmé que le pont ouvrirait en mai.',
    'i|Anne Rivière|le pont ouvrirait en mai',
  ],
  ['Le pont ouvrira en mai, a indiqué Anne Rivière.', 'i|Anne Rivière|Le pont ouvrira en mai'],
  ['Selon Anne Rivière, le pont ouvrira en mai.', 'i|Anne Rivière|le pont ouvrira en mai'],
  ['Le film « Mer calme » sort mercredi.'],
  ['La zone dite « de repos » commence ici.'],
  ['Le journal « Le Quai » paraît le lundi.'],
];
