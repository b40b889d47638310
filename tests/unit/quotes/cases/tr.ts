import type { QuoteCase } from './quote-case';

export const cases: readonly QuoteCase[] = [
  [
    'Belediye Başkanı Ayşe Deniz, "Köprü mayısta açılacak." dedi.',
    'd|Ayşe Deniz|Köprü mayısta açılacak.',
  ],
  ['Ayşe Deniz, “Paramız var” diye konuştu.', 'd|Ayşe Deniz|Paramız var'],
  ['Ayşe Deniz, "Uzun süre bekledik" ifadelerini kullandı.', 'd|Ayşe Deniz|Uzun süre bekledik'],
  ['Ayşe Deniz pazartesi geldi. "Feribot geç kaldı" dedi.', 'd|Ayşe Deniz|Feribot geç kaldı'],
  ['"Köprü hazır" diyen Ayşe Deniz işçilere teşekkür etti.', 'd|Ayşe Deniz|Köprü hazır'],
  ['Ayşe Deniz: "Köprü çok yakında hazır olacak."', 'd|Ayşe Deniz|Köprü çok yakında hazır olacak.'],
  ['"Sakin Deniz" adlı film bugün gösterime girdi.'],
  ['Sözde "sessiz bölge" burada başlıyor.'],
];
