import type { Amount } from '../../reading/reading';
import { t } from './text';

const CURRENCY = /^[A-Z]{3}$/u;

/** Digits behind the point: as many as articles give. */
const FRACTION = 3;

/** Numbers below this say the same in every notation. */
const PLAIN = 1000;

/**
 * An amount in the notation of `language`: with its range, "about" (≈) or bounds (≥, ≤), and its unit,
 * money by its code ("IDR 1.2 trillion"). Null where it would only say the article's words again.
 */
export function showAmount(amount: Amount, language: string): string | null {
  const { low, high, unit, text, approx } = amount;
  const isRange = low !== undefined && high !== undefined;
  const format = numberFormat(amount, language);
  const number = isRange ? format.formatRange(low, high) : format.format(shownValue(amount));
  const bound = isRange ? '' : low !== undefined ? '≥ ' : high !== undefined ? '≤ ' : '';
  const sign = bound === '' && approx === true ? '≈ ' : bound;
  if (unit !== null && CURRENCY.test(unit)) return `${sign}${unit} ${number}`;
  if (text.includes(number) || saysSmall(amount)) return null;
  if (unit === 'pp')
    return `${sign}${t(amount.value === 1 ? 'number_point' : 'number_points', number)}`;
  return unit === null || unit === '%' ? `${sign}${number}` : `${sign}${number} ${unit}`;
}

/** A small whole number in digits, or a count in words; 3割 and ٢٥ are written otherwise than 30 % and 25. */
function saysSmall({ value, unit, text }: Amount): boolean {
  if (Math.abs(value) >= PLAIN || !Number.isInteger(value)) return false;
  return text.includes(`${Math.abs(value)}`) || (unit !== '%' && !/\p{Nd}/u.test(text));
}

/** Per cent are Intl's hundredths. */
const shownValue = ({ value, unit }: Amount): number => (unit === '%' ? value / 100 : value);

function numberFormat({ value, unit }: Amount, language: string): Intl.NumberFormat {
  const compact: Intl.NumberFormatOptions =
    Math.abs(value) >= 1e6 ? { notation: 'compact', compactDisplay: 'long' } : {};
  const style: Intl.NumberFormatOptions = unit === '%' ? { style: 'percent' } : {};
  return new Intl.NumberFormat(language, { ...compact, ...style, maximumFractionDigits: FRACTION });
}
