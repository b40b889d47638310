import { fromDom } from 'hast-util-from-dom';
import { toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Heading, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import { factsToRead } from '../../reading/showing/facts-to-read';
import { markedWords } from '../../reading/showing/quoted-words';
import { quotesToRead } from '../../reading/showing/quotes-to-read';
import { sourceOfFact } from '../../reading/showing/source-of-fact';
import type { Fact, Quote, Reading } from '../../reading/reading';
import { datelineWords } from '../../ui/words/dateline-words';
import { attributionOf } from './attribution';
import { settlePhrasing } from './phrasing';
import type { SavedArticle } from './saved-article';
import { writeSmallLetters } from './small-letters';

/** Words that the reader marked; mdast has no node of its own for them. */
export interface Marked extends Parent {
  type: 'marked';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface HeadingData {
    /** BCP 47, where it isn't the article's: our own name of a part. */
    lang?: string;
  }
  interface PhrasingContentMap {
    marked: Marked;
  }
  interface RootContentMap {
    marked: Marked;
  }
}

/** What the parts of an exported article are called, in the reader's language. */
export interface PartNames {
  readonly facts: string;
  readonly quotes: string;
  readonly notes: string;
  readonly highlights: string;
  readonly article: string;
}

/** What a tree needs beside the saved article. */
export interface TreeContext {
  /** The reader's own, BCP 47: that of `names`. */
  readonly lang: string;
  readonly names: PartNames;
  /** What a link to a picture is called, in that language: the words alone would look like the article's. */
  readonly pictureOf: (words: string) => string;
  /** What a reader has to know of a quote that isn't speech word for word, in that language. */
  readonly kindOf: (quote: Quote) => readonly string[];
  /** The saved body, safe, with nothing in it that loads (see article-body.ts). */
  readonly bodyOf: (reading: Reading) => DocumentFragment;
}

/**
 * A saved article as a tree of Markdown's kinds (mdast): facts, quotes, what the reader added, and
 * the text with its headings, lists, tables, links, and its pictures as captions with links. Every
 * format in which an article is read is written from it: whatever the page's markup was, a tree of
 * these kinds is well-formed.
 */
export function articleTree(
  { reading, marks }: SavedArticle,
  { lang, names, pictureOf, kindOf, bodyOf }: TreeContext,
): Root {
  const textsOf = (kind: 'note' | 'highlight') =>
    marks.filter((mark) => mark.kind === kind).map(({ text }) => text);
  const parts: readonly (readonly [string, RootContent[]])[] = [
    [names.facts, list(factsToRead(reading.facts).map((fact) => [words(factLine(fact, reading))]))],
    [
      names.quotes,
      quotesToRead(reading.quotes).map((quote) =>
        quoteTree(markedWords(quote, reading), attributionOf(quote, reading.lang, kindOf)),
      ),
    ],
    [names.notes, textsOf('note').map((text) => paragraph(...lines(text)))],
    [
      names.highlights,
      list(textsOf('highlight').map((text) => [{ type: 'marked', children: [words(text)] }])),
    ],
    [names.article, [...datelineTree(reading), ...bodyTree(bodyOf(reading), pictureOf)]],
  ];
  return {
    type: 'root',
    children: parts.flatMap(([name, content]) =>
      content.length === 0 ? [] : [partHeading(name, lang), ...content],
    ),
  };
}

/** A fact, with whom the article has it from. */
function factLine(fact: Fact, { sources }: Reading): string {
  const source = sourceOfFact(fact, sources);
  return source === null ? fact.text : `${fact.text} (${source.name})`;
}

/** Where it was reported from, on a line of its own. */
function datelineTree({ dateline }: Reading): RootContent[] {
  return dateline === null ? [] : [paragraph(words(datelineWords(dateline)))];
}

/** The text itself; its headings come below those of the parts. */
function bodyTree(body: DocumentFragment, pictureOf: TreeContext['pictureOf']): RootContent[] {
  for (const link of body.querySelectorAll('a.picture')) {
    link.textContent = pictureOf(link.textContent);
  }
  // The link to a film has a label alone, which no other format knows.
  for (const link of body.querySelectorAll('a[aria-label]:empty')) {
    link.textContent = link.getAttribute('aria-label');
  }
  writeSmallLetters(body);
  for (const caption of body.querySelectorAll('figcaption')) setInItalics(caption);
  const tree = toMdast(fromDom(body), { document: true });
  if (tree.type !== 'root') return [];
  settlePhrasing(tree);
  const headings = tree.children.filter((node) => node.type === 'heading');
  const lift = 3 - Math.min(...headings.map(({ depth }) => depth));
  for (const node of headings) node.depth = asDepth(node.depth + lift);
  return tree.children;
}

/** No format of these knows captions: what stands under a picture is told from the text by its type. */
function setInItalics(caption: Element): void {
  if (caption.querySelector('p, div, ul, ol, em, i') !== null) return;
  const italics = caption.ownerDocument.createElement('em');
  italics.append(...caption.childNodes);
  caption.append(italics);
}

function asDepth(depth: number): Heading['depth'] {
  return depth >= 6 ? 6 : depth === 5 ? 5 : depth === 4 ? 4 : 3;
}

function quoteTree(marked: string, by: string): RootContent {
  const said = paragraph(words(marked));
  return {
    type: 'blockquote',
    children: by === '' ? [said] : [said, paragraph(words(`— ${by}`))],
  };
}

/** A reader's own text: its lines stay lines. */
function lines(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, at): PhrasingContent[] =>
      at === 0 ? [words(line)] : [{ type: 'break' }, words(line)],
    );
}

function partHeading(name: string, lang: string): Heading {
  return { type: 'heading', depth: 2, data: { lang }, children: [words(name)] };
}

function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function list(items: readonly PhrasingContent[][]): RootContent[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map((item) => ({ type: 'listItem', children: [paragraph(...item)] })),
    },
  ];
}

/** Words in one line. */
function words(text: string): PhrasingContent {
  return { type: 'text', value: text.replace(/\s*\n\s*/g, ' ') };
}
