import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/reading/analyse';

const story = [
  'Wali Kota Rahma Sari membuka jembatan baru di Sagara pada Senin pagi setelah lima tahun pembangunan.',
  'Jembatan sepanjang dua kilometer itu menelan biaya Rp1,2 triliun dan melibatkan 4.000 pekerja.',
];

const facts = (lines: readonly string[], lang = 'id') =>
  analyse({ text: lines.join('\n'), lang, title: 'Jembatan Sagara dibuka' }).facts.map(
    ({ text }) => text,
  );

describe('a caption that its page marks up as a paragraph', () => {
  it.each([
    'Wali Kota Rahma Sari berjalan di jembatan baru di Sagara bersama para pekerja. (SENJA/Ada Lestari)',
    'Wali Kota Rahma Sari berjalan di jembatan baru di Sagara bersama para pekerja. Ada Lestari / Senja',
    'ADA LESTARI/SENJA.com Wali Kota Rahma Sari berjalan di jembatan baru di Sagara bersama para pekerja.',
    'SENJA.com/ ADA LESTARI Wali Kota Rahma Sari berjalan di jembatan baru di Sagara bersama para pekerja.',
  ])('is no fact: %s', (caption) => {
    expect(facts([caption, ...story])).toEqual(facts(story));
  });

  it.each([
    ['a tag', 'Para pekerja dan keluarganya mendapat 300 tiket kereta gratis. Tagar: #jembatan'],
    ['a signature', 'Para pekerja dan keluarganya mendapat 300 tiket kereta gratis. - Ada Lestari'],
  ])('is no line with %s behind it', (_, line) => {
    expect(facts([line, ...story]).join(' ')).toContain('300 tiket');
  });

  it.each([
    'Wali Kota Rahma Sari (kiri) berjalan di jembatan baru di Sagara bersama 300 pekerja pada Senin.',
    'Wali Kota Rahma Sari (kedua kanan) berjalan di jembatan baru di Sagara bersama 300 pekerja.',
  ])('is no fact: %s', (caption) => {
    expect(facts([caption, ...story])).toEqual(facts(story));
  });

  const english = [
    'Mayor Ada Lind opened the new bridge in Croyford on Monday after five years of work.',
    'The bridge of two kilometres cost 12 million pounds and 4,000 people worked on it.',
  ];

  it.each([
    'Mayor Ada Lind (second from left) walked over the new bridge in Croyford with 300 workers.',
    'Ada Lind, left, walked over the new bridge in Croyford with 300 workers on Monday.',
  ])('is no fact: %s', (caption) => {
    expect(facts([caption, ...english], 'en')).toEqual(facts(english, 'en'));
  });

  it('is no sentence in which somebody left', () => {
    const line = 'Ada Lind has left (the bridge is hers) and 300 workers of Croyford will follow.';
    expect(facts([...english, line], 'en')).toContain(line);
  });

  const chinese = [
    '港务局局长林一十九日在新桥码头宣布，新大桥将于五月一日通车，全长两公里。',
    '大桥耗资十二亿元，四千名工人用了五年时间建成，两岸居民不必再乘渡轮。',
  ];

  it.each([
    '5月19日，在新桥码头，林一（中）在仪式上向两岸居民发表讲话。',
    '5月19日，在新桥码头，林一（前排左二）在仪式上向两岸居民发表讲话。',
    '5月19日，在新桥码头，林一在仪式上向两岸居民发表讲话。海风社记者 王二 摄',
  ])('is no fact: %s', (caption) => {
    expect(facts([caption, ...chinese], 'zh')).toEqual(facts(chinese, 'zh'));
  });

  it('is told by words of its own language alone', () => {
    const line = '新橋の開通式で、市長の林一（中央）は両岸の住民に二年分の渡し船の券を贈った。';
    expect(facts([line, ...chinese], 'ja')).not.toContain(line);
    expect(facts([line, ...chinese], 'zh')).toContain(line);
  });

  it('is not the last line, which may end in its agency', () => {
    const last = 'Para pekerja dan keluarganya mendapat 300 tiket kereta gratis. (Kantor Senja)';
    expect(facts([...story, last]).join(' ')).toContain('300 tiket');
  });
});
