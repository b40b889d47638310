import { afterEach, describe, expect, it, vi } from 'vitest';
import { walkBlocks } from '../../../src/article/blocks/walk-blocks';
import { askReadability } from '../../../src/article/locate/ask-readability';
import { p, PARAGRAPHS } from './read-html';

const STORY = PARAGRAPHS.map(p).join('');
const MENU = 'Harbour, islands, goats, weather';

/** What Readability takes of a page, by its text. */
function taken(body: string): readonly string[] {
  const page = new DOMParser().parseFromString(`<title>The ferry</title>${body}`, 'text/html');
  const chosen = askReadability(page, walkBlocks(page.body), page.body);
  return [...chosen].map(({ text }) => text);
}

/** All markup of the page that is written out while something is done. */
function markupWritten(act: () => void): readonly string[] {
  const written: string[] = [];
  const note = (markup: string): string => {
    written.push(markup);
    return markup;
  };
  for (const name of ['innerHTML', 'outerHTML'] as const) {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, name);
    vi.spyOn(Element.prototype, name, 'get').mockImplementation(function (this: Element) {
      return note(String(own?.get?.call(this)));
    });
  }
  const own = Object.getOwnPropertyDescriptor(XMLSerializer.prototype, 'serializeToString');
  vi.spyOn(XMLSerializer.prototype, 'serializeToString').mockImplementation(function (
    this: XMLSerializer,
    node,
  ) {
    return note(String(own?.value?.call(this, node)));
  });
  act();
  return written;
}

describe('Readability', () => {
  afterEach(() => vi.restoreAllMocks());

  it('chooses the lines of the story', () => {
    expect(taken(`<nav>${MENU}</nav><div class="text">${STORY}</div>`)).toEqual([...PARAGRAPHS]);
  });

  it('chooses none where its first try finds none', () => {
    expect(taken(`<div class="sidebar">${STORY}</div>`)).toEqual([]);
  });

  it('does not look for a byline in every box of the page', () => {
    const read: string[] = [];
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
    vi.spyOn(Element.prototype, 'textContent', 'get').mockImplementation(function (this: Element) {
      read.push(this.tagName);
      return String(own?.get?.call(this));
    });
    taken(`<nav>${MENU}</nav><div class="text">${STORY}</div>`);
    expect(
      read.filter((tag) => tag === 'BODY' || tag === 'NAV'),
      'This version of Readability looks for a byline though the page states an author: see `stateAuthor`.',
    ).toEqual([]);
  });

  it('never writes the markup of the whole page out', () => {
    const written = markupWritten(() => {
      taken(`<nav>${MENU}</nav><div class="text">${STORY}</div>`);
    });
    expect(
      written.filter((markup) => markup.includes(MENU)),
      'This version of Readability keeps the page for a second try in another way than by the `innerHTML` of its body: ' +
        'askReadability must keep it from that, or every page is written out once for nothing.',
    ).toEqual([]);
  });
});
