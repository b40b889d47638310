/** Signs that stand for a bar between the parts of a title or a byline; for a class in a pattern. */
export const BARS = '|｜￨│ㅣ';
