import { proseOf, weightOf } from '../blocks/prose';
import { shapeOf } from '../blocks/shape';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { leadsWithin, linkedWhole } from './links';
import { storyOf } from './story-shapes';
import { UNDER_LABEL, type Fate } from './verdicts';

/** Excerpts hold this share of the story at most; more is a story of parts with linked headings. */
const MOST_SHARE = 0.25;

/** Letters of an alphabet below which a link is a control of the page: that of a picture over its caption. */
const SHORTEST_HEADLINE = 20;

/** Boxes around a headline that are looked at for the words under it. */
const LEVELS = 3;

/**
 * First words of other articles, each right under its linked headline, in a box with nothing of the story: between
 * its paragraphs, or under a video at its start. The lines leave `core`; the verdicts are by index of the line.
 */
export function dropLinkedExcerpts(
  lines: readonly WalkedBlock[],
  core: boolean[],
  host: string,
): ReadonlyMap<number, Fate> {
  const { total, common } = storyOf(lines, core);
  const under = new Map<WalkedBlock, number>();
  let prose = 0;
  for (const [index, line] of lines.entries()) {
    const headline = lines[index - 1];
    if (!core[index] || headline === undefined || common.has(shapeOf(line))) continue;
    if (line.kind === 'figure' || !isLinkedHeadline(headline, host)) continue;
    under.set(line, index);
    prose += proseOf(line);
  }
  const verdicts = new Map<number, Fate>();
  if (prose > total * MOST_SHARE) return verdicts;
  for (const [line, index] of under) {
    const box = boxOf(lines[index - 1], line);
    if (box === null) continue;
    const alone = lines.every(
      (other, at) => !core[at] || under.has(other) || !box.contains(other.element),
    );
    if (!alone) continue;
    core[index] = false;
    verdicts.set(index, UNDER_LABEL);
  }
  return verdicts;
}

function isLinkedHeadline(line: WalkedBlock, host: string): boolean {
  if (line.linked === 0 || weightOf(line.text) < SHORTEST_HEADLINE) return false;
  return linkedWhole(line) && leadsWithin(line, host);
}

/** True for a line under the linked headline of something else, in one box with it. */
export function isUnderLink(
  line: WalkedBlock,
  before: WalkedBlock | undefined,
  host: string,
): boolean {
  if (before === undefined || !isLinkedHeadline(before, host)) return false;
  return elementOf(before)?.parentElement?.contains(line.element) === true;
}

/** The smallest box around a headline that also holds the words under it. */
function boxOf(headline: WalkedBlock | undefined, told: WalkedBlock): Element | null {
  let box = headline === undefined ? null : elementOf(headline);
  for (let level = 0; box !== null && level <= LEVELS; level++, box = box.parentElement) {
    if (box.contains(told.element)) return box;
  }
  return null;
}
