import { EMBED_MARK } from '../blocks/tags';

/** Players of films in frames: the address of the frame, and that of the page on which the film can be watched. */
const PLAYERS: readonly (readonly [frame: RegExp, page: string])[] = [
  [
    /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})(?![\w-])/iu,
    'https://www.youtube.com/watch?v=',
  ],
  [/^(?:https?:)?\/\/player\.vimeo\.com\/video\/(\d+)/iu, 'https://vimeo.com/'],
  [
    /^(?:https?:)?\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)/iu,
    'https://www.dailymotion.com/video/',
  ],
];

/** Where a page keeps the address of a frame until a reader comes near, the frame's own last. */
const ADDRESSES = 'data-src data-lazy-src data-litespeed-src src'.split(' ');

/** What a player calls itself when nobody gave the film a title. */
const NO_TITLE = /\bplayer\b/iu;

/**
 * The link that stands for a film in a frame: it goes to where the film can be watched, and has no words of its own,
 * since none stand in the page. Its label is the title of the frame, or else where it leads.
 *
 * @returns null for a frame of something else
 */
export function linkToFilm(frame: Element): Element | null {
  for (const name of ADDRESSES) {
    const address = frame.getAttribute(name) ?? '';
    for (const [pattern, page] of PLAYERS) {
      const id = pattern.exec(address)?.[1];
      if (id === undefined) continue;
      const link = frame.ownerDocument.createElement('a');
      const title = (frame.getAttribute('title') ?? '').trim();
      link.setAttribute('href', page + id);
      link.setAttribute(EMBED_MARK, '');
      link.setAttribute(
        'aria-label',
        title === '' || NO_TITLE.test(title)
          ? new URL(page).hostname.replace(/^www\./u, '')
          : title,
      );
      return link;
    }
  }
  return null;
}
