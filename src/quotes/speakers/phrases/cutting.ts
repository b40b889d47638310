import type { Item } from '../../frames';
import type { Lexicon } from '../../words/lexicon';
import type { NameIndex } from '../people/people';

/** A noun phrase that is being cut: its items, half-open, and where its first word stands behind an article. */
export interface Cutting {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The phrase begins with an office. */
  readonly office: boolean;
  readonly index: NameIndex;
  readonly lexicon: Lexicon;
}
