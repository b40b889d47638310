import type { PageFacts } from '../metadata/read-metadata';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { judgeByChannels } from './channels';
import { judgeByLabel } from './judge-line';
import { isLabelledLink } from './links';
import { LABELLED_LINK, type Verdict } from './verdicts';

/**
 * Judges a line by nothing but its own words and links: a label of the page's languages, or a form that needs no word list.
 *
 * @returns null when it may stay
 */
export function judgeByItself(
  line: WalkedBlock,
  chosen: boolean,
  { host, house }: PageFacts,
): Verdict | null {
  return (
    judgeByLabel(line, chosen) ??
    judgeByChannels(line, house) ??
    (isLabelledLink(line, host) ? LABELLED_LINK : null)
  );
}
