import { blockOf, isBlockTag, tagOf } from '../../blocks/tags';
import { follows, isElement, isText, textsIn } from '../../blocks/nodes';
import { weightOf } from '../../blocks/prose';
import { isLongerThan } from '../../blocks/text-length';
import { foldLabel } from '../../labels/fold-label';
import { BYLINE_CLASSES } from '../../markup-words';
import { isAuthorPage, leadsToAuthor } from './author-pages';
import { bylineIn, introducedName, NAME, nameBeforeHouse } from './byline-lines';
import { bylineOf } from './byline-texts';
import { loneName, nameBeforeDay, nameBehindDay, writerOfLine } from './lone-names';
import { nameBesideDate, NEAR_TEXTS, ONE_LINE, SMALL_BOX } from './names-beside-dates';
import { isOfOthers } from '../of-others';
import { isOnCard } from '../other-cards';
import type { PageHead } from '../titles/headline';
import { isSection } from './section-links';
import { textOf } from '../stated/page-meta';
import { isRole, LONGEST_BYLINE } from '../../interruptions/by-itself/bylines';
import { UNSHOWN } from '../unshown';

/** What the sources say of the authors, most trusted first, for `chooseAuthors`. */
export function* authorsOf({
  page,
  heading,
  meta,
  stated,
}: PageHead): Generator<readonly string[]> {
  const textsOf = (places: Iterable<Element>, textIn = textOf): string[] =>
    [...places]
      .filter((element) => !isElsewhere(element, heading))
      .slice(0, 6)
      .map((element) => element.getAttribute('content') ?? textIn(element))
      .filter((text) => text !== '' && text.length < 200);
  const texts = (selector: string): string[] =>
    textsOf([...page.querySelectorAll(selector)].filter((place) => !isOfOthers(place, heading)));
  yield stated?.authors ?? [];
  yield AUTHOR_METAS.flatMap((name) =>
    name === CATALOGUED ? citedNames(meta.all(name)) : meta.all(name),
  );
  const metas = meta.names;
  yield metas.filter((name) => CITED.test(name)).flatMap((name) => citedNames(meta.all(name)));
  yield metas
    .filter((name) => /[:._-](?:authors?|byline)$/u.test(name) && !CITED.test(name))
    .flatMap((name) => meta.all(name));
  yield meta.all('twitter:creator').filter((name) => NAME.test(name));
  yield texts('[itemprop~="author"] [itemprop~="name"]');
  yield texts('[itemprop~="author"]');
  yield textsOf([...page.querySelectorAll(HCARDS)].filter(isOfPerson));
  yield linkedAuthors(page, heading);
  const bylines = [...page.querySelectorAll(BYLINES)].filter(
    (box) => heading === null || !(isLinkToSection(box, page, heading) || isOnCard(box, heading)),
  );
  for (const text of textsOf(bylines.filter(isNameInByline))) yield [text];
  // The first place alone: further down they are those of other articles.
  for (const text of textsOf(bylines, bylineOf)) {
    if (isPhrase(text)) continue;
    yield [text];
    // Where the house's name is behind it, the whole of it is taken for the house.
    yield nameBeforeHouse(text);
  }
  yield bylineUnderHeadline(page, heading);
  const beside = nameBesideDate(page, heading, ONE_LINE);
  yield beside.slice(-1);
  yield beside.slice(0, -1);
  yield beside.flatMap(nameBeforeHouse);
  yield stated?.organisations ?? [];
  // Where the house signs itself, what stands beside the date is the agency that it had the text from.
  const signs = [
    ...(stated?.authors ?? []),
    ...(stated?.organisations ?? []),
    ...meta.all('author'),
  ];
  if (signs.length > 0) return;
  yield nameBesideDate(page, heading, SMALL_BOX);
  yield portrayedAuthor(page, heading);
  yield loneName(page, heading);
  yield nameBeforeDay(page, heading);
  yield nameBehindDay(page, heading);
  yield bylineOverHeadline(page, heading);
}

/** Where names stand as in the catalogue of a library, too: "Lund, Ana". */
const CATALOGUED = 'dc.creator';

/** How journals state authors for lists of references: "Lund, Ana; Falk, Bo". */
const CITED = /^citation_authors?$/u;

function citedNames(stated: readonly string[]): readonly string[] {
  return stated
    .flatMap((list) => list.split(/\s*;\s*/u))
    .map((name) => name.replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1'));
}

/** Boxes around the words of a byline under a headline that are looked at. */
const BYLINE_LEVELS = 3;

/**
 * The same with all white space of its source: a box that holds more is the article's own, whose text would be copied
 * for each of its first lines.
 */
const LONGEST_AS_WRITTEN = 2000;

/** A line under the headline that begins with a word for it and goes on with a name: "By Ana Lund, Staff Writer". */
function bylineUnderHeadline(page: Document, heading: Element | null): string[] {
  if (heading === null) return [];
  let seen = 0;
  let before: Text | null = null;
  for (const text of textsIn(page.body, heading)) {
    if (!/\S/u.test(text.data) || heading.contains(text)) continue;
    if ((seen += 1) > NEAR_TEXTS) break;
    // Who is shown, who took the picture and who is quoted have names and roles as well.
    if (text.parentElement?.closest('figure,blockquote') != null) continue;
    // A comma between a name and a role can be a text of its own.
    if (/^\s*,\s*$/u.test(text.data)) continue;
    const over = before;
    before = text;
    if (over !== null && isUnderName(text, over)) return [over.data.trim()];
    if (over?.parentElement?.parentElement?.contains(text) === true) {
      const name = introducedName(over.data.trim(), text.data.trim());
      if (name !== null) return [name];
    }
    const writer = writerOfLine(text);
    if (writer !== null) return [writer];
    let words = text.data.replace(/\s+/gu, ' ').trim();
    const line = lineFrom(text);
    const isShort = line !== null && line !== words && line.length <= LONGEST_BYLINE;
    const inLine = isShort ? bylineIn(line) : null;
    if (inLine !== null && !isOnCard(text.parentElement ?? heading, heading)) return [inLine];
    let box = text.parentElement;
    for (let level = 0; words.length <= LONGEST_BYLINE && level < BYLINE_LEVELS; level++) {
      const byline = bylineIn(words);
      if (byline !== null && !(box !== null && isOnCard(box, heading))) return [byline];
      if (box === null || box.contains(heading) || isLongerThan(box, LONGEST_AS_WRITTEN)) break;
      words = textOf(box);
      box = box.parentElement;
    }
  }
  return [];
}

/** The words of the line that a text begins, to the next break; null where other words stand before it in the line. */
function lineFrom(text: Text): string | null {
  const block = blockOf(text);
  if (block === null) return null;
  const walker = block.ownerDocument.createTreeWalker(block, 5 /* elements and text */);
  walker.currentNode = text;
  for (
    let node = walker.previousNode();
    node !== null && !endsLine(node);
    node = walker.previousNode()
  ) {
    if (isText(node) && /\S/u.test(node.data)) return null;
  }
  walker.currentNode = text;
  let line = text.data;
  for (let node = walker.nextNode(); node !== null && !endsLine(node); node = walker.nextNode()) {
    if (isText(node)) line += node.data;
    if (line.length > LONGEST_AS_WRITTEN) return null;
  }
  return line.replace(/\s+/gu, ' ').trim();
}

function endsLine(node: Node): boolean {
  return isElement(node) && (tagOf(node) === 'BR' || isBlockTag(tagOf(node)));
}

/** Texts right over a headline that are looked at: a kicker may stand between. */
const MOST_OVER = 3;

/** A line right over the headline that says who wrote it: "A commentary by Ana Lund". */
function bylineOverHeadline(page: Document, heading: Element | null): string[] {
  if (heading === null) return [];
  const walker = page.createTreeWalker(page.body, 4 /* text */);
  walker.currentNode = heading;
  let seen = 0;
  for (let node = walker.previousNode(); isText(node); node = walker.previousNode()) {
    const words = node.data.replace(/\s+/gu, ' ').trim();
    if (words === '') continue;
    if ((seen += 1) > MOST_OVER) break;
    const place = node.parentElement;
    if (words.length > LONGEST_BYLINE || place === null || isElsewhere(place, heading)) continue;
    const byline = place.closest('a[href]') === null ? bylineIn(words) : null;
    if (byline !== null) return [byline];
  }
  return [];
}

/** Words of a role: "Harbour correspondent". */
const MOST_ROLE_WORDS = 3;

/** True for a role with what it is for: "Reporter", "Harbour correspondent", "Reporter Sagara". */
function isInRole(words: string): boolean {
  const all = words.split(/\s+/u);
  return all.length <= MOST_ROLE_WORDS && (isRole(all[0] ?? '') || isRole(all.at(-1) ?? ''));
}

/** Longest box with somebody's name, role and life, in characters. */
const LONGEST_CARD = 250;

/** True for a role of its own right under a name, in one box with it. */
function isUnderName(role: Text, name: Text): boolean {
  if (!NAME.test(name.data.trim()) || !isInRole(role.data.trim())) return false;
  const box = name.parentElement?.parentElement;
  return box?.contains(role) === true && !isLongerThan(box, LONGEST_CARD);
}

/** The name in the card of an author, as the microformats of hCard and hAtom mark it. */
const HCARDS =
  '.author.vcard .fn,.byline.vcard .fn,.author .vcard .fn,.byline .vcard .fn,.hentry .fn';

/** What else the microformats name so: films and sounds, wares, dishes, what is reviewed. */
const OTHER_CARDS = '.hmedia,.haudio,.hproduct,.hrecipe,.hreview';

/** True for a name that is not the title of a film within the article's own entry. */
function isOfPerson(name: Element): boolean {
  return name.closest(`.vcard,${OTHER_CARDS}`)?.matches(OTHER_CARDS) !== true;
}

const AUTHOR_METAS =
  'author byline article:author_name article:author dc.creator parsely-author sailthru.author cxenseparse:author byl content_author'.split(
    ' ',
  );

const BYLINES = BYLINE_CLASSES.map((part) => `[class*="${part}"]`).join(',');

/** True for the name in a byline that has other words beside it: "Ana Lund", "Text". */
function isNameInByline(byline: Element): boolean {
  return /name/iu.test(byline.getAttribute('class') ?? '');
}

/** Words of a phrase behind its first at least. */
const SHORTEST_PHRASE = 2;

/** True for what a control of a byline's box says: "Read the original article". No word but the first has a capital. */
function isPhrase(text: string): boolean {
  const [first = '', ...rest] = text.split(/[\s'’]+/u);
  if (rest.length < SHORTEST_PHRASE || !/^\p{Lu}\p{Ll}+$/u.test(first) || isRole(first))
    return false;
  return rest.every((word) => /^\p{Ll}+$/u.test(word) && !isRole(word));
}

/** True for a box of nothing but a link to a section: some templates have it where the byline stands. */
function isLinkToSection(box: Element, page: Document, heading: Element): boolean {
  const link = box.closest('a[href]') ?? box.querySelector('a[href]');
  if (link === null || isLongerThan(box, LONGEST_BYLINE)) return false;
  const words = textOf(box);
  return textOf(link) === words && isSection(words, page, heading, link);
}

/** Readers who comment, those whose posts are shown, and those who took the pictures, have names as well; "confirm" holds a word for a signature. */
const NOT_BYLINES =
  'form,label,script,style,figure,blockquote,[class*="comment" i],[id*="comment" i],[class*="photo" i],[class*="img" i],[class*="caption" i],[class*="confirm" i]';

/** Places before a headline in which the authors of other articles are named. */
const LISTS = 'li,nav';

/** True for a place that names others than the author; a form around the whole page says nothing. */
function isElsewhere(place: Element, heading: Element | null): boolean {
  // The class of a "storyline" ends like that of a byline.
  if (heading !== null && (place.contains(heading) || heading.contains(place))) return true;
  const holds = (box: Element | null): boolean => box !== null && !box.contains(heading);
  if (holds(place.closest(NOT_BYLINES)) || holds(place.closest(UNSHOWN))) return true;
  if (holds(place.closest('nav')) || isInTeaser(place)) return true;
  const before = heading !== null && follows(heading, place);
  return before && holds(place.closest(LISTS));
}

/** Letters of an alphabet of a link's words beside a name from which on they are a headline. */
const SHORTEST_HEADLINE = 30;

/** True for a place within a link that says much more: the whole teaser of another article is one. */
function isInTeaser(place: Element): boolean {
  const link = place.closest('a[href]');
  if (link === null || leadsToAuthor(link)) return false;
  const [whole, own] = [textOf(link), textOf(place)];
  // A name that comes first may have its bearer's role and the day behind it.
  return !whole.startsWith(own) && weightOf(whole) - weightOf(own) >= SHORTEST_HEADLINE;
}

/** Letters of a word that is looked for in an address. */
const SHORTEST_IN_ADDRESS = 3;

/**
 * True for a link whose words are a name, or stand in the last part of its address ("analund" in "/authors/analund"): to an
 * author's page also lead "Archive" and "More by this editor", to its feed "RSS" in "/authors/rss/analund", and to
 * others' pages under such a path "Careers" and "Columnists".
 */
function namesSomebody(text: string, href: string): boolean {
  if (TITLE_OF_PAGE.test(text)) return false;
  if (NAME.test(text) || !/^[\p{Script=Latin}\P{L}]+$/u.test(text)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const path = href.toLowerCase().replace(/[?#].*$/u, '');
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  const there = words.filter((word) => word.length >= SHORTEST_IN_ADDRESS && last.includes(word));
  return there.length * 2 >= words.length;
}

/** "Editorial policies": a phrase that begins with a capital. */
const TITLE_OF_PAGE = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}{4,})+$/u;

/** Items that are nothing but a link, from which on a list is a menu: of columns, of those who write them. */
const FEWEST_IN_MENU = 6;

function isInMenu(link: Element): boolean {
  const list = link.closest('li')?.parentElement ?? null;
  if (list === null) return false;
  const items = [...list.children].filter(({ children: [only, ...others] }) => {
    return only?.tagName === 'A' && others.length === 0;
  });
  return items.length >= FEWEST_IN_MENU;
}

/** People side by side, each in a box, from which on they are a house's own: no byline names so many so. */
const FEWEST_IN_DIRECTORY = 4;

/** Boxes around a link that can be the card of one of them. */
const CARD_LEVELS = 3;

/** True for a link in one of several boxes of one kind side by side, each with somebody's page. */
function isInDirectory(link: Element): boolean {
  let box = link.parentElement;
  for (let level = 0; box !== null && level < CARD_LEVELS; level++, box = box.parentElement) {
    const { tagName, className, parentElement } = box;
    const others = [...(parentElement?.children ?? [])].filter(
      (other) =>
        other.tagName === tagName && other.className === className && holdsAuthorPage(other),
    );
    if (others.length >= FEWEST_IN_DIRECTORY) return true;
  }
  return false;
}

function holdsAuthorPage(box: Element): boolean {
  return isAuthorPage(box.querySelector('a[href]')?.getAttribute('href') ?? '');
}

/** Characters of a paragraph that is no byline, whatever links it has. */
const SHORTEST_PROSE = 200;

function isInProse(link: Element): boolean {
  const paragraph = link.closest('p');
  return paragraph !== null && isLongerThan(paragraph, SHORTEST_PROSE);
}

/** Names that lead to their authors' pages: those that stand together after the headline. */
function linkedAuthors(page: Document, heading: Element | null): string[] {
  const names: string[] = [];
  let together: Element | null = null;
  for (const link of page.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (!leadsToAuthor(link)) continue;
    const after = heading === null || follows(link, heading);
    const text = textOf(link);
    if (!after || text === '' || text.length > 80) continue;
    if (isElsewhere(link, heading) || !namesSomebody(text, href)) continue;
    if (isOnCard(link, heading) || isInMenu(link) || isInDirectory(link)) continue;
    if (isInProse(link)) continue;
    const box = link.parentElement;
    const list = box?.tagName === 'LI' ? box.parentElement : box;
    together ??= list;
    if (list === together) names.push(text);
  }
  return names;
}

/**
 * A name beside a portrait, in a link whose address has the same words: "/by-us/ana-lund". The first after the headline;
 * more of them are a list of people.
 */
function portrayedAuthor(page: Document, heading: Element | null): string[] {
  const found = new Set<string>();
  for (const picture of page.querySelectorAll(
    'a[href] img,img+a[href],img+:not(a)>a[href]:only-child',
  )) {
    const link = picture.closest('a');
    if (link === null || heading === null || isLongerThan(link, LONGEST_BYLINE)) continue;
    if (!follows(link, heading)) continue;
    const name = textOf(link);
    if (!NAME.test(name) || isElsewhere(link, heading) || isOnCard(link, heading)) continue;
    const slug = foldLabel(name).replaceAll(' ', '-');
    if ((link.getAttribute('href') ?? '').toLowerCase().includes(slug)) found.add(name);
  }
  return found.size === 1 ? [...found] : [];
}
