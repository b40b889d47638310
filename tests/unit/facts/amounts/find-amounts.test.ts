import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/facts/find-dates';
import { languages } from '../../../../src/languages/registry';
import type { DateMention } from '../../../../src/reading/reading';
import { contextOf } from '../../text-context';
import { pressCases } from './press-cases';
import { amountsOf, brief } from './read-amounts';

/** A language, a text, and its amounts in short (see `brief`). */
const cases: readonly (readonly [lang: string, text: string, ...amounts: string[]])[] = [
  ['tr', 'Ülkede 11 bin 37 kişi var.', '11037 kişi'],
  ['tr', "Mecliste 2 CHP'li konuştu.", '2'],
  ['tr', "Sayı 208 bin 6'ya ulaştı.", '208006'],
  ['es', 'Contaron 12 mil 340 boletos.', '12340 boletos'],
  ['es', 'Hay 2 mil 045 multas.', '2045 multas'],
  ['zh', '约3成6的农户受灾。', '~36 %'],
  ['en', 'The blast left two residential towers in ruins.', '2 towers'],
  ['en', 'Nearly 900 young oak trees were felled.', '~900 trees'],
  ['de', 'Es gab zwei neue Brände, weil 57 kamen.', '2 Brände', '57'],
  ['fr', 'Il reste deux grandes granges.', '2 granges'],
  ['nl', 'Alle zes nieuwe molens draaien.', '6 molens'],
  ['sv', 'De fem manliga domarna kom.', '5 domarna'],
  ['ru', 'Открыли десять новых мостов.', '10 мостов'],
  ['ru', 'Спасли десять раненых жителей.', '10 раненых'],
  ['it', 'La squadra ha vinto per 4 a 2 ieri.'],
  ['en', 'The F-35B landed near the Su-24M.'],
  ['ru', 'Вещество PD 404182 действует быстро.'],
  ['id', 'Tim SAR 15 orang berangkat.', '15 orang'],
  ['fi', 'Hän puhui Yle TV1:n ohjelmassa.'],
  ['de', 'Kunden von 1&1 warten.'],
  ['ja', '田中健二社長が話した。'],
  ['ja', '計二社が参加した。', '2 社'],
  ['ja', '警視庁捜査2課が調べた。'],
  ['zh', '只收3周岁儿童。', '3 周岁'],
  ['id', 'Anggaran itu naik menjadi Rp1,2 triliun tahun ini.', '1200000000000 IDR'],
  ['id', 'Harganya Rp2,5 M per unit, kata Rudi.', '2500000000 IDR'],
  ['id', 'Kerugian ditaksir Rp 350 jt.', '350000000 IDR'],
  ['id', 'Sebanyak 1.200 orang mengungsi.', '1200 orang'],
  ['id', 'Sebanyak 1,200 orang mengungsi.', '1200 orang'],
  ['id', 'Inflasi tercatat 5,51 persen.', '5.51 %'],
  ['id', 'Dananya 3 juta 500 ribu rupiah.', '3500000 IDR'],
  ['id', 'Nilainya lebih dari 40 juta dolar AS.', '>=40000000 USD'],
  ['id', 'Sekitar 10-15 persen lahan rusak.', '~10..15 %'],
  ['id', 'Dana 1 sampai 2 miliar rupiah.', '1000000000..2000000000 IDR'],
  ['id', 'Dua puluh lima orang tewas.', '25 orang'],
  ['ms', 'Kos projek RM1.5 bilion.', '1500000000 MYR'],
  ['ms', 'Kira-kira 30 peratus penduduk.', '~30 %'],
  ['en', 'The deal is worth US$2.4 billion.', '2400000000 USD'],
  ['en', 'About 1,500 people marched.', '~1500 people'],
  ['en', 'It cost 20 NZ bucks.', '20 NZD'],
  ['fr', 'Il rend 4 cents.', '0.04 EUR'],
  ['fr', 'Le pont coûte 10 milliards de $ HK.', '10000000000 HKD'],
  ['en', 'Prices rose between 5 and 7 percent.', '5..7 %'],
  ['en', 'He paid 20 dollars and 43 cents.', '20.43 USD'],
  ['en', 'Two hundred and fifty thousand people fled.', '250000 people'],
  ['en', 'At least 3 lakh rupees were lost.', '>=300000 INR'],
  ['en', 'The 34-year-old sold a $16-million house.', '34 year', '16000000 USD'],
  ['en', 'It burnt 300 ha and 12 km of road at 41 °C.', '300 ha', '12 km', '41 °C'],
  ['fr', 'Un budget de 2,5 milliards d’euros, soit 3 % de plus.', '2500000000 EUR', '3 %'],
  ['fr', 'Plus de 12 000 personnes ont défilé.', '>=12000 personnes'],
  ['fr', 'Quatre-vingt-dix mille habitants vivent ici.', '90000 habitants'],
  ['de', 'Der Umsatz sank um rund 3,5 Mrd. Euro.', '~3500000000 EUR'],
  ['de', 'Das kostet 1,2 Billionen Dollar.', '1200000000000 USD'],
  ['de', 'Etwa zweihundertfünfzig Menschen kamen.', '~250 Menschen'],
  ['es', 'Pagaron 48.000 millones de dólares.', '48000000000 USD'],
  ['es', 'Hubo más de treinta y dos muertos.', '>=32 muertos'],
  ['pt', 'O rombo chega a R$ 1,3 bilhão.', '1300000000 BRL'],
  ['pt', 'São dois biliões de euros.', '2000000000000 EUR'],
  ['it', 'Servono 3 miliardi e mezzo di euro.', '3500000000 EUR'],
  ['it', 'Almeno duecentocinquanta persone evacuate.', '>=250 persone'],
  ['nl', 'Het kost ruim 1,7 miljard euro.', '>=1700000000 EUR'],
  ['nl', 'Er waren vijfentwintig doden.', '25 doden'],
  ['ru', 'Выделят 1,5 млрд рублей на ремонт.', '1500000000 RUB'],
  ['ru', 'Около 300 тысяч человек остались без света.', '~300000 человек'],
  ['uk', 'Збитки понад 40 млн гривень.', '>=40000000 UAH'],
  ['pl', 'Budowa pochłonie ponad 2,3 mld zł.', '>=2300000000 PLN'],
  ['cs', 'Stavba stála asi 150 milionů korun.', '~150000000 CZK'],
  ['tr', 'Bütçe yüzde 20 artarak 3,5 milyar liraya çıktı.', '20 %', '3500000000 TRY'],
  ['tr', "Enflasyon %61,5'e yükseldi.", '61.5 %'],
  ['tr', 'Oyların yüzde yirmi üçü geçersizdi.', '23 %'],
  ['tr', "100'den fazla kişi kurtarıldı.", '>=100 kişi'],
  ['ar', 'بلغت الخسائر نحو ٣ ملايين دولار.', '~3000000 USD'],
  ['ar', 'قتل 25 شخصا وأصيب أكثر من 40.', '25 شخصا', '>=40'],
  ['fa', 'حدود ۲۵ درصد از ۱۲ میلیون نفر.', '~25 %', '12000000 نفر'],
  ['hi', 'सरकार ने 1.5 लाख करोड़ रुपये दिए।', '1500000000000 INR'],
  ['hi', 'करीब 12,34,567 लोग आए।', '~1234567 लोग'],
  ['zh', '公司投資1.2萬億美元。', '1200000000000 USD'],
  ['zh', '约3000名工人罢工,占百分之四十。', '~3000 名', '40 %'],
  ['zh', '共有三百五十人受伤。', '350 人'],
  ['zh', '门票从12，500到18，900日元不等。', '12500..18900 JPY'],
  ['zh', '票价是$15，250元。', '15 USD', '250 CNY'],
  ['zh', '比分停在12，30名球员离场。', '12', '30 名'],
  ['zh', '渡轮靠岸，用时30分钟。', '30 分钟'],
  ['zh', '船票只要三元二角五分。', '3.25 CNY'],
  ['zh', '一张邮票两角五分，信封六块四分。', '0.25 CNY', '6.04 CNY'],
  ['zh', '她得了25分，心情十分好。', '25'],
  ['ja', '被害は1億2000万円に上る。', '120000000 JPY'],
  ['ja', '約３割の人が賛成した。', '~30 %'],
  ['ko', '예산은 3조 5천억 원이다.', '3500000000000 KRW'],
  ['ko', '약 1만 5000명이 모였다.', '~15000 명'],
  ['vi', 'Dự án trị giá hơn 3.500 tỷ đồng.', '>=3500000000000 VND'],
  ['th', 'งบประมาณกว่า 2.5 แสนล้านบาท', '>=250000000000 THB'],
  ['th', 'มีผู้เสียชีวิต 12 คน', '12 คน'],
  ['sv', 'Notan blev 3,2 miljarder kronor.', '3200000000 SEK'],
  ['sv', 'Orderns värde är 45 MSEK.', '45000000 SEK'],
  ['no', 'Prisen er minst 45 mill. kroner.', '>=45000000 NOK'],
  ['da', 'Femogtyve mennesker fik 1,5 mio. kr.', '25 mennesker', '1500000 DKK'],
  ['fi', 'Hanke maksaa noin 12,5 miljoonaa euroa.', '~12500000 EUR'],
  ['fi', 'Kaksisataaviisikymmentä ihmistä lähti.', '250 ihmistä'],
  ['el', 'Το κόστος είναι περίπου 2,5 δισ. ευρώ.', '~2500000000 EUR'],
  ['ro', 'Costă 21 de milioane de lei.', '21000000 RON'],
  ['hu', 'A beruházás 12 milliárd forintba kerül.', '12000000000 HUF'],
  // Halves before a scale word, bounds on either side, short forms with a full stop, articles inside a range.
  ['ms', 'Tidak kurang 40 kereta rosak.', '>=40 kereta'],
  ['en', 'Nearly half a million people fled.', '~500000 people'],
  ['en', 'They owe a quarter of a million dollars.', '250000 USD'],
  ['de', 'Anderthalb Tonnen Kohle brannten.', '1.5 Tonnen'],
  ['de', 'Der 34-Jährige wohnt Hauptstraße 12.', '34 Jährige'],
  ['nl', 'Tussen de 40 en 50 miljoen euro ontbreekt.', '40000000..50000000 EUR'],
  ['nl', 'De 34-jarige man woont op Dorpsstraat 12.', '34 jarige'],
  ['sv', 'En och en halv miljon kronor betalades.', '1500000 SEK'],
  ['sv', 'Den 34-årige mannen bor på Storgatan 12.', '34 årige'],
  ['da', 'Den 34-årige mand bor på Storegade 12.', '34 årige'],
  ['es', 'Millón y medio de pesos mexicanos fueron pagados.', '1500000 MXN'],
  ['es', 'La acción cayó un 4 % hasta los 8,15 euros.', '4 %', '8.15 EUR'],
  ['es', 'María López, de 34 años, vive en la calle Mayor, 12.', '34 años'],
  ['pt', 'João Reis, de 34 anos, mora na Rua das Flores, 12.', '34 anos'],
  ['fr', 'Trois cents invités au maximum peuvent entrer.', '<=300 invités'],
  ['fr', 'Paul Martin, 34 ans, habite 12 rue des Lilas.', '34 ans'],
  ['it', 'Mancano tra i 40 e i 50 milioni di euro.', '40000000..50000000 EUR'],
  ['it', 'Paolo Ricci, 34 anni, abita in via Garibaldi 12.', '34 anni'],
  ['ru', 'Не более трёхсот гостей смогут войти.', '<=300 гостей'],
  ['ru', 'Акция упала на 4% до 81,5 рубля.', '4 %', '81.5 RUB'],
  ['ru', '34-летний мужчина живёт на улице Ленина, 12.', '34 летний'],
  ['uk', 'Не більше трьохсот гостей зможуть увійти.', '<=300 гостей'],
  ['uk', 'Акція впала на 4% до 81,5 гривні.', '4 %', '81.5 UAH'],
  ['uk', '34-річний чоловік живе на вулиці Франка, 12.', '34 річний'],
  ['pl', 'Najwyżej trzystu gości może wejść.', '<=300 gości'],
  ['pl', 'Akcje spadły o 4 proc. do 8,15 zł.', '4 %', '8.15 PLN'],
  ['pl', '34-letni mężczyzna mieszka przy ul. Kwiatowej 12.', '34 letni'],
  ['cs', 'Vyplatili jeden a půl milionu korun.', '1500000 CZK'],
  ['cs', 'Akcie klesly o 4 procenta na 81,50 koruny.', '4 %', '81.5 CZK'],
  ['fi', '34-vuotias mies asuu osoitteessa Kukkakatu 12.', '34 vuotias'],
  ['hu', 'A 34 éves férfi a Virág utca 12. alatt lakik.', '34 éves'],
  ['tr', 'Yarım milyona yakın insan kaçtı.', '~500000 insan'],
  ['tr', '20 binden fazla hasta bekliyor.', '>=20000 hasta'],
  ['el', 'Λείπουν μεταξύ 40 και 50 εκατ. ευρώ.', '40000000..50000000 EUR'],
  ['fa', 'یک و نیم میلیون ریال پرداخت شد.', '1500000 IRR'],
  ['hi', '२० हज़ार से ज़्यादा मरीज़ इंतज़ार में हैं।', '>=20000 मरीज़'],
  ['hi', 'ढाई लाख टन गेहूँ आया।', '250000 टन'],
  ['zh', '至少有1200栋房屋空置。', '>=1200 栋'],
  ['zh-Hant', '罰款最高30萬元新台幣。', '<=300000 TWD'],
  ['zh-Hant', '七成五的居民投票。', '75 %'],
  ['ko', '50만 명 가까이가 달아났다.', '~500000 명'],
  ['en', 'Half a million copies sold.', '500000 copies'],
  [
    'en',
    'The fund paid Rs 3 lakh crore and 45 lakh farmers came.',
    '3000000000000 INR',
    '4500000 farmers',
  ],
  ['th', 'งบประมาณ 2.5 ล้านบาท', '2500000 THB'],
  ['cs', 'Ceny vzrostly o 6 % na 221 milionů korun.', '6 %', '221000000 CZK'],
  // Words that every object of JavaScript has by inheritance.
  ['en', 'Each of the $5 constructor kits has a valueOf $ 7.', '5 USD', '7 USD'],
];

/** Texts whose numbers are no amounts. */
const traps: readonly (readonly [lang: string, text: string])[] = [
  ['id', 'UU No. 12 dan Pasal 5 ayat 2 berlaku.'],
  ['id', 'Hubungi (021) 5551234567 atau 0812-3456-7890.'],
  ['en', 'Article 5 was invoked after Covid-19 in 2020.'],
  ['en', 'They won 2-1 with their F-16 at 10:30.'],
  ['en', 'See https://example.org/a?b=30%20c and 5G.'],
  ['en', 'He came 3rd.'],
  ['de', 'Der 20. Parteitag tagte.'],
  ['de', 'Bestellen Sie Paragraf 14.'],
  ['zh', '他有价值几百万英镑的房子。'],
  ['ja', '数千万円の家。'],
  ['ko', '연수원 25기 출신이다.'],
  ['en', 'The mother of three says it rained.'],
  ['zh', '第3届大会'],
  ['ja', '3位になった'],
  ['ru', 'Это 3-й раунд.'],
  ['tr', '3. yüzyılda kuruldu.'],
  ['sv', 'På 1800-talet var det så.'],
  ['no', 'Hun tok doktorgraden i Bergen.'],
  // Telephones, houses, ages beside a name, scores.
  ['id', 'Pelaku berinisial R (34) ditangkap.'],
  ['ms', 'Hubungi 03-8888 1234 segera.'],
  ['en', 'Call 020 7946 0018 or visit room 12.'],
  ['en', 'Section 230 and Resolution 2231 apply.'],
  ['en', 'John Carter, 58, was named chairman.'],
  ['en', 'Version 4.2 runs on port 8080.'],
  ['de', 'Rufen Sie 030 1234567 an.'],
  ['sv', 'Ring 08-123 45 67 för biljetter.'],
  ['no', 'Ring 22 33 44 55 for billetter.'],
  ['da', 'Ring 33 44 55 66 for billetter.'],
  ['es', 'Llame al 91 555 12 34 para reservar.'],
  ['pt', 'Ligue para (11) 5555-1234 e reserve.'],
  ['fr', 'Appelez le 01 55 55 12 34 pour réserver.'],
  ['it', 'Chiamate lo 06 5555 1234 per prenotare.'],
  ['ro', 'Sunați la 021 555 1234 pentru rezervări.'],
  ['ro', 'Potrivit articolului 12 este interzis.'],
  ['ru', 'Звоните по телефону 8 (495) 555-12-34.'],
  ['uk', 'За статтею 115 це заборонено.'],
  ['pl', 'Prosimy dzwonić pod numer 22 555 12 34.'],
  ['cs', 'Podle paragrafu 12 je to zakázáno.'],
  ['fi', 'Soita numeroon 09 555 1234.'],
  ['fi', 'Pykälän 12 mukaan se on kielletty.'],
  ['hu', 'Hívja a 06 1 555 1234-es számot.'],
  ['tr', '0212 555 12 34 numarasını arayın.'],
  ['el', 'Καλέστε στο 210 555 1234.'],
  ['el', 'Έκλεισε η Α7 και η λεωφόρος 40.'],
  ['zh', '国安3比1获胜。'],
  ['zh-Hant', '中信兄弟以3比1獲勝。'],
  ['ja', '浦和が3対1で勝った。'],
  ['ja', '男（34）が逮捕された。'],
  ['ko', '수원이 3대 1로 이겼다.'],
  ['ko', '헌법 제12조에 따라 금지된다.'],
  ['ko', '김모(34) 씨가 체포됐다.'],
  ['vi', 'Gọi 0903 555 123 để đặt chỗ.'],
];

describe('amounts', () => {
  it.each([...cases, ...pressCases])('%s: %s', (lang, text, ...expected) => {
    expect(amountsOf(lang, text).map(brief)).toEqual(expected);
  });

  it.each(traps)('%s: none in %s', (lang, text) => {
    expect(amountsOf(lang, text)).toEqual([]);
  });

  it('leaves out what is more than a number can hold: in a backup it would be null', () => {
    const nines = '9'.repeat(400);
    expect(amountsOf('en', `It was ${nines} dollars.`)).toEqual([]);
    expect(amountsOf('en', `It was 3 to ${nines} euros.`)).toEqual([]);
    expect(amountsOf('en', `It was $${'9'.repeat(300)} trillion.`)).toEqual([]);
  });

  it('takes a cent for the hundredth of a euro or a dollar that the publisher’s country has', () => {
    const unitAt = (lang: string, text: string, url: string): string | null | undefined =>
      amountsOf(lang, text, { url })[0]?.unit;
    expect(unitAt('en', 'Diesel rose by 4 cents.', 'https://example.ie/a')).toBe('EUR');
    expect(unitAt('en', 'Diesel rose by 4 cents.', 'https://example.com.au/a')).toBe('AUD');
    expect(unitAt('en', 'Diesel rose by 4 cents.', 'https://example.com/a')).toBe('USD');
    expect(unitAt('fr', 'Le litre coûte 4 cents de plus.', 'https://exemple.ca/a')).toBe('CAD');
    expect(unitAt('fr', 'Le litre coûte 4 cents de plus.', 'https://exemple.fr/a')).toBe('EUR');
  });

  it('takes a bare dollar for the one of the publisher’s country', () => {
    const unitAt = (lang: string, url: string): string | null | undefined =>
      amountsOf(lang, 'X $ 50', { url })[0]?.unit;
    expect(unitAt('en', 'https://news.example.com.au/1')).toBe('AUD');
    expect(unitAt('es', 'https://ejemplo.mx/1')).toBe('MXN');
    expect(unitAt('id', 'https://contoh.co.id/1')).toBe('USD');
    expect(unitAt('es', 'https://diariocolombiano.com/1')).toBe('COP');
    expect(unitAt('es', 'https://ejemplo.com/argentina/1')).toBe('ARS');
    expect(unitAt('en', 'https://news.example.com/1')).toBe('USD');
  });

  it('leaves the sign as it is where nobody knows whose it is', () => {
    const url = 'https://ejemplo.com/1';
    expect(amountsOf('es', 'Pagaron $ 500 millones.', { url }).map(brief)).toEqual(['500000000 $']);
    expect(amountsOf('es', 'Pagaron 50 pesos y US$ 20.', { url }).map(brief)).toEqual([
      '50 peso',
      '20 USD',
    ]);
  });

  it('reads separators as the publisher’s country writes them', () => {
    const url = 'https://ejemplo.mx/nota';
    expect(amountsOf('es', 'Fueron 1.250 toneladas.').map(brief)).toEqual(['1250 toneladas']);
    expect(amountsOf('es', 'Fueron 1.250 toneladas.', { url }).map(brief)).toEqual([
      '1.25 toneladas',
    ]);
  });

  it('leaves what is a date to the dates, but not money', () => {
    const text = 'Pada 12 Mei harganya Rp 12 ribu.';
    const date: DateMention = {
      text: '12 Mei',
      start: 5,
      end: 11,
      value: '2026-05-12',
      grain: 'day',
      anchor: 'publication',
    };
    expect(amountsOf('id', text, { dates: [date] }).map(brief)).toEqual(['12000 IDR']);
  });

  it('takes no minutes of a time for a coin', () => {
    const text = '桥在2021年5月21日凌晨5时17分坍塌。';
    const dates = findDates(contextOf('zh', text));
    expect(dates.map((date) => date.text)).toEqual(['2021年5月21日凌晨5时17分']);
    expect(amountsOf('zh', text, { dates })).toEqual([]);
  });

  it('takes no date for the whole of a ratio', () => {
    const text = 'The bank lost two in three days.';
    const dates = findDates(contextOf('en', text));
    expect(dates.map((date) => date.text)).toEqual(['in three days']);
    expect(amountsOf('en', text, { dates })).toEqual([]);
  });

  it('includes the words that bound it in the span', () => {
    const [amount] = amountsOf('id', 'Ada lebih dari 300 orang di sana.');
    expect(amount).toMatchObject({ text: 'lebih dari 300 orang', start: 4, end: 24 });
  });

  it('gives verbatim spans in order that do not overlap, whatever the text', () => {
    const word = fc.constantFrom(
      ...cases.flatMap(([, text]) => text.split(' ')),
      '-',
      '–',
      '(',
      ')',
      '%',
      '$',
      '\n',
      '12',
      '9'.repeat(308),
      'constructor',
      '3,5',
      '1.200',
      'İ',
      '’',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 25 }),
        fc.constantFrom(' ', '', '\u00a0'),
        fc.constantFrom(...languages.map(({ tag }) => tag)),
        (words, space, lang) => {
          const text = words.join(space);
          let last = 0;
          for (const amount of amountsOf(lang, text)) {
            expect(text.slice(amount.start, amount.end)).toBe(amount.text);
            expect(amount.start).toBeGreaterThanOrEqual(last);
            expect(Number.isFinite(amount.value)).toBe(true);
            if (amount.low !== undefined && amount.high !== undefined)
              expect(amount.low).toBeLessThanOrEqual(amount.high);
            last = amount.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
