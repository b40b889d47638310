import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../../src/facts/find-names';
import { findSources } from '../../../../src/facts/find-sources';
import { languages } from '../../../../src/languages/registry';
import type { Source } from '../../../../src/reading/reading';
import { contextOf } from '../../text-context';

function sourcesOf(lang: string, text: string): Source[] {
  const context = contextOf(lang, text);
  return findSources(context, findNames(context));
}

/** Own sentences, each with its one source. */
const CASES: readonly (readonly [
  lang: string,
  text: string,
  name: string,
  kind: Source['kind'],
])[] = [
  ['id', 'Dikutip dari Al Jazeera, banjir itu surut pada Senin.', 'Al Jazeera', 'outlet'],
  ['id', 'Harga beras naik, demikian dilansir Antara.', 'Antara', 'agency'],
  ['id', 'Menurut sumber yang enggan disebut namanya, rapat itu batal.', 'sumber', 'anonymous'],
  ['id', 'Merujuk pada data Antara, stok beras cukup.', 'Antara', 'agency'],
  ['ms', 'Stok mencukupi, lapor Bernama hari ini.', 'Bernama', 'agency'],
  [
    'en',
    'The bridge will close in May, according to a leaked document.',
    'leaked document',
    'document',
  ],
  ['en', 'The deal is off, two people told Reuters.', 'Reuters', 'agency'],
  ['de', 'Insidern zufolge wird das Werk verkauft.', 'Insidern', 'anonymous'],
  ['de', 'Wie die dpa meldet, bleibt die Brücke gesperrt.', 'dpa', 'agency'],
  ['fr', 'Selon Le Monde, le pont restera fermé.', 'Le Monde', 'outlet'],
  ['es', 'Según fuentes de la empresa, la planta cerrará.', 'fuentes', 'anonymous'],
  ['pt', 'De acordo com a Folha, a obra atrasou.', 'Folha', 'outlet'],
  ['it', "Lo riferisce l'Ansa in serata.", 'Ansa', 'agency'],
  ['nl', 'Dat meldt persbureau ANP vanavond.', 'ANP', 'agency'],
  ['ru', 'Мост закрыт, сообщает ТАСС.', 'ТАСС', 'agency'],
  ['uk', 'Міст закрито, повідомляє Укрінформ.', 'Укрінформ', 'agency'],
  ['pl', 'Jak podaje PAP, most będzie zamknięty.', 'PAP', 'agency'],
  ['cs', 'Most bude uzavřen, uvedla ČTK.', 'ČTK', 'agency'],
  ['sv', 'Enligt Aftonbladet stängs bron.', 'Aftonbladet', 'outlet'],
  ['no', 'Broen stenges, melder NTB.', 'NTB', 'agency'],
  ['da', 'Broen lukkes, skriver Politiken.', 'Politiken', 'outlet'],
  ['fi', 'Tutkimuksen mukaan silta on vaarallinen.', 'Tutkimuksen', 'document'],
  ['hu', 'A hidat lezárják, közölte az MTI.', 'az MTI', 'agency'],
  ['ro', 'Podul va fi închis, transmite Agerpres.', 'Agerpres', 'agency'],
  ['tr', 'Köprü kapanacak, Anadolu Ajansı bildirdi.', 'Anadolu Ajansı', 'agency'],
  ['el', 'Σύμφωνα με την Καθημερινή, η γέφυρα κλείνει.', 'Καθημερινή', 'outlet'],
  ['vi', 'Theo VnExpress, cầu sẽ đóng cửa.', 'VnExpress', 'outlet'],
  ['zh', '据新华社报道，大桥将关闭。', '新华社', 'agency'],
  ['ja', '共同通信によると、橋は閉鎖される。', '共同通信', 'agency'],
  ['ko', '연합뉴스에 따르면 다리가 폐쇄된다.', '연합뉴스', 'agency'],
  ['th', 'สำนักข่าวรอยเตอร์รายงานว่าสะพานจะปิด', 'รอยเตอร์', 'agency'],
  ['ar', 'وبحسب رويترز سيغلق الجسر.', 'رويترز', 'agency'],
  ['ar', 'أغلق الجسر وفقا لوزارة الصحة.', 'وزارة الصحة', 'institution'],
  ['fa', 'به گزارش "پل نو" جاده بسته شد.', 'پل نو', 'outlet'],
  ['ru', 'Мост закрыт. Об этом сообщает пресс-служба МЧС.', 'МЧС', 'institution'],
  ['fi', 'Lähteet kertoivat Ylelle asiasta.', 'Yle', 'outlet'],
  ['fi', 'Asiasta kertoi BBC:n toimittaja.', 'BBC', 'outlet'],
  ['es', 'Según "fuentes oficiales", el puente cayó.', 'fuentes', 'anonymous'],
  ['fa', 'به گزارش ایسنا، پل بسته می‌شود.', 'ایسنا', 'agency'],
  ['hi', 'पीटीआई के अनुसार पुल बंद रहेगा।', 'पीटीआई', 'agency'],
  ['id', 'Melansir CNN Indonesia, harga beras naik.', 'CNN Indonesia', 'outlet'],
  ['ms', 'Menurut sumber polis, suspek ditahan.', 'sumber', 'anonymous'],
  [
    'en',
    'Citing unnamed officials, the paper said the plan was dropped.',
    'unnamed officials',
    'anonymous',
  ],
  ['de', 'Laut Bild soll das Werk schließen.', 'Bild', 'outlet'],
  ['fr', 'L’usine fermera, a appris l’AFP mardi.', 'AFP', 'agency'],
  ['es', 'Según recoge La Vanguardia, la obra se retrasa.', 'La Vanguardia', 'outlet'],
  ['pt', 'A informação foi divulgada pelo jornal O Globo.', 'O Globo', 'outlet'],
  ['it', 'Secondo fonti vicine al dossier, lo stabilimento chiuderà.', 'fonti', 'anonymous'],
  ['nl', 'Volgens ingewijden gaat de fabriek dicht.', 'ingewijden', 'anonymous'],
  ['uk', 'За словами джерел, завод закриють.', 'джерел', 'anonymous'],
  ['pl', 'Jak informuje „Rzeczpospolita”, most jest zamknięty.', 'Rzeczpospolita', 'outlet'],
  ['cs', 'Podle zdrojů z vlády dohoda padla.', 'zdrojů', 'anonymous'],
  ['sv', 'Enligt källor nära bolaget stängs fabriken.', 'källor', 'anonymous'],
  ['no', 'Ifølge Aftenposten stenges broen.', 'Aftenposten', 'outlet'],
  ['da', 'Ifølge Ritzau lukker broen.', 'Ritzau', 'agency'],
  ['fi', 'Lähteiden mukaan tehdas suljetaan.', 'Lähteiden', 'anonymous'],
  ['hu', 'Erről a BBC számolt be.', 'BBC', 'outlet'],
  ['ro', 'Informația a fost publicată de Reuters.', 'Reuters', 'agency'],
  ['tr', 'Kaynaklara göre fabrika kapanacak.', 'Kaynaklara', 'anonymous'],
  ['el', 'Σύμφωνα με πηγές, η συμφωνία ναυάγησε.', 'πηγές', 'anonymous'],
  ['vi', 'Hãng tin AFP đưa tin cầu đã sập.', 'AFP', 'agency'],
  ['zh', '据知情人士透露，工厂将关闭。', '知情人士', 'anonymous'],
  ['ja', '関係者によると、工場は閉鎖される。', '関係者', 'anonymous'],
  ['ko', '소식통에 따르면 공장이 폐쇄된다.', '소식통', 'anonymous'],
  ['ar', 'وقالت مصادر مطلعة إن المصنع سيغلق.', 'مصادر', 'anonymous'],
  ['fa', 'به نقل از تسنیم، پل بسته شد.', 'تسنیم', 'agency'],
  ['hi', 'सूत्रों के मुताबिक कारखाना बंद होगा।', 'सूत्रों', 'anonymous'],
];

describe('what the article has its matter from', () => {
  test.each(CASES)('%s: %s', (lang, text, name, kind) => {
    expect(sourcesOf(lang, text).map((source) => [source.name, source.kind])).toEqual([
      [name, kind],
    ]);
  });

  test('a person and an institution are told apart by the names found', () => {
    const found = sourcesOf(
      'ru',
      'По словам Сергея Калинина, мост закрыт. По данным МЧС, пострадавших нет.',
    );
    expect(found.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'person Сергей Калинин',
      'institution МЧС',
    ]);
  });

  test('a name far from its frame is not the source', () => {
    expect(
      sourcesOf(
        'en',
        'It was late, according to a correspondent who travelled with Susan Whitfield.',
      ),
    ).toEqual([]);
  });

  test('a text without a frame rests on nothing but itself', () => {
    expect(sourcesOf('en', 'Reuters was founded in London.')).toEqual([]);
  });

  test('every source is a span of the text', () => {
    const words = languages.flatMap(({ sources }) =>
      Object.values(sources).flatMap((field) => field.split('|').slice(0, 6)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.array(
          fc.oneof(
            fc.constantFrom(...words, 'Reuters', ',', '“', '\n'),
            fc.string({ unit: 'grapheme', maxLength: 5 }),
          ),
          { maxLength: 20 },
        ),
        ({ tag }, pieces) => {
          const text = pieces.join(' ');
          for (const source of sourcesOf(tag, text)) {
            expect(text.slice(source.start, source.end)).toBe(source.text);
            expect(source.text).toContain(
              source.kind === 'person' || source.kind === 'institution' ? '' : source.name,
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('whoever is meant is no source', () => {
  expect(sourcesOf('id', 'Ia ramah, kata Rini merujuk pada Joko Widarto.')).toEqual([]);
});
