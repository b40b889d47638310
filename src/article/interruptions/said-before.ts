import { weightOf } from '../blocks/prose';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { isCaptionLine } from './captions';

/** Letters of an alphabet below which words come back by themselves. */
const SHORTEST_COPY = 12;
const LONGEST_SIGNATURE = 120;
const LONGEST_CREDIT = 40;
const NEAR_COPY = 2;

/** The texts that stay in the article, to know one of them again. */
export class SaidBefore {
  /** Each text with the index of the line that says it last. */
  private readonly lines = new Map<string, number>();

  keep(line: WalkedBlock, index: number): void {
    this.lines.set(keyOf(line), index);
  }

  /**
   * True for a copy of an earlier line. Credits and signatures come back under every picture and quotation, and
   * count as a copy only right after themselves.
   *
   * @param heads true for words that lead to what follows them, and come back over each of several lists
   */
  repeats(line: WalkedBlock, index: number, heads: boolean): boolean {
    if (weightOf(line.text) < SHORTEST_COPY) return false;
    const before = this.lines.get(keyOf(line));
    if (before === undefined || before === index) return false;
    const longest =
      line.kind === 'quote' ? LONGEST_SIGNATURE : heads || isCaptionLine(line) ? LONGEST_CREDIT : 0;
    return weightOf(line.text) > longest || index - before <= NEAR_COPY;
  }
}

function keyOf(line: WalkedBlock): string {
  return line.text.slice(0, 400);
}
