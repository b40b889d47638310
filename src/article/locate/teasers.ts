import { labelsOf } from '../labels/labels';
import { linkedWhole } from '../interruptions/by-itself/links';
import { boxAround } from '../blocks/box-around';
import { proseOf } from '../blocks/prose';
import type { WalkedBlock } from '../blocks/walk-blocks';
import { boxFrom, mayHead } from './places';

/** Story in letters, from which on there may be a wire of a sentence or two over the headlines of others. */
export const ENOUGH_BESIDE_TEASERS = 70;

/** Headlines of other articles that a box of them has at least. */
const FEWEST_TEASERS = 3;

/** Longest label over such a box. */
const LONGEST_LABEL = 60;

/**
 * The first words of other articles under the label of their list ("Berita terkait", "Latest news"), each after its
 * linked headline. A list of them can hold more text than a short story does; only for finding the story.
 */
export function teasersAmong(lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  const teasers: WalkedBlock[] = [];
  let before = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined) continue;
    if (before >= ENOUGH_BESIDE_TEASERS && mayHead(line, LONGEST_LABEL) && headsOthers(line)) {
      const box = boxFrom(index, lines);
      if (box !== null && box.querySelector('h1') === null) {
        let end = index + 1;
        while (box.contains(lines[end]?.element ?? null)) end += 1;
        const inside = lines.slice(index + 1, end);
        const told = inside.filter((other) => proseOf(other) > 0);
        const headlines = inside.filter(isHeadline);
        const each = told.length * FOLLOWING_SHARE <= followingHeadlines(inside);
        if (each && headlines.length >= Math.max(FEWEST_TEASERS, told.length))
          teasers.push(...told);
        index = end - 1;
        continue;
      }
    }
    before += proseOf(line);
  }
  return teasers.length > 0 ? teasers : cardsAmong(lines);
}

/**
 * The share of the texts under such a label that stand each after a headline of its own: under "Related" over a column
 * can follow a list of links, and then the story itself.
 */
const FOLLOWING_SHARE = 0.5;

function isHeadline(line: WalkedBlock): boolean {
  return line.linked > 0 && linkedWhole(line);
}

/** How many texts have a headline between them and the text before. */
function followingHeadlines(lines: readonly WalkedBlock[]): number {
  let count = 0;
  let headline = false;
  for (const line of lines) {
    if (isHeadline(line)) headline = true;
    if (proseOf(line) === 0) continue;
    if (headline) count += 1;
    headline = false;
  }
  return count;
}

/**
 * First words of other articles without a label over their list: each in a box with a linked headline, whose
 * address the box links to once more, by a picture or by "Read more". Behind each part of one text a button leads to one
 * address: "Share".
 */
function cardsAmong(lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  const cards = new Map<string, WalkedBlock | null>();
  const links = new LinksOfBoxes();
  let before = 0;
  for (const [index, line] of lines.entries()) {
    const address = proseOf(line) > 0 ? addressOfCard(lines[index - 1], line, links) : null;
    if (address === null || before < ENOUGH_BESIDE_TEASERS) before += proseOf(line);
    else cards.set(address, cards.has(address) ? null : line);
  }
  const found = [...cards.values()].filter((line) => line !== null);
  return found.length >= FEWEST_TEASERS ? found : [];
}

/** Where the card leads of which a text is the first words, under a line that is its headline; null where it is on none. */
function addressOfCard(
  headline: WalkedBlock | undefined,
  told: WalkedBlock,
  links: LinksOfBoxes,
): string | null {
  if (headline === undefined || !isHeadline(headline)) return null;
  const address = headline.runs[0]?.node.parentElement?.closest('a')?.getAttribute('href');
  if (address == null) return null;
  const box = boxAround(headline, told);
  if (box === null || box.querySelector('h1') !== null) return null;
  return links.leadsTwiceTo(box, address) ? address : null;
}

/** How often each box links to an address. Read once a box: the box around a long article is asked for every linked line of it. */
class LinksOfBoxes {
  private readonly known = new Map<Element, ReadonlyMap<string, number>>();

  leadsTwiceTo(box: Element, address: string): boolean {
    let counts = this.known.get(box);
    if (counts === undefined) this.known.set(box, (counts = countLinks(box)));
    return (counts.get(address) ?? 0) > 1;
  }
}

function countLinks(box: Element): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const link of box.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return counts;
}

function headsOthers(line: WalkedBlock): boolean {
  return labelsOf(line).some(
    ({ kind, whole, words }) =>
      kind === 'related' && whole && (words > 1 || line.kind === 'heading'),
  );
}
