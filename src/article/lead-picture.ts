import { captionedBox } from './interruptions/captions';
import { judgeByLabel } from './interruptions/judge-line';
import type { Located } from './locate/locate';
import type { WalkedBlock } from './walk-blocks';

/** Places in which a page shows the pictures of other articles, and once more that of its own. */
const OTHER_PLACES = 'li,nav,aside,footer';

/** Most lines of a picture's box that are its caption and credit. */
const MOST_LINES = 3;

/**
 * The picture that the page's data names often stands with the headline, above the element that holds the
 * body. It is no part of the text, as the headline is none: it is shown between the two.
 *
 * @param stated the address of the article's picture, as the page's data has it
 * @returns a copy of it with its caption; null when the page has none there, or the body has it
 */
export function findLeadPicture(
  { container, lines }: Located,
  stated: string | null,
): Element | null {
  const name = stated === null ? '' : nameOf(stated);
  if (name === '') return null;
  const { body } = container.ownerDocument;
  const shown = [...body.querySelectorAll('img')].filter((image) =>
    isNamed(image.getAttribute('src') ?? '', name),
  );
  if (shown.some((image) => container.contains(image))) return null;
  const lead = shown.find(
    (image) =>
      (image.compareDocumentPosition(container) & 4) !== 0 && image.closest(OTHER_PLACES) === null,
  );
  if (lead === undefined) return null;
  const figure = body.ownerDocument.createElement('figure');
  figure.append((lead.closest('picture') ?? lead).cloneNode(true));
  for (const line of captionOf(lead, lines)) {
    const caption = body.ownerDocument.createElement('figcaption');
    for (const child of line.element.childNodes) caption.append(child.cloneNode(true));
    figure.append(caption);
  }
  return figure;
}

/** The lines in one box with a picture that say what it shows, and whose it is. */
function captionOf(picture: Element, lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  const around = outerBox(picture);
  const captions = lines.filter(
    (line) =>
      line.linked === 0 &&
      around.contains(line.element) &&
      captionedBox(line)?.contains(picture) === true &&
      !line.element.contains(picture) &&
      judgeByLabel(line, false) === null,
  );
  return captions.length > MOST_LINES ? [] : captions;
}

/** The box outside which no caption of a picture is looked for. */
function outerBox(picture: Element): Element {
  let box = picture;
  for (let level = 0; level < CAPTION_LEVELS; level++) box = box.parentElement ?? box;
  return box;
}

/** Boxes around a picture that can hold its caption at most. */
const CAPTION_LEVELS = 8;

/** Most pictures of a page are told from the stated one without taking their address apart. */
function isNamed(address: string, name: string): boolean {
  return address.toLowerCase().includes(name) && nameOf(address) === name;
}

/** The name of a picture's file without its ending and its size: "pier-640x360.jpg" is "pier". */
function nameOf(address: string): string {
  const path = /^[^?#]*/u.exec(address)?.[0] ?? '';
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = file.replace(/\.\w{2,5}$/u, '').replace(/[-_](?:\d+x\d+|w\d+|\d{2,4}w)$/iu, '');
  return name.length >= SHORTEST_NAME ? name.toLowerCase() : '';
}

/** Shorter names are "1" and "main": those of many pictures. */
const SHORTEST_NAME = 5;
