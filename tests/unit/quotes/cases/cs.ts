import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    '„Most se otevře v květnu,“ řekla starostka Anna Horová.',
    'd|Anna Horová|Most se otevře v květnu,',
  ],
  ['Anna Horová uvedla: „Máme peníze.“', 'd|Anna Horová|Máme peníze.'],
  [
    '„Čekali jsme dlouho,“ dodal Jan Malík, „a nikdo nepřišel.“',
    'd|Jan Malík|Čekali jsme dlouho, … a nikdo nepřišel.',
  ],
  ['Jan Malík přijel v pondělí. „Přívoz měl zpoždění,“ řekl.', 'd|Jan Malík|Přívoz měl zpoždění,'],
  ['„Proč teď?“ zeptal se Jan Malík.', 'd|Jan Malík|Proč teď?'],
  ['Jan Malík oznámil, že se most otevře v květnu.', 'i|Jan Malík|se most otevře v květnu'],
  ['Most se otevře v květnu, uvedl Jan Malík.', 'i|Jan Malík|Most se otevře v květnu'],
  ['Film „Tiché moře“ dnes vstupuje do kin.'],
  ['Takzvaná „tichá zóna“ začíná tady.'],
];
