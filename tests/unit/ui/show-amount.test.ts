import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Amount } from '../../../src/reading/reading';
import { showAmount } from '../../../src/ui/words/show-amount';

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
