import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Fact, Quote, Reading } from '../../../src/reading/reading';
import { cite } from '../../../src/ui/words/cite';
import { emptyReading } from '../../empty-reading';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('en-US');
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('en');
});

const reading: Reading = {
  ...emptyReading,
  url: 'https://harian.example/ekonomi/1?utm=x',
  canonical: 'https://harian.example/ekonomi/1',
  title: 'Jembatan [baru] dibuka',
  siteName: 'Harian Contoh',
  published: '2026-03-04T23:30:00+07:00',
  lang: 'id',
};

const quote: Quote = {
  text: 'Kami siap,\nkata semua.',
  start: 0,
  end: 22,
  type: 'direct',
  speaker: 'Rina Hartati',
  speakerMention: 'Rina',
  role: 'Kepala Dinas',
  affiliation: 'Kota Surabaya',
  cue: null,
  confidence: 0.9,
};

test('plain text: words, speaker, role, affiliation, title, outlet, the publisher’s day, address', () => {
  expect(cite(quote, reading, 'plain')).toBe(
    '“Kami siap,\nkata semua.”\n— Rina Hartati, Kepala Dinas, Kota Surabaya. “Jembatan [baru] dibuka”, Harian Contoh, March 4, 2026. https://harian.example/ekonomi/1',
  );
});

test('the words about a speaker stand with the comma of their script', () => {
  const arabic = { ...quote, speaker: 'سامر الحلواني', role: 'وزير النقل', affiliation: null };
  expect(cite(arabic, { ...reading, lang: 'ar' }, 'plain')).toContain(
    '— سامر الحلواني، وزير النقل.',
  );
  const chinese = { ...quote, speaker: '周明远', role: '局长', affiliation: '市文物局' };
  expect(cite(chinese, { ...reading, lang: 'zh' }, 'plain')).toContain('— 周明远，局长，市文物局.');
});

test('reported speech stands in no marks, and is said to be reported', () => {
  const reported = { ...quote, type: 'indirect' as const, text: 'semua sudah siap' };
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key: string) => key);
  const plain = cite(reported, reading, 'plain');
  expect(plain).toMatch(/^semua sudah siap\n— Rina Hartati, .*Surabaya \(quote_indirect\)\. /u);
  expect(cite(reported, reading, 'markdown')).toMatch(/^> semua sudah siap\n/u);
  const denied = cite({ ...reported, negated: true }, reading, 'plain');
  expect(denied).toContain('(quote_indirect; popup_quote_negated)');
});

test('the comma that led to who said it goes', () => {
  const led = { ...quote, text: 'Kami siap,' };
  expect(cite(led, reading, 'plain')).toMatch(/^“Kami siap”\n/u);
});

test('Markdown: every line of the words is quoted, and brackets in a title break no link', () => {
  expect(cite(quote, reading, 'markdown')).toBe(
    [
      '> “Kami siap,',
      '> kata semua.”',
      '>',
      '> — Rina Hartati, Kepala Dinas, Kota Surabaya. [Jembatan \\[baru\\] dibuka](<https://harian.example/ekonomi/1>), Harian Contoh, March 4, 2026',
    ].join('\n'),
  );
});

test('Markdown: what stands in the article stays words, whatever it would mean there', () => {
  const odd = { text: '# 1 *satu* <img src=x>\n2. [a](b) `c` d_e_', start: 0, end: 40 };
  const house: Reading = { ...reading, siteName: '*Contoh* & <b>' };
  const [first, second, , source] = cite(odd, house, 'markdown').split('\n');
  expect(first).toBe('> \\# 1 \\*satu\\* \\<img src=x>');
  expect(second).toBe('> 2\\. \\[a\\](b) \\`c\\` d\\_e\\_');
  expect(source).toContain(', \\*Contoh\\* \\& \\<b>, March');
});

test('an affiliation that the role names already is not said twice', () => {
  const told = { ...quote, role: 'secretary of the Council', affiliation: 'Council' };
  expect(cite(told, reading, 'plain')).toContain('— Rina Hartati, secretary of the Council. “');
});

test('without speaker, title, outlet and date the address alone remains', () => {
  const bare: Reading = { ...reading, title: null, siteName: null, published: null };
  expect(cite({ text: 'Kami siap', start: 0, end: 9 }, bare, 'plain')).toBe(
    '“Kami siap”\n— https://harian.example/ekonomi/1',
  );
});

test('a fact is cited with whom the article has it from', () => {
  const from = {
    text: 'Menurut Rina',
    start: 0,
    end: 12,
    name: 'Rina Hartati',
    kind: 'person',
  } as const;
  const fact: Fact = {
    text: 'jembatan dibuka',
    start: 14,
    end: 29,
    kind: 'event',
    who: [],
    where: [],
    when: [],
    amounts: [],
    source: 0,
    score: 1,
  };
  const cited = cite(fact, { ...reading, facts: [fact], sources: [from] }, 'plain');
  expect(cited).toContain('“jembatan dibuka”\n— Rina Hartati. ');
});
