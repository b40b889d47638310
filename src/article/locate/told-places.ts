import { weightOf } from '../blocks/prose';
import { shapeOf } from '../blocks/shape';
import { countSaid, keywordsOf } from '../blocks/story-words';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { linkedWhole } from '../interruptions/by-itself/links';
import { beginsLike, foldLabel } from '../labels/fold-label';
import type { PageStory } from './page-story';
import { isParagraph, isStory, parentBox } from './paragraphs';
import { holderOf } from './places';

/** A box that the page itself says its article begins in, and the paragraphs in it that can be the article's. */
export interface ToldPlace {
  readonly box: Element;
  readonly paragraphs: readonly WalkedBlock[];
}

function paragraphsIn(box: Element, lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  return lines.filter((line) => isParagraph(line) && box.contains(line.element));
}

/** The place that the page names and what was taken must share this much of the smaller, or the article was missed. */
const TAKEN_SHARE = 0.4;

/** The place that the page names must hold this share of what was taken elsewhere, or it is a lead alone. */
const TOLD_SHARE = 0.2;

/**
 * The place that the page's data or its headline says the article begins at, where hardly any of it was taken.
 *
 * @param beginnings see `Told`
 * @param taken what was found so far
 */
export function missedPlace(
  story: PageStory,
  beginnings: readonly string[],
  title: string | null,
  taken: readonly WalkedBlock[],
): ToldPlace | null {
  const { massOf } = story;
  const mass = massOf(taken);
  const isMissed = ({ box, paragraphs }: ToldPlace): boolean => {
    const own = new Set(paragraphs);
    const both = taken.filter((line) => {
      return box.contains(line.element) && (own.has(line) || !isParagraph(line));
    });
    return massOf(both) < Math.min(massOf(paragraphs), mass) * TAKEN_SHARE;
  };
  const under = lookUnderHeadline(story, title, taken);
  const told =
    toldPlace(story, beginnings, mass) ??
    (under === null ? null : placeUnderHeadline(story, under));
  const isLead = told !== null && massOf(told.paragraphs) <= mass * TOLD_SHARE;
  if (told !== null && !isLead && isMissed(told)) return told;
  const telling = under === null ? null : placeTellingOfHeadline(story, under, taken);
  return telling !== null && isMissed(telling) ? telling : null;
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
function toldPlace(
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
function placeUnderHeadline(
  { lines, mass }: PageStory,
  { box, paragraphs, holdsBoth }: UnderHeadline,
): ToldPlace | null {
  if (holdsBoth || !isStory(paragraphs, mass)) return null;
  return { box, paragraphs: paragraphsIn(box, lines) };
}

/** Links between a short story and a text further down that is none of it: its lead has nothing or a share bar behind it. */
const LINKS_BETWEEN = 3;

/**
 * The paragraphs right under the headline, however few, if they tell of what it says and what was taken doesn't: a column of
 * notices, or who owns the paper that a short article was translated from.
 */
function placeTellingOfHeadline(
  { lines }: PageStory,
  { key, between, paragraphs, box, holdsBoth }: UnderHeadline,
  taken: readonly WalkedBlock[],
): ToldPlace | null {
  if (between.filter(linkedWhole).length < LINKS_BETWEEN || areAlike(paragraphs, taken))
    return null;
  if (!tellMoreOf(key, paragraphs, taken)) return null;
  return { box, paragraphs: holdsBoth ? paragraphs : paragraphsIn(box, lines) };
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
export function tellMoreOf(
  headline: string,
  lines: Iterable<WalkedBlock>,
  others: Iterable<WalkedBlock>,
): boolean {
  const words = keywordsOf(headline);
  const here = countSaid(words, lines);
  return here >= FEWEST_SAID && countSaid(words, others) < here * SAID_ELSEWHERE;
}
