import type { Span } from '../reading/reading';
import type { Marked } from './marks/marked';
import type { Lexicon } from './words/lexicon';
import type { Token } from './words/tokens';

/** From one place up to another, which is no longer in it: of items in a passage, or of characters in the text. */
export type Range = readonly [from: number, to: number];

/** A token of a frame: a word, a punctuation character, or a whole marked stretch. */
export interface Item extends Token {
  readonly quote: Marked | null;
  /** A marked stretch so short, and with a capital, that it can be the name of a paper or a ship; or in a script without them the name of a body. */
  readonly markedName: boolean;
}

/**
 * Items one after another, with the words of their language: what is asked of a sentence, or of a part of one, is asked of
 * a passage. Places in it are counted in items.
 */
export interface Passage<T extends Pick<Token, 'folded'> = Item> {
  readonly items: readonly T[];
  readonly lexicon: Lexicon;
}

/** A sentence in which every marked stretch counts as one item, so that `“A. B,” said X.` is one frame. */
export interface Frame extends Span, Passage {
  /** Where the line that the frame is in begins. */
  readonly paragraph: number;
}
