import { Readability } from '@mozilla/readability';
import { setRoot } from './inert-copy';
import { proseOf } from './prose';
import { shapeOf } from './shape';
import { elementOf, walkBlocks, type WalkedBlock } from './walk-blocks';

/** Where the article stands in the prepared page. */
export interface Located {
  /** The element that holds the body. */
  readonly container: Element;
  /** Every line of the page, in order. */
  readonly lines: readonly WalkedBlock[];
  /** Those that Readability takes for the article. */
  readonly chosen: ReadonlySet<WalkedBlock>;
  /** How much story the chosen lines hold (see `proseOf`). */
  readonly prose: number;
}

/**
 * Readability tries again, less strictly, until it has this much text. Its default of 500 is for long Latin
 * text: a wire of two sentences has less, and a Chinese one less again.
 */
const ENOUGH_TEXT = 200;
const ENOUGH_DENSE_TEXT = 60;

/**
 * Finds the body. Readability says which lines belong to the article; the element that holds nearly all of
 * them is the container, from which the body is then made. Where Readability finds nothing, or far less
 * than the densest run of paragraphs holds, that run's element is taken.
 */
export function locateArticle(page: Document): Located | null {
  const { body } = page;
  const lines = walkBlocks(body);
  const mass = proseOf;
  if (lines.some((line) => mass(line) > 0)) dropMenus(lines, body);
  const chosen = withoutApart(askReadability(page, lines));
  const byReadability = holderOf([...chosen], mass, 0.95, body);
  const massOf = (some: Iterable<WalkedBlock>): number => {
    let sum = 0;
    for (const line of some) sum += mass(line);
    return sum;
  };
  const inReadability = massOf(chosen);
  const densest = densestOf(lines, mass, body);
  const inDensest = lines.filter((line) => densest?.contains(line.element) && isParagraph(line));
  const lost = inReadability < LOST_SHARE * massOf(inDensest);
  const start = lost ? densest : (byReadability ?? densest);
  if (start === null) return null;
  const found = lost || byReadability === null ? new Set(inDensest) : chosen;
  const container = widen(start, lines, found, mass, body);
  const belongs = new Set(found);
  if (container !== start) {
    const shapes = new Set([...found].filter((line) => mass(line) > 0).map(shapeOf));
    for (const line of lines) {
      const like = shapes.has(shapeOf(line)) || parentBox(line) === container;
      if (mass(line) > 0 && container.contains(line.element) && like) belongs.add(line);
    }
  }
  return { container, lines, chosen: belongs, prose: massOf(belongs) };
}

/**
 * Readability also takes notices, dialogs and lists of teasers along from other parts of the page. Where one
 * element holds most of the story's paragraphs, chosen paragraphs elsewhere belong to it only when they
 * stand close to it or have the very shape of its own.
 */
function withoutApart(chosen: ReadonlySet<WalkedBlock>): ReadonlySet<WalkedBlock> {
  const byParent = new Map<Element, number>();
  let total = 0;
  for (const line of chosen) {
    const parent = parentBox(line);
    if (parent === null || !isParagraph(line)) continue;
    total += proseOf(line);
    byParent.set(parent, (byParent.get(parent) ?? 0) + proseOf(line));
  }
  const [main] = [...byParent].find(([, prose]) => prose > total * MAIN_SHARE) ?? [null];
  if (main === null) return chosen;
  const shapes = new Set<string>();
  for (const line of chosen) {
    if (parentBox(line) === main && proseOf(line) > 0) shapes.add(shapeOf(line));
  }
  const near = (line: WalkedBlock): boolean => {
    let outer = parentBox(line);
    for (let level = 0; outer !== null && level < 2; level++, outer = outer.parentElement) {
      if (outer.contains(main)) return true;
    }
    return false;
  };
  return new Set(
    [...chosen].filter(
      (line) =>
        proseOf(line) === 0 ||
        main.contains(line.element) ||
        shapes.has(shapeOf(line)) ||
        (line.kind !== 'list' && near(line)),
    ),
  );
}

/** The share of the chosen paragraphs that makes their parent the one of the story. */
const MAIN_SHARE = 0.4;

/** How much more story a wider element must hold, in paragraphs of the same shape, to be the container. */
const WORTH_WIDENING = 0.12;
const MOST_LEVELS = 6;

/**
 * Readability takes one of several boxes when adverts part the body. As long as an outer element holds more
 * paragraphs of the very shape of those found, it is the container; never past a second headline or article.
 */
function widen(
  start: Element,
  lines: readonly WalkedBlock[],
  found: ReadonlySet<WalkedBlock>,
  mass: (line: WalkedBlock) => number,
  body: Element,
): Element {
  const shapes = new Set<string>();
  let inside = 0;
  for (const line of lines) {
    if (!found.has(line) || mass(line) === 0 || !isParagraph(line)) continue;
    shapes.add(shapeOf(line));
    inside += mass(line);
  }
  const others = lines.filter(
    (line) =>
      !found.has(line) &&
      isParagraph(line) &&
      mass(line) > 0 &&
      (shapes.has(shapeOf(line)) || parentBox(line) === start.parentElement),
  );
  if (others.length === 0) return start;
  const article = start.closest('article');
  let best = start;
  let outer = start.parentElement;
  for (let level = 0; outer !== null && outer !== body && level < MOST_LEVELS; level++) {
    if (outer.querySelectorAll('h1').length > start.querySelectorAll('h1').length + 1) break;
    if (article !== null && !article.contains(outer)) break;
    const wider: Element = outer;
    let more = 0;
    for (const line of others) if (wider.contains(line.element)) more += mass(line);
    if (more >= inside * WORTH_WIDENING) {
      best = wider;
      inside += more;
      for (let index = others.length - 1; index >= 0; index--) {
        const line = others[index];
        if (line !== undefined && wider.contains(line.element)) others.splice(index, 1);
      }
    }
    outer = outer.parentElement;
  }
  return best;
}

/** Readability lost the article when it has less than this share of the densest run of paragraphs. */
const LOST_SHARE = 0.4;

/** Items of lists can be teasers as long as paragraphs, so the densest run is one of paragraphs. */
function isParagraph(line: WalkedBlock): boolean {
  return line.kind === 'paragraph' || line.kind === 'quote';
}

/**
 * Runs Readability on a copy and says which of our lines it kept. It moves text nodes and makes new
 * elements around them, so the lines are known again by their text nodes.
 */
function askReadability(page: Document, lines: readonly WalkedBlock[]): ReadonlySet<WalkedBlock> {
  const copy = page.implementation.createHTMLDocument('');
  setRoot(copy, copy.importNode(page.documentElement, true));
  const wanted = new Map<Text, WalkedBlock>();
  for (const line of lines) {
    const node = line.runs[0]?.node;
    if (node !== undefined) wanted.set(node, line);
  }
  const copies: [Text, WalkedBlock][] = [];
  const ours = page.createTreeWalker(page.body, 4 /* text */);
  const theirs = copy.createTreeWalker(copy.body, 4 /* text */);
  for (
    let node = ours.nextNode(), twin = theirs.nextNode();
    node !== null && twin !== null;
    node = ours.nextNode(), twin = theirs.nextNode()
  ) {
    const line = wanted.get(node as Text);
    if (line !== undefined) copies.push([twin as Text, line]);
  }
  let content: Node | null = null;
  try {
    content =
      new Readability<Node>(copy, {
        serializer: (node) => node,
        charThreshold: isDense(lines) ? ENOUGH_DENSE_TEXT : ENOUGH_TEXT,
        keepClasses: true,
        disableJSONLD: true,
      }).parse()?.content ?? null;
  } catch {
    // Readability throws on some broken pages; our own search goes on without it.
  }
  const chosen = new Set<WalkedBlock>();
  if (content === null) return chosen;
  for (const [twin, line] of copies) if (content.contains(twin)) chosen.add(line);
  return chosen;
}

/** True when the paragraphs are in a script whose letters say more than Latin ones. */
function isDense(lines: readonly WalkedBlock[]): boolean {
  let length = 0;
  let prose = 0;
  for (const line of lines) {
    const weight = proseOf(line);
    if (weight === 0) continue;
    length += line.text.length;
    prose += weight;
  }
  return prose > length * 1.6;
}

/** A part of the page is a menu when it has this much text, half of it in links, and no paragraph. */
const MENU_LENGTH = 150;

/** Takes menus, sidebars of links and footers out before Readability looks at every element of them. */
function dropMenus(lines: readonly WalkedBlock[], body: Element): void {
  const held = new Map<Element, { text: number; linked: number; prose: number }>();
  for (const line of lines) {
    const prose = proseOf(line);
    for (
      let outer = elementOf(line);
      outer !== null && outer !== body;
      outer = outer.parentElement
    ) {
      const sum = held.get(outer);
      if (sum === undefined)
        held.set(outer, { text: line.text.length, linked: line.linked, prose });
      else {
        sum.text += line.text.length;
        sum.linked += line.linked;
        sum.prose += prose;
      }
    }
  }
  const pending: Element[] = [body];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    let following: Element | null = null;
    for (let child = next.firstElementChild; child !== null; child = following) {
      following = child.nextElementSibling;
      const sum = held.get(child);
      if (sum === undefined) continue;
      if (sum.prose > 0) pending.push(child);
      else if (sum.text >= MENU_LENGTH && sum.linked >= sum.text * 0.5) child.remove();
    }
  }
}

/** The deepest element that holds at least `share` of the lines' story. */
function holderOf(
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

/** The box in which a line is one of several. */
function parentBox(line: WalkedBlock): Element | null {
  return elementOf(line)?.parentElement ?? null;
}

/** The element whose own paragraphs, and those one or two levels down, hold the most story. */
function densestOf(
  lines: readonly WalkedBlock[],
  mass: (line: WalkedBlock) => number,
  body: Element,
): Element | null {
  const score = new Map<Element, number>();
  for (const line of lines) {
    if (!isParagraph(line)) continue;
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
