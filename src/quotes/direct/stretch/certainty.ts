import type { Marked } from '../../marks/marked';

/** A quote whose end the text marks is surer to be one. */
export const certaintyOf = ({ closed }: Marked): number => (closed ? 1 : 0.7);
