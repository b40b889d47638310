import { describe, expect, test } from 'vitest';
import { namesOf } from './listed';

describe('roles', () => {
  test('a candidacy is no role', () => {
    const text = 'Вчера обсудили кандидатуру Олега Сеитова на этот пост.';
    expect(namesOf('ru', text)[0]?.role).toBeNull();
  });

  test.each([
    [
      'id',
      'Kemarin Presiden Brasil Carlos Pereira tiba di Jakarta.',
      'Carlos Pereira',
      'Presiden Brasil',
    ],
    [
      'id',
      'Ia bertemu Guo Ming, seorang pejabat tinggi Partai Rakyat, Rabu lalu.',
      'Guo Ming',
      'pejabat tinggi Partai Rakyat',
    ],
    [
      'id',
      'Kepada pers Ivan Petrov, sekretaris dewan ekonomi yang baru dilantik, diam saja.',
      'Ivan Petrov',
      'sekretaris dewan ekonomi',
    ],
    [
      'en',
      'Yesterday former prime minister Susan Whitfield resigned.',
      'Susan Whitfield',
      'former prime minister',
    ],
    ['en', 'A spokesman for Susan Whitfield kept silent.', 'Susan Whitfield', null],
    [
      'en',
      'A spokesman for prime minister Susan Whitfield kept silent.',
      'Susan Whitfield',
      'prime minister',
    ],
    ['en', 'The wife of Mr. Whitfield kept silent.', 'Whitfield', null],
    ['en', 'Speaking to a reporter, Susan Whitfield said so.', 'Susan Whitfield', null],
    ['en', 'He spoke to the mayor, Susan Whitfield.', 'Susan Whitfield', 'mayor'],
    ['en', 'She said the mayor, Susan Whitfield knew.', 'Susan Whitfield', 'mayor'],
    ['id', 'Saat ditanya wartawan, Rini Kusuma tersenyum.', 'Rini Kusuma', null],
    ['ru', 'Отвечая на вопрос журналиста, Пётр Савельев промолчал.', 'Пётр Савельев', null],
    ['pl', 'Odpowiadając na pytanie dziennikarza, Anna Kowalska milczała.', 'Anna Kowalska', null],
    ['pt', 'Antes de se encontrar com o presidente, Rui Tavares se calou.', 'Rui Tavares', null],
    ['en', 'Head of the Harbour Board Dr. Susan Whitfield rose.', 'Susan Whitfield', 'Head of the Harbour Board'], // oxfmt-ignore
    ['en', 'The board called Mr. Whitfield a poet.', 'Whitfield', null],
    ['ar', 'قالت وزيرة البيئة الأردنية هناء الحلو ذلك.', 'هناء الحلو', 'وزيرة البيئة الأردنية'],
    ['ko', '장우진 한빛그룹 부회장, 구민재 두레 회장이 왔다.', '구민재', '두레 회장'],
    [
      'id',
      'Kepala Pusat Data, Informasi, dan Komunikasi Teluk Hadi Wirawan datang.',
      'Hadi Wirawan',
      'Kepala Pusat Data, Informasi, dan Komunikasi Teluk',
    ],
    ['fr', 'Hier le porte-parole du président Jean Valmy se taisait.', 'Jean Valmy', 'président'],
    // A foreign name before what its bearer's office is of.
    ['ko', '비톨트 카민스키 폴란드 외무장관은 떠났다.', '비톨트 카민스키', '폴란드 외무장관'],
    ['ko', '드미트리 보로닌 크렘린궁 대변인이 왔다.', '드미트리 보로닌', '크렘린궁 대변인'],
    ['ko', '카우코 니에미넨 전 핀란드 총리도 왔다.', '카우코 니에미넨', '전 핀란드 총리'],
    ['ko', '나세르 바게리 이란 외무부 대변인은 웃었다.', '나세르 바게리', '이란 외무부 대변인'],
    // "이" and "가" of a name, which as particles would stand behind other syllables.
    ['ko', '에마 할로웨이 영국 총리가 도착했다.', '에마 할로웨이', '영국 총리'],
    ['ko', '조지프 무퉁가 케냐 내무장관은 떠났다.', '조지프 무퉁가', '케냐 내무장관'],
    ['ko', '박지훈 푸른바다당 대표가 말했다.', '박지훈', '푸른바다당 대표'],
    ['ko', '이순재 부산지검장이 말했다.', '이순재', '부산지검장'],
    [
      'id',
      'Kemarin Solihin, Kepala Desa Garis kepada tamu, bercerita.',
      'Solihin',
      'Kepala Desa Garis',
    ],
    [
      'id',
      'Hadir Rini Kusuma, kepala Badan Penanggulangan Banjir (BPB) Garis.',
      'Rini Kusuma',
      'kepala Badan Penanggulangan Banjir',
    ],
    ['ko', '김하늘 씨는 웃었다.', '김하늘', null],
    ['ja', '中森花子さん（５９）は笑った。', '中森花子', null],
    ['ja', '市川誠一さんの畑を借りた。', '市川誠一', null],
    ['ko', '박하늘 부총리 겸 기획재정부 장관이 왔다.', '박하늘', '부총리 겸 기획재정부 장관'],
    ['ko', '푸른당 김철수·하늘당 박영희 원내대표가 왔다.', '김철수', '원내대표'],
    ['zh', '林佳慧接受中央社記者電話採訪表示，明天開放。', '林佳慧', null],
    ['zh', '林佳慧昨天到場，環保局局長李國強沒有來。', '李國強', '環保局局長'],
    ['zh', '市文物局局长李建国没有出席。', '李建国', '市文物局局长'],
    ['zh', '三日外交部发言人李建国没有出席。', '李建国', '外交部发言人'],
    ['zh', '市长王晓岚的女儿李小雨考上大学。', '李小雨', null],
    ['ko', '최민수 한빛연구원 원장은 떠났다.', '최민수', '한빛연구원 원장'],
    ['de', 'Am Montag trat Außenminister Karl Vogt zurück.', 'Karl Vogt', 'Außenminister'],
    [
      'es',
      'Ayer Laura Benítez, portavoz del Gobierno, guardó silencio.',
      'Laura Benítez',
      'portavoz del Gobierno',
    ],
  ])('%s: %s', (lang, text, name, role) => {
    expect(namesOf(lang, text).find((found) => found.name === name)?.role).toBe(role);
  });
});
