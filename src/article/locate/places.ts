import { isClosing } from '../interruptions/by-itself/closings';
import { linkedWhole } from '../interruptions/by-itself/links';
import { proseOf, weightOf } from '../blocks/prose';
import { beginsLike, foldLabel } from '../labels/fold-label';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { shapeOf } from '../blocks/shape';
import { keywordsOf } from '../blocks/story-words';
import type { PageStory } from './page-story';
import { isParagraph, isStory, parentBox } from './paragraphs';

/** A box that the page itself says its article begins in, and the paragraphs in it that can be the article's. */
export interface ToldPlace {
  readonly box: Element;
  readonly paragraphs: readonly WalkedBlock[];
}

function paragraphsIn(box: Element, lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  return lines.filter((line) => isParagraph(line) && box.contains(line.element));
}

/** Letters of a beginning that a line must share, and boxes around it that are looked at. */
const BEGINNING = 40;
const TOLD_LEVELS = 6;

/**
 * The innermost box around the line that the page's data names as the beginning, if a story stands in it, or paragraphs that
 * hold more of one than was found so far: a few sentences under a film.
 *
 * @param found how much story was found
 */
export function toldPlace(
  { lines, mass, massOf, body }: PageStory,
  beginnings: readonly string[],
  found: number,
): ToldPlace | null {
  const starts = beginnings
    .map((text) => text.slice(0, BEGINNING))
    .filter((text) => text.length === BEGINNING);
  const first = lines.find((line) => starts.some((start) => line.text.startsWith(start)));
  let box = first === undefined ? null : parentBox(first);
  for (let level = 0; box !== null && box !== body && level < TOLD_LEVELS; level++) {
    const here: Element = box;
    const paragraphs = paragraphsIn(here, lines);
    if (isStory(paragraphs, mass) || massOf(paragraphs) > found) return { box: here, paragraphs };
    box = box.parentElement;
  }
  return null;
}

/** Letters of an alphabet that the beginning of a title has at least to be the headline: the house may stand behind it. */
const SHORTEST_HEADLINE = 20;

/** What stands between the headline and the text that was found. */
interface UnderHeadline {
  /** The headline, folded. */
  readonly key: string;
  readonly between: readonly WalkedBlock[];
  /** The paragraphs right under the headline, up to the next heading. */
  readonly paragraphs: readonly WalkedBlock[];
  /** The box around these. */
  readonly box: Element;
  /** True for a box that holds the text that was found, too. */
  readonly holdsBoth: boolean;
}

/** @param taken what was found so far */
function lookUnderHeadline(
  { lines, mass, body }: PageStory,
  title: string | null,
  taken: readonly WalkedBlock[],
): UnderHeadline | null {
  const key = foldLabel(title ?? '');
  const opening = taken.find((line) => mass(line) > 0);
  if (key === '' || opening === undefined) return null;
  const first = lines.indexOf(opening);
  const headline = lines.slice(0, first).findLastIndex(({ text }) => {
    if (!beginsLike(text, key) || text.length > key.length * 2) return false;
    const own = foldLabel(text);
    return own === key || (weightOf(own) >= SHORTEST_HEADLINE && key.startsWith(`${own} `));
  });
  if (headline < 0) return null;
  const between = lines.slice(headline + 1, first);
  const next = between.findIndex(({ kind }) => kind === 'heading');
  const paragraphs = between.slice(0, next < 0 ? undefined : next).filter(isParagraph);
  const box = holderOf(paragraphs, mass, 0.95, body);
  if (box === null || box === body) return null;
  return { key, between, paragraphs, box, holdsBoth: box.contains(opening.element) };
}

/**
 * The box of the paragraphs right under the headline, if they are a story and none of them was taken: a longer text of the
 * house stands further down the page.
 */
export function placeUnderHeadline(
  story: PageStory,
  title: string | null,
  taken: readonly WalkedBlock[],
): ToldPlace | null {
  const under = lookUnderHeadline(story, title, taken);
  if (under === null || under.holdsBoth || !isStory(under.paragraphs, story.mass)) return null;
  return { box: under.box, paragraphs: paragraphsIn(under.box, story.lines) };
}

/** Links between a short story and a text further down that is none of it: its lead has nothing or a share bar behind it. */
const LINKS_BETWEEN = 3;

/**
 * The paragraphs right under the headline, however few, if they tell of what it says and what was taken doesn't: a column of
 * notices, or who owns the paper that a short article was translated from.
 */
export function placeTellingOfHeadline(
  story: PageStory,
  title: string | null,
  taken: readonly WalkedBlock[],
): ToldPlace | null {
  const under = lookUnderHeadline(story, title, taken);
  if (under === null) return null;
  const { key, between, paragraphs, box, holdsBoth } = under;
  if (between.filter(linkedWhole).length < LINKS_BETWEEN || areAlike(paragraphs, taken))
    return null;
  if (!tellMoreOf(key, paragraphs, taken)) return null;
  return { box, paragraphs: holdsBoth ? paragraphs : paragraphsIn(box, story.lines) };
}

/** True where some paragraphs are made as others are: parts of one text. */
function areAlike(some: readonly WalkedBlock[], others: readonly WalkedBlock[]): boolean {
  const shapes = new Set(some.map(shapeOf));
  return others.some((line) => isParagraph(line) && shapes.has(shapeOf(line)));
}

/** Words of a headline that a short story says at least, and the share of these that another text says at most. */
const FEWEST_SAID = 2;
const SAID_ELSEWHERE = 0.5;

/** True when some lines say words of the headline, and others say far fewer of them. */
function tellMoreOf(
  headline: string,
  lines: Iterable<WalkedBlock>,
  others: Iterable<WalkedBlock>,
): boolean {
  const words = keywordsOf(headline);
  const here = saidIn(lines, words);
  return here >= FEWEST_SAID && saidIn(others, words) < here * SAID_ELSEWHERE;
}

function saidIn(lines: Iterable<WalkedBlock>, words: ReadonlySet<string>): number {
  const said = new Set<string>();
  for (const { text } of lines) {
    for (const word of keywordsOf(text)) if (words.has(word)) said.add(word);
  }
  return said.size;
}

/** A story begins within this many lines of its headline. */
const NEAR_HEADLINE = 20;

/**
 * True when what Readability took is a story of its own right after the headline, and the denser run of
 * paragraphs comes later: a column of notices beside a short article.
 */
export function followsHeadline(
  chosen: ReadonlySet<WalkedBlock>,
  densest: readonly WalkedBlock[],
  lines: readonly WalkedBlock[],
): boolean {
  const paragraphs = [...chosen].filter((line) => isParagraph(line) && proseOf(line) > 0);
  const [first] = paragraphs;
  const [other] = densest;
  if (first === undefined || other === undefined) return false;
  if (densest.includes(first) || !isStory(paragraphs, proseOf)) return false;
  const headline = lines.findIndex((line) => elementOf(line)?.closest('h1') != null);
  const start = lines.indexOf(first);
  return (
    headline >= 0 &&
    start > headline &&
    start - headline <= NEAR_HEADLINE &&
    start < lines.indexOf(other)
  );
}

/** The deepest element that holds at least `share` of the lines' story. */
export function holderOf(
  lines: readonly WalkedBlock[],
  mass: (line: WalkedBlock) => number,
  share: number,
  body: Element,
): Element | null {
  const held = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const weight = mass(line);
    if (weight === 0) continue;
    total += weight;
    for (let outer = parentBox(line); outer !== null; outer = outer.parentElement) {
      held.set(outer, (held.get(outer) ?? 0) + weight);
      if (outer === body) break;
    }
  }
  if (total === 0) return null;
  let best: Element | null = null;
  // Insertion order is inside out along each line's ancestors, so a later hit that lies in `best` is deeper.
  for (const [element, weight] of held) {
    if (weight < share * total) continue;
    if (best === null || best.contains(element)) best = element;
  }
  return best;
}

/**
 * The element whose own paragraphs, and those one or two levels down, hold the most story. Who owns the house is none, however
 * long it is told at the foot of the page.
 */
export function densestOf({ lines, mass, body }: PageStory): Element | null {
  const score = new Map<Element, number>();
  for (const line of lines) {
    let weight = isParagraph(line) ? mass(line) : 0;
    if (weight === 0 || isClosing(line)) continue;
    for (
      let outer = parentBox(line), level = 0;
      outer !== null && level < 4;
      outer = outer.parentElement, level++
    ) {
      score.set(outer, (score.get(outer) ?? 0) + weight);
      weight *= 0.7;
      if (outer === body) break;
    }
  }
  let best: Element | null = null;
  let top = 0;
  for (const [element, weight] of score) {
    if (weight > top) {
      best = element;
      top = weight;
    }
  }
  return best;
}

/** The largest box that begins with this line, if it holds more than the line. */
export function boxFrom(index: number, lines: readonly WalkedBlock[]): Element | null {
  const before = lines[index - 1]?.element;
  const after = lines[index + 1]?.element;
  let outer: Element | null = lines[index]?.element.parentElement ?? null;
  let box: Element | null = null;
  for (; outer !== null; outer = outer.parentElement) {
    if (before !== undefined && outer.contains(before)) break;
    box = outer;
  }
  return after !== undefined && box?.contains(after) === true ? box : null;
}

/** True for a line that can be the words over a box: a page's many items of menus can't. */
export function mayHead(line: WalkedBlock, longest: number): boolean {
  return line.kind !== 'list' && line.text.length <= longest;
}
