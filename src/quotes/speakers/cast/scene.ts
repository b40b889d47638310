import type { Name } from '../../../reading/reading';
import type { Frame } from '../../passage';
import type { Lexicon } from '../../words/lexicon';
import type { Cast } from './cast';
import type { NameIndex } from '../people/people';

/** What the words for a speaker are read in: a text, who is named in it, and who has spoken so far. */
export interface Scene {
  readonly text: string;
  readonly frames: readonly Frame[];
  /** Of the text's names those that can be a speaker's. */
  readonly names: readonly Name[];
  readonly index: NameIndex;
  readonly cast: Cast;
  readonly lexicon: Lexicon;
}
