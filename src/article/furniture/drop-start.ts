import type { Dateline } from '../../reading/reading';
import { walkBlocks, type WalkedBlock } from '../blocks/walk-blocks';
import type { FoundDateline } from './dateline';
import { findLocationStamp } from './location-stamp';

/** Headings and captions may stand before the first paragraphs, but not many of them. */
const FIRST_LINES = 30;

/** Finds a dateline in a text of which so many UTF-16 units at the start are set in bold. */
type Find = (text: string, bold: number) => FoundDateline | null;

/**
 * Takes the dateline off the first paragraph of the body; after a lede, off the second.
 *
 * @returns the dateline, or null when there is none
 */
export function dropStart(container: Element, afterLede: boolean, find: Find): Dateline | null {
  const start = walkBlocks(container, FIRST_LINES);
  const paragraphs = start.filter((line) => line.kind === 'paragraph');
  for (const line of paragraphs.slice(0, afterLede ? 3 : 2)) {
    const found = find(line.text, boldStart(line)) ?? stampOf(line);
    if (found === null) continue;
    for (const run of line.runs) {
      const from = run.start - line.start;
      if (from >= found.length) break;
      const count = Math.min(run.length, found.length - from);
      // Runs of one node come in order, so blanking keeps the later runs' places true.
      run.node.data =
        run.node.data.slice(0, run.from) +
        ' '.repeat(count) +
        run.node.data.slice(run.from + count);
    }
    return found.dateline;
  }
  return null;
}

/** UTF-16 units at the start of a line in bold; none where all of it is. */
function boldStart(line: WalkedBlock): number {
  const rest = line.runs.find(({ node }) => node.parentElement?.closest('strong,b') == null);
  return rest === undefined ? 0 : rest.start - line.start;
}

function stampOf(line: WalkedBlock): FoundDateline | null {
  const place = findLocationStamp(line);
  if (place === null) return null;
  return { dateline: { place, agency: null, text: place }, length: place.length };
}
