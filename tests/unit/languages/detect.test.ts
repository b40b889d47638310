import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/languages/detection/detect';
import { neighbours } from '../../../src/languages/detection/neighbours';
import { signalsOf } from '../../../src/languages/signals';

/** One piece of news a language, of our own writing: long enough for an answer, too short for luck. */
const own: readonly (readonly [tag: string, text: string])[] = [
  [
    'ar',
    'قال رئيس البلدية إن الجسر الجديد الذي بدأ العمل فيه قبل عامين لن يفتح إلى أن تنتهي الاختبارات.',
  ],
  [
    'cs',
    'Starostka řekla, že nový most se otevře až po zkouškách, které mají začít v pondělí a potrvají tři týdny.',
  ],
  [
    'da',
    'Borgmesteren siger, at den nye bro først åbner efter prøverne, og at der ikke bliver noget gebyr i år.',
  ],
  [
    'de',
    'Die Bürgermeisterin sagte, dass die neue Brücke erst nach den Prüfungen geöffnet wird und nicht vor dem Winter.',
  ],
  ['el', 'Η δήμαρχος είπε ότι η νέα γέφυρα θα ανοίξει μετά τις δοκιμές.'],
  [
    'en',
    'The mayor said that the new bridge would not open until the tests were over, which will be in three weeks.',
  ],
  [
    'es',
    'La alcaldesa dijo que el nuevo puente no se abrirá hasta que terminen las pruebas, y que será gratis para los vecinos.',
  ],
  ['fa', 'شهردار گفت که پل تازه تا پایان آزمایش‌ها باز نمی‌شود و این کار سه هفته زمان می‌برد.'],
  [
    'fi',
    'Pormestarin mukaan uusi silta avataan vasta kokeiden jälkeen, eikä se ole valmis ennen kuin ensi vuonna.',
  ],
  [
    'fr',
    "La maire a dit que le nouveau pont n'ouvrira pas avant la fin des essais, qui dureront trois semaines.",
  ],
  ['hi', 'महापौर ने कहा कि नया पुल जाँच पूरी होने के बाद ही खोला जाएगा और इस पर कोई शुल्क नहीं लगेगा।'],
  [
    'hu',
    'A polgármester azt mondta, hogy az új híd csak a próbák után nyílik meg, és ez még nem az idén lesz.',
  ],
  [
    'id',
    'Wali kota mengatakan bahwa jembatan baru itu belum akan dibuka karena pengujian masih berlangsung pada pekan ini.',
  ],
  [
    'it',
    'La sindaca ha detto che il nuovo ponte non aprirà prima della fine delle prove, che sono durate più del previsto.',
  ],
  ['ja', '市長は、新しい橋は試験が終わるまで開通しないと述べた。'],
  ['ko', '시장은 새 다리가 시험이 끝난 뒤에 열릴 것이라고 말했다.'],
  [
    'ms',
    'Datuk Bandar berkata jambatan baharu itu tidak akan dibuka kerana ujian masih dijalankan, manakala bayaran bagi daripada penduduk tiada.',
  ],
  [
    'nl',
    'De burgemeester zei dat de nieuwe brug pas na de proeven open gaat en dat er voor het verkeer nog niet wordt betaald.',
  ],
  [
    'no',
    'Ordføreren sier at den nye broen først åpner etter prøvene, og at det ikke blir noe gebyr før neste år.',
  ],
  [
    'pl',
    'Burmistrz powiedziała, że nowy most zostanie otwarty dopiero po próbach, które są zaplanowane na przyszły tydzień.',
  ],
  [
    'pt',
    'A prefeita disse que a nova ponte não será aberta até o fim dos testes, que ainda devem durar três semanas.',
  ],
  [
    'ro',
    'Primarul a spus că noul pod nu va fi deschis până după probe, care sunt programate pentru săptămâna viitoare.',
  ],
  [
    'ru',
    'Мэр сообщила, что новый мост откроют только после испытаний, которые начнутся в понедельник.',
  ],
  [
    'sv',
    'Borgmästaren säger att den nya bron inte öppnar förrän efter proven, och att det blir gratis för alla i år.',
  ],
  ['th', 'นายกเทศมนตรีกล่าวว่าสะพานใหม่จะเปิดหลังการทดสอบเสร็จสิ้น'],
  [
    'tr',
    'Belediye başkanı, yeni köprünün denemeler bittikten sonra açılacağını ve bu yıl için ücret olmadığını söyledi.',
  ],
  [
    'uk',
    'Мерка повідомила, що новий міст відкриють лише після випробувань, які почнуться в понеділок.',
  ],
  [
    'vi',
    'Thị trưởng nói rằng cây cầu mới sẽ không được mở cho đến khi các thử nghiệm kết thúc vào tuần sau.',
  ],
  ['zh', '市长说，新桥要等测试结束以后才会开通，居民们还要再等三个星期。'],
  ['zh-Hant', '市長說，新橋要等測試結束以後才會開通，居民們還要再等三個星期。'],
];

/** Languages that no file describes and that look like one of ours. */
const unwritten: readonly (readonly [tag: string, text: string])[] = [
  [
    'bg',
    'Кметът каза, че новият мост ще бъде отворен след изпитанията, които са по план за следващата седмица.',
  ],
  ['bn', 'মেয়র বলেছেন, পরীক্ষা শেষ হলে নতুন সেতু খুলে দেওয়া হবে।'],
  [
    'ca',
    "L'alcaldessa ha dit que el nou pont no s'obrirà fins que s'acabin les proves, i que és gratis per als veïns.",
  ],
  ['gu', 'મેયરે કહ્યું કે પરીક્ષણ પછી નવો પુલ ખૂલશે.'],
  ['hy', 'Քաղաքապետն ասաց, որ նոր կամուրջը կբացվի փորձարկումներից հետո։'],
  [
    'is',
    'Borgarstjórinn segir að nýja brúin verði ekki opnuð fyrr en eftir prófanir og það verður á næsta ári.',
  ],
  [
    'lt',
    'Merė sakė, kad naujas tiltas bus atidarytas tik po bandymų, kurie yra numatyti kitą savaitę.',
  ],
  ['my', 'မြို့တော်ဝန်က တံတားသစ်ကို စမ်းသပ်ပြီးမှ ဖွင့်မည်ဟု ပြောသည်။'],
  [
    'sk',
    'Primátorka povedala, že nový most sa otvorí až po skúškach, ktoré sú naplánované na budúci týždeň alebo neskôr.',
  ],
  [
    'sw',
    'Meya alisema kwamba daraja jipya halitafunguliwa kabla ya majaribio kumalizika katika wiki ijayo, na watu wa mji huo wataarifiwa.',
  ],
  ['ur', 'میئر نے کہا کہ نیا پل آزمائش کے بعد ہی کھولا جائے گا اور اس کا کوئی معاوضہ نہیں ہے۔'],
];

describe('detectLanguage', () => {
  it.each(own)('knows %s without a hint', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  it.each(unwritten)('does not take %s for a language with a file', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  it.each(own)('believes the text of %s over a wrong attribute', (tag, text) => {
    expect(detectLanguage(text, tag === 'en' ? 'fr' : 'en-US')).toBe(tag);
  });

  it('counts a word that is no longer than an ending once', () => {
    expect(detectLanguage('Kat told Ban to go, and Kat went with Ban.')).toBe('en');
  });

  it('has no neighbour that got a file of its own: its words would count twice', () => {
    const tags = neighbours.flatMap((neighbour) => neighbour.tags.split(' '));
    expect(tags.filter((tag) => signalsOf(tag) !== null)).toEqual([]);
  });

  it('lets the attribute decide between languages that share their words', () => {
    const text =
      'Gradonačelnica je rekla da će novi most biti otvoren nakon ispitivanja koja su u planu.';
    expect(['bs', 'hr', 'sr-Latn'].map((hint) => detectLanguage(text, hint))).toEqual([
      'bs',
      'hr',
      'sr',
    ]);
  });

  it('takes the attribute for a language that nothing here describes', () => {
    expect(detectLanguage('Tha am baile beag brèagha ri taobh cladaich.', 'gd')).toBe('gd');
  });

  it('writes Norwegian as the contract does, whichever form the page names', () => {
    expect(
      detectLanguage(
        'Ordføreren seier at brua ikkje opnar før prøvene er over, og det blir ein gong til hausten.',
        'nn-NO',
      ),
    ).toBe('no');
    expect(detectLanguage('', 'nb')).toBe('no');
  });

  it('says "und" when there is nothing to go by', () => {
    expect(detectLanguage('', null)).toBe('und');
    expect(detectLanguage('12:30 – 4', 'not a tag')).toBe('und');
  });
});
