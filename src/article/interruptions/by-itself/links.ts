import { leadsToPicture } from '../../blocks/picture-name';
import { endsLikeSentence, weightOf } from '../../blocks/prose';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import { isWithin } from '../../site';

/** True for a line that is nothing but links, or ends in one after a few words of its own style. */
export function linkedWhole(line: WalkedBlock): boolean {
  return line.linked >= line.text.length * 0.8;
}

/** True when the line's links lead to the site itself. */
export function leadsWithin(line: WalkedBlock, host: string): boolean {
  return addressesOf(line).every((address) => isWithin(address, host));
}

/** True when the line's links lead to pictures themselves, which they enlarge. */
export function leadsToPictures(line: WalkedBlock): boolean {
  return addressesOf(line).every(leadsToPicture);
}

/** True when the line's links lead to places in the same page: an entry of a table of contents. */
export function leadsIntoPage(line: WalkedBlock): boolean {
  const addresses = addressesOf(line);
  return addresses.length > 0 && addresses.every((address) => address.startsWith('#'));
}

/**
 * True for a teaser that is set apart as a whole (in italics or bold) and ends in a link to the site, without
 * a full stop: "Former commander: Russia is dangerous". Half of it or more may be outside the link. A kicker before
 * the link sets it apart too.
 */
export function isSetApartTeaser(line: WalkedBlock, host: string): boolean {
  if (line.kind !== 'paragraph' || line.linked < line.text.length * LEAST_LINKED) return false;
  if (weightOf(line.text) > LONGEST_TEASER || /[.!?…。]["'”’»)]*$/u.test(line.text)) return false;
  const last = line.runs.at(-1)?.node.parentElement?.closest('a[href]') ?? null;
  if (last === null || !leadsWithin(line, host)) return false;
  const all = (style: string): boolean =>
    line.runs.every(({ node }) => node.parentElement?.closest(style) !== null);
  // Sub-headings are set in bold too, and may have a word linked to its subject.
  return all('em,i') || (line.linked > line.text.length * 0.6 && all('strong,b'));
}

/** True for an item of a list that leads on to another page of the site: "Tankers: Ghost ships break the blockade". */
export function isLinkedItem(line: WalkedBlock, host: string): boolean {
  if (line.kind !== 'list' || line.linked < line.text.length * 0.5) return false;
  return !endsLikeSentence(line.text) && leadsWithin(line, host);
}

/** Letters of an alphabet of a linked headline at least: less is a control of the page, as that of a picture over its caption. */
const SHORTEST_HEADLINE = 20;

/** True for a line that is nothing but a link to another page of the site, with as many words as a headline has. */
export function isLinkedHeadline(line: WalkedBlock, host: string): boolean {
  if (line.linked === 0 || weightOf(line.text) < SHORTEST_HEADLINE) return false;
  return linkedWhole(line) && leadsWithin(line, host);
}

/** Letters of an alphabet of a label before a linked headline at most, and of the topic of one at least. */
const LONGEST_LABEL = 40;
const SHORTEST_TOPIC = 14;

/** What a label with a link may be set as. */
const LABELLED: ReadonlySet<WalkedBlock['kind']> = new Set(['paragraph', 'heading', 'quote']);

/**
 * True for a line of a few words with a colon, a bar or an arrow, and then one link to the site, which is all the
 * rest: "Read also", in a language whose labels nobody listed. The words are no sentence, and the linked ones
 * are as many as a headline has, not an author's name.
 */
export function isLabelledLink(line: WalkedBlock, host: string): boolean {
  if (!LABELLED.has(line.kind)) return false;
  const anchorOf = (node: Text): Element | null => node.parentElement?.closest('a[href]') ?? null;
  const from = line.runs.findIndex(({ node }) => anchorOf(node) !== null);
  const first = line.runs[from];
  if (first === undefined || from === 0) return false;
  const anchor = anchorOf(first.node);
  if (line.runs.slice(from).some(({ node }) => anchorOf(node) !== anchor)) return false;
  const label = line.text.slice(0, first.start - line.start).trim();
  const headline = line.text.slice(first.start - line.start);
  if (!/[^.!?…。]\s?[:：|｜»›>→▶►\]】]$/u.test(label) || /[.!?…。][\s"”»]/u.test(label))
    return false;
  if (weightOf(label) > LONGEST_LABEL || !mayBeHeadline(headline)) return false;
  const address = anchor?.getAttribute('href') ?? '';
  return isWithin(address, host) && !leadsToFile(address);
}

/** A document to take away: no other article. */
const FILE = /\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|zip|rar)(?:[?#]|$)/iu;

/** True for the address of a document: a timetable behind an announcement. */
export function leadsToFile(address: string): boolean {
  return FILE.test(address);
}

/** A name has as few letters, but a capital at each word: "Middle Sea crisis". */
function mayBeHeadline(words: string): boolean {
  const least = /\s\p{Ll}{4}/u.test(words) ? SHORTEST_TOPIC : SHORTEST_HEADLINE;
  return weightOf(words) >= least;
}

const LEAST_LINKED = 0.2;

const LONGEST_TEASER = 200;

/** The addresses that the words of a line lead to, in order. */
export function addressesOf(line: WalkedBlock): string[] {
  return line.runs.flatMap(
    ({ node }) => node.parentElement?.closest('a[href]')?.getAttribute('href') ?? [],
  );
}
