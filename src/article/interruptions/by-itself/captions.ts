import { leadsToPicture } from '../../blocks/picture-name';
import { endsLikeSentence, weightOf } from '../../blocks/prose';
import { isLongerThan } from '../../blocks/text-length';
import { elementOf, type WalkedBlock } from '../../blocks/walk-blocks';
import { foldLabel } from '../../labels/fold-label';
import { leadsToPictures, leadsWithin } from './links';
import { endsInCredit, opensWithCredit, saysWhose } from './picture-credits';

/** Drawings are icons and stand-ins for what could not be loaded. */
const PICTURE = 'img:not([src$=".svg"])';

/** Longest caption, in letters of an alphabet. */
const LONGEST_CAPTION = 400;

/** What a picture's box may hold besides its caption, in characters: the credit, a label of the photo tool. */
const BESIDE_CAPTION = 250;

/** Boxes around a caption, itself the first, up to the one that also holds the picture. */
const CAPTION_LEVELS = 4;

/** True for a line that belongs to a picture: in a `figure`, or short in a box that holds little but the picture. */
export function isCaptionLine(line: WalkedBlock): boolean {
  return captionedBox(line) !== null;
}

/**
 * The box that holds a line as a caption with its picture; null when the line is none. As the page stood when it was first
 * asked: half a dozen rules ask it of one line.
 */
export function captionedBox(line: WalkedBlock): Element | null {
  let box = known.get(line);
  if (box === undefined) known.set(line, (box = findCaptionedBox(line)));
  return box;
}

const known = new WeakMap<WalkedBlock, Element | null>();

/** The same as the page stands now. */
export function findCaptionedBox(line: WalkedBlock): Element | null {
  if (line.kind !== 'paragraph' && line.kind !== 'figure') return null;
  // Words that lead to what follows say nothing of a picture: "Author:" over a portrait.
  if (/[:：]$/u.test(line.text)) return null;
  if (!/\p{L}.*\p{L}/u.test(line.text)) return null;
  const own = elementOf(line);
  const described = own === null ? null : describedBox(own);
  if (described !== null) return described;
  if (weightOf(line.text) > LONGEST_CAPTION) return null;
  const figure = line.kind === 'figure' ? (own?.closest('figure') ?? null) : null;
  if (figure?.querySelector(PICTURE)) return figure;
  let box = own;
  for (let level = 0; box !== null && level < CAPTION_LEVELS; level++, box = box.parentElement) {
    if (hasManyParts(box)) return null;
    const picture = box.querySelector(PICTURE);
    if (picture === null) continue;
    // The head of the article holds a picture too, with words of its own.
    if (box.querySelector('h1') !== null || hasOtherWords(picture, line)) return null;
    // A card of another article has its linked headline beside the picture.
    if (box.querySelector(LINKED_HEADING) !== null || leadsAlong(picture, box)) return null;
    return isLongerThan(box, line.text.length + BESIDE_CAPTION) ? null : box;
  }
  return null;
}

/** True for a picture that leads to where words in its box lead too: to another article, and not to a larger picture. */
function leadsAlong(picture: Element, box: Element): boolean {
  const link = picture.closest('a[href]');
  const address = link?.getAttribute('href') ?? '#';
  if (link === null || address.startsWith('#') || leadsToPicture(address)) return false;
  return [...box.querySelectorAll('a[href]')].some(
    (other) =>
      other !== link &&
      other.getAttribute('href') === address &&
      isLongerThan(other, SHORTEST_HEADLINE),
  );
}

/** Characters of a linked headline: fewer are a word like "Enlarge". */
const SHORTEST_HEADLINE = 20;

/** True for a picture in a figure with a caption that is not the line. */
function hasOtherWords(picture: Element, line: WalkedBlock): boolean {
  const figure = picture.closest('figure');
  if (figure === null || figure.contains(line.element)) return false;
  return /\p{L}/u.test(figure.querySelector('figcaption')?.textContent ?? '');
}

/** The box of a picture that the page says a text describes, however long it is. */
function describedBox(text: Element): Element | null {
  const { id } = text;
  if (id === '') return null;
  let box = text.parentElement;
  for (let level = 1; box !== null && level < CAPTION_LEVELS; level++, box = box.parentElement) {
    const says = [box, ...box.querySelectorAll(PICTURE)].some(
      (element) => element.getAttribute('aria-describedby') === id,
    );
    if (says) return box.querySelector(PICTURE) === null ? null : box;
  }
  return null;
}

const LINKED_HEADING = 'h2 a[href],h3 a[href],h4 a[href],a[href] h2,a[href] h3,a[href] h4';

/** True for a line right under a picture, where the two share no box of their own. */
function isUnderPicture(line: WalkedBlock): boolean {
  return pictureAbove(line) !== null;
}

/** The picture in the element right before a line, which holds nothing else. */
function pictureAbove(line: WalkedBlock): Element | null {
  const above = elementOf(line)?.previousElementSibling ?? null;
  if (above === null || isLongerThan(above, 0)) return null;
  return above.matches(PICTURE) ? above : above.querySelector(PICTURE);
}

/** True for the words of a picture: in its box, or under it and what its own description says. */
export function isCaption(line: WalkedBlock): boolean {
  return isCaptionLine(line) || isUnderAsCaption(line) || endsInCredit(line);
}

/** The sign with which papers in East Asia point to the picture over a line. */
const POINTS_UP = /^[▲△▴↑]/u;

/** True for words at a picture that begin with whose it is; a place and an agency begin a text so. */
export function beginsWithCredit(line: WalkedBlock): boolean {
  return opensWithCredit(line.text) && (isUnderPicture(line) || isCaptionLine(line));
}

/** True for words under a picture, in no box with it, that its own description says, that say whose it is, or point to it. */
export function isUnderAsCaption(line: WalkedBlock): boolean {
  if (line.kind !== 'paragraph' || line.linked > 0) return false;
  if (isDescription(line)) return true;
  const tells = saysWhose(line.text) || POINTS_UP.test(line.text);
  return (tells || opensWithCredit(line.text)) && isUnderPicture(line);
}

/** True for words under a picture that its own description says. */
function isDescription(line: WalkedBlock): boolean {
  const picture = pictureAbove(line);
  const description = picture === null ? '' : foldLabel(picture.getAttribute('alt') ?? '');
  if (description === '') return false;
  const words = foldLabel(line.text);
  return (
    words !== '' &&
    (description.includes(words) ||
      (description.length >= SHORTEST_DESCRIPTION && words.startsWith(description)))
  );
}

/**
 * The box of a picture whose own description says a line, however few its words: the name of who is on it. The box
 * holds nothing else, and leads nowhere. Null for other lines.
 */
export function pictureSaying(line: WalkedBlock): Element | null {
  const box = captionedBox(line);
  if (box === null || box.querySelector('a[href]') !== null) return null;
  const pictures = [...box.querySelectorAll(PICTURE)];
  const said = foldLabel(pictures[0]?.getAttribute('alt') ?? '');
  const isOnly = pictures.length === 1 && !isLongerThan(box, line.text.length);
  return isOnly && said !== '' && said === foldLabel(line.text) ? box : null;
}

/** Letters that a picture's description has at least for words that begin like it to be its caption. */
const SHORTEST_DESCRIPTION = 15;

/** True for a line that leads to where a picture was taken from: the box holds little but it and a caption. */
export function isSourceOfPicture(line: WalkedBlock): boolean {
  const box = captionedBox(line);
  return box !== null && box.children[MOST_BESIDE_SOURCE] === undefined;
}

/** Picture, caption and source. */
const MOST_BESIDE_SOURCE = 3;

/** Letters of an alphabet that the caption of a lead picture has at least. */
const SHORTEST_LEAD_CAPTION = 30;

/**
 * True for the caption of a picture over the story, or whose picture it is: more than a name or a date beside a
 * portrait.
 *
 * @param chosen whether Readability takes the line for the article
 */
export function isLeadCaption(line: WalkedBlock, chosen: boolean, host: string): boolean {
  if (line.linked > 0) return chosen && isSourceOfPicture(line) && !leadsWithin(line, host);
  if (chosen && isPictureCredit(line)) return true;
  if (/^[([（]/u.test(line.text) || (!chosen && !isOfPlainPicture(line))) return false;
  if (weightOf(line.text) < SHORTEST_LEAD_CAPTION) return false;
  return isCaptionLine(line) || isUnderPicture(line);
}

/** True for a sentence in the box of a picture that leads nowhere, whose picture it is behind it or not: no teaser, no plea, no player. */
function isOfPlainPicture(line: WalkedBlock): boolean {
  const box = endsLikeSentence(line.text) || endsInCredit(line) ? captionedBox(line) : null;
  return box !== null && box.querySelector('a[href],button,input') === null;
}

/**
 * Width, in pixels, that a picture says it has, from which on it is no portrait beside a byline and no button: WordPress
 * makes portraits of 96 and small cuts of 150 pixels, and the columns of old pages are not much wider than this.
 */
const WIDE_PICTURE = 250;

/** True for a picture that says it is as wide as a column of text. */
export function isWide(picture: Element | null): boolean {
  return Number(picture?.getAttribute('width') ?? 0) >= WIDE_PICTURE;
}

/** True for words in a figure, in the box of a wide picture, or that lead to its file: not beside an icon or a portrait. */
export function isAtPicture(line: WalkedBlock): boolean {
  const box = captionedBox(line);
  if (box === null) return false;
  if (box.closest('figure') !== null || isWide(box.querySelector(PICTURE))) return true;
  return line.linked > 0 && leadsToPictures(line);
}

/**
 * True for whose picture it is: right under a wide picture, or in brackets in its box: "(Credit: Ana Lund/Post)".
 * The words around an author's portrait have neither.
 */
export function isPictureCredit(line: WalkedBlock): boolean {
  if (IN_BRACKETS.test(line.text)) return isCaptionLine(line);
  if (!isCaptionLine(line)) return false;
  return isWide(captionedBox(line)?.querySelector(PICTURE) ?? null);
}

/**
 * True for the words of a picture that say after a mark whose it is: "Photo: Ana Lund", "At the pier. (Ana Lund)". Under a
 * portrait the name stands by itself or after a word for who wrote.
 */
export function namesPhotographer(line: WalkedBlock): boolean {
  return line.kind === 'figure' && /\S\s?[:：([（【]\s?\S/u.test(line.text) && isCaptionLine(line);
}

const IN_BRACKETS = /^[([（【].*[)\]）】]\.?$/u;

/** A box of more parts than picture, caption, credit and a few buttons is not looked through. */
const MOST_PARTS = 12;

/** Part by part: for a list of its children, which every box around a line would be asked for, a browser makes an object. */
function hasManyParts(box: Element): boolean {
  let part = box.firstElementChild;
  for (let count = 0; part !== null && count < MOST_PARTS; count++) part = part.nextElementSibling;
  return part !== null;
}
