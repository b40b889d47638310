import { isAny, isGiven, type TokenView } from '../token-view';
import { entriesOf } from '../../../languages/names/class-table';
import * as is from '../lexicon/lexicon';

/** Surnames that end, or begin, as towns do: "Robert Lindborg", "Antoine de Saint-Aubert". */
export class PlaceLikeSurnames {
  /** Those of the text; made when first asked for. */
  #alone: ReadonlySet<string> | null = null;
  readonly #view: TokenView;

  constructor(view: TokenView) {
    this.#view = view;
  }

  /** Whether the last of some words is one: "Robert Lindborg", and "Lindborg" alone where the text has that. */
  isOne(from: number, to: number): boolean {
    const { tokens } = this.#view;
    if (to - from === 2) return this.#isBehindGiven(from + 1);
    if (to - from > 2) return this.#isDouble(to - 1) && isGiven(this.#view, from);
    this.#alone ??= new Set(
      tokens.flatMap(({ lower }, at) => (this.#isBehindGiven(at) ? [lower] : [])),
    );
    return this.#alone.has(tokens[from]?.lower ?? '');
  }

  /** A word that ends as towns do, and not as streets ("Karl Johansgate"), or has a hyphen, behind a given name. */
  #isBehindGiven(at: number): boolean {
    const { words, streets, tokens } = this.#view;
    const token = tokens[at];
    if (token?.shape !== 'capital' || token.gap !== 'space') return false;
    if (this.#isDouble(at)) return isGiven(this.#view, at - 1) || this.#isLinkedToGiven(at - 1);
    if (!isGiven(this.#view, at - 1)) return false;
    const endsSo = (ending: string): boolean =>
      ending.startsWith('-') && token.lower.endsWith(ending.slice(1));
    return entriesOf(words.placeEnd).some(endsSo) && !streets.some(endsSo);
  }

  /** "Antoine *de* Saint-Aubert" */
  #isLinkedToGiven(at: number): boolean {
    return isAny(this.#view, at, is.LINKER) && isGiven(this.#view, at - 1);
  }

  #isDouble(at: number): boolean {
    return this.#view.tokens[at]?.lower.includes('-') === true;
  }
}
