import { daysOf, saysWhen } from '../interruptions/by-itself/bylines';
import { isCaptionLine } from '../interruptions/by-itself/captions';
import { isClosing } from '../interruptions/by-itself/closings';
import { beginsLike, foldLabel, foldsTo } from '../labels/fold-label';
import { isLinkedHeadline } from '../interruptions/by-itself/links';
import { judgeByItself } from '../interruptions/by-itself/judge-by-itself';
import { judgeByLabel } from '../interruptions/by-itself/judge-by-label';
import { saysTitle } from '../interruptions/by-place/headings';
import {
  isPartedStandfirst,
  isShortStandfirst,
  isStandfirst,
} from '../interruptions/by-place/openings';
import { keyPointsFrom } from '../interruptions/by-place/points-over';
import { verdictBoxFrom } from '../interruptions/by-place/verdict-boxes';
import type { Located } from '../locate/locate';
import type { PageFacts } from '../metadata/read-metadata';
import { endsLikeSentence, proseOf, weightOf } from '../blocks/prose';
import { shapeOf } from '../blocks/shape';
import { StoryWords } from '../blocks/story-words';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

const SHORTEST_LEDE = 40;

/** Folded letters that a lede and the page's description must begin with alike. */
const SAME_START = 120;

/**
 * The lead paragraph often stands with the headline, above the element that holds the body. It is known by
 * what the page itself says the article is about, and goes before the body's first line.
 *
 * @returns the lines above the body of which it was made; none when there is no lede there
 */
export function addLede(
  located: Located,
  lines: readonly WalkedBlock[],
  facts: PageFacts,
): readonly WalkedBlock[] {
  const title = foldLabel(facts.metadata.title ?? '');
  const above = linesAbove(located, lines);
  const headline = headlineAmong(above, title);
  const head = { title, above, headline };
  addVerdictBox(located, head);
  addKeyPoints(located, head);
  return addOpening(located, lines, facts, head);
}

/** The index of the headline, or -1: one that has its kicker with it is no second one, in a bar that follows the reader. */
function headlineAmong(above: readonly WalkedBlock[], title: string): number {
  if (title === '') return -1;
  const alone = above.findLastIndex(({ text }) => foldsTo(title, text));
  return alone >= 0 ? alone : above.findLastIndex((line) => saysTitle(line, title));
}

/** What stands above the body. */
interface Head {
  /** The headline, folded. */
  readonly title: string;
  readonly above: readonly WalkedBlock[];
  /** The headline's index in `above`, or -1. */
  readonly headline: number;
}

/** The box of a review's or a check's verdict that stands with the headline goes before the body's first line. */
function addVerdictBox(located: Located, { above, headline }: Head): void {
  if (headline < 0 || above.length - headline > NEAR_HEADLINE + LONGEST_VERDICT) return;
  for (let index = headline + 1; index < above.length; index++) {
    const found = verdictBoxFrom(index, located.lines, (line) => judgeByLabel(line, false));
    if (found === null) continue;
    located.container.prepend(found.box.cloneNode(true));
    return;
  }
}

/** Points that stand with the headline go before the body's first line; a lede comes before them. */
function addKeyPoints(located: Located, { above, headline }: Head): void {
  if (headline < 0 || above.length - headline > NEAR_HEADLINE) return;
  for (let index = headline + 1; index < above.length; index++) {
    const count = keyPointsFrom(index, above, (line) => judgeByLabel(line, false));
    const list =
      count === 0 ? null : (above[index]?.element.parentElement?.closest('ul,ol') ?? null);
    if (list === null) continue;
    located.container.prepend(list.cloneNode(true));
    return;
  }
}

function addOpening(
  located: Located,
  lines: readonly WalkedBlock[],
  facts: PageFacts,
  { title, above, headline }: Head,
): readonly WalkedBlock[] {
  const description = foldLabel(facts.description ?? '').slice(0, 1000);
  const described = weightOf(description) >= SHORTEST_LEDE;
  const { authors } = facts.metadata;
  const words = StoryWords.of(lines);
  const days = daysOf(facts.metadata);
  for (const [index, line] of above.entries()) {
    const weight = weightOf(line.text);
    const near = headline >= 0 && index > headline && above.length - headline <= NEAR_HEADLINE;
    const named = near && isPartedStandfirst(line, above[headline], authors);
    const isNext = index > 0 && index - 1 === headline;
    const standfirst =
      isNext &&
      (isStandfirst(line, above[headline], authors) ||
        isShortStandfirst(line, above[headline], authors, words));
    const isShort = weight < SHORTEST_LEDE && !named && !standfirst;
    if (isShort || line.linked > line.text.length * 0.3) continue;
    if (isClosing(line) || saysWhen(line, days)) continue;
    if (isTeaser(index, above, headline, facts.host)) continue;
    if (judgeByItself(line, false, facts) !== null) continue;
    const same = described && beginsLikeSummary(line.text, description);
    const written = line.kind === 'paragraph' || line.kind === 'heading';
    const isSentence = endsLikeSentence(line.text) && written;
    const prose = isSentence && (proseOf(line) > 0 || !(line.linked > 0 || isCaptionLine(line)));
    const under = standfirst || (isNext && isSentenceUnder(line));
    const deck = headline >= 0 && index > headline && isDeckOver(line, located.container);
    if (!same && !under && !deck && !named && !(near && prose)) continue;
    const key = foldLabel(line.text);
    if (key === title) continue;
    // Its longest word first: to fold a whole article takes longer than all else here.
    const word = longestWord(line.text);
    const shown = lines
      .filter(({ text }) => text.length * 2 >= key.length && text.includes(word))
      .map(({ text }) => foldLabel(text));
    if (shown.includes(key)) continue;
    if (shown.some((text) => text.includes(key))) return [];
    const whole = wholeLede(line, above);
    prependCopies(located.container, whole);
    return whole;
  }
  return [];
}

/** True for the first words of another article, under its linked headline. */
function isTeaser(
  index: number,
  above: readonly WalkedBlock[],
  headline: number,
  host: string,
): boolean {
  const over = index - 1 === headline ? undefined : above[index - 1];
  return over?.kind === 'heading' && isLinkedHeadline(over, host);
}

/**
 * True for a text that begins as the page's own summary of the article does, as far as both go.
 *
 * @param description the summary, folded
 */
function beginsLikeSummary(text: string, description: string): boolean {
  if (!beginsLike(text, description)) return false;
  const start = foldLabel(text.slice(0, 2 * SAME_START));
  return (
    start !== '' &&
    (start.startsWith(description.slice(0, SAME_START)) ||
      description.startsWith(start.slice(0, SAME_START)))
  );
}

/** A lede of several paragraphs: they share a box and a shape with the first that is known, and read like sentences. */
function wholeLede(line: WalkedBlock, above: readonly WalkedBlock[]): readonly WalkedBlock[] {
  const box = line.element.parentNode;
  return above.filter(
    (other) =>
      other === line ||
      (other.element.parentNode === box &&
        shapeOf(other) === shapeOf(line) &&
        other.linked === 0 &&
        (endsLikeSentence(other.text) || isSecondDeck(other, line)) &&
        judgeByLabel(other, false) === null),
  );
}

/** Puts copies of lines before all that a container holds, a paragraph each. */
function prependCopies(container: Element, lines: readonly WalkedBlock[]): void {
  for (const line of lines.toReversed()) {
    const paragraph = container.ownerDocument.createElement('p');
    for (const child of line.element.childNodes) paragraph.append(child.cloneNode(true));
    container.prepend(paragraph);
  }
}

function longestWord(text: string): string {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Letters of an alphabet that a line under a deck has at least to be another. */
const SHORTEST_DECK = 30;

/** True for a second line set as a heading, as the first one is, in a box with it. */
function isSecondDeck(line: WalkedBlock, first: WalkedBlock): boolean {
  return first.kind === 'heading' && weightOf(line.text) >= SHORTEST_DECK;
}

/** True for a second headline, whatever box it stands in, that ends as sentences do. */
function isSentenceUnder(line: WalkedBlock): boolean {
  return line.kind === 'heading' && line.linked === 0 && endsLikeSentence(line.text);
}

/** True for a second headline right over the body. */
function isDeckOver(line: WalkedBlock, container: Element): boolean {
  return line.kind === 'heading' && elementOf(line)?.nextElementSibling === container;
}

/** Lines that such a box may have. */
const LONGEST_VERDICT = 12;

/** A lede that the page does not state elsewhere stands within this many lines of its headline. */
const NEAR_HEADLINE = 12;

function linesAbove(located: Located, lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  const [first] = lines;
  const end = first === undefined ? 0 : located.lines.indexOf(first);
  return located.lines.slice(0, end);
}
