import { proseOf, weightOf } from './prose';
import type { WalkedBlock } from './walk-blocks';

/** Letters of a word from which on it says what a text is about, and by which it is known whatever its ending. */
const LONG = 6;
const LONG_WORDS = new RegExp(`\\p{L}{${LONG},}`, 'gu');

/** Long words of a text that the story says, and their share of all: what is sold beside it has fewer. */
const FEWEST_SHARED = 2;
const SHARED = 0.25;

/** The long words of a story, by which a box beside it is known as its own or another's. */
export class StoryWords {
  /** Gathered when the first box asks: most articles have none. */
  private known: ReadonlySet<string> | null = null;

  constructor(
    private readonly lines: readonly WalkedBlock[],
    private readonly core: readonly boolean[],
  ) {}

  /** Those of all sentences among some lines. */
  static of(lines: readonly WalkedBlock[]): StoryWords {
    return new StoryWords(
      lines,
      lines.map((line) => proseOf(line) > 0),
    );
  }

  private words(): ReadonlySet<string> {
    if (this.known === null) {
      const story = this.lines.filter((_, index) => this.core[index]);
      this.known = new Set(story.flatMap((line) => longWords(line.text)));
    }
    return this.known;
  }

  /** True when several long words of a text are the story's, and a good part of them. */
  tellOf(text: string): boolean {
    const found = this.shared(text);
    return found !== null && found.shared >= Math.max(FEWEST_SHARED, found.long * SHARED);
  }

  /** How many long words a text has, and how many of them the story says; null where words are not parted by spaces. */
  shared(text: string): { readonly long: number; readonly shared: number } | null {
    if (weightOf(text) > text.length) return null;
    const words = longWords(text);
    const known = this.words();
    return { long: words.length, shared: words.filter((word) => known.has(word)).length };
  }
}

function longWords(text: string): readonly string[] {
  return (text.match(LONG_WORDS) ?? []).map((word) => word.slice(0, LONG).toLowerCase());
}

/** Letters of a word that can say what a headline is about, and by which it is known whatever its ending. */
const KEYWORDS = /\p{L}[\p{L}\p{M}]{3,}/gu;
const KEYWORD = 5;
const DENSE_PAIRS = /(?=(\p{L}\p{L}))/gu;

/** The words by which two short texts are known to tell of the same; where words are not parted by spaces, each two letters. */
export function keywordsOf(text: string): ReadonlySet<string> {
  const folded = text.toLowerCase();
  if (weightOf(text) > text.length)
    return new Set([...folded.matchAll(DENSE_PAIRS)].map(([, pair = '']) => pair));
  return new Set((folded.match(KEYWORDS) ?? []).map((word) => word.slice(0, KEYWORD)));
}

/** How many of some keywords a text says. */
export function countSaid(keywords: ReadonlySet<string>, lines: Iterable<WalkedBlock>): number {
  const said = new Set<string>();
  for (const { text } of lines) {
    for (const word of keywordsOf(text)) if (keywords.has(word)) said.add(word);
  }
  return said.size;
}
