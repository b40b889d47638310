import { endsLikeSentence, proseOf, weightOf } from '../blocks/prose';
import { shapeOf } from '../blocks/shape';
import { elementOf, walkBlocks, type WalkedBlock } from '../blocks/walk-blocks';
import { askReadability } from './ask-readability';
import { commentsBesideStory } from './comments';
import { setConsentAside } from './consent';
import { setLaterArticlesAside } from './later-articles';
import { dropMenus } from './drop-menus';
import { isParagraph, isStory, parentBox } from './paragraphs';
import type { PageStory } from './page-story';
import { densestOf, followsHeadline, holderOf } from './places';
import { missedPlace, tellMoreOf } from './told-places';
import { inPageOrder, type SetAside } from './set-aside';
import { findStated } from './stated-lines';
import { setTeasersAside } from './teasers-before';
import { twinsOf } from './twins';
import { aroundItems, aroundTable, widen } from './widen';
import { storyOfPage } from './weigh-page';
import { withoutApart } from './without-apart';

/** Where the article stands in the prepared page. */
export interface Located extends Place {
  /** Every line of the page, in order. */
  readonly lines: readonly WalkedBlock[];
  /** What left the page before, in page order. */
  readonly aside: readonly SetAside[];
  /** Those that say what the page's data lists as the article's: what goes into a dish, the steps of its making. */
  readonly stated: ReadonlySet<WalkedBlock>;
  /** What readers wrote about the article, in one box with it. */
  readonly comments: ReadonlySet<WalkedBlock>;
}

/** An element of the page, and how much of it is the article. */
interface Place {
  /** The element that holds the body. */
  readonly container: Element;
  /** The lines that Readability takes for the article. */
  readonly chosen: ReadonlySet<WalkedBlock>;
  /** How much story the chosen lines hold (see `proseOf`). */
  readonly prose: number;
}

/** What a page's data says of its article, before the article is found. */
export interface Told {
  /** How the article, or a summary of it, begins. */
  readonly beginnings: readonly string[];
  /** See `readStatedParts`. */
  readonly parts: readonly string[];
  readonly title: string | null;
  /** See `Metadata.published`. */
  readonly published: string | null;
}

/**
 * Finds the article of a page, when what plainly is none has been set aside.
 *
 * @param told what the page's data says of the article
 */
export function locateArticle(page: Document, told: Told): Located | null {
  const { body } = page;
  const asked = setConsentAside(walkBlocks(body), body);
  const teasers = setTeasersAside(asked.lines);
  const { lines, aside } = setLaterArticlesAside(teasers.lines, told.title, body);
  const comments = commentsBesideStory(lines, told.published);
  const place = placeAmong(lines, comments, page, told);
  const found = findStated(told.parts, lines, place?.container ?? null, body);
  if (found === null) return null;
  const { container, stated } = found;
  const chosen = place?.chosen ?? stated;
  const listed = [...stated].reduce((sum, { text }) => sum + weightOf(text), 0);
  return {
    container,
    chosen,
    prose: (place?.prose ?? 0) + listed,
    stated,
    lines,
    aside: inPageOrder([...asked.aside, ...teasers.aside, ...aside]),
    comments,
  };
}

/**
 * Finds the body. Readability says which lines belong to the article; the element that holds nearly all of
 * them is the container, from which the body is then made. Where Readability finds nothing, or far less
 * than the densest run of paragraphs holds, that run's element is taken; where it took nothing from the place
 * that the page itself says its article begins at, or from a story right under its headline, that place is.
 */
function placeAmong(
  lines: readonly WalkedBlock[],
  comments: ReadonlySet<WalkedBlock>,
  page: Document,
  { beginnings, title }: Told,
): Place | null {
  const { body } = page;
  const story = storyOfPage(lines, comments, body);
  const { mass, massOf } = story;
  if (lines.some((line) => mass(line) > 0)) dropMenus(lines, body);
  const chosen = withoutApart(askReadability(page, lines, partFor(story)));
  const byReadability = holderOf([...chosen], mass, 0.95, body);
  const inReadability = massOf(chosen);
  const densest = densestOf(story);
  const inDensest = lines.filter((line) => densest?.contains(line.element) && isParagraph(line));
  const share = isLeadOf([...chosen], inDensest, mass) ? LEAD_SHARE : LOST_SHARE;
  const less = inReadability / massOf(inDensest);
  const isBeside = (): boolean =>
    less < 1 && !isStory([...chosen], mass) && tellMoreOf(title ?? '', inDensest, chosen);
  const lost = (less < share || isBeside()) && !followsHeadline(chosen, inDensest, lines);
  const byDensest = lost || byReadability === null;
  const taken = byDensest ? inDensest : [...chosen];
  const gallery = taken.every(isPictureOrNone) ? locateAlike('figure', story) : null;
  if (gallery !== null && gallery.prose > massOf(taken)) return gallery;
  const missed = missedPlace(story, beginnings, title, taken);
  const start = missed?.box ?? (byDensest ? densest : byReadability);
  if (start === null) {
    return (
      locateAlike('heading', story) ??
      locateAlike('list', story) ??
      locateVerse(lines, chosen, body)
    );
  }
  const found = new Set(missed?.paragraphs ?? taken);
  const twins = twinsOf(story, start, found);
  for (const line of twins?.story ?? []) found.add(line);
  const wide = widen(story, twins?.around ?? start, found);
  const container = aroundItems(aroundTable(wide, lines, found), lines);
  const belongs = new Set(found);
  if (container !== start) {
    const shapes = new Set([...found].filter((line) => mass(line) > 0).map(shapeOf));
    for (const line of lines) {
      const like = shapes.has(shapeOf(line)) || parentBox(line) === container;
      if (mass(line) > 0 && container.contains(line.element) && like) belongs.add(line);
    }
  }
  for (const line of comments) belongs.delete(line);
  return { container, chosen: belongs, prose: massOf(belongs) };
}

/** The share of the page's story that a box holds when Readability need not look outside it. */
const WHOLE_SHARE = 0.9;

/**
 * The part of the page in which Readability is to choose: half of its time goes into menus and sidebars. One
 * box more than the story's own, for what stands over it.
 */
function partFor({ lines, mass, body }: PageStory): Element {
  const holder = holderOf(lines, mass, WHOLE_SHARE, body);
  return holder?.parentElement?.closest('body *') ?? body;
}

/** Captions, headings or items that are a sentence each, from which on a page without a paragraph tells a story in them. */
const FEWEST_ALIKE = 3;

/** True for a caption, and for words that are no sentence. */
const isPictureOrNone = (line: WalkedBlock): boolean =>
  line.kind === 'figure' || proseOf(line) === 0;

/** A story without a paragraph: told in the captions of its pictures, in sentences set as headings or as items. */
function locateAlike(
  kind: 'figure' | 'heading' | 'list',
  { lines, mass, massOf, body }: PageStory,
): Place | null {
  const told = lines.filter((line) => line.kind === kind && mass(line) > 0);
  const container = holderOf(told, mass, 0.95, body);
  if (told.length < FEWEST_ALIKE || container === null) return null;
  return { container, chosen: new Set(told), prose: massOf(told) };
}

/** Lines and letters that make a text without a paragraph. */
const VERSE_LINES = 4;
const VERSE_TEXT = 120;

/** Letters of a wire whose sentences are each too short to be told from labels. */
const WIRE_TEXT = 60;

/** A text of short lines, a poem or a wire of two short sentences, as Readability found it; only where none of it is a link. */
function locateVerse(
  lines: readonly WalkedBlock[],
  chosen: ReadonlySet<WalkedBlock>,
  body: Element,
): Place | null {
  const verse = [...chosen].filter(isVerse);
  const container = holderOf(verse, (line) => weightOf(line.text), 0.95, body);
  const prose = verse.reduce((sum, line) => sum + weightOf(line.text), 0);
  const told = verse.every(({ text }) => endsLikeSentence(text)) && prose >= WIRE_TEXT;
  const few = !told && (verse.length < VERSE_LINES || prose < VERSE_TEXT);
  if (few || verse.length < chosen.size * VERSE_SHARE || container === null) return null;
  return { container, chosen: new Set(verse), prose };
}

function isVerse(line: WalkedBlock): boolean {
  if (!isParagraph(line) || line.linked > 0 || proseOf(line) > 0) return false;
  return elementOf(line)?.closest('footer') === null;
}

/** The share of what Readability took that such lines must be. */
const VERSE_SHARE = 0.8;

/**
 * Readability lost the article when it has less than this share of the densest run of paragraphs; when all that it has is
 * a lead among them, less than the larger share; when it is no story and they tell of the headline, less than they.
 */
const LOST_SHARE = 0.4;
const LEAD_SHARE = 0.7;

/** True for a paragraph or two with which a run of paragraphs begins. */
function isLeadOf(
  some: readonly WalkedBlock[],
  paragraphs: readonly WalkedBlock[],
  mass: (line: WalkedBlock) => number,
): boolean {
  const told = some.filter((line) => mass(line) > 0);
  const opening = paragraphs.filter((line) => mass(line) > 0).slice(0, told.length);
  return !isStory(told, mass) && told.every((line) => opening.includes(line));
}
