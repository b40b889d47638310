import { citeArticle, isoDay } from './citation';
import type { TreeContext } from './article-tree';
import { articleMarkup, escapeMarkup, languageMarkup } from './markup';
import type { SavedArticle } from './saved-article';

/** The look of the file, by itself and on paper: that of the reader pane, as far as a file without faces of its own can have it. */
const STYLE = `
:root { color-scheme: light dark; --ground: light-dark(#fcfbf8, #18191b); --ink: light-dark(#1f1d1a, #dedbd5); --quiet: light-dark(#67625a, #a39e95); --line: light-dark(#e3ded4, #34363a); --accent: light-dark(#0b6763, #7fcac2); }
body { max-width: 40rem; margin: 3rem auto 6rem; padding: 0 1.25rem; background: var(--ground); color: var(--ink); font: 1.125rem/1.65 Charter, 'Iowan Old Style', 'Noto Serif', Cambria, Georgia, serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; text-wrap: balance; }
h1 { margin: 0 0 0.75rem; font-size: 1.9rem; }
h2 { margin: 2.75rem 0 1rem; padding-bottom: 0.3rem; border-bottom: 1px solid var(--line); color: var(--quiet); font: 600 0.95rem/1.4 system-ui, sans-serif; }
h3, h4, h5, h6 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
.about { margin: 0 0 0.2rem; color: var(--quiet); font: 0.875rem/1.5 system-ui, sans-serif; }
a { color: var(--accent); text-underline-offset: 0.2em; overflow-wrap: anywhere; }
ul, ol { padding-inline-start: 1.4em; }
li { margin-bottom: 0.4rem; }
blockquote { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); break-inside: avoid; }
blockquote > p { margin: 0; }
blockquote > p + p { margin-top: 0.25rem; color: var(--quiet); font: 0.875rem/1.5 system-ui, sans-serif; }
table { display: block; border-collapse: collapse; overflow-x: auto; font: 0.9rem/1.45 system-ui, sans-serif; }
td, th { padding: 0.4rem 0.75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
pre { white-space: pre-wrap; }
article + article { margin-top: 5rem; padding-top: 3rem; border-top: 1px solid var(--line); }
:is(h1, h2, h3, p, li):lang(ur) { line-height: 2.1; }
@media print { :root { color-scheme: light; } body { max-width: none; margin: 0; padding: 0; background: none; font-size: 11pt; } h2, h3 { break-after: avoid; } article + article { break-before: page; margin: 0; padding: 0; border: 0; } }
`;

/** Beginning of a page of articles, `lang` that of its headings (BCP 47); it runs nothing and loads nothing. */
export function htmlHead(title: string, lang: string): string {
  return `<!doctype html>
<html lang="${escapeMarkup(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
`;
}

/** What ends the file. */
export const HTML_TAIL = '</body>\n</html>\n';

/** One article, with its citation where Zotero's connector looks for it. */
export function htmlArticle(article: SavedArticle, context: TreeContext): string {
  return `<article ${languageMarkup(article.reading)}>
<span class="Z3988" title="${escapeMarkup(contextObject(article, context))}"></span>
${articleMarkup(article, context)}
</article>
`;
}

/**
 * The citation as COinS (Z39.88-2004 in a span), in the keys that Zotero itself writes and reads
 * for newspaper articles; unlike meta elements it can stand for each of many articles on one page.
 */
function contextObject(article: SavedArticle, { kindOf }: TreeContext): string {
  const item = citeArticle(article, kindOf);
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
