import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

/** Items of lists can be teasers as long as paragraphs, so the densest run is one of paragraphs. */
export function isParagraph(line: WalkedBlock): boolean {
  return line.kind === 'paragraph' || line.kind === 'quote';
}

/** The box in which a line is one of several: the body at most, where a page without a tag is one line. */
export function parentBox(line: WalkedBlock): Element | null {
  const own = elementOf(line);
  return own?.tagName === 'BODY' ? own : (own?.parentElement ?? null);
}

/** Paragraphs, and how much of them, that make a story, not only a lead. */
const STORY_PARAGRAPHS = 3;
const STORY_PROSE = 500;

/** True when the lines hold a story, not only a lead. */
export function isStory(
  lines: readonly WalkedBlock[],
  mass: (line: WalkedBlock) => number,
): boolean {
  let paragraphs = 0;
  let prose = 0;
  for (const line of lines) {
    const weight = mass(line);
    if (weight > 0) paragraphs += 1;
    prose += weight;
  }
  return paragraphs >= STORY_PARAGRAPHS && prose >= STORY_PROSE;
}
