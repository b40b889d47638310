import type { FrameReading } from '../../attribution';
import type { Item } from '../../frames';
import type { Marked } from '../../marks/marked';
import type { Lexicon } from '../../words/lexicon';
import { type Looks, looksOf } from './looks';

/** A marked stretch in its frame, with all that tells whether it is speech and whose. */
export interface Stretch {
  readonly reading: FrameReading;
  /** The frame's items, of which it is `items[at]`. */
  readonly items: readonly Item[];
  readonly at: number;
  readonly quote: Marked;
  readonly looks: Looks;
  readonly lexicon: Lexicon;
}

/** The stretches of a frame that hold anything, in order. */
export function stretchesOf(reading: FrameReading): Stretch[] {
  const { text, lexicon } = reading;
  const { items } = reading.frame;
  const stretches: Stretch[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const quote = items[at]?.quote ?? null;
    if (quote === null || quote.to <= quote.from) continue;
    const looks = looksOf(text, items, at, quote, lexicon);
    stretches.push({ reading, items, at, quote, looks, lexicon });
  }
  return stretches;
}
