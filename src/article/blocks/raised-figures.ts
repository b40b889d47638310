import { RAISED_FIGURES } from '../../languages/world/raised-figures';

const RAISED = new RegExp(`[${RAISED_FIGURES}⁺⁻−]`, 'g');

/** The whole of what stands raised is a number, perhaps a negative one: no "1<sup>st</sup>", no "[3]". */
const NUMBER = /^\s*[-−+]?[0-9]+\s*$/;

/** Whether an element raises a number: a power, or the number of a note. */
export function raisesNumber(element: Element): boolean {
  return NUMBER.test(element.textContent ?? '');
}

/**
 * The figures of a raised number as Unicode's raised ones, unit for unit: of "10<sup>6</sup>" plain text would
 * make 106, and of a note behind a year another year.
 */
export function raiseFigures(text: string): string {
  return text.replace(/[-−+0-9]/g, (sign) => {
    if (sign === '+') return '⁺';
    return /\d/.test(sign) ? RAISED_FIGURES.charAt(Number(sign)) : '⁻';
  });
}

/** The same figures as plain ones, unit for unit: what a page raises is plain in its own text. */
export function lowerFigures(text: string): string {
  return text.replace(RAISED, (sign) => sign.normalize('NFKC').replace('−', '-'));
}
