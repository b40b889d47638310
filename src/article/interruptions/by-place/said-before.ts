import { pictureName } from '../../blocks/picture-name';
import { weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { captionedBox, isCaptionLine } from '../by-itself/captions';
import { DUPLICATE, REPEATED_CAPTION, type Verdict } from '../verdicts';

/** Letters of an alphabet below which words come back by themselves. */
const SHORTEST_COPY = 12;
const LONGEST_SIGNATURE = 120;
const LONGEST_CREDIT = 40;
const NEAR_COPY = 2;

/** Lines that say the same with which a caption's picture is compared. */
const MOST_COMPARED = 20;

/** A line that stays, behind those before it that say the same. */
interface Said {
  readonly line: WalkedBlock;
  readonly index: number;
  readonly before: Said | undefined;
}

/** The texts that stay in the article, to know one of them again. */
export class SaidBefore {
  private readonly lines = new Map<string, Said>();

  keep(line: WalkedBlock, index: number): void {
    const key = keyOf(line);
    this.lines.set(key, { line, index, before: this.lines.get(key) });
  }

  /**
   * True for a copy of an earlier line. Credits and signatures come back under every picture and quotation, and
   * count as a copy only right after themselves.
   *
   * @param heads true for words that lead to what follows them, and come back over each of several lists
   */
  repeats(line: WalkedBlock, index: number, heads: boolean): boolean {
    // Asked first: hardly any line comes back.
    const before = this.lines.get(keyOf(line));
    if (before === undefined || before.index === index) return false;
    if (weightOf(line.text) < SHORTEST_COPY) return false;
    const longest =
      line.kind === 'quote' ? LONGEST_SIGNATURE : heads || isCaptionLine(line) ? LONGEST_CREDIT : 0;
    return weightOf(line.text) > longest || index - before.index <= NEAR_COPY;
  }

  /** Of a copy: its picture goes with it, or stays where none of the lines that say the same has that picture. */
  verdictOn(line: WalkedBlock): Verdict {
    return this.isOfOtherPicture(line) ? REPEATED_CAPTION : DUPLICATE;
  }

  private isOfOtherPicture(line: WalkedBlock): boolean {
    const picture = pictureOf(line);
    let said = this.lines.get(keyOf(line));
    if (picture === null || said === undefined || pictureOf(said.line) === null) return false;
    for (let count = 0; said !== undefined && count < MOST_COMPARED; count++, said = said.before) {
      if (pictureOf(said.line) === picture) return false;
    }
    return true;
  }
}

/** The picture of a caption, by its file; null for other lines. */
function pictureOf(line: WalkedBlock): string | null {
  const address = captionedBox(line)?.querySelector('img')?.getAttribute('src') ?? '';
  return address === '' ? null : pictureName(address) || address;
}

function keyOf(line: WalkedBlock): string {
  return line.text.slice(0, 400);
}
