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

/** Marks the blocks that run against the article, in the data and on their elements. */
export function markDirections(
  blocks: readonly Block[],
  elements: readonly (Element | DocumentFragment)[],
  dir: Direction,
): Block[] {
  return blocks.map((block, index) => {
    const own = directionOf(block.text);
    if (own === dir || !/\p{L}/u.test(block.text)) return block;
    const element = elements[index];
    if (isElement(element)) element.setAttribute('dir', own);
    return { ...block, dir: own };
  });
}
