import type { TreeContext } from './article-tree';
import { articleMarkup, escapeMarkup, languageMarkup } from './markup';
import type { SavedArticle } from './saved-article';
import { beginZip } from './zip-file';

interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly lang: string;
}

/** EPUB 3.3 (W3C): one chapter an article, a table of contents, nothing that runs or loads. */
export async function makeEpub(
  articles: AsyncIterable<SavedArticle>,
  {
    title,
    modified,
    context,
  }: { readonly title: string; readonly modified: string; readonly context: TreeContext },
): Promise<Uint8Array[]> {
  const { add, end } = beginZip();
  // Readers know the kind of file by its first bytes: this entry stands first and uncompressed.
  add('mimetype', 'application/epub+zip', 'plain');
  add('META-INF/container.xml', CONTAINER);
  const chapters: Chapter[] = [];
  for await (const article of articles) {
    const file = `article-${chapters.length + 1}.xhtml`;
    chapters.push({ file, title: article.entry.title, lang: article.reading.lang });
    add(`EPUB/${file}`, chapterPage(article, context));
  }
  add('EPUB/nav.xhtml', contentsPage(title, chapters));
  add('EPUB/package.opf', packageFile(title, modified, chapters));
  return end();
}

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';

const CONTAINER = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function chapterPage(article: SavedArticle, context: TreeContext): string {
  return `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" ${languageMarkup(article.reading)}>
<head><title>${escapeMarkup(article.entry.title)}</title></head>
<body>
${articleMarkup(article, context)}
</body>
</html>
`;
}

function contentsPage(title: string, chapters: readonly Chapter[]): string {
  const items = chapters.map(
    ({ file, title: chapter, lang }) =>
      `<li><a href="${file}" xml:lang="${escapeMarkup(lang)}">${escapeMarkup(chapter)}</a></li>`,
  );
  return `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
<head><title>${escapeMarkup(title)}</title></head>
<body><nav epub:type="toc"><h1>${escapeMarkup(title)}</h1><ol>
${items.join('\n')}
</ol></nav></body>
</html>
`;
}

function packageFile(title: string, modified: string, chapters: readonly Chapter[]): string {
  const languages = new Set(chapters.map(({ lang }) => lang));
  const items = chapters.map(
    ({ file }, at) => `<item id="a${at + 1}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${crypto.randomUUID()}</dc:identifier>
<dc:title>${escapeMarkup(title)}</dc:title>
${[...languages].map((lang) => `<dc:language>${escapeMarkup(lang)}</dc:language>`).join('\n')}
<meta property="dcterms:modified">${modified.slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
${items.join('\n')}
</manifest>
<spine>
${chapters.map((_, at) => `<itemref idref="a${at + 1}"/>`).join('\n')}
</spine>
</package>
`;
}
