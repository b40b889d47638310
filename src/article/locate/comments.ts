import { findLabels } from '../interruptions/labels';
import { proseOf } from '../prose';
import { elementOf, type WalkedBlock } from '../walk-blocks';

/** Names that begin so are, in every house's style sheets, those of readers' comments. */
const COMMENTS =
  /(?:^|\s)(?:(?:comments?|responses?)(?:$|[\s_-]?(?:list|area|box|section|thread|wrap|body|text|s\b))|disqus)/iu;

/** Story in letters, from which on there is an article besides or before the comments on it. */
export const ENOUGH_BESIDE_COMMENTS = 200;

/** Longest line that can head the comments: "12 comments on “The ferry”". */
const LONGEST_HEADING = 120;

/** The lines that are readers' comments, by the name of a box or by the words over it: only for finding the story. */
export function commentsAmong(lines: readonly WalkedBlock[]): readonly WalkedBlock[] {
  const headed = headedBoxes(lines);
  return lines.filter((line) => proseOf(line) > 0 && inComments(line, headed));
}

function inComments(line: WalkedBlock, headed: ReadonlySet<Element>): boolean {
  for (let box = elementOf(line); box !== null; box = box.parentElement) {
    if (headed.has(box)) return true;
    if (!COMMENTS.test(box.className) && !COMMENTS.test(box.id)) continue;
    return box.querySelector('h1') === null;
  }
  return false;
}

/** The boxes after the story that begin with words over comments ("12 Kommentare"), in any language. */
function headedBoxes(lines: readonly WalkedBlock[]): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before < ENOUGH_BESIDE_COMMENTS) before += proseOf(line);
    else if (line.text.length <= LONGEST_HEADING && headsComments(line)) {
      const box = boxFrom(index, lines);
      if (box !== null) boxes.add(box);
    }
  }
  return boxes;
}

function headsComments(line: WalkedBlock): boolean {
  return findLabels(line.text).some(
    ({ kind, whole }) => kind === 'comments' && (whole || line.kind === 'heading'),
  );
}

/** The largest box that begins with this line. */
function boxFrom(index: number, lines: readonly WalkedBlock[]): Element | null {
  const line = lines[index];
  const before = lines[index - 1];
  let box: Element | null = null;
  let outer = line === undefined ? null : elementOf(line);
  for (; outer !== null; outer = outer.parentElement) {
    if (before !== undefined && outer.contains(before.element)) break;
    box = outer;
  }
  return box;
}
