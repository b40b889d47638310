import { saysPaywall } from './interruptions/labels';
import type { Located } from './locate/locate';
import type { WalkedBlock } from './walk-blocks';
import type { PageFacts } from './metadata/read-metadata';

const CUT = 'The page shows only part of this article: the rest is for subscribers.';
const SHORT = 1500;

/** Says when the text is cut by a paywall, as far as the page itself tells. */
export function warnOfCuts(
  lines: readonly WalkedBlock[],
  located: Located,
  facts: PageFacts,
): string[] {
  const said = lines.some((line) => line.text.length < 300 && saysPaywall(line.text));
  return said || (facts.paywalled && located.prose < SHORT) ? [CUT] : [];
}
