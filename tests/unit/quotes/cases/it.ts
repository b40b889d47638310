import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '«Il ponte apre a maggio», ha detto la sindaca Marta Riva.',
    'd|Marta Riva|Il ponte apre a maggio',
  ],
  ['Marta Riva ha dichiarato: «Abbiamo i soldi».', 'd|Marta Riva|Abbiamo i soldi'],
  [
    '«Abbiamo aspettato», spiega Marta Riva, «e nessuno è venuto».',
    'd|Marta Riva|Abbiamo aspettato … e nessuno è venuto',
  ],
  [
    'Marta Riva è arrivata lunedì. «Il traghetto era in ritardo», ha aggiunto.',
    'd|Marta Riva|Il traghetto era in ritardo',
  ],
  ['«Perché adesso?», chiede Luca Prati.', 'd|Luca Prati|Perché adesso?'],
  ['Marta Riva ha affermato che il ponte apre a maggio.', 'i|Marta Riva|il ponte apre a maggio'],
  ['Il ponte apre a maggio, ha precisato Marta Riva.', 'i|Marta Riva|Il ponte apre a maggio'],
  ['Secondo Marta Riva, il ponte apre a maggio.', 'i|Marta Riva|il ponte apre a maggio'],
  ['Il film «Mare calmo» esce oggi.'],
  ['La cosiddetta «zona quieta» comincia qui.'],
  ['Il quotidiano «Il Molo» esce il lunedì.'],
];
