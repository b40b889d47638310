import { pictureName } from '../blocks/picture-name';
import { weightOf } from '../blocks/prose';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { captionedBox, isCaptionLine } from './captions';

/** Letters of an alphabet below which words come back by themselves. */
const SHORTEST_COPY = 12;
const LONGEST_SIGNATURE = 120;
const LONGEST_CREDIT = 40;
const NEAR_COPY = 2;

/** The texts that stay in the article, to know one of them again. */
export class SaidBefore {
  /** Each text with the index of the line that says it last. */
  private readonly lines = new Map<string, number>();
  /** Each caption with the pictures that have it. */
  private readonly pictures = new Map<string, Set<string>>();

  keep(line: WalkedBlock, index: number): void {
    const key = keyOf(line);
    this.lines.set(key, index);
    const picture = pictureOf(line);
    if (picture === null) return;
    const others = this.pictures.get(key);
    if (others === undefined) this.pictures.set(key, new Set([picture]));
    else others.add(picture);
  }

  /**
   * True for a copy of an earlier line. Credits and signatures come back under every picture and quotation, and
   * count as a copy only right after themselves. A caption is none under another picture, which would go with it.
   *
   * @param heads true for words that lead to what follows them, and come back over each of several lists
   */
  repeats(line: WalkedBlock, index: number, heads: boolean): boolean {
    if (weightOf(line.text) < SHORTEST_COPY) return false;
    const before = this.lines.get(keyOf(line));
    if (before === undefined || before === index || this.isOfOtherPicture(line)) return false;
    const longest =
      line.kind === 'quote' ? LONGEST_SIGNATURE : heads || isCaptionLine(line) ? LONGEST_CREDIT : 0;
    return weightOf(line.text) > longest || index - before <= NEAR_COPY;
  }

  private isOfOtherPicture(line: WalkedBlock): boolean {
    const others = this.pictures.get(keyOf(line));
    const picture = others === undefined ? null : pictureOf(line);
    return picture !== null && others?.has(picture) === false;
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
