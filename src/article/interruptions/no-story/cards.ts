import { proseOf } from '../../blocks/prose';
import { isLongerThan } from '../../blocks/text-length';
import { isWithin } from '../../site';
import { indexesInBox } from '../story/lines-in-box';
import type { Story, StoryStep } from '../story/story';
import { CARD, type Fate } from '../verdicts';

/** Longest card, in characters. */
const LONGEST_CARD = 400;

/** Boxes around a link that are looked at for the headline which it lies over. */
const CARD_LEVELS = 2;

/** The share of the story that a card holds at most. */
const MOST_SHARE = 0.2;

const HEADLINE = 'h2,h3,h4,h5,h6';

/**
 * Takes cards of other articles out whose link has no words: it is laid over the box with their headline and their first
 * words, which are no links themselves.
 */
export const dropCards: StoryStep = (story) => {
  const { lines, container, known } = story.scene;
  const taken = new Map<number, Fate>();
  for (const link of container.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (link.childElementCount > 1 || isLongerThan(link, 0)) continue;
    if (address.includes('#') || !isWithin(address, known.host)) continue;
    if (link.querySelector('img,picture,svg') !== null) continue;
    const box = cardAround(link, container);
    if (box === null) continue;
    const inside = indexesInBox(box, lines);
    if (isSmall(inside, story)) for (const at of inside) taken.set(at, CARD);
  }
  return taken;
};

/** The box that a link is laid over; null where it is too large or has no headline. */
function cardAround(link: Element, container: Element): Element | null {
  let box = link.parentElement;
  for (let level = 0; box !== null && box !== container && level < CARD_LEVELS; level++) {
    if (isLongerThan(box, LONGEST_CARD)) return null;
    if (box.querySelector('h1,figure') !== null) return null;
    if (box.querySelector(HEADLINE) !== null) return box;
    box = box.parentElement;
  }
  return null;
}

function isSmall(inside: readonly number[], { core, shapes, scene: { lines } }: Story): boolean {
  let prose = 0;
  for (const at of inside) {
    const line = lines[at];
    if (core[at] && line !== undefined) prose += proseOf(line);
  }
  return prose <= shapes.total * MOST_SHARE;
}
