import type { Removal } from '../../reading/reading';
import { REMOVED_MARK } from '../shown/restore';
import { elementOf, walkBlocks, type WalkedBlock } from '../blocks/walk-blocks';
import { captionedBox } from './by-itself/captions';
import { COMMENTS, DUPLICATE, type Fate, type Verdict } from './verdicts';
import { isElement, isText } from '../blocks/nodes';

/** What was taken out, with its nodes as they stood. */
export interface TakenOut {
  readonly kind: Removal['kind'];
  readonly reason: string;
  readonly text: string;
  readonly nodes: DocumentFragment;
}

/**
 * Takes the judged lines out of the container. Each time the largest element goes that holds no line
 * that stays, so that an advert goes with its wrappers and a list with its bullets; a marker stays behind. Comments one
 * after another go as one.
 */
export function takeOut(
  container: Element,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): TakenOut[] {
  const holds = new Set<Element>();
  const hold = (stays: Element | null): void => {
    for (
      let outer = stays;
      outer !== null && !holds.has(outer);
      outer = outer === container ? null : outer.parentElement
    ) {
      holds.add(outer);
    }
  };
  for (const [index, line] of lines.entries()) hold(whatStays(line, fates[index]));
  const asked = new Set<Element>();
  const units: { elements: Element[]; verdict: Verdict | null }[] = [];
  for (const [index, line] of lines.entries()) {
    const fate = fates[index];
    if (fate === 'stays' || fate === undefined) continue;
    const around = outermostOf(line, container, holds);
    if (around !== null && !asked.has(around)) {
      asked.add(around);
      hold(pictureOfOther(around, index, lines, fates));
    }
    const element = outermostOf(line, container, holds);
    if (element === null) continue;
    const verdict = typeof fate === 'object' ? fate : null;
    const before = units.at(-1);
    const last = before?.elements.at(-1);
    if (before !== undefined && last === element) {
      if (before.verdict === null || outweighs(verdict, before.verdict)) before.verdict = verdict;
    } else if (verdict === COMMENTS && before?.verdict === verdict && isNextTo(element, last)) {
      before.elements.push(element);
    } else {
      units.push({ elements: [element], verdict });
    }
  }
  const taken: TakenOut[] = [];
  const page = container.ownerDocument;
  for (const { elements, verdict } of units) {
    const nodes = page.createDocumentFragment();
    if (verdict !== null) {
      const marker = page.createElement('span');
      marker.setAttribute(REMOVED_MARK, String(taken.length));
      elements[0]?.before(marker);
    }
    nodes.append(...elements);
    if (verdict === null) continue;
    const text = walkBlocks(nodes)
      .map((line) => line.text)
      .join('\n');
    taken.push({ kind: verdict.kind, reason: verdict.reason, text, nodes });
  }
  return taken;
}

/** The element of a line that stays, or the picture that stays without its words; null where nothing does. */
function whatStays(line: WalkedBlock, fate: Fate | undefined): Element | null {
  if (fate === 'stays') return elementOf(line);
  if (typeof fate !== 'object' || fate.leavesPicture !== true) return null;
  const picture = captionedBox(line)?.querySelector('img') ?? null;
  // Words that stand loose beside their picture take it along.
  return picture !== null && elementOf(line)?.contains(picture) === true ? null : picture;
}

/**
 * The picture in a box that goes whose caption stays, right before or behind it: the buttons that share a picture often stand
 * in one box with it.
 */
function pictureOfOther(
  box: Element,
  index: number,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): Element | null {
  const picture = box.querySelector('img');
  if (picture === null || picture.closest('a[href]') !== null) return null;
  const isCaptionOf = (line: WalkedBlock | undefined): boolean =>
    line !== undefined && captionedBox(line)?.contains(picture) === true;
  const staying = (step: number): WalkedBlock | undefined => {
    let at = index + step;
    while (Math.abs(at - index) < NEAR && lines[at] !== undefined && fates[at] !== 'stays')
      at += step;
    return fates[at] === 'stays' ? lines[at] : undefined;
  };
  return isCaptionOf(staying(-1)) || isCaptionOf(staying(1)) ? picture : null;
}

/** Lines between a picture's buttons and its caption at most. */
const NEAR = 12;

/** True for what says more of an element than the verdict on its first line. No advert says what the article says. */
function outweighs(verdict: Verdict | null, first: Verdict): boolean {
  if (verdict === DUPLICATE) return first.kind === 'advert';
  return verdict?.opens === true && first.opens !== true;
}

/** True for an element right behind another, with nothing but white space between the two. */
function isNextTo(element: Element, last: Element | undefined): boolean {
  let before = element.previousSibling;
  while (isText(before) && !/\S/u.test(before.data)) before = before.previousSibling;
  return before !== null && before === last;
}

function outermostOf(
  line: WalkedBlock,
  container: Element,
  holds: ReadonlySet<Element>,
): Element | null {
  let unit = elementOf(line);
  if (unit === null || unit === container || holds.has(unit)) return null;
  for (
    let outer = unit.parentElement;
    outer !== null && outer !== container && !holds.has(outer);
    outer = outer.parentElement
  ) {
    unit = outer;
  }
  return unit;
}

/**
 * The removals as data, each with the index of the block before which its marker stands.
 *
 * @param lines all lines of `body`, in order
 */
export function placeRemovals(
  body: DocumentFragment,
  lines: readonly WalkedBlock[],
  taken: readonly TakenOut[],
): Removal[] {
  const starts = new Map(lines.map((line, index) => [line.runs[0]?.node, index]));
  const places = new Map<string, number>();
  let at = 0;
  const nodes = body.ownerDocument.createTreeWalker(body, 1 /* elements */ | 4 /* text */);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (isText(node)) {
      const line = starts.get(node);
      if (line !== undefined) at = line + 1;
    } else if (isElement(node)) {
      const mark = node.getAttribute(REMOVED_MARK);
      if (mark !== null && !places.has(mark)) places.set(mark, at);
    }
  }
  return taken.map(({ kind, text, reason }, index) => {
    return { kind, text, reason, at: places.get(String(index)) ?? at };
  });
}
