/** Scales that a single letter may stand for right after digits ("100k", "3M"), in any language. */
export const LETTER_SCALES: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, M: 1e6, G: 1e9, B: 1e9, к: 1e3, К: 1e3, М: 1e6, Г: 1e9,
}; // oxfmt-ignore

/** What they may stand for in a sum of money, besides. */
export const MONEY_LETTERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** English short forms that other languages keep in a sum: "$221bn". A map, since "constructor" is a word too. */
export const MONEY_WORDS: ReadonlyMap<string, number> = new Map([
  ['bn', 1e9],
  ['mn', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['mln', 1e6],
  ['bln', 1e9],
]);

/** "30 MUSD", "120 MEUR", "5 mkr", "3 Mds€": scale and currency in one word. */
export const FUSED_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  md: 1e9,
  mds: 1e9,
  g: 1e9,
  t: 1e12,
};
