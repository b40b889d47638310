import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Amount, DateMention } from '../../../src/reading/reading';
import { showAmount, showDateMention, type Reader } from '../../../src/ui/show-value';

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

describe('an amount in the reader’s notation', () => {
  const amount = (text: string, value: number, more: Partial<Amount> = {}): Amount => ({
    text,
    start: 0,
    end: text.length,
    value,
    unit: null,
    ...more,
  });

  it.each<[Amount, string | null]>([
    [amount('Rp1,2 triliun', 1.2e12, { unit: 'IDR' }), 'IDR 1.2 trillion'],
    [amount('sekitar Rp500.000', 5e5, { unit: 'IDR', approx: true }), '≈ IDR 500,000'],
    [amount('3,5 Prozent', 3.5, { unit: '%' }), '3.5%'],
    [amount('0,047 Prozent', 0.047, { unit: '%' }), '0.047%'],
    [amount('€1,337 miliar', 1.337e9, { unit: 'EUR' }), 'EUR 1.337 billion'],
    [
      amount('1,2-1,5 juta ton', 1.5e6, { unit: 'ton', low: 1.2e6, high: 1.5e6 }),
      '1.2–1.5 million ton',
    ],
    [amount('lebih dari 12.000 orang', 12_000, { unit: 'orang', low: 12_000 }), '≥ 12,000 orang'],
    [amount('weniger als 4.500', 4500, { high: 4500 }), '≤ 4,500'],
    [amount('२५ लाख', 2.5e6), '2.5 million'],
    [amount('約3割', 30, { unit: '%', approx: true }), '≈ 30%'],
    [amount('٢٥ شخصا', 25, { unit: 'شخصا' }), '25 شخصا'],
    [amount('dua orang', 2, { unit: 'orang' }), null],
    [amount('12 people', 12, { unit: 'people' }), null],
    [amount('1,250 cups', 1250, { unit: 'cups' }), null],
  ])('%o', (given, expected) => {
    expect(
      showAmount(given, 'en')
        ?.replaceAll(/[\u00a0\u2009\u202f]/gu, ' ')
        .replaceAll(' – ', '–') ?? null,
    ).toBe(expected);
  });

  it('says percentage points in words', () => {
    const said = vi.spyOn(browser.i18n, 'getMessage');
    said.mockImplementation((key: string, filled) => `${key}(${String(filled)})`);
    const points = (value: number, text: string) =>
      showAmount(amount(text, value, { unit: 'pp' }), 'en');
    expect(points(1.25, '1,25 poin persentase')).toBe('number_points(1.25)');
    expect(points(1, '١ نقطة')).toBe('number_point(1)');
    expect(points(5, '5 poin persentase')).toBe(null);
    said.mockRestore();
  });

  it('writes Indonesian numbers', () => {
    expect(showAmount(amount('$1.2 billion', 1.2e9, { unit: 'USD' }), 'id')).toBe('USD 1,2 miliar');
  });
});
