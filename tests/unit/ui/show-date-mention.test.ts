import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../src/reading/reading';
import { showDateMention, type Reader } from '../../../src/ui/words/show-date-mention';

const jakarta: Reader = { timeZone: 'Asia/Jakarta', calendar: 'gregory' };

type Grain = DateMention['grain'];

function shown(value: string, grain: Grain, language = 'en', reader = jakarta): string {
  // Intl parts numbers and units with thin and no-break spaces, which differ by version.
  const { publishers, readers } = showDateMention({ value, grain }, language, reader) ?? {
    publishers: '',
    readers: null,
  };
  return [publishers, readers]
    .filter((part) => part !== null)
    .join(' | ')
    .replaceAll(/[\u00a0\u2009\u202f]/gu, ' ');
}

describe('a date in the reader’s words', () => {
  it.each<[string, Grain, string]>([
    ['2022-09-20', 'day', 'Tue, Sep 20, 2022'],
    ['2022-09', 'month', 'September 2022'],
    ['2022', 'year', '2022'],
    ['2022-W38', 'week', 'Sep 19 – 25, 2022'],
    ['2022-Q3', 'quarter', 'July – September 2022'],
    ['2022-06/2022-08', 'season', 'June – August 2022'],
    ['199X', 'decade', '1990 – 1999'],
    ['18XX', 'century', '1800 – 1899'],
    ['2014/2018', 'interval', '2014 – 2018'],
    ['2022-05-04/2022-05-22', 'interval', 'Wed, May 4 – Sun, May 22, 2022'],
    ['0846', 'year', '846'],
  ])('%s (%s): %s', (value, grain, expected) => {
    expect(shown(value, grain)).toBe(expected);
  });

  it('is no more exact than the article was', () => {
    expect(shown('2019-09-20', 'year')).toBe('2019');
    expect(shown('2022-06-20', 'month')).toBe('June 2022');
    expect(shown('2022-09-06', 'week')).toBe('Sep 6, 2022');
  });

  it('shows a time by the publisher’s clock, and by the reader’s where that differs', () => {
    expect(shown('2022-09-20T14:30+07:00', 'time')).toBe('Sep 20, 2022, 2:30 PM UTC+7');
    const london: Reader = { timeZone: 'Europe/London', calendar: 'gregory' };
    expect(shown('2022-09-20T02:30+07:00', 'time', 'en', london)).toBe(
      'Sep 20, 2022, 2:30 AM UTC+7 | Sep 19, 2022, 8:30 PM',
    );
  });

  it('does not move a day, nor a time without a zone, into the reader’s zone', () => {
    const kiribati: Reader = { timeZone: 'Pacific/Kiritimati', calendar: 'gregory' };
    expect(shown('2022-09-20', 'day', 'en', kiribati)).toBe('Tue, Sep 20, 2022');
    expect(shown('2022-09-20T23:30', 'time', 'en', kiribati)).toBe('Sep 20, 2022, 11:30 PM');
  });

  it.each([
    ['buddhist', '2565'],
    ['persian', '1401'],
    ['islamic-umalqura', '1444'],
  ])('adds the reader’s own calendar (%s)', (calendar, year) => {
    expect(shown('2022-09-20', 'day', 'en', { timeZone: 'UTC', calendar })).toMatch(
      new RegExp(`^Tue, Sep 20, 2022 \\| .*${year}`),
    );
  });

  it('speaks Indonesian', () => {
    expect(shown('2022-09', 'month', 'id')).toBe('September 2022');
    expect(shown('2022-Q3', 'quarter', 'id')).toMatch(/^Juli ?– ?September 2022$/u);
  });

  it('says nothing of what has no value', () => {
    expect(showDateMention({ value: null, grain: 'day' }, 'en', jakarta)).toBeNull();
    expect(showDateMention({ value: 'soon', grain: 'day' }, 'en', jakarta)).toBeNull();
  });
});
