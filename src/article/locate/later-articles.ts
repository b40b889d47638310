import { proseOf } from '../blocks/prose';
import { countSaid, keywordsOf } from '../blocks/story-words';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { foldLabel, foldsTo } from '../labels/fold-label';
import { LATER_ARTICLE } from '../interruptions/verdicts';
import { readPageDate } from '../metadata/dates/page-dates';
import { leadsIntoPage, linkedWhole } from '../interruptions/by-itself/links';
import { setAside, type Sifted } from './set-aside';

/** Story in letters that another article has under its headline, and the one before it at least: it may be a wire. */
const ENOUGH_STORY = 200;
const ENOUGH_BEFORE = 70;

/** Lines under a headline among which its date is looked for, and the longest that can be one. */
const NEAR_HEADLINE = 8;
const LONGEST_DATE = 90;

/** Paragraphs and story in letters of another article under a headline that leads to it: a teaser has less. */
const FEWEST_PARAGRAPHS = 3;
const ENOUGH_LED = 300;

/** Lines of such an article's box before its headline: its section, its day, "Read next". */
const LINES_BEFORE = 3;

/**
 * Sets the articles aside that a page brings up behind the one that was opened, while the reader scrolls: each has a headline
 * of the same rank, in a box like the one before. Parts of a long article have headlines too: a box without a name counts
 * only when it tells a date. A headline of any rank is another article's where it leads there.
 *
 * @param title of the article that was opened
 */
export function setLaterArticlesAside(
  lines: readonly WalkedBlock[],
  title: string | null,
  body: Element,
): Sifted {
  const key = foldLabel(title ?? '');
  const boxes = [...laterArticles(lines, key, body), ...ledArticles(lines, key, body)];
  const outermost = boxes.filter(
    (box) => !boxes.some((other) => other !== box && other.contains(box)),
  );
  return setAside(lines, [...new Set(outermost)], LATER_ARTICLE, true);
}

function laterArticles(
  lines: readonly WalkedBlock[],
  key: string,
  body: Element,
): readonly Element[] {
  if (body.querySelectorAll('h1').length < 2) return [];
  const headlines = lines.flatMap((line, index) => {
    const headline = elementOf(line)?.closest('h1') ?? null;
    return headline === null ? [] : [{ index, headline, text: line.text }];
  });
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

/**
 * Whole articles under a headline that leads to them, or in an `article` of their own that tells a date. The parts of a
 * round-up and the entries of a live blog have such headlines too, but several stand side by side.
 */
function ledArticles(
  lines: readonly WalkedBlock[],
  key: string,
  body: Element,
): readonly Element[] {
  const own = ownHeadline(lines, key);
  if (own < 0) return [];
  const boxes: Element[] = [];
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    if (index <= own) continue;
    prose += proseOf(line);
    const headline = line.kind === 'heading' && prose >= ENOUGH_BEFORE ? elementOf(line) : null;
    if (headline === null || foldsTo(key, line.text)) continue;
    if (boxes.some((box) => box.contains(headline))) continue;
    const leads = linkedWhole(line) && !leadsIntoPage(line);
    if (!leads && headline.closest('article') === null) continue;
    const before = lines.slice(own, index);
    const box = outermostWithout(headline, before);
    if (box === null || box === body || box === headline) continue;
    const { start, inside } = linesAround(index, box, lines);
    if (!leads && !(box.tagName === 'ARTICLE' && tellsDate(inside))) continue;
    if (index - start > LINES_BEFORE || !isWholeArticle(inside)) continue;
    if (tellsRather(inside, key, line.text)) continue;
    if (isOneOfKind(box, leads) || isLikeOneBefore(box, before)) boxes.push(box);
  }
  return boxes;
}

/** The index of the heading that says the title, or of the page's only `h1`: houses state another title than they show. */
function ownHeadline(lines: readonly WalkedBlock[], key: string): number {
  const own = lines.findIndex(({ kind, text }) => kind === 'heading' && foldsTo(key, text));
  if (own >= 0 && key !== '') return own;
  const isFirstRank = (line: WalkedBlock): boolean => elementOf(line)?.closest('h1') != null;
  const first = lines.findIndex(isFirstRank);
  return first === lines.findLastIndex(isFirstRank) ? first : -1;
}

/** Words of the page's headline that a box says at least to be told of it. */
const FEWEST_SAID = 2;

/**
 * True when what a box says behind its first paragraph tells of one headline rather than of another: a teaser at the top of
 * the article's own box has a headline that leads on, too.
 */
function tellsRather(inside: readonly WalkedBlock[], one: string, other: string): boolean {
  const told = inside.filter((line) => line.kind !== 'heading' && proseOf(line) > 0).slice(1);
  const [words, otherWords] = [keywordsOf(one), keywordsOf(other)];
  const said = countSaid(words, told);
  return said >= FEWEST_SAID && said * otherWords.size > countSaid(otherWords, told) * words.size;
}

/** The lines of a box, one of which is known, and the index of the first. */
function linesAround(
  index: number,
  box: Element,
  lines: readonly WalkedBlock[],
): { readonly start: number; readonly inside: readonly WalkedBlock[] } {
  let start = index;
  while (box.contains(lines[start - 1]?.element ?? null)) start -= 1;
  let end = index + 1;
  while (box.contains(lines[end]?.element ?? null)) end += 1;
  return { start, inside: lines.slice(start, end) };
}

/** True for several paragraphs without a second headline that leads elsewhere. */
function isWholeArticle(inside: readonly WalkedBlock[]): boolean {
  const told = inside.filter((line) => line.kind === 'paragraph' && proseOf(line) > 0);
  if (told.length < FEWEST_PARAGRAPHS || sumOf(told) < ENOUGH_LED) return false;
  return inside.filter((line) => line.kind === 'heading' && linkedWhole(line)).length <= 1;
}

/**
 * True for the only box of its tag and name among those beside it that has a headline.
 *
 * @param leads true where only headlines that lead on are asked for
 */
function isOneOfKind(box: Element, leads: boolean): boolean {
  const headlines = ['h2', 'h3', 'h4'].map((rank) => (leads ? `${rank} a[href]` : rank)).join();
  return [...(box.parentElement?.children ?? [])].every(
    (other) =>
      other === box ||
      other.tagName !== box.tagName ||
      other.className !== box.className ||
      other.querySelector(headlines) === null,
  );
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
