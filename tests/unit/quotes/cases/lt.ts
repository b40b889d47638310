import type { QuoteCase } from './quote-case';

/** A language without a file of words, in a script with capitals: somebody is whose name stands there. */
export const cases: readonly QuoteCase[] = [
  [
    'Rasa Kazlauskienė sakė: „Mokykla bus atidaryta rudenį, kai baigsis visi darbai.“',
    'd|Rasa Kazlauskienė|Mokykla bus atidaryta rudenį, kai baigsis visi darbai.',
  ],
  [
    'Posėdis truko ilgai. Mokiniai nekantravo: „Ar jau galime eiti namo prieš vakarienę?“',
    'd||Ar jau galime eiti namo prieš vakarienę?',
  ],
  [
    'Kalbėjo tik Jonas Petraitis. Tik Jonas Petraitis atsakė: „Palaukite dar valandą, nes reikia baigti darbą.“',
    'd|Jonas Petraitis|Palaukite dar valandą, nes reikia baigti darbą.',
  ],
  [
    'Į salę atėjo Jonas Petraitis. „Palaukite dar valandą, nes reikia baigti darbą“, – pridūrė Petraitis.',
    'd|Jonas Petraitis|Palaukite dar valandą, nes reikia baigti darbą',
  ],
];
