import { detectLanguage } from '../../languages/detect';
import { signalsOf } from '../../languages/signals';
import { readPastNames } from '../inert-copy';

/** Paragraphs beyond these say nothing more of a page's language. */
const PARAGRAPHS = 40;

/**
 * The languages that a page may be labelled in, by the tags of their files, its text's own first: that of
 * its first paragraphs, the one that it states (rightly on two pages of three), and English, in which
 * houses of all countries label things.
 */
export function languagesOfPage(document: Document): readonly string[] {
  const root = readPastNames(Document.prototype, document, 'documentElement') as Element | null;
  const stated = root?.getAttribute('lang') ?? '';
  const tags = [detectLanguage(textOf(document, root), stated), stated.toLowerCase(), 'en'];
  return [...new Set(tags.flatMap((tag) => signalsOf(tag)?.tag ?? []))];
}

/** Some of what a page says. A page without paragraphs gives all, and its scripts with it, which hold few words. */
function textOf(document: Document, root: Element | null): string {
  const paragraphs = Document.prototype.getElementsByTagName.call(document, 'p');
  const text = [...paragraphs]
    .slice(0, PARAGRAPHS)
    .map((paragraph) => paragraph.textContent)
    .join('\n');
  return text.trim() === '' ? (root?.textContent ?? '') : text;
}
