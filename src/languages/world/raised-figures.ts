/** Unicode's raised figures, from 0 to 9: of a power, or of a note. */
export const RAISED_FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
