import type { Block, Direction } from '../../reading/reading';
import { isElement } from './nodes';

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const ALL_RTL = new RegExp(RTL, 'gu');
const LETTERS = /\p{L}/gu;

/** The direction that most letters of a text have. */
export function directionOf(text: string): Direction {
  const sample = text.slice(0, 4000);
  if (!RTL.test(sample)) return 'ltr';
  const rtl = sample.match(ALL_RTL)?.length ?? 0;
  return rtl * 2 > (sample.match(LETTERS)?.length ?? 0) ? 'rtl' : 'ltr';
}

const LETTER = /\p{L}/u;

/** True when the first letter runs that way, or there is none. */
function beginsIn(text: string, dir: Direction): boolean {
  const first = LETTER.exec(text)?.[0];
  return first === undefined || (RTL.test(first) ? 'rtl' : 'ltr') === dir;
}

/**
 * Marks the blocks that run against the article, in the data and on their elements: most of their
 * letters do, and the first. "صدر الصورة، Wire/Ana Lund" is a line of its Arabic article.
 */
export function markDirections(
  blocks: readonly Block[],
  elements: readonly (Element | DocumentFragment)[],
  dir: Direction,
): Block[] {
  return blocks.map((block, index) => {
    const own = directionOf(block.text);
    if (own === dir || beginsIn(block.text, dir)) return block;
    const element = elements[index];
    if (isElement(element)) element.setAttribute('dir', own);
    return { ...block, dir: own };
  });
}
