import { proseOf } from '../../blocks/prose';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { shapeOf } from '../../blocks/shape';
import { isCaptionLine } from '../by-itself/captions';
import { saysPaywall } from '../../labels/labels';
import { linkedWhole } from '../by-itself/links';
import { isWithin } from '../../site';
import { isNamedApart } from '../story/boxes-apart';
import { indexesInBox } from '../story/lines-in-box';
import { StoryParts } from '../story/parts';
import type { Scene, StoryStep } from '../story/story';
import { isTeaserList } from '../by-itself/teaser-lists';
import { BOILERPLATE, type Fate } from '../verdicts';
import { MEMBERS_BOX } from '../../markup-words';

const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+\.\w/u;

/** A box after the text may hold this share of the story and still not be part of it. */
const SMALL_SHARE = 0.25;

/** The same for a box that says by its name what it is: the author's life can be long. */
const TOLD_SHARE = 0.4;

/**
 * Boxes after the last paragraphs of the body: the author's life, a wall for members, lists of teasers with
 * excerpts.
 */
export const dropTailBoxes: StoryStep = ({ core, shapes: { total, common }, scene }) => {
  const { lines, container, judge, known } = scene;
  const { host } = known;
  const taken = new Map<number, Fate>();
  const held = heldBy(lines, core, container);
  const lastInSpine = lines.findLastIndex((line, index) => core[index] && judge.inSpine(line));
  const parted = partAfter(lastInSpine, scene);
  // The last part of a text has its links too, and may begin with a paragraph of another class than the others.
  const holdsCommon = (box: Element, from: number): boolean =>
    indexesInBox(box, lines, from).some((at) => {
      const line = lines[at];
      return line !== undefined && core[at] === true && common.has(shapeOf(line));
    });
  let parts: StoryParts | null = null;
  const invites = (box: Element, index: number, line: WalkedBlock): boolean => {
    if (index <= lastInSpine || isCaptionLine(line) || holdsCommon(box, index)) return false;
    if (!(index > parted || asksFor(box)) || holdsPlainList(box, host)) return false;
    parts ??= new StoryParts(lines, core, container);
    return !parts.isMadeLikeOne(line);
  };
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const late = before > total * 0.5;
    const walled = late && line.text.length < 300 && saysPaywall(line.text);
    const isCore = core[index] && !taken.has(index);
    if (late && (walled || isCore)) {
      const told = smallBox(line, held, total * TOLD_SHARE, container);
      const hinted = told !== null && (isTold(told) || isWall(told, held, total));
      const out = hinted ? told : smallBox(line, held, total * SMALL_SHARE, container);
      if (
        out !== null &&
        (walled || hinted || invites(out, index, line) || isTeaserList(out, host))
      ) {
        for (const at of indexesInBox(out, lines, index)) {
          taken.set(at, walled ? BOILERPLATE : 'around');
        }
      } else if (walled) taken.set(index, BOILERPLATE);
    }
    if (core[index] && !taken.has(index)) before += proseOf(line);
  }
  return taken;
};

/** How much of the story each box in the container holds, in letters. */
function heldBy(
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
  container: Element,
): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>();
  for (const [index, line] of lines.entries()) {
    if (!core[index]) continue;
    const prose = proseOf(line);
    for (
      let outer = elementOf(line);
      outer !== null && outer !== container;
      outer = outer.parentElement
    ) {
      held.set(outer, (held.get(outer) ?? 0) + prose);
    }
  }
  return held;
}

/** The index of the first line behind another that is links to other articles, or words over them; Infinity where none is. */
function partAfter(from: number, { lines, judge }: Scene): number {
  for (let index = from + 1; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    // "2 of 3" parts the article from no one else's.
    const verdict = judge.verdictOf(line);
    if (linkedWhole(line) || (verdict !== null && verdict.kind !== 'pager')) return index;
  }
  return Infinity;
}

/** True for a box that leads somewhere, has a button or tells an address to write to. */
function asksFor(box: Element): boolean {
  return box.querySelector('a[href],button') !== null || MAIL.test(box.textContent ?? '');
}

/** The largest box around a line that holds only a small share of the story. */
function smallBox(
  line: WalkedBlock,
  held: ReadonlyMap<Element, number>,
  most: number,
  container: Element,
): Element | null {
  let box: Element | null = null;
  for (
    let outer = elementOf(line);
    outer !== null && outer !== container;
    outer = outer.parentElement
  ) {
    if ((held.get(outer) ?? 0) > most) break;
    if (outer !== line.element || outer.tagName !== 'P') box = outer;
  }
  return box;
}

/**
 * True for a box named after subscribers or members that asks for something, and is the only one of its name:
 * houses also mark each paragraph so that only subscribers get.
 */
function isWall(box: Element, held: ReadonlyMap<Element, number>, total: number): boolean {
  if (!MEMBERS_BOX.test(`${box.className} ${box.id}`)) return false;
  if ((held.get(box) ?? 0) > total * SMALL_SHARE) return false;
  if (box.querySelector('a[href],button,input') === null) return false;
  return [...held.keys()].every((other) => other === box || other.className !== box.className);
}

/** Items of a list that a recipe or a set of steps has at least. */
const FEWEST_ITEMS = 4;

/** True for a box with items to read, not to follow: what goes into a dish, and how it is made. */
function holdsPlainList(box: Element, host: string): boolean {
  const items = box.querySelectorAll('li');
  return items.length >= FEWEST_ITEMS && [...items].every((item) => !leadsOn(item, host));
}

function leadsOn(item: Element, host: string): boolean {
  const address = item.querySelector('a[href]')?.getAttribute('href') ?? null;
  return address !== null && isWithin(address, host);
}

/** True when a box, or one in it or around it that is as small, says by name or tag that it is no story. */
function isTold(box: Element): boolean {
  return box.tagName === 'ASIDE' || isNamedApart(box);
}
