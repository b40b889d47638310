import type { Dateline } from '../reading/reading';
import { detectLanguage } from '../languages/detection/detect';
import type { Article, Sanitise } from './article';
import { markLanguages } from './blocks/block-languages';
import { addCorrections } from './furniture/corrections';
import { findDateline } from './furniture/dateline';
import { directionOf, markDirections } from './blocks/directions';
import { inertCopy } from './inert-copy';
import { bringBack } from './interruptions/bring-back';
import { judgeByItself } from './interruptions/by-itself/judge-by-itself';
import { judgeLines } from './interruptions/judge-lines';
import { placeRemovals, takeOut, type TakenOut } from './interruptions/take-out';
import { findLeadPicture } from './furniture/lead-picture';
import { addLede } from './furniture/lede';
import { giveBackControls, listControls } from './interruptions/list-controls';
import { locateArticle, type Located } from './locate/locate';
import { markBlocks } from './blocks/mark-blocks';
import { readMetadata, type PageFacts } from './metadata/read-metadata';
import type { HeadingControl } from './prepare/heading-controls';
import { preparePage } from './prepare/prepare-page';
import { dropStart } from './furniture/drop-start';
import { keepMass } from './interruptions/keep-mass';
import { findUnshown } from './unshown-body';
import { sanitiseParts } from './shown/sanitise-parts';
import { mapLines } from './blocks/text-map';
import { withSignature } from './furniture/signature';
import { tidyBody } from './shown/tidy-body';
import { walkBlocks, type WalkedBlock } from './blocks/walk-blocks';
import { showsNoneOfStated } from './cuts';
import { warnOfCuts, warnOfGarbling } from './warnings';
import { isArticle } from './is-article';

/** A copy of a page, and where its article stands in it: enough to say what the article is. */
export interface ArticlePlace {
  readonly page: Document;
  readonly url: string;
  readonly facts: PageFacts;
  /** Null where the page has no article. */
  readonly located: Located | null;
  /** Controls behind headings that were set aside (see `setHeadingControlsAside`). */
  readonly controls: readonly (readonly HeadingControl[])[];
  /** Where the text was found that the page itself doesn't show, in words for the reader; null where it shows one. */
  readonly unshown: string | null;
}

/**
 * From a live document to its article. The document is not changed: everything is done on a copy.
 *
 * @param url the page's address, against which its links are resolved
 * @param sanitise makes the body safe to show; the last step that touches it
 */
export function extractArticle(document: Document, url: string, sanitise: Sanitise): Article {
  return takeArticle(placeArticle(document, url), sanitise);
}

/** The first half of it: what a reader is told first is known then. */
export function placeArticle(document: Document, url: string): ArticlePlace {
  const page = inertCopy(document, url);
  const facts = readMetadata(page, url);
  const controls = preparePage(page);
  const { located, unshown } = locate(page, document, facts);
  const isOne = located !== null && isArticle(located, facts, url);
  return { page, url, facts, located: isOne ? located : null, controls, unshown };
}

/** The second half: the article alone, made of the copy, which is not to be used any more. */
export function takeArticle(place: ArticlePlace, sanitise: Sanitise): Article {
  const { page, url, facts, located, controls, unshown } = place;
  if (located === null) return noArticle(page, facts.metadata);
  const { lines, undone, authors, lead, taken, dateline } = separate(located, facts, controls);
  const base = page.querySelector('base')?.getAttribute('href') ?? url;
  const parts = [
    lead ?? page.createDocumentFragment(),
    located.container,
    ...taken.map(({ nodes }) => nodes),
  ];
  for (const part of parts) tidyBody(part, base);
  const [
    leadPicture = document.createDocumentFragment(),
    body = document.createDocumentFragment(),
    ...removedBodies
  ] = sanitiseParts(parts, page, sanitise);
  const walked = walkBlocks(body);
  const map = mapLines(walked);
  const dir = directionOf(map.text);
  const lang = detectLanguage(map.text, page.documentElement.lang);
  const blocks = markLanguages(map.blocks, map.elements, lang);
  return {
    found: map.text !== '',
    metadata: { ...facts.metadata, authors },
    lang,
    dir,
    pages: 1,
    text: map.text,
    blocks: markDirections(blocks, map.elements, dir),
    removed: placeRemovals(body, walked, taken),
    dateline,
    warnings: [
      ...undone,
      ...(unshown === null ? [] : [unshown]),
      ...warnOfCuts(lines, located, facts, map.text),
      ...warnOfGarbling(map.text),
    ],
    body,
    leadPicture,
    removedBodies,
  };
}

/** An article whose element holds nothing else any more, and what is told of it beside. */
interface Separated {
  /** Those of the element, as they stood in the page. */
  readonly lines: readonly WalkedBlock[];
  /** Why the rules were not followed, in words for the reader; none where they were. */
  readonly undone: readonly string[];
  readonly authors: readonly string[];
  readonly lead: Element | null;
  readonly taken: readonly TakenOut[];
  readonly dateline: Dateline | null;
}

/** Takes what interrupts the article out of its element, and brings in what belongs to it and stood elsewhere. */
function separate(
  located: Located,
  facts: PageFacts,
  controls: ArticlePlace['controls'],
): Separated {
  const { container } = located;
  const lines = located.lines.filter((line) => container.contains(line.element));
  const judged = judgeLines(lines, located, facts);
  const { fates, undone } = keepMass(
    lines,
    judged,
    located.chosen,
    (line) => judgeByItself(line, true, facts) !== null,
  );
  const lede = addLede(located, lines, facts);
  const lead = findLeadPicture(located, facts.metadata, lede);
  addCorrections(located, lines);
  const authors = withSignature(facts, lines, fates);
  giveBackControls(controls, lines, fates);
  const all = bringBack(located, lines, fates);
  const taken = listControls(container, controls, takeOut(container, all.lines, all.fates));
  markBlocks(lines, fates);
  const house = facts.house;
  const dateline = dropStart(container, lede.length > 0, (text, bold) =>
    findDateline(text, house, () => container.textContent ?? '', bold),
  );
  return { lines, undone, authors, lead, taken, dateline };
}

/** Finds the article in what the page shows; where it isn't there, in what the page keeps elsewhere. */
function locate(
  page: Document,
  source: Document,
  facts: PageFacts,
): { readonly located: Located | null; readonly unshown: string | null } {
  const beginnings = [facts.articleBody, facts.description].filter((text) => text !== null);
  const { title, published } = facts.metadata;
  const told = { beginnings, parts: facts.parts, title, published };
  const located = locateArticle(page, told);
  const shown = located !== null && !showsNoneOfStated(located, facts);
  if (shown || !facts.saysArticle) return { located, unshown: null };
  const found = findUnshown(source, page, facts.articleBody);
  if (found === null) return { located, unshown: null };
  if (located !== null) takeAway(located.container, page.body);
  page.body.append(found.body);
  return { located: locateArticle(page, told), unshown: found.warning };
}

/** Takes out of a page what was found first, and isn't the article. */
function takeAway(container: Element, body: Element): void {
  if (container === body) body.replaceChildren();
  else container.remove();
}

/** What a page without an article gives: its metadata, and nothing to read. */
function noArticle(page: Document, metadata: Article['metadata']): Article {
  const { lang } = page.documentElement;
  return {
    found: false,
    metadata,
    // A headline is too short for its words to be surer than the page.
    lang: detectLanguage(lang === '' ? (metadata.title ?? '') : '', lang),
    dir: 'ltr',
    pages: 1,
    text: '',
    blocks: [],
    removed: [],
    dateline: null,
    warnings: [],
    body: document.createDocumentFragment(),
    leadPicture: document.createDocumentFragment(),
    removedBodies: [],
  };
}
