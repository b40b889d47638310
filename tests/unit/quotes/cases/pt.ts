import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  ['“A ponte abre em maio”, disse a prefeita Marta Rios.', 'd|Marta Rios|A ponte abre em maio'],
  ['Marta Rios afirmou: “Temos o dinheiro.”', 'd|Marta Rios|Temos o dinheiro.'],
  [
    '“Esperamos”, explicou Marta Rios, “e ninguém veio”.',
    'd|Marta Rios|Esperamos … e ninguém veio',
  ],
  [
    'Marta Rios chegou na segunda-feira. “O barco atrasou muito”, acrescentou.',
    'd|Marta Rios|O barco atrasou muito',
  ],
  ['“Por que agora?”, perguntou Luís Prado.', 'd|Luís Prado|Por que agora?'],
  ['Marta Rios garantiu que a ponte abre em maio.', 'i|Marta Rios|a ponte abre em maio'],
  ['A ponte abre em maio, destacou Marta Rios.', 'i|Marta Rios|A ponte abre em maio'],
  ['De acordo com Marta Rios, a ponte abre em maio.', 'i|Marta Rios|a ponte abre em maio'],
  ['O filme “Mar quieto” estreia hoje.'],
  ['A chamada “zona calma” começa aqui.'],
  ['A revista “Cais” sai às segundas.'],
];
