import { asksForConsent, isCut, isPartOfStated } from './cuts';
import type { Located } from './locate/locate';
import type { PageFacts } from './metadata/read-metadata';
import type { WalkedBlock } from './blocks/walk-blocks';

const CUT = 'The page shows only part of this article: the rest is for subscribers.';
const PART = 'The page shows only part of this article: its own data holds more of the text.';
const CONSENT =
  'This may be the page’s question about cookies and not the article: answer it in the page, then read again.';

const GARBLED =
  'Some letters of this page can’t be read: it is written in another encoding than its site says.';

/** Signs in place of letters from which on a text is garbled, and their share of it: one can stand by accident. */
const SOME_SIGNS = 5;
const SIGNS_SHARE = 0.002;

/** Says when the text came out wrong: letters that the browser could not decode. */
export function warnOfGarbling(text: string): string[] {
  const signs = text.match(/\ufffd/gu)?.length ?? 0;
  return signs >= SOME_SIGNS && signs > text.length * SIGNS_SHARE ? [GARBLED] : [];
}

/** Says when the text is cut by a wall, as far as the page itself tells. */
export function warnOfCuts(
  lines: readonly WalkedBlock[],
  located: Located,
  facts: PageFacts,
  text: string,
): string[] {
  if (isCut(lines, located, facts)) return [CUT];
  if (asksForConsent(located)) return [CONSENT];
  return isPartOfStated(text, facts) ? [PART] : [];
}
