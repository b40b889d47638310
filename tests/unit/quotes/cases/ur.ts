import type { QuoteCase } from './quote-case';

/** No file of words: what the marks alone tell. */
export const cases: readonly QuoteCase[] = [
  [
    'وزیر ٹرانسپورٹ احمد رضا نے کہا: "پل مئی میں کھل جائے گا اور سب گاڑیاں گزر سکیں گی۔"',
    'd||پل مئی میں کھل جائے گا اور سب گاڑیاں گزر سکیں گی۔',
  ],
  ['احمد رضا: "پل مئی میں کھل جائے گا۔"', 'd|احمد رضا|پل مئی میں کھل جائے گا۔'],
  ['فلم "نیلا آسمان" ریلیز ہوگی۔'],
];
