import { citeArticle, isoDay } from './citation';
import type { TreeContext } from './article-tree';
import { articleMarkup, escapeMarkup, languageMarkup } from './markup';
import type { SavedArticle } from './saved-article';

/** Beginning of a page of articles; it runs nothing and loads nothing. */
export const HTML_HEAD = `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Saring</title>
<style>:root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif}blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid}table{border-collapse:collapse}td,th{border:1px solid;padding:.25rem .5rem}article+article{margin-top:4rem;border-top:1px solid}</style>
</head>
<body>
`;

/** What ends the file. */
export const HTML_TAIL = '</body>\n</html>\n';

/** One article, with its citation where Zotero's connector looks for it. */
export function htmlArticle(article: SavedArticle, context: TreeContext): string {
  return `<article ${languageMarkup(article.reading)}>
<span class="Z3988" title="${escapeMarkup(contextObject(article))}"></span>
${articleMarkup(article, context)}
</article>
`;
}

/**
 * The citation as COinS (Z39.88-2004 in a span), in the keys that Zotero itself writes and reads
 * for newspaper articles; unlike meta elements it can stand for each of many articles on one page.
 */
function contextObject(article: SavedArticle): string {
  const item = citeArticle(article);
  return new URLSearchParams([
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', item.title],
    ['rft.source', item['container-title']],
    ...(item.author ?? []).map(({ literal }) => ['rft.au', literal]),
    ...(item.issued === undefined ? [] : [['rft.date', isoDay(item.issued)]]),
    ['rft.identifier', item.URL],
    ['rft.language', item.language],
    ...(item.note === undefined ? [] : [['rft.description', item.note]]),
  ])
    .toString()
    .replaceAll('+', '%20');
}
