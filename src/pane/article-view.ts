import type { ReadPage } from '../reading/read';
import type { Reading } from '../reading/reading';
import { showDate } from '../ui/show-date';
import { t, uiLanguage } from '../ui/text';

/** The `article` element as the pane shows it. Made once an opening and never rendered again. */
export interface ArticleView {
  readonly element: HTMLElement;
  /** The part that `Reading.text` is the text of. */
  readonly body: HTMLElement;
}

/** Builds the article's element: its head, the sanitised body (a copy), its source line. */
export function buildArticle(document: Document, page: ReadPage): ArticleView {
  const { reading, article } = page;
  const element = document.createElement('article');
  element.lang = reading.lang;
  element.dir = reading.dir;

  const body = document.createElement('div');
  body.className = 'body';
  body.append(document.importNode(article.body, true));
  for (const block of body.querySelectorAll<HTMLElement>(
    'p,li,blockquote,h2,h3,h4,h5,h6,figcaption,td,th,dt,dd',
  )) {
    // A quotation in another script runs its own way; alignment stays the article's.
    if (!block.hasAttribute('dir')) block.dir = 'auto';
  }
  element.append(buildHead(document, reading), body, buildFoot(document, reading));
  return { element, body };
}

function buildHead(document: Document, reading: Reading): HTMLElement {
  const head = document.createElement('header');
  const language = uiLanguage();
  const date = reading.published === null ? null : showDate(reading.published, language);
  const when =
    date === null
      ? null
      : date.readers === null
        ? date.publishers
        : t('pane_date_here', date.publishers, date.readers);
  const outlet = [reading.siteName, reading.section].filter((part) => part !== null).join(' · ');
  line(head, 'kicker', outlet);
  const title = document.createElement('h1');
  title.dir = 'auto';
  title.textContent = reading.title ?? '';
  head.append(title);
  line(head, 'byline', reading.authors.join(', '));
  line(head, 'when', when, language);
  line(head, 'dateline', reading.dateline?.text ?? null);
  for (const warning of reading.warnings) line(head, 'note', warning, language);
  return head;
}

function buildFoot(document: Document, reading: Reading): HTMLElement {
  const foot = document.createElement('footer');
  const address = reading.canonical ?? reading.url;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = address;
  link.dir = 'ltr';
  foot.append(link);
  return foot;
}

function line(parent: HTMLElement, name: string, words: string | null, lang?: string): void {
  if (words === null || words === '') return;
  const paragraph = parent.ownerDocument.createElement('p');
  paragraph.className = name;
  paragraph.dir = 'auto';
  if (lang !== undefined) paragraph.lang = lang;
  paragraph.textContent = words;
  parent.append(paragraph);
}
