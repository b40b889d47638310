import { isLongerThan } from '../blocks/text-length';
import { findLabels, labelsOf } from '../labels/labels';
import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { boxFrom, mayHead } from './places';
import { repliesAlike } from './replies-alike';
import { stampedComments } from './stamped-comments';
import { COMMENT_BOX } from '../markup-words';

/** Story in letters, from which on there is an article besides or before the comments on it. */
export const ENOUGH_BESIDE_COMMENTS = 200;

/** Longest line that can head the comments: "12 comments on “The ferry”". */
const LONGEST_HEADING = 120;

/** The lines that can be readers' comments, by the name of a box or by the words over it: only for finding the story. */
export function commentsAmong(lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  const known = new Map<Element, boolean>();
  for (const box of headedBoxes(lines)) known.set(box, true);
  return lines.filter((line) => proseOf(line) > 0 && inComments(line, known));
}

/**
 * The lines under a heading over comments in one box with the story, on an old page: they go on to the end of that
 * box, in which a reader is asked for one more. Without a heading they are known by who wrote each and when, or by boxes
 * alike.
 *
 * @param published see `stampedComments`
 */
export function commentsBesideStory(
  lines: readonly WalkedBlock[],
  published: string | null,
): ReadonlySet<WalkedBlock> {
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before < ENOUGH_BESIDE_COMMENTS) before += proseOf(line);
    else if (line.kind === 'heading' && isCommentsLabel(line)) {
      const box = elementOf(line)?.parentElement ?? null;
      const rest = lines.slice(index + 1).filter(({ element }) => box?.contains(element));
      if (rest.some(isCommentsLabel)) return new Set(rest);
    }
  }
  const stamped = stampedComments(lines, ENOUGH_BESIDE_COMMENTS, published);
  return new Set(stamped.length > 0 ? stamped : repliesAlike(lines));
}

/**
 * True for an element in a box that the markup names after comments, or with a heading over comments at its head.
 *
 * @param heading the headline: a box that holds it holds the article
 */
export function isInComments(element: Element, heading: Element | null): boolean {
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    if (box.tagName === 'BODY' || (heading !== null && box.contains(heading))) return false;
    if (isNamedSo(box)) return true;
    const over = [box.previousElementSibling, box.firstElementChild];
    if (over.some((words) => words !== null && words !== element && saysComments(words)))
      return true;
  }
  return false;
}

/** True for a box that the markup names after comments. */
function isNamedSo(box: Element): boolean {
  return COMMENT_BOX.test(box.className) || COMMENT_BOX.test(box.id);
}

function saysComments(element: Element): boolean {
  // A byline can end in a link to them: "12 comments".
  if (!/^H[1-6]$/u.test(element.tagName) || isLongerThan(element, LONGEST_HEADING)) return false;
  const words = element.textContent.replace(/\s+/gu, ' ').trim();
  return findLabels(words).some(({ kind, whole }) => kind === 'comments' && whole);
}

/** @param known what was found of boxes before: a page's lines share most of theirs */
function inComments(line: WalkedBlock, known: Map<Element, boolean>): boolean {
  const boxes: Element[] = [];
  let found = false;
  for (let box = elementOf(line); box !== null; box = box.parentElement) {
    const before = known.get(box);
    boxes.push(box);
    if (before === undefined && !isNamedSo(box)) continue;
    found = before ?? box.querySelector('h1') === null;
    break;
  }
  for (const box of boxes) known.set(box, found);
  return found;
}

/** The boxes after the story that begin with words over comments ("12 Kommentare"), in any language. */
function headedBoxes(lines: readonly WalkedBlock[]): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before < ENOUGH_BESIDE_COMMENTS) before += proseOf(line);
    else if (mayHead(line, LONGEST_HEADING) && headsComments(line)) {
      const box = boxFrom(index, lines);
      if (box !== null) boxes.add(box);
    }
  }
  return boxes;
}

/** True for words over comments and nothing else: "Comments from the quay" heads a part of the story. */
function isCommentsLabel(line: WalkedBlock): boolean {
  return labelsOf(line).some(({ kind, whole }) => kind === 'comments' && whole);
}

function headsComments(line: WalkedBlock): boolean {
  return labelsOf(line).some(
    ({ kind, whole }) => kind === 'comments' && (whole || line.kind === 'heading'),
  );
}
