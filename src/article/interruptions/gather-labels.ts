import type { InterruptionWords } from '../../languages/sections/interruptions';
// With its ending: this module also runs as it is, in Node, when the product is built.
import { foldLabel } from './fold-label.ts';
import { frontCode } from './front-code.ts';

export type LabelKind = Exclude<
  keyof InterruptionWords,
  'byline' | 'dated' | 'joins' | 'cookies' | 'boilerplate' | 'paywall'
>;

/** Where one word stands in several lists, the first of these decides. */
export const LABEL_KINDS: readonly LabelKind[] = [
  'advert',
  'related',
  'pager',
  'share',
  'follow',
  'newsletter',
  'comments',
  'tool',
  'video',
  'credit',
];

/**
 * The labels of every language at once: pages carry labels of a language that is not their article's
 * (English above all), and a label is only ever believed together with its shape.
 *
 * They are folded and put together when the product is built (scripts/article-words.ts): folding five
 * thousand of them took 18 ms of the first page that a tab shows.
 */
export interface GatheredLabels {
  /**
   * `label=kinds`, each kind as its index in `LABEL_KINDS`, front-coded: that takes a seventeenth off the
   * packed content script, in which they are.
   */
  readonly labels: string;
  /** Closing phrases in lower case, parted by `|`; so too what follows. */
  readonly boilerplate: string;
  readonly paywall: string;
  /** Words before an author's name, folded. */
  readonly byline: string;
  /** Words before a date of publication or change, folded. */
  readonly dated: string;
  /** Words between the names of two authors, as they are written. */
  readonly joins: string;
  /** Words for cookies in lower case. */
  readonly cookies: string;
}

/** Puts the sections of all languages together. */
export function gatherLabels(languages: readonly InterruptionWords[]): GatheredLabels {
  const kindsOf = new Map<string, string>();
  const byline = new Set<string>();
  const dated = new Set<string>();
  const boilerplate = new Set<string>();
  const paywall = new Set<string>();
  const joins = new Set<string>();
  const cookies = new Set<string>();
  for (const words of languages) {
    for (const [index, kind] of LABEL_KINDS.entries()) {
      for (const label of words[kind].split('|').map(foldLabel)) {
        const known = kindsOf.get(label) ?? '';
        if (label !== '' && !known.includes(String(index))) kindsOf.set(label, known + index);
      }
    }
    for (const word of words.byline.split('|').map(foldLabel)) byline.add(word);
    for (const word of words.dated.split('|').map(foldLabel)) dated.add(word);
    for (const word of words.joins.split('|')) joins.add(word);
    for (const word of words.cookies.toLowerCase().split('|')) cookies.add(word);
    for (const phrase of words.boilerplate.toLowerCase().split('|')) boilerplate.add(phrase);
    for (const phrase of words.paywall.toLowerCase().split('|')) paywall.add(phrase);
  }
  return {
    labels: frontCode([...kindsOf].map(([label, kinds]) => `${label}=${kinds}`)),
    boilerplate: [...boilerplate].join('|'),
    paywall: [...paywall].join('|'),
    byline: [...byline].join('|'),
    dated: [...dated].join('|'),
    joins: [...joins].join('|'),
    cookies: [...cookies].join('|'),
  };
}
