import { textsIn } from '../../blocks/nodes';
import { isLongerThan } from '../../blocks/text-length';
import { blockOf, isSilentTag, tagOf } from '../../blocks/tags';
import { findLabels } from '../../labels/labels';
import { saysStandfirst } from '../../named-standfirst';
import { NAME, writerIn } from './byline-lines';
import { textOf } from '../stated/page-meta';
import { LONGEST_BYLINE } from '../../interruptions/by-itself/bylines';

/** How a standfirst can be set besides. */
const SET_LARGE = 'h2,h3,h4,h5,h6,b,strong,em,i';

/** What leads elsewhere, or says whose picture it is. */
const NO_BYLINE = 'a[href],[role="button"],figure,li,nav,label,td';

/**
 * The author in a line that is nothing but a name, without a date, where that line is all that stands between the headline
 * with its standfirst and the first sentence. No word tells a person from a place there, or from a section; but the text
 * says a place again, and a menu a section.
 */
export function loneName(page: Document, heading: Element | null): string[] {
  if (heading === null) return [];
  let line: Text | null = null;
  for (const text of textsIn(page.body, heading)) {
    const words = text.data.trim();
    if (words === '' || heading.contains(text) || isSilent(text)) continue;
    if (words.length > LONGEST_BYLINE) {
      if (line === null && isStandfirst(text)) continue;
      return line === null || isSaidAgain(line, page) ? [] : [line.data.trim()];
    }
    if (line !== null || !isLoneName(text) || isBesidePicture(text, heading)) return [];
    line = text;
  }
  return [];
}

/** The writer whom a line of its own under the headline names behind a word for writing, in a script without capitals. */
export function writerOfLine(text: Text): string | null {
  const words = lineOf(text);
  return words === null || words.length > LONGEST_BYLINE ? null : writerIn(words);
}

/** The words of a block of which a text is the beginning; null where other words stand before it. */
function lineOf(text: Text): string | null {
  const block = blockOf(text);
  if (block === null || isLongerThan(block, LONGEST_BYLINE)) return null;
  const words = textOf(block);
  return words.startsWith(text.data.trim()) ? words : null;
}

function isLoneName(text: Text): boolean {
  const words = text.data.replace(/\s+/gu, ' ').trim();
  if (!NAME.test(words) || words === words.toUpperCase() || lineOf(text) !== words) return false;
  if (text.parentElement?.closest(NO_BYLINE) != null) return false;
  return !findLabels(words).some(({ whole }) => whole);
}

/** True for the text of a script, or of a control. */
function isSilent({ parentElement }: Text): boolean {
  return parentElement !== null && isSilentTag(tagOf(parentElement));
}

/** True in a box with a picture, which may be of who is named. */
function isBesidePicture(text: Text, heading: Element): boolean {
  const box = blockOf(text)?.parentElement ?? null;
  return box !== null && !box.contains(heading) && box.querySelector('img') !== null;
}

function isStandfirst(text: Text): boolean {
  const own = text.parentElement;
  if (own === null) return false;
  const names = `${own.className} ${own.parentElement?.className ?? ''}`;
  return saysStandfirst(names) || own.closest(SET_LARGE) !== null;
}

/** True when the page has the same words elsewhere. */
function isSaidAgain(line: Text, page: Document): boolean {
  const words = line.data.trim();
  for (const text of textsIn(page.body))
    if (text !== line && text.data.includes(words)) return true;
  return false;
}
