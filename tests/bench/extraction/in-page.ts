/** Runs in the page: one document, three extractors, each on a document of its own. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { provideBuiltLabels } from '../../../src/article/labels/built-labels';
import { languagesOfPage } from '../../../src/article/labels/page-languages';
import { extractArticle } from '../../../src/article/extract-article';
import { sanitise } from '../../../src/article/shown/sanitise';
import { mapText } from '../../../src/article/blocks/text-map';
import type { Extraction, Extractor } from './run-extractors.ts';

type Found = Omit<Extraction, 'ms'>;

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const textOf = (html: string): string => mapText(parse(html).body).text;

const extractors: Readonly<Record<Extractor, (page: Document, url: string) => () => Found>> = {
  saring: (page, url) => {
    provideBuiltLabels(languagesOfPage(page));
    const { metadata, text, lang } = extractArticle(page, url, sanitise);
    return () => ({ ...metadata, authors: [...metadata.authors], text, lang });
  },
  readability: (page) => {
    const read = new Readability(page.cloneNode(true) as Document).parse();
    return () => ({
      title: read?.title ?? null,
      authors: read?.byline ? [read.byline] : [],
      published: read?.publishedTime ?? null,
      lang: read?.lang ?? '',
      text: textOf(read?.content ?? ''),
    });
  },
  defuddle: (page, url) => {
    const read = new Defuddle(page.cloneNode(true) as Document, { url }).parse();
    return () => ({
      title: read.title,
      authors: read.author ? [read.author] : [],
      published: read.published,
      lang: read.language,
      text: textOf(read.content),
    });
  },
};

Object.assign(globalThis, {
  extract(name: Extractor, html: string, url: string): Extraction {
    const page = parse(html);
    const started = performance.now();
    const found = extractors[name](page, url);
    const ms = performance.now() - started;
    return { ms, ...found() };
  },
});
