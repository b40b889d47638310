import { articleAddress } from '../../reading/showing/article-address';
import type { ReadPage } from '../../reading/read-article';
import type { Reading } from '../../reading/reading';
import { readingMinutes } from '../../reading/showing/reading-time';
import { joinWords } from '../../ui/words/comma';
import { datelineWords } from '../../ui/words/dateline-words';
import { languageName } from '../../ui/words/language-name';
import { showAddress } from '../../ui/words/show-address';
import { showDate } from '../../ui/words/show-date';
import { tellSentence } from '../../ui/words/tell-sentence';
import { t, tn, uiLanguage } from '../../ui/words/text';
import { bylineNames } from './byline-names';

/** The `article` element as the pane shows it. Made once an opening and never rendered again. */
export interface ArticleView {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  /** The picture over the text; empty where there is none. */
  readonly lead: HTMLElement;
  /** The part that `Reading.text` is the text of. */
  readonly body: HTMLElement;
}

/** In UTF-16 units: more would fill a window, set as large as others. Some leads are set as headings too. */
const LONG_HEADING = 140;

/** Builds the article's element: its head, its picture, the sanitised body (a copy), its source line. */
export function buildArticle(document: Document, page: ReadPage): ArticleView {
  const { reading, article } = page;
  const element = document.createElement('article');
  element.className = 'reading-type';
  element.lang = reading.lang;
  element.dir = reading.dir;
  element.translate = true;

  const title = document.createElement('h1');
  title.className = 'headline';
  title.textContent = reading.title ?? '';
  const lead = document.createElement('div');
  lead.className = 'lead';
  lead.append(document.importNode(article.leadPicture, true));
  const body = document.createElement('div');
  body.className = 'body';
  // Blocks that run against the article carry their own `dir` already: decided by most of their
  // letters, since `auto` would turn an Arabic paragraph round that begins with a Latin name.
  body.append(document.importNode(article.body, true));
  for (const heading of [title, ...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]) {
    if ((heading.textContent ?? '').trim().length > LONG_HEADING) heading.dataset['long'] = '';
  }
  element.append(buildHead(document, reading, title), lead, body, buildFoot(document, reading));
  return { element, title, lead, body };
}

/** What is told of the article; on paper its source as well, which at the foot came to stand alone on a last sheet. */
function buildHead(document: Document, reading: Reading, title: HTMLElement): HTMLElement {
  const head = document.createElement('header');
  const language = uiLanguage();
  const outlet = [reading.siteName, reading.section].filter((part) => part !== null).join(' · ');
  line(head, 'kicker', outlet);
  head.append(title);
  // An outlet that signs its own articles stands over the title already.
  const authors = bylineNames(reading.authors, reading.siteName);
  line(head, 'byline', joinWords(authors, reading.lang));
  const minutes = tn('popup_minutes', readingMinutes(reading.text, reading.lang));
  const length = `${minutes} · ${languageName(reading.lang, language)}`;
  const about = addLine(head, 'about', language);
  for (const part of [...whenOf(reading, language), length]) {
    about.append(Object.assign(document.createElement('span'), { textContent: part }));
  }
  line(head, 'on-paper', showAddress(articleAddress(reading)));
  line(head, 'dateline', reading.dateline && datelineWords(reading.dateline));
  for (const warning of reading.warnings) line(head, 'note', tellSentence(warning), language);
  return head;
}

/** The date in the publisher's time, and in the reader's where that differs. */
function whenOf({ published }: Reading, language: string): readonly string[] {
  const date = published === null ? null : showDate(published, language);
  if (date === null) return [];
  const { publishers, readers } = date;
  return readers === null ? [publishers] : [publishers, t('popup_date_here', readers)];
}

function buildFoot(document: Document, reading: Reading): HTMLElement {
  const foot = document.createElement('footer');
  const address = articleAddress(reading);
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = showAddress(address);
  link.dir = 'ltr';
  paragraph.append(link);
  foot.append(paragraph);
  return foot;
}

/** Adds a line about the article, unless there is nothing to say. */
function line(parent: HTMLElement, name: string, words: string | null, lang?: string): void {
  if (words !== null && words !== '') addLine(parent, name, lang).textContent = words;
}

function addLine(parent: HTMLElement, name: string, lang?: string): HTMLElement {
  const paragraph = parent.ownerDocument.createElement('p');
  paragraph.className = name;
  paragraph.dir = 'auto';
  if (lang !== undefined) paragraph.lang = lang;
  parent.append(paragraph);
  return paragraph;
}
