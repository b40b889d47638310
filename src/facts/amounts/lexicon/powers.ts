import { RAISED_FIGURES } from '../../../languages/world/raised-figures';

const HERE = new RegExp(`(⁻?)([${RAISED_FIGURES}]{1,2})(?![${RAISED_FIGURES}])`, 'uy');
const TIMES_TEN = new RegExp(`\\s?[×·⋅x]\\s?10(?=[⁻${RAISED_FIGURES}])`, 'uy');

/** A power of ten, and where its figures end. */
export interface Power {
  readonly end: number;
  readonly value: number;
}

/** What ten becomes by the raised figures at `at`: 10⁶ is a million. Behind any other number they lead to a note. */
export function readPower(folded: string, at: number): Power | null {
  HERE.lastIndex = at;
  const [all = '', minus, figures = ''] = HERE.exec(folded) ?? [];
  if (all === '') return null;
  const exponent = Number(figures.normalize('NFKC'));
  return { end: at + all.length, value: Number(`1e${minus === '⁻' ? -exponent : exponent}`) };
}

/** What multiplies the number before `at`: "2.4 × 10⁶". */
export function readTimesPower(folded: string, at: number): Power | null {
  TIMES_TEN.lastIndex = at;
  const times = TIMES_TEN.exec(folded)?.[0];
  return times === undefined ? null : readPower(folded, at + times.length);
}
