import {
  beginsWithCredit,
  findCaptionedBox,
  isUnderAsCaption,
} from '../interruptions/by-itself/captions';
import type { Fate } from '../interruptions/verdicts';
import { endsLikeSentence, proseOf, weightOf } from './prose';
import { isElement } from './nodes';
import { isSetIn } from './set-in';
import { readShape } from './shape';
import { tagOf } from './tags';
import { elementOf, type WalkedBlock } from './walk-blocks';

/**
 * Says by their elements what lines of the body are that the page only made look so: captions without
 * `figcaption` and sub-headings in bold paragraphs. Call it when what does not belong is out.
 */
export function markBlocks(lines: readonly WalkedBlock[], fates: readonly Fate[]): void {
  const staying = lines.filter((_, index) => fates[index] === 'stays');
  const usual = usualShape(staying);
  const story = staying.filter((line) => readShape(line) === usual);
  for (const [index, line] of staying.entries()) {
    if (line.kind !== 'paragraph' || line.linked === line.text.length) continue;
    const isOfStory = readShape(line) === usual && !beginsWithCredit(line);
    const box = isOfStory ? null : findCaptionedBox(line);
    // A short story with its picture is no caption, though it may all be in one small box.
    if (box !== null && !holdsOthers(box, line, story)) markCaption(line, box);
    else if (isUnderAsCaption(line)) joinToPicture(elementOf(line));
    else if (isSubheading(line, staying[index + 1])) rename(elementOf(line), 'h3');
  }
}

/** True for a box with paragraphs besides a line. */
function holdsOthers(box: Element, line: WalkedBlock, story: readonly WalkedBlock[]): boolean {
  return story.some((other) => other !== line && box.contains(other.element));
}

/** The shape that most of the story's paragraphs have: never that of captions. */
function usualShape(lines: readonly WalkedBlock[]): string {
  const byShape = new Map<string, number>();
  for (const line of lines) {
    const shape = readShape(line);
    byShape.set(shape, (byShape.get(shape) ?? 0) + proseOf(line));
  }
  const [usual] = [...byShape].toSorted(([, a], [, b]) => b - a);
  return usual?.[0] ?? '';
}

function markCaption(line: WalkedBlock, box: Element): void {
  const own = elementOf(line);
  if (own === null || box.parentElement === null) return;
  if (own === box) {
    markLoose(line, box);
    return;
  }
  if (tagOf(own) !== 'A' && tagOf(box) !== 'A' && box.querySelector('table,ul,ol,h2,h3') === null) {
    rename(own, 'figcaption');
    if (tagOf(box) !== 'FIGURE') rename(box, 'figure');
  }
}

/** Makes a figure of a box that holds a picture alone and of the words right under it. */
function joinToPicture(own: Element | null): void {
  const above = own?.previousElementSibling ?? null;
  if (own === null || above === null || !/^(?:P|DIV|SPAN)$/u.test(tagOf(own))) return;
  const figure = own.ownerDocument.createElement('figure');
  above.before(figure);
  figure.append(above, own);
  rename(own, 'figcaption');
}

/** A caption that stands loose beside its picture gets an element of its own. */
function markLoose(line: WalkedBlock, box: Element): void {
  const words = [...box.childNodes].filter((node) =>
    line.runs.some((run) => node.contains(run.node)),
  );
  if (words.some((node) => isElement(node) && node.querySelector('img') !== null)) return;
  const caption = box.ownerDocument.createElement('figcaption');
  words[0]?.before(caption);
  caption.append(...words);
  rename(box, 'figure');
}

const LONGEST_SUBHEADING = 110;

/** A short paragraph all in bold, without a stop, over a paragraph of the story. */
function isSubheading(line: WalkedBlock, next: WalkedBlock | undefined): boolean {
  if (next === undefined || proseOf(next) === 0 || next.kind === 'figure') return false;
  if (weightOf(line.text) > LONGEST_SUBHEADING || !/\p{L}.*\p{L}/u.test(line.text)) return false;
  if (endsLikeSentence(line.text) || /[:：,，;；]$/u.test(line.text)) return false;
  return isSetIn(line, 'strong,b');
}

function rename(element: Element | null, tag: 'h3' | 'figure' | 'figcaption'): void {
  if (element === null || !/^(?:P|DIV|SPAN|SECTION|ASIDE)$/u.test(tagOf(element))) return;
  const renamed = element.ownerDocument.createElement(tag);
  while (element.firstChild !== null) renamed.appendChild(element.firstChild);
  element.replaceWith(renamed);
}
