import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { foldLabel, foldsTo } from '../labels/fold-label';
import { LATER_ARTICLE } from '../interruptions/verdicts';
import { readPageDate } from '../metadata/dates/page-dates';
import { setAside, type Sifted } from './set-aside';

/** Story in letters that another article has under its headline, and the one before it at least: it may be a wire. */
const ENOUGH_STORY = 200;
const ENOUGH_BEFORE = 70;

/** Lines under a headline among which its date is looked for, and the longest that can be one. */
const NEAR_HEADLINE = 8;
const LONGEST_DATE = 90;

/**
 * Sets the articles aside that a page brings up behind the one that was opened, while the reader scrolls: each has a headline
 * of the same rank, in a box like the one before. Parts of a long article have headlines too: a box without a name counts
 * only when it tells a date.
 *
 * @param title of the article that was opened
 */
export function setLaterArticlesAside(
  lines: readonly WalkedBlock[],
  title: string | null,
  body: Element,
): Sifted {
  return setAside(lines, laterArticles(lines, title, body), LATER_ARTICLE, true);
}

function laterArticles(
  lines: readonly WalkedBlock[],
  title: string | null,
  body: Element,
): readonly Element[] {
  if (body.querySelectorAll('h1').length < 2) return [];
  const headlines = lines.flatMap((line, index) => {
    const headline = elementOf(line)?.closest('h1') ?? null;
    return headline === null ? [] : [{ index, headline, text: line.text }];
  });
  const key = foldLabel(title ?? '');
  const own = headlines.find(({ text }) => key !== '' && foldsTo(key, text));
  if (own === undefined) return [];
  const others = headlines.slice(headlines.indexOf(own) + 1);
  const boxes: Element[] = [];
  for (const { index, headline, text } of others) {
    if (foldsTo(key, text) || boxes.some((box) => box.contains(headline))) continue;
    const before = lines.slice(own.index, index);
    const box = outermostWithout(headline, before);
    if (box === null || !isLikeOneBefore(box, before)) continue;
    const inside = lines.slice(index).filter(({ element }) => box.contains(element));
    const named = box.tagName === 'ARTICLE' || box.className !== '';
    if (sumOf(inside) < ENOUGH_STORY || !(named || tellsDate(inside))) continue;
    boxes.push(box);
  }
  return boxes;
}

/** The outermost box around a headline that holds nothing of what stands before it. */
function outermostWithout(headline: Element, before: readonly WalkedBlock[]): Element | null {
  const last = before.findLast((line) => proseOf(line) > 0) ?? before[0];
  const first = before[0];
  let box: Element | null = null;
  for (let outer = headline.parentElement; outer !== null; outer = outer.parentElement) {
    if (outer.contains(last?.element ?? null) || outer.contains(first?.element ?? null)) break;
    box = outer;
  }
  return box;
}

/** True when a box of the same tag and name, in one box with it, holds the headline of the article and its story. */
function isLikeOneBefore(box: Element, before: readonly WalkedBlock[]): boolean {
  for (let twin = box.previousElementSibling; twin !== null; twin = twin.previousElementSibling) {
    const other: Element = twin;
    if (!other.contains(before[0]?.element ?? null)) continue;
    if (other.tagName !== box.tagName || other.className !== box.className) return false;
    return sumOf(before.filter(({ element }) => other.contains(element))) >= ENOUGH_BEFORE;
  }
  return false;
}

function tellsDate(inside: readonly WalkedBlock[]): boolean {
  return inside
    .slice(0, NEAR_HEADLINE)
    .some(({ text }) => text.length <= LONGEST_DATE && readPageDate(text) !== null);
}

function sumOf(lines: readonly WalkedBlock[]): number {
  return lines.reduce((sum, line) => sum + proseOf(line), 0);
}
