const DIGITS = /[٠-٩۰-۹०-९๐-๙０-９]/g;
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['′', "'"],
  ['‐', '-'],
  ['‑', '-'],
  ['：', ':'],
  ['／', '/'],
  ['．', '.'],
  ['，', ','],
  ['、', ','],
  ['،', ','],
  ['（', '('],
  ['）', ')'],
  ['～', '~'],
  ['〜', '~'],
  ['－', '-'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['آ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
  ['ۀ', 'ه'],
  ['ё', 'е'],
  ['ș', 'ş'],
  ['ț', 'ţ'],
  ['\t', ' '],
]);
const OTHER = new RegExp(`[${[...ALIKE.keys()].join('')}\u00a0\u2000-\u200a\u202f\u3000]`, 'g');

/** A text, and the same in small letters without signs: of one length, so that a place in one is that in the other. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
}

/**
 * The text in one spelling, of the same length, so that offsets stay: lower case by the language's
 * rules, digits of every script as 0 to 9, every blank a space, letters that the press mixes alike.
 */
export function fold(text: string, tag: string): string {
  let low = text.toLocaleLowerCase(tag);
  if (low.length !== text.length) {
    low = '';
    for (let i = 0; i < text.length; i++) {
      const unit = text.charAt(i);
      const small = unit.toLocaleLowerCase(tag);
      low += small.length === 1 ? small : small.charAt(0);
    }
  }
  low = low.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    // Every other block of digits begins at a multiple of sixteen.
    return String(code >= 0x966 && code <= 0x96f ? code - 0x966 : code & 0xf);
  });
  return low.replace(OTHER, (unit) => ALIKE.get(unit) ?? ' ');
}
