import { detectLanguage } from '../../languages/detection/detect';
import { dominantScript } from '../../languages/detection/scripts';
import type { Block } from '../../reading/reading';
import { isElement } from './nodes';

/** Fewer letters than this say too little of their language. */
const SHORTEST = 60;

/** How much of a block shows its script. */
const SAMPLE = 120;

/**
 * Marks the blocks in another language than the article's, in the data and on their elements: a post or a
 * quotation left in its own words. Where the page's attribute, the kind of block or the script gives no
 * reason to doubt, the article's language is taken; the text decides, never the attribute alone.
 */
export function markLanguages(
  blocks: readonly Block[],
  elements: readonly (Element | DocumentFragment)[],
  lang: string,
): Block[] {
  const script = dominantScript(
    blocks
      .map(({ text }) => text.slice(0, SAMPLE))
      .join(' ')
      .slice(0, 2000),
  );
  return blocks.map((block, index) => {
    if (block.text.length < SHORTEST) return block;
    const node = elements[index];
    const element = isElement(node) ? node : null;
    const stated = element?.closest('[lang]')?.getAttribute('lang') ?? null;
    const doubtful =
      (stated !== null && primary(stated) !== primary(lang)) ||
      block.kind === 'embed' ||
      block.kind === 'quote' ||
      isForeign(dominantScript(block.text.slice(0, SAMPLE)), script);
    if (!doubtful) return block;
    const own = detectLanguage(block.text, stated ?? lang);
    if (own === 'und' || primary(own) === primary(lang)) return block;
    element?.setAttribute('lang', own);
    return { ...block, lang: own };
  });
}

/** Han characters alone are as much Japanese or Korean as Chinese. */
function isForeign(script: string | null, own: string | null): boolean {
  if (script === null || script === own) return false;
  const han = script === 'Hans' || script === 'Hant';
  return !(han && /^(?:Jpan|Kore|Hans|Hant)$/u.test(own ?? ''));
}

function primary(tag: string): string {
  return tag.split(/[-_]/u)[0]?.toLowerCase() ?? '';
}
