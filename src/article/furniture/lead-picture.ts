import type { Metadata } from '../../reading/reading';
import { leadsToPicture, pictureName } from '../blocks/picture-name';
import { captionedBox, isWide } from '../interruptions/by-itself/captions';
import { judgeByLabel } from '../interruptions/by-itself/judge-by-label';
import { daysOf, saysWhen } from '../interruptions/by-itself/bylines';
import type { Located } from '../locate/locate';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { follows } from '../blocks/nodes';

/** Places in which a page shows the pictures of other articles, and once more that of its own. */
const OTHER_PLACES = 'li,nav,aside,footer';

/** Most lines of a picture's box that are its caption and credit. */
const MOST_LINES = 3;

/**
 * The picture of an article often stands with the headline, above the element that holds the body. It is no part of
 * the text, as the headline is none: it is shown between the two. It is the one that the page's data names; else a
 * wide one, or one with a caption, right under the headline.
 *
 * @param known the address of the article's picture and its days, as the page's data has them
 * @param lede lines that the text begins with: in one box with the picture they look like its caption
 * @returns a copy of it with its caption; null when the page has none there, or the body has it
 */
export function findLeadPicture(
  located: Located,
  known: Pick<Metadata, 'image' | 'published' | 'modified'>,
  lede: readonly WalkedBlock[],
): Element | null {
  const { container } = located;
  const days = daysOf(known);
  const captionsOf: FindCaptions = (picture) =>
    captionOf(picture, located.lines, (line) => !lede.includes(line) && !saysWhen(line, days));
  const name = known.image === null ? '' : pictureName(known.image);
  const images = [...container.ownerDocument.querySelectorAll('img')];
  const named =
    name === '' ? [] : images.filter((image) => isNamed(image.getAttribute('src') ?? '', name));
  if (named.some((image) => container.contains(image))) return null;
  const lead =
    named.find((image) => isAbove(image, container)) ?? underHeadline(container, captionsOf, name);
  if (lead === null) return null;
  const { ownerDocument } = container;
  const figure = ownerDocument.createElement('figure');
  const picture = (lead.closest('picture') ?? lead).cloneNode(true) as Element;
  // A picture known for the article's is no icon, whatever size the page has written on it.
  for (const image of [picture, ...picture.querySelectorAll('img')]) {
    for (const side of ['width', 'height']) image.removeAttribute(side);
  }
  figure.append(picture);
  for (const line of captionsOf(lead)) {
    const caption = ownerDocument.createElement('figcaption');
    for (const child of line.element.childNodes) caption.append(child.cloneNode(true));
    figure.append(caption);
  }
  return figure;
}

/** Finds the lines that are a picture's caption and credit. */
type FindCaptions = (picture: Element) => readonly WalkedBlock[];

function isAbove(image: Element, container: Element): boolean {
  const place = image.closest(OTHER_PLACES);
  // The page itself can be a list of articles, each of them whole.
  const isOther = place !== null && !place.contains(container);
  return follows(container, image) && !isOther;
}

/** The page's headline, if it stands over an element. */
function headingOver(element: Element): Element | null {
  const headings = [...element.ownerDocument.querySelectorAll('h1')];
  return headings.findLast((one) => follows(element, one) && !one.contains(element)) ?? null;
}

/** The picture between headline and body; one of a page that names another must be wide and have a caption. */
function underHeadline(container: Element, captionsOf: FindCaptions, name: string): Element | null {
  const images = [...container.ownerDocument.querySelectorAll('img')];
  const heading = headingOver(container);
  if (heading === null || container.contains(heading)) return null;
  const inBody = images.filter((image) => container.contains(image));
  if (name !== '' && inBody.some((image) => isVersion(image, name))) return null;
  const sources = new Set(inBody.map((image) => image.getAttribute('src')));
  const lead = images.find((image) => {
    if (!follows(image, heading) || !isAbove(image, container)) return false;
    const link = image.closest('a[href]')?.getAttribute('href') ?? null;
    // A link to the picture itself enlarges it.
    if (link !== null && !leadsToPicture(link)) return false;
    if (sources.has(image.getAttribute('src'))) return false;
    const wide = isWide(image);
    const captions = captionsOf(image);
    if (name !== '') return (wide && captions.length > 0) || isVersion(image, name);
    return wide || captions.some((line) => !captionedBox(line)?.querySelector('a[href]'));
  });
  return lead ?? null;
}

/** Letters at the start of a file's name, and their share of the shorter name, that two cuts of a picture have alike. */
const SHORTEST_STEM = 8;
const STEM_SHARE = 0.6;

/** True for another cut of a picture: "pier-dawn_rt" and "pier-dawn_md", each with a sign of its own at the end. */
function isVersion(image: Element, name: string): boolean {
  const other = pictureName(image.getAttribute('src') ?? '');
  const shorter = Math.min(name.length, other.length);
  let same = 0;
  while (same < shorter && name[same] === other[same]) same += 1;
  return same >= SHORTEST_STEM && same >= shorter * STEM_SHARE;
}

/** The lines in one box with a picture that say what it shows, and whose it is. */
function captionOf(
  picture: Element,
  lines: readonly WalkedBlock[],
  mayBeOne: (line: WalkedBlock) => boolean,
): readonly WalkedBlock[] {
  const around = outerBox(picture);
  const heading = headingOver(picture);
  const captions = lines.filter(
    (line) =>
      line.linked === 0 &&
      // "Story 2641 | 28 views" over the headline, in one box with the picture under it.
      (heading === null || follows(line.element, heading)) &&
      around.contains(line.element) &&
      isCaptionedIn(captionedBox(line), picture) &&
      !line.element.contains(picture) &&
      judgeByLabel(line, false) === null &&
      mayBeOne(line),
  );
  return captions.length > MOST_LINES ? [] : captions;
}

/** What is typed into stands in no box of a caption: an address to write to, beside the picture. */
const TYPED_INTO = 'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]),textarea';

function isCaptionedIn(box: Element | null, picture: Element): boolean {
  return box?.contains(picture) === true && box.querySelector(TYPED_INTO) === null;
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
  return address.toLowerCase().includes(name) && pictureName(address) === name;
}
