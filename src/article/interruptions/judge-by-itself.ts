import type { PageFacts } from '../metadata/read-metadata';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { judgeByChannels } from './channels';
import { judgeByLabel } from './judge-line';
import { isLabelledLink, leadsIntoPage, linkedWhole } from './links';
import { DATA_OF_PAGE, LABELLED_LINK, LEADING, SKIP_LINK, type Verdict } from './verdicts';

/** Data for a script that a page keeps in a hidden box: `{"modules": [{"name": "gallery"}]}`. */
const DATA = /^[{[]\s*\{?\s*"[\w$.-]+"\s*:.*[}\]]$/su;

/** Longest mark of what an editing system did not put in. */
const LONGEST_PLACEHOLDER = 60;

/** "[Video:pier at dawn]", "[gallery ids=3,4]": what an editing system should have put in; no note in brackets. */
function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_PLACEHOLDER || /[.!?…]\s?\]$/u.test(text)) return false;
  return /^\[\p{Ll}+(?:\s\w+=[^\]]*)+\]$|^\[\p{L}+:\S[^\]]*\]$/u.test(text);
}

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
  if (DATA.test(line.text) || isPlaceholder(line.text)) return DATA_OF_PAGE;
  const labelled = judgeByLabel(line, chosen);
  // "Continue reading the main story" over a box of facts leads no further than past it.
  const leads = labelled !== null && LEADING.has(labelled.kind);
  if (leads && linkedWhole(line) && leadsIntoPage(line)) return SKIP_LINK;
  return (
    labelled ?? judgeByChannels(line, house) ?? (isLabelledLink(line, host) ? LABELLED_LINK : null)
  );
}
