import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/languages/registry';
import { amountsOf } from './read-amounts';

const tags = [...languages.map(({ tag }) => tag), 'zh-Hant'];

/** A value that a compact notation shows without rounding: up to three digits and a power of ten. */
const compact = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 3, max: 12 }))
  .map(([mantissa, exponent]) => mantissa * 10 ** exponent)
  // Without a scale word ("1000" in Chinese) four digits are a year.
  .filter((value) => value > 2100 && value < 1e15);

describe.each(tags)('what Intl writes in %s is read back', (tag) => {
  it('as a decimal number', () => {
    const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 1_000_001, max: 99_999_999 }), (hundredths) => {
        const value = hundredths / 100;
        expect(amountsOf(tag, format.format(value))).toMatchObject([{ value }]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['long', 'short'] as const)(
    'in compact notation, %s, in its own currency',
    (compactDisplay) => {
      const format = new Intl.NumberFormat(tag, {
        notation: 'compact',
        compactDisplay,
        style: 'currency',
        currency: 'EUR',
        maximumFractionDigits: 2,
      });
      fc.assert(
        fc.property(compact, (value) => {
          expect(amountsOf(tag, format.format(value))).toMatchObject([{ value, unit: 'EUR' }]);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('in compact notation, long', () => {
    const format = new Intl.NumberFormat(tag, {
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    });
    fc.assert(
      fc.property(compact, (value) => {
        expect(amountsOf(tag, format.format(value))).toMatchObject([{ value }]);
      }),
      { numRuns: 40 },
    );
  });

  it('as a percentage', () => {
    const format = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
        const text = format.format(tenths / 1000);
        expect(amountsOf(tag, text)).toMatchObject([{ value: tenths / 10, unit: '%' }]);
      }),
      { numRuns: 30 },
    );
  });

  it.each(['symbol', 'code', 'name'] as const)('as money, by %s', (currencyDisplay) => {
    for (const currency of ['USD', 'EUR', 'GBP', 'JPY', 'CNY', 'RUB', 'IDR']) {
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
      for (const value of [2, 1234, 12_345_678]) {
        const text = format.format(value);
        expect(amountsOf(tag, text), text).toMatchObject([{ value, unit: currency }]);
      }
    }
  });
});
