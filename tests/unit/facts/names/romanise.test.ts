import { describe, expect, test } from 'vitest';
import { romanise } from '../../../../src/facts/names/mentions/romanise';
import { languageOf } from '../../../../src/languages/registry';
import type { NameType } from '../../../../src/reading/reading';

const romanised = (lang: string, name: string, type: NameType = 'person') =>
  romanise(name, type, languageOf(lang)?.names ?? {});

describe('names in Latin letters', () => {
  test.each([
    // BGN/PCGN: е after a vowel, ё after ж ч ш щ, -ий, soft and hard signs.
    ['ru', 'Елена Щукина', 'Yelena Shchukina'],
    ['ru', 'Юрий Хрущёв', 'Yury Khrushchev'],
    ['ru', 'Андреева', 'Andreyeva'],
    ['ru', 'Ростов-на-Дону', 'Rostov-na-Donu'],
    ['ru', 'ТАСС', 'TASS'],
    // Resolution 55: its own examples.
    ['uk', 'Згурський', 'Zghurskyi'],
    ['uk', 'Єнакієве', 'Yenakiieve'],
    ['uk', 'Їжакевич', 'Yizhakevych'],
    ['uk', 'Знам\u2019янка', 'Znamianka'],
    // ELOT 743: υ before voiceless and voiced letters, μπ at the head and inside.
    ['el', 'Ευστάθιος Μπουμπούλης', 'Efstathios Boumpoulis'],
    ['el', 'Αυγή', 'Avgi'],
    // ALA-LC where ELOT 743 writes sounds that no foreign name has: ντ opening, μπ closing a word.
    ['el', 'Ντόλορες Κεμπ', 'Dolores Kemp'],
    // Behind λ and ρ neither is nasal.
    ['el', 'Έντουαρντ Μπέλμπιν', 'Entouard Belbin'],
    // Names syllable by syllable: 복남 is Boknam, not Bongnam.
    ['ko', '홍길동', 'Hong Gildong'],
    ['ko', '한복남', 'Han Boknam'],
    ['ko', '김복남', 'Kim Boknam'],
  ])('%s: %s is %s', (lang, name, latin) => {
    expect(romanised(lang, name)).toBe(latin);
  });

  test('what is written in Latin letters needs none', () => {
    expect(romanised('ru', 'Reuters')).toBeNull();
    expect(romanised('en', 'Ann Smith')).toBeNull();
  });

  test('a foreign name that is spelt by sound is not guessed back', () => {
    expect(romanised('ko', '마크롱')).toBeNull();
    expect(romanised('ko', '오바마')).toBeNull();
  });

  test.each([
    ['th', 'สมชาย ใจดี'],
    ['ar', 'سامر الحلواني'],
    ['fa', 'نادر کریمی'],
    ['ja', '高橋健一'],
    ['zh', '周明远'],
    ['hi', 'अनिल वर्मा'],
  ])('no letters are made up where no one table is agreed on (%s)', (lang, name) => {
    expect(romanised(lang, name)).toBeNull();
  });
});
