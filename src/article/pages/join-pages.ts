import type { Article } from '../article';
import { directionOf, markDirections } from '../blocks/directions';
import type { FurtherPages } from './further-pages';
import { foldLabel } from '../labels/fold-label';
import { isElement } from '../blocks/nodes';
import { weightOf } from '../blocks/prose';
import { REMOVED_MARK } from '../shown/restore';
import { mapText } from '../blocks/text-map';

/** What another page holds. */
export interface PageRead {
  readonly article: Article;
  /** The address of the page after it, as it says itself; null when it links to none. */
  readonly next: string | null;
}

/**
 * Why a page could not be had: `policy` when the page that is open forbids to ask for others, `unread` when it came
 * and could not be read, `failed` when it did not come.
 */
export type PageFailure = 'failed' | 'policy' | 'unread';

/** What joining needs of whoever asks for it. */
export interface JoinOptions {
  /**
   * Fetches a page and extracts its article, or says why it can't. The caller does the network, in the
   * reader's session and from the page's own origin, so that this module knows none.
   */
  readonly read: (url: string, signal: AbortSignal) => Promise<PageRead | PageFailure>;
  readonly signal: AbortSignal;
  /** Pages that are fetched at most. */
  readonly limit: number;
  /** Called before each page: the number of the page and how many there are. */
  readonly onProgress?: (page: number, of: number) => void;
}

/**
 * Reads the other pages of an article one after another and joins them in their order, wherever the reader began. The
 * site's own address of the whole article is tried first. What was read stays when a page fails or the reader stops;
 * a page that could not be had is named in a warning.
 *
 * @param first the page that was read
 */
export async function joinPages(
  first: Article,
  further: FurtherPages,
  options: JoinOptions,
): Promise<Article> {
  const { metadata } = first;
  const { others } = further;
  const whole = further.whole === null ? null : await readWhole(first, further.whole, options);
  if (whole !== null && typeof whole === 'object')
    return { ...whole, metadata, pages: Math.max(2, others.length + 1) };
  const { before, after, total, warnings } = await readOthers(first, further, options);
  // Without numbered pages nothing else tells the reader that the rest could not be had.
  if (whole !== null && others.length === 0 && !options.signal.aborted)
    warnings.push(MISSING[whole](2, 2));
  const [start = first, ...rest] = [...before, first, ...after];
  const joined = rest.reduce(append, start);
  const most = Math.min(total, options.limit + 1);
  if (options.signal.aborted && joined.pages < total)
    warnings.push(`Stopped: ${joined.pages} of ${total} pages were joined.`);
  else if (most < total) warnings.push(`Only the first ${most} of ${total} pages were joined.`);
  return { ...joined, metadata, warnings: [...joined.warnings, ...warnings] };
}

/** The numbered pages of an article that could be had, and plain sentences about those that could not. */
interface OtherPages {
  /** Before and after the page that the reader began with, in their order. */
  readonly before: Article[];
  readonly after: Article[];
  /** Pages of the article, as far as its pages tell. */
  readonly total: number;
  readonly warnings: string[];
}

async function readOthers(
  first: Article,
  { here, onward, others }: FurtherPages,
  { read, signal, limit, onProgress }: JoinOptions,
): Promise<OtherPages> {
  const waiting = others.slice(0, limit);
  const before: Article[] = [];
  const after: Article[] = [];
  const warnings: string[] = [];
  let total = others.length + 1;
  for (const { number, address } of waiting) {
    if (signal.aborted) break;
    onProgress?.(number, total);
    const page = await read(address, signal);
    if (typeof page === 'string') {
      if (!signal.aborted) warnings.push(MISSING[page](number, total));
      if (page === 'policy') break;
      continue;
    }
    if (page.article.text === first.text) {
      warnings.push(MISSING.failed(number, total));
      continue;
    }
    if (!isSameStory(first, page.article)) {
      warnings.push(`Page ${number} of ${total} holds another article and was left out.`);
      continue;
    }
    (number < here ? before : after).push(page.article);
    const known = waiting.some((other) => other.address === page.next);
    const isLast = address === waiting.at(-1)?.address;
    if (onward && isLast && page.next !== null && !known) {
      total += 1;
      if (waiting.length < limit) waiting.push({ number: number + 1, address: page.next });
    }
  }
  return { before, after, total, warnings };
}

/** The whole article from the site's own address of it, if that holds more than the page that was read. */
async function readWhole(
  first: Article,
  address: string,
  { read, signal }: JoinOptions,
): Promise<Article | PageFailure> {
  const whole = await read(address, signal);
  if (typeof whole !== 'object') return whole;
  const { article } = whole;
  return isSameStory(first, article) && article.text.length > first.text.length
    ? article
    : 'failed';
}

/** What the reader is told of a page that could not be had. */
const MISSING: Readonly<Record<PageFailure, (page: number, of: number) => string>> = {
  failed: (page, of) => `Page ${page} of ${of} could not be loaded.`,
  policy: (page, of) => `This site does not allow page ${page} of ${of} to be loaded from here.`,
  unread: (page, of) => `Page ${page} of ${of} was loaded and could not be read.`,
};

/** Folded letters of a title from which on it is told apart behind other words. */
const SHORTEST_TITLE = 15;

/** The same title, or one that begins alike ("… - Page 2"), and words that are not all there already. */
function isSameStory(first: Article, next: Article): boolean {
  if (!next.found || next.text === '' || next.text === first.text) return false;
  const one = foldLabel(first.metadata.title ?? '');
  const other = foldLabel(next.metadata.title ?? '');
  if (one === '' || other === '') return false;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  // "Page 2: The ferry at Kota Lama".
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= SHORTEST_TITLE && long.endsWith(short);
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
