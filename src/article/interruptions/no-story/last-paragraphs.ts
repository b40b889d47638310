import { isCorrection } from '../../furniture/corrections';
import { isSetIn } from '../../blocks/set-in';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { RULES_PATHS } from '../../markup-words';
import { endsLikeSentence } from '../../blocks/prose';
import type { PageFacts } from '../../metadata/read-metadata';
import { foldName } from '../../labels/fold-label';
import { isBeginning, isClosing, LIFE_LENGTH, tellsOfAuthor } from '../by-itself/closings';
import { addressesOf } from '../by-itself/links';
import { isWithin } from '../../site';
import { saysLife } from '../../labels/labels';
import type { StoryStep } from '../story/story';
import { BOILERPLATE, CREDIT, type Fate } from '../verdicts';

/** Longest notice before the text: that its links earn the house money, that its views are the author's. */
const NOTICE_LENGTH = 220;

/** A closing line is looked for among this many last paragraphs; earlier, the same words are the story's. */
const LAST_PARAGRAPHS = 6;

/**
 * Takes such lines out of the last paragraphs of the story, and a notice out of its first; with words over the author's life goes all that follows
 * them.
 */
export const dropClosings: StoryStep = ({ core: whole, first, scene: { lines, known } }) => {
  const { authors } = known.metadata;
  const core = [...whole];
  const taken = new Map<number, Fate | null>();
  const take = (index: number, fate: Fate | null): void => {
    core[index] = false;
    taken.set(index, fate);
  };
  const start = lines[first];
  if (start !== undefined && start.text.length <= NOTICE_LENGTH && isClosing(start)) {
    take(first, BOILERPLATE);
  }
  let left = LAST_PARAGRAPHS;
  let after = 0;
  for (let index = lines.length - 1; index >= 0 && left > 0; index--) {
    const line = lines[index];
    if (line === undefined) continue;
    if (!core[index]) {
      if (after === 0 || after > LIFE_LENGTH || !headsLife(line)) continue;
      const last = core.lastIndexOf(true);
      for (let at = index; at <= last; at++) take(at, CREDIT);
      break;
    }
    left -= 1;
    const named = left >= LAST_PARAGRAPHS - LIVES && standsApart(index, lines, core);
    const tells =
      tellsOfAuthor(line, authors) || (named && authors.some((name) => isLifeOf(name, line.text)));
    if (tells || isClosing(line) || leadsToRules(line, known.host) || leadsHome(line, known)) {
      take(index, isCorrection(line) ? null : tells ? CREDIT : BOILERPLATE);
      if (tells) for (const at of pleasBehind(index, lines, core)) take(at, BOILERPLATE);
    } else {
      after += line.text.length;
    }
  }
  return taken;
};

/** What leads elsewhere behind the author's life is the house's: where to follow it, how to write to it. */
function pleasBehind(
  life: number,
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
): readonly number[] {
  return [...lines.keys()].slice(life + 1).filter((index) => {
    const line = lines[index];
    return core[index] && line !== undefined && line.linked > 0 && !isCorrection(line);
  });
}

/** True for such words in a line of their own. */
function headsLife(line: WalkedBlock): boolean {
  if (line.text.length > LONGEST_HEADING) return false;
  // "Photo credit" under a picture is no heading.
  if (line.kind !== 'heading' && !isSetIn(line, 'strong,b')) return false;
  return saysLife(line);
}

const LONGEST_HEADING = 40;

/** Last paragraphs that can be the lives of the authors, whatever they look like, in a box of their own. */
const LIVES = 2;

/** True for a paragraph in another box than the paragraph of the story before it. */
function standsApart(
  index: number,
  lines: readonly WalkedBlock[],
  core: readonly boolean[],
): boolean {
  const line = lines[index];
  const before = lines[core.lastIndexOf(true, index - 1)];
  if (line?.kind !== 'paragraph' || before === undefined) return false;
  return elementOf(line)?.parentElement?.contains(before.element) === false;
}

function isLifeOf(name: string, text: string): boolean {
  return name.includes(' ') && text.length <= LIFE_LENGTH && isBeginning(name, text);
}

const RULES = new RegExp(RULES_PATHS.join('|'), 'iu');

/** True for a line with a link to the house's rules for its readers: what may be written, what is kept of it. */
function leadsToRules(line: WalkedBlock, host: string): boolean {
  if (line.linked === 0) return false;
  return addressesOf(line).some((address) => isWithin(address, host) && RULES.test(address));
}

/** Longest line that leads to the house's front page. */
const HOME_LENGTH = 200;

/** Address of a front page. */
const FRONT = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?$/iu;

/** True for words without a stop whose end leads to the house's front page under its name: "All the news on post.example". */
function leadsHome(line: WalkedBlock, { host, house }: PageFacts): boolean {
  if (line.linked === 0 || line.text.length > HOME_LENGTH || endsLikeSentence(line.text))
    return false;
  if (!addressesOf(line).every((address) => isWithin(address, host) && FRONT.test(address)))
    return false;
  const words = foldName(line.runs.at(-1)?.node.data ?? '');
  return house.some((name) => foldName(name) === words);
}
