import { endsLikeSentence, proseOf } from '../../blocks/prose';
import { shapeOf } from '../../blocks/shape';
import { isSetIn } from '../../blocks/set-in';
import { isLongerThan } from '../../blocks/text-length';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { isNamedApart, outermostApart } from '../story/boxes-apart';
import { findLabels } from '../../labels/labels';
import { isClosing } from '../by-itself/closings';
import type { StoryWords } from '../../blocks/story-words';
import { isAllKeyed, isPaired, leadsOut } from './keyed-rows';
import { endInBox } from '../story/lines-in-box';
import type { FateStep, LineJudge, Scene } from '../story/story';
import { SKIP_LINK } from '../verdicts';

/** What a box of facts never holds: it is there to be read, not to be used. */
const TO_BE_USED = 'input,label,iframe,video,audio';
const LEADING = 'a[href]:not([href^="#"])';

/** Longest box, in characters: more is a text of its own beside the article. */
const LONGEST_BOX = 600;

/** The same for one of nothing but items or rows: a chronicle of forty years is long. */
const LONGEST_LIST = 2500;

/** Items or rows of one shape that make a list of facts. */
const FEWEST_FACTS = 2;

/** Letters that such rows have on average at least: counters and controls are shorter. */
const SHORTEST_FACT = 12;

/**
 * Boxes of facts between the paragraphs: figures in an `aside`, the years of a chronicle, who is who. Nothing in
 * them can be clicked and no label begins any of their lines; their lines stay.
 */
export const keepFactBoxes: FateStep = (fates, { core, first, last, boxes, words, scene }) => {
  const { lines, judge } = scene;
  const kept = [...fates];
  for (let index = first + 1; index < lines.length; index++) {
    const line = lines[index];
    if (index > last && kept[index - 1] !== 'stays') break;
    if (core[index] || line === undefined || judge.verdictOf(line) === SKIP_LINK) continue;
    const box = outermostApart(line, boxes);
    if (box === null) continue;
    const end = endInBox(box, lines, index);
    const inside = lines.slice(index, end);
    const belongs = index < last || closesStory(box, inside, judge, words);
    if (belongs && holdsFacts(box, inside, scene, words)) kept.fill('stays', index, end);
    index = end - 1;
  }
  return kept;
};

/**
 * True right behind the last paragraph for the rows of a table (results, a programme), for where and when something is, and
 * for sentences under a heading on what the story tells of.
 */
function closesStory(
  box: Element,
  inside: readonly WalkedBlock[],
  judge: LineJudge,
  words: StoryWords,
): boolean {
  if (isNamedApart(box)) return false;
  if (isFolded(box, inside, judge)) return true;
  if (isAllKeyed(inside) && judge.isChosen(inside)) return true;
  const [heading, ...told] = inside;
  if (heading !== undefined && isToldUnder(heading, told) && tellsTogether(heading, told, words)) {
    return true;
  }
  const rows = inside.filter(({ kind }) => kind === 'table');
  if (rows.length < FEWEST_FACTS) return false;
  return judge.isChosen(rows) || words.tellOf(rows.map(({ text }) => text).join('\n'));
}

/** A button that is a drawing alone folds a text in and out; so does one of known words: "Show more". */
function hasWordsOnButton(box: Element): boolean {
  return [...box.querySelectorAll('button')].some(({ textContent }) => {
    const words = textContent.trim();
    return (
      words !== '' && !findLabels(words).some(({ kind, whole }) => whole && UNFOLDING.has(kind))
    );
  });
}

/** Kinds of labels that such words are listed under. */
const UNFOLDING: ReadonlySet<string> = new Set(['tool', 'related']);

/** True for what the article itself folds away, a question and its answer: it stands among the paragraphs, and leads nowhere as a whole. */
function isFolded(box: Element, inside: readonly WalkedBlock[], judge: LineJudge): boolean {
  const [summary] = inside;
  if (box.tagName !== 'DETAILS' || summary?.kind !== 'heading') return false;
  return judge.inSpine(summary) && inside.every((line) => line.linked <= line.text.length / 2);
}

/** Paragraphs, and letters of them, that make a text of its own beside the story, whatever its box is called. */
const FEWEST_PARAGRAPHS = 2;
const SHORTEST_TEXT = 200;

/** True for a heading and sentences under it: what a word means, who somebody is. */
function isTold(
  box: Element,
  [heading, ...told]: readonly WalkedBlock[],
  isChosen: boolean,
  words: StoryWords,
): boolean {
  if (heading === undefined || !isToldUnder(heading, told)) return false;
  const prose = told.reduce((sum, line) => sum + proseOf(line), 0);
  if (told.length >= FEWEST_PARAGRAPHS && prose >= SHORTEST_TEXT) return true;
  if (isNamedApart(box)) return false;
  if (isChosen || tellsTogether(heading, told, words)) return true;
  return prose > 0 && told.every(({ text }) => words.tellOf(text));
}

/** True for nothing but sentences under a heading, or under each of several: columns side by side. */
function isToldUnder(heading: WalkedBlock, told: readonly WalkedBlock[]): boolean {
  const heads = heading.kind === 'heading' || isBoldHead(heading);
  if (!heads || told.at(-1)?.kind !== 'paragraph') return false;
  return told.every(({ kind, text }, index) => {
    if (kind === 'heading') return told[index - 1]?.kind === 'paragraph';
    return kind === 'paragraph' && endsLikeSentence(text);
  });
}

/** A heading that is only set in bold. */
function isBoldHead(line: WalkedBlock): boolean {
  return line.kind === 'paragraph' && !endsLikeSentence(line.text) && isSetIn(line, 'strong,b');
}

/** True where the heading has a long word of the story, and all together several. */
function tellsTogether(
  heading: WalkedBlock,
  told: readonly WalkedBlock[],
  words: StoryWords,
): boolean {
  const named = words.shared(heading.text);
  if (named === null || named.shared === 0) return false;
  return words.tellOf([heading, ...told].map(({ text }) => text).join('\n'));
}

function holdsFacts(
  box: Element,
  inside: readonly WalkedBlock[],
  { judge, known: { host } }: Scene,
  words: StoryWords,
): boolean {
  if (inside.length < FEWEST_FACTS || isLongerThan(box, LONGEST_LIST)) return false;
  if (box.querySelector(TO_BE_USED) !== null || hasWordsOnButton(box)) return false;
  if (inside.some((line) => judge.verdictOf(line) !== null || isClosing(line))) return false;
  if (isFolded(box, inside, judge)) return true;
  const isChosen = judge.isChosen(inside);
  const keyed = !isLongerThan(box, LONGEST_BOX) && isAllKeyed(inside);
  if (keyed && leadsOut(inside, host)) return true;
  if (box.querySelector(LEADING) !== null || inside.some(({ linked }) => linked > 0)) return false;
  if (keyed || (isChosen && !isLongerThan(box, LONGEST_BOX) && isPaired(inside))) return true;
  if (isTold(box, inside, isChosen, words)) return true;
  const rows = inside.filter(({ kind }) => kind !== 'heading');
  const ofTable = rows.filter(({ kind }) => kind === 'list' || kind === 'table');
  if (ofTable.length < rows.length && isLongerThan(box, LONGEST_BOX)) return false;
  const length = rows.reduce((sum, { text }) => sum + text.length, 0);
  if (length < rows.length * SHORTEST_FACT) return false;
  if (ofTable.length >= FEWEST_FACTS) return true;
  const shapes = new Set(rows.map(shapeOf));
  const repeated = rows.length >= 2 * FEWEST_FACTS && shapes.size <= rows.length / FEWEST_FACTS;
  return repeated && isChosen && rows.some(({ text }) => endsLikeSentence(text));
}
