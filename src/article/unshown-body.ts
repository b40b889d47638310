import { decodeEntities } from './metadata/stated/decode-entities';
import { weightOf } from './blocks/prose';

/** A string of JSON that may hold a text marked up in HTML; shorter ones are labels and summaries. */
const LONG_STRING = /"((?:[^"\\]|\\.){600,}?)"/gsu;

/** What ends a line of such a text. */
const LINE_END = /<\/(?:p|div|li|h[1-6]|blockquote|figcaption|tr)\s*>|<br\s*\/?>\s*<br\s*\/?>/giu;
const HEADING_END = /<h[2-6][^<>]{0,400}>[^<>]*$/iu;
/** Places that the page's scripts fill: "$$ADVERT$$", "{{player}}". */
const SLOT = /([$%#@])\1\w+\1\1|\{\{[^{}]{0,200}\}\}/gu;
const BREAK = /<\/?(?:br|div|p|ul|ol|table|td|section)\b[^<>]{0,4000}>/giu;
const TAG = /<[^<>]{0,4000}>/gu;
const UNSHOWN = /<(script|style|template|svg|iframe|figure|table)\b.*?<\/\1\s*>|<!--.*?-->/gisu;

/** Paragraphs and letters of an alphabet that make such a text an article. */
const FEWEST_PARAGRAPHS = 3;
const LEAST_TEXT = 500;

/** Data of more characters than this is not looked through. */
const MOST_DATA = 3_000_000;

/** An article that the page doesn't show. */
export interface UnshownBody {
  /** Plain headings and paragraphs: nothing of the page's markup is taken over, only text. */
  readonly body: Element;
  /** Where it was found, in words for the reader. */
  readonly warning: string;
}

const FROM_SCRIPTS =
  'The page itself shows no article: this text was taken from the data of its scripts, without pictures and links.';
const FROM_NOSCRIPT =
  'The page shows its article only where no scripts run: this text was taken from there, without pictures and links.';

/**
 * The body of an article that the page holds only in the data of its scripts (the longest string there that is marked up as
 * one, else what JSON-LD says) or for browsers that run none.
 *
 * @param document the page as it is: its scripts are read, nothing in it is changed
 * @param inert the document to make elements in
 * @param stated the body as JSON-LD has it
 * @returns null when the page holds no such text
 */
export function findUnshown(
  document: Document,
  inert: Document,
  stated: string | null,
): UnshownBody | null {
  const told = linesFromScripts(document, stated);
  const [lines, warning] =
    told.length > 0 ? [told, FROM_SCRIPTS] : [linesFromNoscript(document), FROM_NOSCRIPT];
  if (lines.length === 0) return null;
  const body = inert.createElement('article');
  for (const { text, tag } of lines) {
    const line = inert.createElement(tag);
    line.textContent = text;
    body.append(line);
  }
  return { body, warning };
}

/** What stands for browsers without scripts, where it is a whole article: most say there that scripts are needed. */
function linesFromNoscript(document: Document): readonly Line[] {
  const parts = Document.prototype.querySelectorAll.call(document, 'body noscript');
  return longestOf([...parts].map((part) => linesOf(part.innerHTML)));
}

/** The longest of several texts that can be an article; empty where none can. */
function longestOf(texts: readonly (readonly Line[])[]): readonly Line[] {
  let best: readonly Line[] = [];
  let most = 0;
  for (const lines of texts) {
    const weight = weightOfAll(lines);
    if (lines.length < FEWEST_PARAGRAPHS || weight < LEAST_TEXT || weight <= most) continue;
    best = lines;
    most = weight;
  }
  return best;
}

function linesFromScripts(document: Document, stated: string | null): readonly Line[] {
  const texts: (readonly Line[])[] = [];
  let read = 0;
  for (const script of Document.prototype.querySelectorAll.call(document, 'script:not([src])')) {
    const data = script.textContent ?? '';
    read += data.length;
    if (read > MOST_DATA) break;
    for (const [, escaped = ''] of data.matchAll(LONG_STRING)) {
      if (/(?:<|\\u003c)(?:p|br)\b/iu.test(escaped)) texts.push(linesOf(unescaped(escaped)));
    }
  }
  const body = linesOf((stated ?? '').replaceAll(/\n\s*/gu, '<br><br>'));
  const longest = longestOf(texts);
  // A body that is stated need not be in paragraphs.
  const weight = weightOfAll(body);
  return weight >= LEAST_TEXT && weight >= weightOfAll(longest) ? body : longest;
}

function weightOfAll(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + weightOf(text), 0);
}

interface Line {
  readonly tag: 'p' | 'h2';
  readonly text: string;
}

/** The string that stands escaped in JSON; empty when it is none. */
function unescaped(escaped: string): string {
  try {
    return String(JSON.parse(`"${escaped}"`));
  } catch {
    return '';
  }
}

function linesOf(html: string): readonly Line[] {
  return html
    .replace(UNSHOWN, '')
    .split(LINE_END)
    .flatMap((part): Line[] => {
      const text = decodeEntities(part.replace(BREAK, ' ').replace(TAG, '').replace(SLOT, ' '))
        .replace(/\s+/gu, ' ')
        .trim();
      if (!/[\p{L}\p{N}]/u.test(text)) return [];
      return [{ tag: HEADING_END.test(part) ? 'h2' : 'p', text }];
    });
}
