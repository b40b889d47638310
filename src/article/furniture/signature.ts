import { isContact } from '../interruptions/by-itself/closings';
import { foldName } from '../labels/fold-label';
import { judgeByLabel } from '../interruptions/by-itself/judge-by-label';
import type { Fate } from '../interruptions/verdicts';
import { chooseAuthors } from '../metadata/authors/authors';
import { NAME } from '../metadata/authors/byline-lines';
import type { PageFacts } from '../metadata/read-metadata';
import { isSetIn } from '../blocks/set-in';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';

/** A signature stands within this many lines after the last one that stays. */
const NEAR_END = 2;

/**
 * The authors, with the one who signed the article at its end where the page's data names nobody but the
 * house: a name alone in a line, set in bold or to the other side, or with an address to write to.
 */
export function withSignature(
  facts: PageFacts,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): readonly string[] {
  const { authors } = facts.metadata;
  const house = new Set(facts.house.map(foldName));
  if (!authors.every((author) => house.has(foldName(author)))) return authors;
  const last = fates.lastIndexOf('stays');
  for (const line of lines.slice(Math.max(last, 0), last + 1 + NEAR_END)) {
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
