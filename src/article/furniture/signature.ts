import { isContact } from '../interruptions/by-itself/closings';
import { foldName } from '../labels/fold-label';
import { judgeByLabel } from '../interruptions/by-itself/judge-by-label';
import type { Fate } from '../interruptions/verdicts';
import { chooseAuthors } from '../metadata/authors/authors';
import {
  areUnsigned,
  isReporterContact,
  reporterIn,
  signedInLenses,
} from '../metadata/authors/dense-bylines';
import { NAME } from '../metadata/authors/byline-lines';
import type { PageFacts } from '../metadata/read-metadata';
import { isSetIn } from '../blocks/set-in';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

/** A signature stands within this many lines after the last one that stays. */
const NEAR_END = 2;

/** Who reports is told within this many of the first lines. */
const NEAR_START = 3;

/**
 * The authors, with the one who signed the article at its end where the page's data names nobody but the
 * house: a name alone in a line, set in bold or to the other side, or with an address to write to; else the one whom its
 * dateline names. Portals state the house and themselves for authors, by which the reporter's role at another name decides.
 */
export function withSignature(
  facts: PageFacts,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): readonly string[] {
  const { authors } = facts.metadata;
  const house = new Set(facts.house.map(foldName));
  const named = authors.some((author) => !house.has(foldName(author)));
  if (named && !areUnsigned(authors, lines.map(({ text }) => text).join('\n'))) return authors;
  const last = fates.lastIndexOf('stays');
  const first = fates.indexOf('stays');
  const ends = lines.slice(Math.max(last, 0), last + 1 + NEAR_END);
  for (const line of [...lines.slice(Math.max(first - 1, 0), first + NEAR_START), ...ends]) {
    const reporter = reporterIn(line.text);
    if (reporter !== null) return chooseAuthors([[reporter]], facts.house, facts.metadata.section);
  }
  for (const line of ends) {
    if (named && !isReporterContact(line.text)) continue;
    const signed = signedInLenses(line.text);
    if (signed !== null) return [signed];
    if (isContact(line)) return chooseAuthors([[line.text]], facts.house, facts.metadata.section);
    const isName = line.kind === 'paragraph' && line.text.length <= 40 && NAME.test(line.text);
    if (isName && isSetApart(line) && judgeByLabel(line, true) === null) return [line.text];
  }
  return authors;
}

function isSetApart(line: WalkedBlock): boolean {
  const element = elementOf(line);
  if (/right|end/iu.test(element?.getAttribute('style') ?? element?.getAttribute('align') ?? '')) {
    return true;
  }
  return isSetIn(line, 'strong,b');
}
