import type { WalkedBlock } from '../../blocks/walk-blocks';
import type { Story, StoryStep } from '../story/story';
import { POLL, type Fate } from '../verdicts';
import { smallBoxAround } from './small-box';

/** Longest question with its answers, in characters, and most of them in a text: more are a quiz, which is the article. */
const LONGEST_POLL = 600;
const MOST_POLLS = 2;

/** What a reader chooses one of. */
const ANSWER = 'input[type="radio"]';

/** Takes questions out that ask a reader to choose an answer: stars under a dish have no question. */
export const takePolls: StoryStep = (story) => {
  const polls = new Set<Element>();
  for (const answer of story.scene.container.querySelectorAll(ANSWER)) {
    if ([...polls].some((poll) => poll.contains(answer))) continue;
    const poll = pollAround(answer, story);
    if (poll !== null) polls.add(poll);
    if (polls.size > MOST_POLLS) return new Map();
  }
  const taken = new Map<number, Fate>();
  for (const [index, { element }] of story.scene.lines.entries()) {
    if ([...polls].some((poll) => poll.contains(element))) taken.set(index, POLL);
  }
  return taken;
};

/** The box of an answer with others and a question over them, and what else stands in a box alone with these. */
function pollAround(answer: Element, story: Story): Element | null {
  const box = smallBoxAround(answer, story, LONGEST_POLL);
  if (box?.querySelectorAll(ANSWER)[1] === undefined) return null;
  const inside = story.scene.lines.filter(({ element }) => box.contains(element));
  return inside.some(asks) ? box : null;
}

const asks = ({ text }: WalkedBlock): boolean => /[?？؟;]\s*$/u.test(text);
