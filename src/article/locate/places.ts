import { isClosing } from '../interruptions/by-itself/closings';
import { proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import type { PageStory } from './page-story';
import { isParagraph, isStory, parentBox } from './paragraphs';

/** A story begins within this many lines of its headline. */
const NEAR_HEADLINE = 20;

/**
 * True when what Readability took is a story of its own right after the headline, and the denser run of
 * paragraphs comes later: a column of notices beside a short article.
 */
export function followsHeadline(
  chosen: ReadonlySet<WalkedBlock>,
  densest: readonly WalkedBlock[],
  lines: readonly WalkedBlock[],
): boolean {
  const paragraphs = [...chosen].filter((line) => isParagraph(line) && proseOf(line) > 0);
  const [first] = paragraphs;
  const [other] = densest;
  if (first === undefined || other === undefined) return false;
  if (densest.includes(first) || !isStory(paragraphs, proseOf)) return false;
  const headline = lines.findIndex((line) => elementOf(line)?.closest('h1') != null);
  const start = lines.indexOf(first);
  return (
    headline >= 0 &&
    start > headline &&
    start - headline <= NEAR_HEADLINE &&
    start < lines.indexOf(other)
  );
}

/** The deepest element that holds at least `share` of the lines' story. */
export function holderOf(
  lines: readonly WalkedBlock[],
  mass: (line: WalkedBlock) => number,
  share: number,
  body: Element,
): Element | null {
  const held = new Map<Element, number>();
  let total = 0;
  for (const line of lines) {
    const weight = mass(line);
    if (weight === 0) continue;
    total += weight;
    for (let outer = parentBox(line); outer !== null; outer = outer.parentElement) {
      held.set(outer, (held.get(outer) ?? 0) + weight);
      if (outer === body) break;
    }
  }
  if (total === 0) return null;
  let best: Element | null = null;
  // Insertion order is inside out along each line's ancestors, so a later hit that lies in `best` is deeper.
  for (const [element, weight] of held) {
    if (weight < share * total) continue;
    if (best === null || best.contains(element)) best = element;
  }
  return best;
}

/**
 * The element whose own paragraphs, and those one or two levels down, hold the most story. Who owns the house is none, however
 * long it is told at the foot of the page.
 */
export function densestOf({ lines, mass, body }: PageStory): Element | null {
  const paragraphs = lines.filter((line) => isParagraph(line) && mass(line) > 0);
  const densest = densestAmong(paragraphs, mass, body);
  const inside = paragraphs.filter(({ element }) => densest?.contains(element));
  if (!inside.every(isClosing)) return densest;
  return densestAmong(
    paragraphs.filter((line) => !inside.includes(line)),
    mass,
    body,
  );
}

function densestAmong(
  paragraphs: readonly WalkedBlock[],
  mass: PageStory['mass'],
  body: Element,
): Element | null {
  const score = new Map<Element, number>();
  for (const line of paragraphs) {
    let weight = mass(line);
    for (
      let outer = parentBox(line), level = 0;
      outer !== null && level < 4;
      outer = outer.parentElement, level++
    ) {
      score.set(outer, (score.get(outer) ?? 0) + weight);
      weight *= 0.7;
      if (outer === body) break;
    }
  }
  let best: Element | null = null;
  let top = 0;
  for (const [element, weight] of score) {
    if (weight > top) {
      best = element;
      top = weight;
    }
  }
  return best;
}

/** The largest box that begins with this line, if it holds more than the line. */
export function boxFrom(index: number, lines: readonly WalkedBlock[]): Element | null {
  const before = lines[index - 1]?.element;
  const after = lines[index + 1]?.element;
  let outer: Element | null = lines[index]?.element.parentElement ?? null;
  let box: Element | null = null;
  for (; outer !== null; outer = outer.parentElement) {
    if (before !== undefined && outer.contains(before)) break;
    box = outer;
  }
  return after !== undefined && box?.contains(after) === true ? box : null;
}

/** True for a line that can be the words over a box: a page's many items of menus can't. */
export function mayHead(line: WalkedBlock, longest: number): boolean {
  return line.kind !== 'list' && line.text.length <= longest;
}
