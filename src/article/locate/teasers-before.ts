import { boxAround } from '../blocks/box-around';
import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { leadsIntoPage, linkedWhole } from '../interruptions/by-itself/links';
import { TEASERS_BEFORE } from '../interruptions/verdicts';
import { setAside, type Sifted } from './set-aside';

/** Cards one after the other that are a list of other articles. */
const FEWEST_CARDS = 3;

/** Story in letters behind them: a round-up ends with the last of its own, and a sentence or two about the house. */
const ENOUGH_BEHIND = 500;

/**
 * Sets aside the first words of other articles that stand before the story or behind its lead, each under a linked headline,
 * in a box of its own, however many letters they hold together.
 */
export function setTeasersAside(lines: readonly WalkedBlock[]): Sifted {
  const found: Element[] = [];
  let cards: Element[] = [];
  let behind = 0;
  const close = (): void => {
    if (cards.length >= FEWEST_CARDS && behind >= ENOUGH_BEHIND) found.push(...cards);
    cards = [];
    behind = 0;
  };
  for (const [index, line] of lines.entries()) {
    // The next part of a list of things: what they have in common, how they were chosen.
    if (behind === 0 && isPartHeading(line, lines[index + 1])) close();
    if (proseOf(line) === 0) continue;
    const last = cards.at(-1);
    if (last?.contains(line.element)) cards.pop();
    const headline = headlineOver(index, lines);
    const card = headline === null ? null : boxAround(headline, line);
    if (card === null) behind += proseOf(line);
    else {
      if (behind > 0 || (last !== undefined && card.contains(last))) close();
      cards.push(card);
    }
  }
  close();
  return setAside(lines, found, TEASERS_BEFORE, false);
}

/** True for a heading, but for the headline of the page, that is no link. */
function isPartHeading(line: WalkedBlock, next: WalkedBlock | undefined): boolean {
  if (line.kind !== 'heading' || linkedWhole(line)) return false;
  return elementOf(line)?.closest('h1') == null && next !== undefined && proseOf(next) > 0;
}

/** Lines between a headline and the words under it: a section, a day. */
const MOST_BETWEEN = 2;

/** The linked headline that a text is the first one under. */
function headlineOver(index: number, lines: readonly WalkedBlock[]): WalkedBlock | null {
  let at = index - 1;
  while (at > index - 1 - MOST_BETWEEN && isAside(lines[at])) at -= 1;
  const line = lines[at];
  if (line?.kind !== 'heading' || line.linked === 0) return null;
  return linkedWhole(line) && !leadsIntoPage(line) ? line : null;
}

function isAside(line: WalkedBlock | undefined): boolean {
  return line?.kind === 'paragraph' && proseOf(line) === 0;
}
