import { detectLanguage } from '../../languages/detection/detect';
import { signalsOf } from '../../languages/signals';
import { readPastNames } from '../inert-copy';
import { SHARED_LANGUAGE } from '../../languages/world/shared-language';

/** UTF-16 units of a page's paragraphs that are looked at; more of them has not changed an answer. */
const SAMPLE = 1200;

/**
 * The languages that a page may be labelled in, by the tags of their files, its text's own first: that of
 * its first paragraphs, the one that it states (rightly on two pages of three), and the one in which
 * houses of all countries label things.
 */
export function languagesOfPage(document: Document): readonly string[] {
  const root: Element | null = readPastNames(Document.prototype, document, 'documentElement');
  const stated = root?.getAttribute('lang') ?? '';
  const tags = [
    detectLanguage(textOf(document, root), stated),
    stated.toLowerCase(),
    SHARED_LANGUAGE,
  ];
  return [...new Set(tags.flatMap((tag) => signalsOf(tag)?.tag ?? []))];
}

/** Some of what a page says. A page without paragraphs gives all, and its scripts with it, which hold few words. */
function textOf(document: Document, root: Element | null): string {
  let text = '';
  const paragraphs = Document.prototype.getElementsByTagName.call(document, 'p');
  // One by one: a loop over the list has the browser count it first, through the whole page.
  for (let index = 0; text.length <= SAMPLE; index++) {
    const paragraph = paragraphs.item(index);
    if (paragraph === null) break;
    text += `${paragraph.textContent.trim()}\n`;
  }
  return text.trim() === '' ? (root?.textContent ?? '') : text;
}
