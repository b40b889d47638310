import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '„Most zostanie otwarty w maju” – powiedziała burmistrz Anna Zawada.',
    'd|Anna Zawada|Most zostanie otwarty w maju',
  ],
  [
    '– Most zostanie otwarty w maju – powiedziała Anna Zawada.',
    'd|Anna Zawada|Most zostanie otwarty w maju',
  ],
  [
    '– Czekaliśmy długo – dodała Anna Zawada. – Nikt nie przyszedł.',
    'd|Anna Zawada|Czekaliśmy długo … Nikt nie przyszedł.',
  ],
  ['Anna Zawada oświadczyła: „Mamy pieniądze”.', 'd|Anna Zawada|Mamy pieniądze'],
  [
    'Anna Zawada przyjechała w poniedziałek. „Prom się spóźnił” – dodała.',
    'd|Anna Zawada|Prom się spóźnił',
  ],
  ['„Dlaczego teraz?” – zapytał Jan Malik.', 'd|Jan Malik|Dlaczego teraz?'],
  [
    'Jan Malik poinformował, że most zostanie otwarty w maju.',
    'i|Jan Malik|most zostanie otwarty w maju',
  ],
  ['Film „Ciche morze” wchodzi dziś do kin.'],
  ['Tak zwany „cichy rejon” – tzw. strefa – zaczyna się tutaj.'],
  ['Dziennik „Nabrzeże” ukazuje się w poniedziałki.'],
];
