import type { BlockKind } from '../../reading/reading';
import { isBlockTag, isSilentTag, kindOf, tagOf } from './tags';
import { isElement, isText } from './nodes';
import { raiseFigures, raisesNumber } from './raised-figures';

/** A stretch of the text that stands, character by character, in one text node; raised figures in their raised form. */
export interface TextRun {
  /** UTF-16 offset into the whole text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** UTF-16 offset into the node's data. */
  readonly from: number;
}

/** A line of the text: what stands between two breaks of the page's layout. */
export interface WalkedBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** UTF-16 offset into the whole text. */
  readonly start: number;
  /** The innermost block element around the line. */
  readonly element: Element | DocumentFragment;
  readonly runs: readonly TextRun[];
  /** How many characters of the line stand in links. */
  readonly linked: number;
}

/** The innermost block element around a line; null when the line stands loose in a fragment. */
export function elementOf(line: WalkedBlock): Element | null {
  return isElement(line.element) ? line.element : null;
}

/**
 * White space and characters that only say where a line may break, wherever they are more than one plain
 * space between two words of a node. That one stays inside its run: to look at each costs more than all
 * the rest of the walk.
 */
const ODD_GAP =
  /^[\s\u00ad\u200b\u2060]+|[\s\u00ad\u200b\u2060]{2,}|[\s\u00ad\u200b\u2060]$|[^\S ]|[\u00ad\u200b\u2060]/gu;
const INVISIBLE = /^[\u00ad\u200b\u2060\ufeff]+$/u;

interface Level {
  readonly kind: BlockKind;
  readonly element: Element | DocumentFragment;
  readonly link: boolean;
  /** Within a `<sup>` of a number. */
  readonly raised: boolean;
}

/**
 * The lines of a piece of DOM, in order: one walk for the text that is analysed, for going back from a
 * span to the page, and for finding interruptions, so that the three never disagree.
 *
 * White space becomes one space and soft hyphens go; raised figures keep that they are raised; cells of a table row are parted by a tab; every
 * line of preformatted text is a block; two `<br>` end a block. Nothing here recurses: pages with
 * elements nested thousands deep exist, by accident and on purpose.
 *
 * @param most the walk ends after this many lines
 */
export function walkBlocks(root: Element | DocumentFragment, most = Infinity): WalkedBlock[] {
  const writer = new LineWriter();
  const outermost: Level = { kind: 'paragraph', element: root, link: false, raised: false };
  const levels: Level[] = [outermost];
  let breaks = 0;
  let node: Node | null = root.firstChild;
  while (node !== null && writer.blocks.length < most) {
    let descend = false;
    const level = levels[levels.length - 1] ?? outermost;
    if (isText(node)) {
      const wrote = writer.append(node, level);
      if (wrote) breaks = 0;
    } else if (isElement(node)) {
      const tag = tagOf(node);
      if (tag === 'BR') {
        breaks += 1;
        if (breaks > 1 || level.kind === 'code') writer.endLine();
        else writer.space(' ');
      } else if (!isSilentTag(tag)) {
        breaks = 0;
        descend = node.firstChild !== null;
        const entered = enter(node, tag, level, writer);
        if (descend) levels.push(entered);
      }
    }
    if (descend) {
      node = node.firstChild;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (next === null) {
      node = node.parentNode;
      if (node === root || node === null) break;
      if (isElement(node)) leave(node, levels, writer);
      next = node.nextSibling;
    }
    node = next;
  }
  writer.endLine();
  return writer.blocks;
}

function enter(element: Element, tag: string, around: Level, writer: LineWriter): Level {
  const kind = kindOf(element, tag) ?? around.kind;
  const link = around.link || (tag === 'A' && element.hasAttribute('href'));
  const raised = around.raised || (tag === 'SUP' && raisesNumber(element));
  if (tag === 'TD' || tag === 'TH') {
    writer.space('\t');
    return { kind, element: around.element, link, raised };
  }
  if (isBlockTag(tag)) {
    if (around.kind === 'table' && kind === 'table' && tag !== 'TR') writer.space(' ');
    else writer.endLine();
    return { kind, element, link, raised };
  }
  // Captions are often rows of spans that only CSS parts: "…in Jakarta.</span><span>Photo: …".
  if (kind === 'figure' && isElement(element.previousSibling)) writer.space(' ');
  return { kind, element: around.element, link, raised };
}

function leave(element: Element, levels: Level[], writer: LineWriter): void {
  const left = levels.pop();
  const around = levels[levels.length - 1];
  const tag = tagOf(element);
  if (!isBlockTag(tag) || left === undefined || around === undefined) return;
  if (around.kind === 'table' && left.kind === 'table' && tag !== 'TR') writer.space(' ');
  else writer.endLine();
}

/** Puts the lines together: collapses white space and remembers where every character came from. */
class LineWriter {
  readonly blocks: WalkedBlock[] = [];
  private line = '';
  private runs: TextRun[] = [];
  private linked = 0;
  private pending = '';
  private level: Level | null = null;
  private offset = 0;

  /** Adds a node's text to the line; true when there was any besides white space. */
  append(node: Text, level: Level): boolean {
    const { data } = node;
    const preformatted = level.kind === 'code';
    let from = 0;
    let wrote = false;
    // Not `matchAll`: it makes a pattern of its own for every text of the page.
    ODD_GAP.lastIndex = 0;
    for (let found = ODD_GAP.exec(data); found !== null; found = ODD_GAP.exec(data)) {
      const { 0: gap, index } = found;
      if (index > from) {
        this.write(node, from, index, level);
        wrote = true;
      }
      from = index + gap.length;
      if (preformatted && gap.includes('\n')) this.endLine();
      else if (!INVISIBLE.test(gap)) this.space(' ');
      // Half of a page's texts are white space alone.
      if (from === data.length) break;
    }
    if (from < data.length) {
      this.write(node, from, data.length, level);
      wrote = true;
    }
    return wrote;
  }

  /** Asks for a gap before the next word of this line. */
  space(gap: ' ' | '\t'): void {
    if (this.line !== '' && this.pending !== '\t') this.pending = gap;
  }

  endLine(): void {
    if (this.line !== '' && this.level !== null) {
      const { kind, element } = this.level;
      const start = this.offset;
      this.blocks.push({
        kind,
        text: this.line,
        start,
        element,
        runs: this.runs,
        linked: this.linked,
      });
      this.offset += this.line.length + 1;
      this.runs = [];
      this.linked = 0;
    }
    this.line = '';
    this.pending = '';
    this.level = null;
  }

  private write(node: Text, from: number, to: number, level: Level): void {
    this.level ??= level;
    this.line += this.pending;
    this.pending = '';
    const start = this.offset + this.line.length;
    this.runs.push({ start, length: to - from, node, from });
    const written = node.data.slice(from, to);
    this.line += level.raised ? raiseFigures(written) : written;
    if (level.link) this.linked += to - from;
  }
}
