import { isLongerThan } from '../../blocks/text-length';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { labelsOf } from '../../labels/labels';
import { SUPPORT_PATHS } from '../../markup-words';
import { addressesOf, linkedWhole } from '../by-itself/links';
import { isWithin } from '../../site';
import { indexesInBox } from '../story/lines-in-box';
import type { Story, StoryStep } from '../story/story';
import { reachesStory, smallBoxAround } from './small-box';
import { ASKS_TO_SUBSCRIBE, BOILERPLATE, PLEA, type Fate } from '../verdicts';

/** Longest plea with a field for an address, and longest with a button alone, in characters. */
const LONGEST_PLEA = 700;
const LONGEST_WITHOUT_FIELD = 1200;

/** By what it is for, or what it says is to be written in it; the page's names of fields are gone. */
const ADDRESS_FIELDS =
  'input[type="email"],input[autocomplete="email"],input[placeholder*="mail" i]:not([type="search"])';

/** Takes the boxes out that ask for an address to write to, with all that is in them. */
export const takePleas: StoryStep = (story) => {
  const { lines, container } = story.scene;
  const taken = new Map<number, Fate>();
  for (const field of container.querySelectorAll(ADDRESS_FIELDS)) {
    const box = pleaAround(field, story);
    if (box === null) continue;
    for (const at of indexesInBox(box, lines)) taken.set(at, PLEA);
  }
  for (const [index, line] of lines.entries()) {
    if (taken.has(index)) continue;
    const asks = asksToSubscribe(line, story.scene.known.host);
    const own = asks || asksToWrite(line) ? elementOf(line) : null;
    const box = own === null ? null : smallBoxAround(own, story, LONGEST_WITHOUT_FIELD);
    if (box === null || (!asks && box.querySelector(HEADINGS) === null)) continue;
    for (const at of indexesInBox(box, lines)) {
      taken.set(at, asks ? ASKS_TO_SUBSCRIBE : BOILERPLATE);
    }
  }
  return taken;
};

const SUPPORT = new RegExp(`/(?:${SUPPORT_PATHS.join('|')})(?:[/?#.]|$)`, 'iu');

/**
 * True for a link that is nothing but words to subscribe: "Subscribe", "Sign up now"; whatever its words, for one that leads
 * to where readers of the house pay.
 */
function asksToSubscribe(line: WalkedBlock, host: string): boolean {
  if (line.linked === 0 || line.text.length > LONGEST_BUTTON || !linkedWhole(line)) return false;
  if (labelsOf(line).some(({ kind, whole }) => kind === 'newsletter' && whole)) return true;
  return addressesOf(line).some((address) => isWithin(address, host) && SUPPORT.test(address));
}

/** True for a line with an address to write to: in a box with a heading of its own, it is for those who know more. */
function asksToWrite(line: WalkedBlock): boolean {
  return line.linked > 0 && addressesOf(line).some((address) => /^mailto:/iu.test(address));
}

const HEADINGS = 'h2,h3,h4,h5';

/** Longest words of a button, in characters. */
const LONGEST_BUTTON = 40;

/** The largest box around a field that holds no more text than a plea. */
function pleaAround(field: Element, story: Story): Element | null {
  const { container } = story.scene;
  let box: Element | null = null;
  for (
    let outer = field.parentElement;
    outer !== null && outer !== container && !isLongerThan(outer, LONGEST_PLEA);
    outer = outer.parentElement
  ) {
    if (box !== null && reachesStory(box, outer, story)) break;
    box = outer;
  }
  return box;
}
