import { describe, expect, it } from 'vitest';
import { leaningsOf } from '../../../../src/facts/salience/describing/leans';
import { analyse } from '../../../../src/reading/analyse';
import { contextOf } from '../../text-context';

const leaning = (lang: string, text: string, date?: string) => {
  const start = date === undefined ? 0 : text.indexOf(date);
  const dates = date === undefined ? [] : [{ start, end: start + date.length }];
  return leaningsOf(contextOf(lang, text), [{ start: 0, end: text.length }], dates)[0];
};

describe('leaningsOf', () => {
  it.each([
    ['en', 'The ferry to Kota Lama left an hour late.', null],
    ['en', 'It left an hour late.', []],
    ['en', 'This ferry left an hour late.', ['ferry']],
    ['en', 'At this ceremony forty dancers crossed the pier.', ['cerem']],
    ['id', 'Dalam pertemuan itu, kedua menteri membahas tarif.', ['perte', 'kedua']],
    ['es', 'En esa reunión, los ministros hablaron de tarifas.', ['reuni']],
    ['de', 'In dieser Sitzung sprachen die Minister über Tarife.', ['sitzu']],
    ['id', 'Perempuan kelahiran Bandung tahun 1990 ini membuat kapal.', ['perem', 'membu']],
    ['id', 'Nelayan membawa hasil tangkapan hari itu ke pasar.', null],
    ['id', 'Nelayan tua mewaspadai angin hari itu di laut.', null],
    ['en', 'When they left, forty dancers crossed the pier.', []],
    ['en', 'The two left an hour late.', []],
    ['de', 'Die beiden kamen zu spät zum Hafen.', []],
    ['fr', 'Les deux sont partis en retard.', []],
    ['es', 'Los dos llegaron tarde al puerto.', []],
    ['pt', 'Os dois chegaram tarde ao porto.', []],
    ['nl', 'De twee kwamen te laat in de haven.', []],
    ['sv', 'De två kom för sent till hamnen.', []],
    ['el', 'Οι δύο έφτασαν αργά στο λιμάνι.', []],
    ['it', 'I due sono arrivati tardi al porto.', []],
    ['es', 'La primera tiene que ver con el puerto de Almar.', []],
    ['es', 'La primera barca salió del puerto.', null],
    ['fr', 'Le second s’est perdu en mer.', []],
    ['en', 'The second is about the harbour.', []],
    ['en', 'The second ferry left an hour late.', null],
    ['de', 'Die zweite betrifft den Hafen.', []],
    ['ro', 'Cei doi au ajuns târziu în port.', []],
    ['vi', 'Cả hai đến cảng muộn.', []],
    ['zh', '两人很晚才到港口。', []],
    ['ko', '두 사람은 항구에 늦게 도착했다.', []],
    ['hi', 'दोनों बंदरगाह देर से पहुँचे।', []],
    ['ar', 'الطرفان وصلا متأخرين إلى الميناء.', []],
    ['th', 'ทั้งคู่มาถึงท่าเรือช้ามาก', []],
    ['es', 'Ambos llegaron tarde al puerto de Almar.', []],
    ['pl', 'Dlatego przystań zamknięto na noc.', []],
    ['de', 'Deshalb fährt die Fähre nur im Sommer.', []],
    ['ru', 'Поэтому паром ходит только летом.', []],
    ['id', 'Akibatnya feri sore hanya berlayar pada hari kerja.', []],
    ['ko', '또 여객선 운항 시간도 설명했다.', []],
    ['ja', '同署は渡し船の船長に話を聞いている。', []],
    ['de', 'Letztere fahren nur im Sommer.', []],
    ['de', 'Auch letzterer fährt nur im Sommer.', []],
    ['id', 'Misalnya, feri sore hanya berlayar pada hari kerja.', []],
    ['en', 'Most of them sail on weekdays alone.', []],
    ['tr', 'Çünkü liman kışın buz tutuyor.', []],
    ['uk', 'Адже взимку порт замерзає.', []],
    ['zh', '该公司表示将继续经营渡轮。', ['公司', '司表']],
    ['ja', 'このほど、港に新しい橋が架けられた。', null],
    ['id', 'Baru-baru ini nelayan membawa hasil tangkapan ke pasar.', null],
    ['fr', 'Ces derniers temps, les bacs partent en retard.', null],
    ['de', 'Das Amt nimmt vierzig Anträge an.', null],
    ['de', 'Das hat vierzig Reisende gefreut.', []],
    ['ja', 'この橋は五年かけて建てられた。', ['橋は', 'は五']],
    ['it', 'È importante sottolineare però che questi battelli restano fermi.', ['batte']],
    ['en', 'It is worth noting that these ferries sail at night.', ['ferri']],
    ['en', 'The owner announced that this ferry sails at night.', ['ferry']],
    ['it', 'I battelli grandi e piccoli di questo porto restano fermi.', null],
  ])('%s: %s', (lang, text, expected) => {
    expect(leaning(lang, text)).toEqual(expected);
  });

  it('finds nothing to lean on in a date', () => {
    expect(leaning('en', 'This year four ferries sank.', 'This year')).toBeNull();
    expect(leaning('id', 'Pada pekan ini empat feri tenggelam.', 'pekan ini')).toBeNull();
  });

  it('looks at the opening alone', () => {
    expect(leaning('en', 'Four ferries of the line sank in this storm.')).toBeNull();
  });
});

describe('a fact that points back', () => {
  const story = (third: string) =>
    [
      'The bridge over the Arrow collapsed on Monday and blocked the river for all ships.',
      'A dinner was held.',
      third,
      'Ships with coal for the power station are waiting in the harbour of Lindmouth.',
      'Schools on the far bank will teach over the radio until the first ferry sails on Thursday.',
      'The council meets on Friday to vote on the money for the work under the water.',
      'Two ferries will carry 900 people a day across the river until a new one is built.',
      'The station can run for three weeks with what it has in store, its owner said.',
      'Engineers had warned the council of Marsh Vale for years that the piers were hollow.',
    ].join('\n');
  const texts = (text: string) => analyse({ text, lang: 'en' }).facts.map((fact) => fact.text);

  it('is listed only where the list tells what it points to', () => {
    const rest = 'the engineers of Marsh Vale asked for 12 million pounds on Tuesday.';
    const [dinner, bridge] = [`At this dinner ${rest}`, `For this bridge ${rest}`];
    expect(texts(story(dinner))).not.toContain(dinner);
    expect(texts(story(bridge))).toContain(bridge);
  });

  it('is listed all the same where every line points back', () => {
    const lines = [
      '“We heard it.”',
      'This pleased her, and her neighbours came to see it at once.',
    ];
    expect(texts(lines.join('\n'))).toEqual([lines[1]]);
  });
});
