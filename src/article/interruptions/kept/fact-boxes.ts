import { endsLikeSentence, proseOf, weightOf } from '../../blocks/prose';
import { shapeOf } from '../../blocks/shape';
import { isLongerThan } from '../../blocks/text-length';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { outermostApart } from '../story/boxes-apart';
import { isClosing } from '../by-itself/closings';
import { isCredit } from '../by-itself/judge-by-label';
import { addressesOf, isWithin } from '../by-itself/links';
import type { StoryWords } from '../../blocks/story-words';
import { isNamedApart } from '../story/boxes-apart';
import type { FateStep, LineJudge, Scene } from '../story/story';
import { SKIP_LINK } from '../verdicts';

/** What a box of facts never holds: it is there to be read, not to be used. */
const TO_BE_USED = 'button,input,label,iframe,video,audio';
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
    let end = index + 1;
    while (box.contains(lines[end]?.element ?? null)) end += 1;
    const inside = lines.slice(index, end);
    const belongs = index < last || closesStory(box, inside, judge, words);
    if (belongs && holdsFacts(box, inside, scene, words)) kept.fill('stays', index, end);
    index = end - 1;
  }
  return kept;
};

/** True for the rows of a table right behind the last paragraph: results, a programme, what each pier costs. */
function closesStory(
  box: Element,
  inside: readonly WalkedBlock[],
  judge: LineJudge,
  words: StoryWords,
): boolean {
  const rows = inside.filter(({ kind }) => kind === 'table');
  if (rows.length < FEWEST_FACTS || isNamedApart(box)) return false;
  return judge.isChosen(rows) || words.tellOf(rows.map(({ text }) => text).join('\n'));
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
  if (heading?.kind !== 'heading' || told.length === 0) return false;
  if (!told.every(({ kind, text }) => kind === 'paragraph' && endsLikeSentence(text))) return false;
  const prose = told.reduce((sum, line) => sum + proseOf(line), 0);
  if (told.length >= FEWEST_PARAGRAPHS && prose >= SHORTEST_TEXT) return true;
  return (
    (isChosen || (prose > 0 && told.every(({ text }) => words.tellOf(text)))) && !isNamedApart(box)
  );
}

/** Rows of a word and what is told of it that make a box of facts. */
const FEWEST_KEYED = 3;

/** "Opened: 1931", and no credit. */
function isKeyed(line: WalkedBlock): boolean {
  return /^[^:：.!?]{2,30}\s?[:：]\s*\S/u.test(line.text) && !isCredit(line);
}

/** True for such rows under a heading, or of what is set apart in each: where and when something is, and what it costs. */
function isAllKeyed(inside: readonly WalkedBlock[]): boolean {
  const rows = inside.filter(({ kind }) => kind !== 'heading');
  if (rows.length < FEWEST_KEYED || !rows.every(isKeyed)) return false;
  return inside[0]?.kind === 'heading' || rows.every(hasKeySetApart);
}

/** True where the word before the colon, and nothing of what is told, stands in an element of its own, and leads nowhere. */
function hasKeySetApart({ text, runs }: WalkedBlock): boolean {
  const key = runs[0]?.node;
  const own = key?.parentElement ?? null;
  if (key === undefined || own === null || own.matches('a[href],a[href] *')) return false;
  const told = text.slice(key.data.trim().length);
  return own.childNodes.length === 1 && runs.length > 1 && /[^\s:：]/u.test(told);
}

/** Longest word over what is told under it, in letters of an alphabet. */
const LONGEST_KEY = 24;

/** The same where each word stands over what is told of it, two lines in each of several boxes side by side. */
function isPaired(inside: readonly WalkedBlock[]): boolean {
  const [first] = inside;
  const lines = first?.kind === 'heading' ? inside.slice(1) : inside;
  if (lines.length < 2 * FEWEST_KEYED || lines.length % 2 !== 0) return false;
  const keys = new Set<string>();
  const rows = new Set<Node | null>();
  for (let at = 0; at < lines.length; at += 2) {
    const key = lines[at];
    const told = lines[at + 1];
    const row = key?.element.parentNode ?? null;
    if (key === undefined || told === undefined || row !== told.element.parentNode) return false;
    if (key.linked > 0 || weightOf(key.text) > LONGEST_KEY || !/^\p{L}[^.!?]*$/u.test(key.text)) {
      return false;
    }
    keys.add(key.text);
    rows.add(row);
  }
  return keys.size === lines.length / 2 && rows.size === keys.size;
}

/** True where what leads anywhere leads to other sites: to the hall, to the tickets. */
function leadsOut(inside: readonly WalkedBlock[], host: string): boolean {
  return inside.every((line) => !addressesOf(line).some((address) => isWithin(address, host)));
}

function holdsFacts(
  box: Element,
  inside: readonly WalkedBlock[],
  { judge, known: { host } }: Scene,
  words: StoryWords,
): boolean {
  if (inside.length < FEWEST_FACTS || isLongerThan(box, LONGEST_LIST)) return false;
  if (box.querySelector(TO_BE_USED) !== null) return false;
  if (inside.some((line) => judge.verdictOf(line) !== null || isClosing(line))) return false;
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
