import type { InterruptionWords } from '../../languages/sections/interruptions';
// With its ending: this module also runs as it is, in Node, when the product is built.
import { foldLabel } from './fold-label.ts';

/** The lists of `InterruptionWords` that label what is taken out; the others are words of the article's own lines. */
export type LabelKind = Exclude<
  keyof InterruptionWords,
  | 'byline'
  | 'writtenBy'
  | 'dated'
  | 'kickers'
  | 'corrected'
  | 'joins'
  | 'joinsOnNames'
  | 'datelines'
  | 'cookies'
  | 'boilerplate'
  | 'paywall'
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
  'asks',
  'credit',
];

/** The kinds of labels are told by their index in one sign each: there are more than ten. */
export const INDEX_BASE = 36;

/** Letters of a label that are looked at before the label itself: most lines begin like none. */
export const LABEL_START = 3;

/**
 * The labels of one language as a page is compared with them. They are folded when the product is built
 * (scripts/article-words.ts): it takes a page longer to fold them than to look for them.
 */
export interface LanguageLabels {
  /** By the first letters of the labels: `label=kinds`, parted by `|`; each kind as its index in `LABEL_KINDS`, to `INDEX_BASE`. */
  readonly labels: Readonly<Record<string, string>>;
  /** Closing phrases in lower case, parted by `|`; so too what follows. */
  readonly boilerplate: string;
  readonly paywall: string;
  /** Words before an author's name, folded. */
  readonly byline: string;
  /** Words that a writer's name alone follows, folded. */
  readonly writtenBy: string;
  /** Words before a date of publication or change, folded. */
  readonly dated: string;
  /** Words for a kind of text before a dash at its head, folded. */
  readonly kickers: string;
  /** How a note of corrections begins, folded. */
  readonly corrected: string;
  /** Words between the names of two authors, as they are written. */
  readonly joins: string;
  readonly joinsOnNames: string;
  readonly datelines: string;
  /** Words for cookies in lower case. */
  readonly cookies: string;
}

/** Folds the section of one language. */
export function gatherLabels(words: InterruptionWords): LanguageLabels {
  const kindsOf = new Map<string, string>();
  for (const [index, kind] of LABEL_KINDS.entries()) {
    for (const label of words[kind].split('|').map(foldLabel)) {
      const known = kindsOf.get(label) ?? '';
      const sign = index.toString(INDEX_BASE);
      if (label !== '' && !known.includes(sign)) kindsOf.set(label, known + sign);
    }
  }
  const labels: Record<string, string> = {};
  for (const [label, kinds] of kindsOf) {
    const start = label.slice(0, LABEL_START);
    const before = labels[start];
    labels[start] = `${before === undefined ? '' : `${before}|`}${label}=${kinds}`;
  }
  return {
    labels,
    boilerplate: words.boilerplate.toLowerCase(),
    paywall: words.paywall.toLowerCase(),
    byline: words.byline.split('|').map(foldLabel).join('|'),
    writtenBy: (words.writtenBy ?? '').split('|').map(foldLabel).join('|'),
    dated: words.dated.split('|').map(foldLabel).join('|'),
    kickers: words.kickers.split('|').map(foldLabel).join('|'),
    corrected: words.corrected.split('|').map(foldLabel).join('|'),
    joins: words.joins,
    joinsOnNames: words.joinsOnNames ?? '',
    datelines: (words.datelines ?? '').split('|').map(foldLabel).join('|'),
    cookies: words.cookies.toLowerCase(),
  };
}
