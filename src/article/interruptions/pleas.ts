import { isLongerThan } from '../blocks/text-length';
import type { StoryStep } from './story';
import { PLEA, type Fate } from './verdicts';

/** Longest plea, in characters. */
const LONGEST_PLEA = 700;

/** Takes the boxes out that ask for an address to write to, with all that is in them. */
export const takePleas: StoryStep = ({ scene: { lines, container } }) => {
  const taken = new Map<number, Fate>();
  for (const field of container.querySelectorAll('input[type="email"]')) {
    const box = pleaAround(field, container);
    if (box === null) continue;
    const start = lines.findIndex((line) => box.contains(line.element));
    if (start < 0) continue;
    for (let at = start; box.contains(lines[at]?.element ?? null); at++) taken.set(at, PLEA);
  }
  return taken;
};

/** The largest box around a field that holds no more text than a plea. */
function pleaAround(field: Element, container: Element): Element | null {
  let box: Element | null = null;
  for (
    let outer = field.parentElement;
    outer !== null && outer !== container && !isLongerThan(outer, LONGEST_PLEA);
    outer = outer.parentElement
  ) {
    box = outer;
  }
  return box;
}
