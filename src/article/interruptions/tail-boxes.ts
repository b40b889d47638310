import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { shapeOf } from '../blocks/shape';
import { isCaptionLine } from './captions';
import type { PlaceJudge } from './judge-place';
import { saysPaywall } from './labels';
import { isWithin, linkedWhole } from './links';
import { storyOf } from './story-shapes';
import { isTeaserList } from './teaser-lists';
import { BOILERPLATE, type Fate } from './verdicts';

/**
 * Words in class names and ids that say what a box is for, in the English that style sheets are written in
 * everywhere; they only count for a small box after the text.
 */
const TAIL_BOX =
  /author|byline|\bbio|profil|related|recommend|newsletter|promo|comment|footer|disclaim|about|teaser|donat|copyright|sign-?up/iu;

/** The same of boxes for subscribers and members: the wall before the rest of the text, or that rest itself. */
const MEMBERS_BOX = /subscri|paywall|member|login|regist/iu;

const MAIL = /(?<![\w.+-])[\w.+-]+@[\w-]+\.\w/u;

/** A box after the text may hold this share of the story and still not be part of it. */
const SMALL_SHARE = 0.25;

/** The same for a box that says by its name what it is: the author's life can be long. */
const TOLD_SHARE = 0.4;

/**
 * Boxes after the last paragraphs of the body: the author's life, a wall for members, lists of teasers with
 * excerpts. Their lines leave `core`; the verdicts are by index of the line.
 */
export function dropTailBoxes(
  lines: readonly WalkedBlock[],
  core: boolean[],
  judge: PlaceJudge,
  container: Element,
  host: string,
): ReadonlyMap<number, Fate> {
  const verdicts = new Map<number, Fate>();
  const { total, common } = storyOf(lines, core);
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
  const lastInSpine = lines.findLastIndex((line, index) => core[index] && judge.inSpine(line));
  // Links to other articles, or words over them, between the story and what follows.
  const isParted = (index: number): boolean =>
    lines
      .slice(lastInSpine + 1, index)
      .some((other) => linkedWhole(other) || judge.verdictOf(other) !== null);
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const late = before > total * 0.5;
    const walled = late && line.text.length < 300 && saysPaywall(line.text);
    if (late && (walled || core[index])) {
      const box = smallBox(line, held, total * SMALL_SHARE, container);
      const told = smallBox(line, held, total * TOLD_SHARE, container);
      const hinted = told !== null && (isTold(told) || isWall(told, held, total));
      const out = hinted ? told : box;
      const apart = index > lastInSpine && !common.has(shapeOf(line)) && !isCaptionLine(line);
      const asks =
        out?.querySelector('a[href],button') !== null || MAIL.test(out.textContent ?? '');
      const invites = apart && (asks || isParted(index)) && !holdsPlainList(out, host);
      if (out !== null && (walled || hinted || invites || isTeaserList(out, host))) {
        for (let other = index; other < lines.length; other++) {
          if (!out.contains(lines[other]?.element ?? null)) break;
          core[other] = false;
          verdicts.set(other, walled ? BOILERPLATE : 'around');
        }
      } else if (walled) {
        core[index] = false;
        verdicts.set(index, BOILERPLATE);
      }
    }
    if (core[index]) before += proseOf(line);
  }
  return verdicts;
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
function holdsPlainList(box: Element | null, host: string): boolean {
  const items = box?.querySelectorAll('li') ?? [];
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

/** True when a box's class or id says that it holds no part of the story. */
export function isNamedApart(box: Element): boolean {
  return TAIL_BOX.test(`${box.className} ${box.id}`);
}
