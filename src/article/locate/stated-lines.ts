import { weightOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { holderOf } from './places';

/** Lines one after another that can be one part: "200 g", "flour", in cells of their own. */
const MOST_TOGETHER = 4;

/** Letters of an alphabet from which on a line that is in a part, or has one in it, is of that part. */
const TELLING = 30;

const WORD = /(?:\p{L}|\p{M})+|\p{N}+/gu;

const wordsOf = (text: string): readonly string[] =>
  text.normalize('NFKC').toLowerCase().match(WORD) ?? [];

/** The same for the same words in any order: "flour, 200 g". */
const keyOf = (words: readonly string[]): string => words.toSorted().join(' ');

/** The lines that say what the page's data lists as parts of the article (see `readStatedParts`), each part once. */
function linesStating(
  parts: readonly string[],
  lines: readonly WalkedBlock[],
): ReadonlySet<WalkedBlock> {
  const said = parts.map(wordsOf).filter((words) => words.length > 0);
  const wanted = new Set(said.map(keyOf));
  const whole = said.map((words) => words.join(' '));
  const long = whole.filter((part) => weightOf(part) >= TELLING);
  const all = `\n${whole.join('\n')}\n`;
  const words = lines.map(({ text }) => wordsOf(text));
  const found = new Set<WalkedBlock>();
  const told = new Set<string>();
  for (let index = 0; index < lines.length; index++) {
    let length = lengthOfPart(words, index, wanted);
    const line = words[index]?.join(' ') ?? '';
    if (length === 0 && weightOf(line) >= TELLING && !told.has(line)) {
      if (all.includes(line) || long.some((part) => line.includes(part))) length = 1;
    }
    told.add(line);
    for (const one of lines.slice(index, index + length)) found.add(one);
    index += Math.max(length - 1, 0);
  }
  return found;
}

/** How many lines from this one on are a part together; none where they are not. */
function lengthOfPart(
  words: readonly (readonly string[])[],
  from: number,
  wanted: Set<string>,
): number {
  const together: string[] = [];
  for (let length = 1; length <= MOST_TOGETHER; length++) {
    together.push(...(words[from + length - 1] ?? []));
    if (wanted.delete(keyOf(together))) return length;
  }
  return 0;
}

/** Lines beside those of the parts that their box may hold: headings, amounts, controls. */
const LINES_BESIDE = 8;

/** Most boxes that are brought in, and boxes around a line that can be one: a page can state what it likes. */
const MOST_BOXES = 40;
const MOST_LEVELS = 12;

/** An article's element, and the lines in it that the page's data lists as its parts. */
interface Stated {
  readonly container: Element;
  readonly stated: ReadonlySet<WalkedBlock>;
}

/**
 * Finds the lines that say what the page's data lists, and brings the boxes of those that stand elsewhere into the article's
 * element, before or behind what stands there. A part that is in the element already is not looked for elsewhere.
 *
 * @param container null where no article was found: the box around those lines is taken then
 * @returns null where there is neither
 */
export function findStated(
  parts: readonly string[],
  lines: readonly WalkedBlock[],
  container: Element | null,
  body: Element,
): Stated | null {
  if (parts.length === 0) return container && { container, stated: new Set() };
  const isIn = ({ element }: WalkedBlock): boolean => container?.contains(element) === true;
  const stated = linesStating(parts, [
    ...lines.filter(isIn),
    ...lines.filter((line) => !isIn(line)),
  ]);
  const holder = container ?? holderOf([...stated], () => 1, 1, body);
  if (holder === null) return null;
  bringIn(stated, holder, lines);
  return { container: holder, stated };
}

function bringIn(
  stated: ReadonlySet<WalkedBlock>,
  container: Element,
  lines: readonly WalkedBlock[],
): void {
  const first = lines.findIndex(({ element }) => container.contains(element));
  const before = new Set<Element>();
  const behind = new Set<Element>();
  for (const [index, line] of lines.entries()) {
    if (!stated.has(line) || container.contains(line.element)) continue;
    const side = index < first ? before : behind;
    if ([...side].some((box) => box.contains(line.element))) continue;
    if (before.size + behind.size >= MOST_BOXES) break;
    const box = boxAround(line, stated, container, lines);
    if (box !== null) side.add(box);
  }
  container.prepend(...before);
  container.append(...behind);
}

/** The largest box around a line that holds hardly anything but lines of the parts, and nothing of the article's element. */
function boxAround(
  line: WalkedBlock,
  stated: ReadonlySet<WalkedBlock>,
  container: Element,
  lines: readonly WalkedBlock[],
): Element | null {
  let box: Element | null = null;
  let outer = elementOf(line);
  for (let level = 0; outer !== null && level < MOST_LEVELS; level++, outer = outer.parentElement) {
    if (outer.contains(container) || outer.tagName === 'BODY') break;
    const around: Element = outer;
    const inside = lines.filter(({ element }) => around.contains(element));
    const ofParts = inside.filter((one) => stated.has(one)).length;
    if (inside.length > ofParts * 2 + LINES_BESIDE) break;
    box = outer;
  }
  return box;
}
