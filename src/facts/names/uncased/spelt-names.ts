import { isAny, type TokenView } from '../token-view';
import type { Extent } from '../candidate';
import * as is from '../lexicon/lexicon';

const DOT = /^[·•・‧.]$/u;
const KATAKANA = /^[\u30a0-\u30ff]+$/u;

/** Foreign names that are spelt by sound: in katakana, or in the signs that a language keeps for it. */
export class SpeltNames {
  readonly #view: TokenView;
  readonly #foreign: ReadonlySet<string>;
  /** With what spells foreign names only beside a dot. */
  readonly #dotted: ReadonlySet<string>;

  constructor(view: TokenView) {
    this.#view = view;
    const { foreignSounds = '', foreignSoundsDotted = '' } = view.words;
    this.#foreign = new Set(foreignSounds);
    this.#dotted = new Set(foreignSounds + foreignSoundsDotted);
  }

  /** The run at a token that spells a foreign name, up to `limit`: 特朗普, 乔·拜登, ドナルド・トランプ; or null. */
  at(at: number, limit: number): Extent | null {
    const dotted = this.#spelt(at, limit, this.#dotted);
    return dotted !== null && this.hasDots(dotted) ? dotted : this.#spelt(at, limit, this.#foreign);
  }

  /** A run of words that have none but certain characters. */
  #spelt(at: number, limit: number, sounds: ReadonlySet<string>): Extent | null {
    let to = at;
    let dots = 0;
    let length = 0;
    while (to < limit && (to === at || this.#touches(to))) {
      const word = this.#view.tokens[to]?.text ?? '';
      const dotted = to > at && this.#dotBefore(to);
      if (!isSpelt(word, sounds)) break;
      // "テニス選手": a common noun that is spelt by sound as well.
      const plain = KATAKANA.test(word) && isAny(this.#view, to, is.PLAIN);
      if (plain && !dotted && to === at && !this.#dotBefore(to + 1)) return null;
      if (dotted) dots += 1;
      length += word.length;
      to += 1;
    }
    const script = KATAKANA.test(this.#view.tokens[at]?.text ?? '');
    const enough = dots > 0 || (script ? length >= 2 : length >= 3);
    return to > at && enough ? { from: at, to } : null;
  }

  /** Whether a run found by `at` has a dot between its parts: then it is a person. */
  hasDots({ from, to }: Extent): boolean {
    for (let at = from + 1; at < to; at += 1) if (this.#dotBefore(at)) return true;
    return false;
  }

  #touches(at: number): boolean {
    return this.#view.tokens[at]?.gap === 'none' || this.#dotBefore(at);
  }

  #dotBefore(at: number): boolean {
    const { text, tokens } = this.#view;
    const before = tokens[at - 1];
    const token = tokens[at];
    return (
      before !== undefined && token !== undefined && DOT.test(text.slice(before.end, token.start))
    );
  }
}

function isSpelt(word: string, sounds: ReadonlySet<string>): boolean {
  if (KATAKANA.test(word)) return true;
  for (const character of word) if (!sounds.has(character)) return false;
  return word !== '' && sounds.size > 0;
}
