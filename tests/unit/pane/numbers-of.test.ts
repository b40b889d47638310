import { expect, it } from 'vitest';
import { numbersOf } from '../../../src/pane/rail/numbers-of';
import type { Amount } from '../../../src/reading/reading';
import { emptyReading } from '../../empty-reading';

const amount = (text: string, value: number, unit: string | null): Amount => ({
  text,
  start: 0,
  end: text.length,
  value,
  unit,
});

it('lists a number once, and not again without what it is of', () => {
  const amounts = [
    amount('Rp150.000', 150_000, 'IDR'),
    amount('150.000', 150_000, null),
    amount('Rp150.000', 150_000, 'IDR'),
    amount('150.000 orang', 150_000, 'orang'),
    amount('12', 12, null),
  ];
  const shown = numbersOf({ ...emptyReading, amounts }, 'en').map((one) => one.amount.text);
  expect(shown).toEqual(['Rp150.000', '150.000 orang']);
});
