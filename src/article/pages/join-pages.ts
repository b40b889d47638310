import type { Article } from '../article';
import { directionOf, markDirections } from '../blocks/directions';
import type { FurtherPages } from './further-pages';
import { foldLabel } from '../interruptions/fold-label';
import { isElement } from '../blocks/nodes';
import { weightOf } from '../blocks/prose';
import { REMOVED_MARK } from '../shown/restore';
import { mapText } from '../blocks/text-map';

/** What joining needs of whoever asks for it. */
export interface JoinOptions {
  /**
   * Fetches a page and extracts its article, or says why it can't: `policy` when the page that is open
   * forbids to ask for others. The caller does the network, in the reader's session and from the page's
   * own origin, so that this module knows none.
   */
  readonly read: (url: string, signal: AbortSignal) => Promise<Article | 'failed' | 'policy'>;
  readonly signal: AbortSignal;
  /** Pages that are fetched at most. */
  readonly limit: number;
  /** Called before each page: the number of the page and how many there are. */
  readonly onProgress?: (page: number, of: number) => void;
}

/**
 * Reads the further pages of an article one after another and joins them to it. The site's own address of
 * the whole article is tried first. What was read stays when a page fails or the reader stops; a page that
 * could not be had is named in a warning.
 */
export async function joinPages(
  first: Article,
  further: FurtherPages,
  options: JoinOptions,
): Promise<Article> {
  const warnings: string[] = [];
  if (further.whole !== null) {
    const whole = await options.read(further.whole, options.signal);
    if (
      typeof whole === 'object' &&
      isSameStory(first, whole) &&
      whole.text.length > first.text.length
    ) {
      return {
        ...whole,
        metadata: first.metadata,
        pages: Math.max(2, further.numbered.length + 1),
      };
    }
    // Without numbered pages nothing else tells the reader that the rest could not be had.
    if (further.numbered.length === 0 && !options.signal.aborted) {
      warnings.push(whole === 'policy' ? forbidden(2, 2) : failed(2, 2));
    }
  }
  const addresses = further.numbered.slice(0, options.limit);
  const total = further.numbered.length + 1;
  let joined = first;
  for (const [index, address] of addresses.entries()) {
    if (options.signal.aborted) break;
    options.onProgress?.(index + 2, total);
    const next = await options.read(address, options.signal);
    if (next === 'policy') {
      warnings.push(forbidden(index + 2, total));
      break;
    }
    if (next === 'failed') {
      if (options.signal.aborted) break;
      warnings.push(failed(index + 2, total));
    } else if (!isSameStory(first, next)) {
      warnings.push(`Page ${index + 2} of ${total} holds another article and was left out.`);
    } else joined = append(joined, next);
  }
  if (options.signal.aborted && joined.pages < total) {
    warnings.push(`Stopped: ${joined.pages} of ${total} pages were joined.`);
  } else if (addresses.length < further.numbered.length) {
    warnings.push(`Only the first ${addresses.length + 1} of ${total} pages were joined.`);
  }
  return { ...joined, warnings: [...joined.warnings, ...warnings] };
}

function forbidden(page: number, of: number): string {
  return `This site does not allow page ${page} of ${of} to be loaded from here.`;
}

function failed(page: number, of: number): string {
  return `Page ${page} of ${of} could not be loaded.`;
}

/** The same title, or one that begins alike ("… - Page 2"), and words that are not all there already. */
function isSameStory(first: Article, next: Article): boolean {
  if (!next.found || next.text === '' || next.text === first.text) return false;
  const one = foldLabel(first.metadata.title ?? '');
  const other = foldLabel(next.metadata.title ?? '');
  return one !== '' && other !== '' && (one.startsWith(other) || other.startsWith(one));
}

/** Letters of an alphabet from which on a line that comes back is a copy wherever it stands. */
const SHORTEST_COPY = 60;

/** Puts the next page's body behind; what it repeats from the pages before it (the lede, a picture) goes. */
function append(joined: Article, next: Article): Article {
  const known = new Set(joined.blocks.map(({ text }) => text));
  const offset = joined.removed.length;
  const body = joined.body.ownerDocument.createDocumentFragment();
  body.append(joined.body.cloneNode(true));
  const more = body.ownerDocument.importNode(next.body, true);
  const repeated = mapText(more);
  const isNew = repeated.blocks.map(({ text }) => !known.has(text));
  const [start, end] = [isNew.indexOf(true), isNew.lastIndexOf(true)];
  for (const [index, { text, kind }] of repeated.blocks.entries()) {
    const element = repeated.elements[index];
    if (!isElement(element) || kind === 'table' || isNew[index]) continue;
    // Among what is new, a few words come back by themselves: the answer "Yes.", the heading "Ingredients".
    if (index > start && index < end && weightOf(text) < SHORTEST_COPY) continue;
    if (element.querySelector(`[${REMOVED_MARK}]`) === null) element.remove();
  }
  for (const marker of more.querySelectorAll(`[${REMOVED_MARK}]`)) {
    marker.setAttribute(REMOVED_MARK, String(Number(marker.getAttribute(REMOVED_MARK)) + offset));
  }
  body.append(more);
  const map = mapText(body);
  const dir = directionOf(map.text);
  const dropped = joined.blocks.length + next.blocks.length - map.blocks.length;
  const shift = joined.blocks.length - dropped;
  return {
    ...joined,
    pages: joined.pages + 1,
    text: map.text,
    blocks: markDirections(map.blocks, map.elements, dir),
    dir,
    body,
    removed: [
      ...joined.removed,
      ...next.removed.map((removal) => ({
        ...removal,
        at: Math.min(map.blocks.length, Math.max(joined.blocks.length, removal.at + shift)),
      })),
    ],
    removedBodies: [...joined.removedBodies, ...next.removedBodies],
    warnings: [...new Set([...joined.warnings, ...next.warnings])],
  };
}
