import type { FrameReading } from '../../attribution';
import { type Looks, looksOf, type MarkedStretch } from './looks';

/** A marked stretch in its frame, with all that tells whether it is speech and whose. */
export interface Stretch extends MarkedStretch {
  readonly reading: FrameReading;
  readonly looks: Looks;
}

/** The stretches of a frame that hold anything, in order. */
export function stretchesOf(reading: FrameReading): Stretch[] {
  const { text } = reading;
  const { items, lexicon } = reading.frame;
  const stretches: Stretch[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const quote = items[at]?.quote ?? null;
    if (quote === null || quote.to <= quote.from) continue;
    const marked = { text, items, at, quote, lexicon };
    stretches.push({ ...marked, reading, looks: looksOf(marked) });
  }
  return stretches;
}
