import { describe, expect, it } from 'vitest';
import { wholeThoughts } from '../../../../src/facts/salience/describing/whole-thoughts';
import { contextOf } from '../../text-context';

const thoughts = (lang: string, text: string) =>
  wholeThoughts(contextOf(lang, text)).map(([start, end]) => text.slice(start, end));

describe('wholeThoughts', () => {
  it.each([
    // The object, its age and the place belong to the arrest.
    'ตำรวจท่าเรือนำหมายศาลเข้าตรวจค้นโกดังริมคลองสายใหญ่ แล้วยึดเครื่องยนต์เรือที่ถูกขโมย จำนวน 12 เครื่อง พร้อมอะไหล่อีกหลายรายการ',
    'เทศบาลประกาศเพิ่มเงินรางวัลนำเรือคืนท่าเป็นสองเท่าของเดือนที่ผ่านมา สำหรับผู้ที่พบเรือหายและแจ้งเจ้าหน้าที่ท่าเรือภายในสามวันหลังพบ',
    'เทศบาลเปิดสะพานใหม่ข้ามแม่น้ำสายหลักของเมืองในเช้าวันจันทร์ ประชาชนหลายพันคนเดินข้ามสะพานกันอย่างคับคั่ง',
  ])('joins clause groups that tell one thing (%s)', (text) => {
    expect(thoughts('th', text)).toEqual([text]);
  });

  it.each([
    ['ผู้สื่อข่าวรายงานว่า ระดับน้ำในแม่น้ำสูงขึ้นสองเมตรในคืนเดียว'],
    ['อย่างไรก็ตาม โรงพยาบาลประจำเมืองยังเปิดให้บริการตามปกติ'],
    ['นายสมศักดิ์ ทองดี เจ้าของเรือลำแรกของท่าเรือแห่งนี้ เดินทางมาร่วมงาน'],
  ])('begins another with what opens a sentence (%s)', (second) => {
    const first = 'เทศบาลเปิดสะพานใหม่ข้ามแม่น้ำสายหลักของเมืองในเช้าวันจันทร์ที่ผ่านมา';
    expect(thoughts('th', `${first} ${second}`)).toEqual([first, second]);
  });

  it('never goes over a line', () => {
    const lines = ['เทศบาลเปิดสะพานใหม่ข้ามแม่น้ำสายหลัก', 'พร้อมไฟส่องสว่างตลอดแนว'];
    expect(thoughts('th', lines.join('\n'))).toEqual(lines);
  });

  it('has an end in a long paragraph', () => {
    const clause = 'ชาวเรือจากหมู่บ้านริมคลองนำข้าวสารและน้ำดื่มมาแจกให้ผู้ประสบภัย';
    const found = thoughts('th', Array.from({ length: 12 }, () => clause).join(' '));
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(330);
  });

  it('leaves the sentences of all other languages alone', () => {
    const text = 'The bridge opened. It cost 12 million pounds.';
    expect(thoughts('en', text)).toHaveLength(2);
  });
});
