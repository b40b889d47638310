import { isSetIn } from '../../blocks/set-in';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { isWithin } from '../../site';

/** Longest plea to hear or follow a programme, in characters. */
const LONGEST_PLEA = 500;

/** Services that make a row at least. */
const FEWEST = 3;

/** Longest name of a service and longest words between two of them ("and", ", or"), in characters. */
const LONGEST_NAME = 24;
const LONGEST_BETWEEN = 6;

/** A link, with its UTF-16 offsets in the whole text. */
interface LinkSpan {
  readonly link: Element;
  readonly start: number;
  readonly end: number;
}

/**
 * True for a paragraph set apart as a whole in which services of other sites are named in a row, each with a link:
 * "Hear our programme on Wavecast, Earbox and Tidal Radio."
 */
export function leadsToServices(line: WalkedBlock, host: string): boolean {
  if (line.kind !== 'paragraph' || line.linked === 0 || line.text.length > LONGEST_PLEA)
    return false;
  if (!isSetIn(line, 'em,i') && !isSetIn(line, 'strong,b')) return false;
  let row = 0;
  let end = 0;
  for (const span of linksOf(line)) {
    const names = span.end - span.start <= LONGEST_NAME && !isWithin(addressOf(span), host);
    const follows = row > 0 && span.start - end <= LONGEST_BETWEEN;
    row = names ? (follows ? row + 1 : 1) : 0;
    if (row === FEWEST) return true;
    end = span.end;
  }
  return false;
}

const addressOf = ({ link }: LinkSpan): string => link.getAttribute('href') ?? '';

/** The links of a line in order; one that a page wrote in several pieces is one. */
function linksOf(line: WalkedBlock): readonly LinkSpan[] {
  const spans: LinkSpan[] = [];
  for (const { node, start, length } of line.runs) {
    const link = node.parentElement?.closest('a[href]') ?? null;
    if (link === null) continue;
    const before = spans.at(-1);
    const isSame = before?.link === link;
    if (isSame) spans.pop();
    spans.push({ link, start: isSame ? before.start : start, end: start + length });
  }
  return spans;
}
