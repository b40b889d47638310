import { proseOf } from '../blocks/prose';
import type { WalkedBlock } from '../blocks/walk-blocks';
import type { Located } from '../locate/locate';
import { inPageOrder, type Part, type SetAside } from '../locate/set-aside';
import { boxesOf, outermostApart } from './story/boxes-apart';
import { COMMENTS, type Fate } from './verdicts';

/** Lines, and what becomes of each. */
interface Judged {
  readonly lines: readonly WalkedBlock[];
  readonly fates: readonly Fate[];
}

/**
 * Brings into the article's element what was set aside before that was found, and what readers wrote, where it stood in
 * it or right behind it: it is then taken out, listed and put back like every interruption. What stood behind comes last.
 *
 * @param lines those of the element, with their fates
 */
export function bringBack(
  located: Located,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): Judged {
  const { container, aside, comments } = located;
  if (aside.length === 0 && comments.size === 0) return { lines, fates };
  const behind = behindOf(located);
  const within = aside.filter(({ place }) => container.contains(place));
  for (const { place, box } of within) place.replaceWith(box);
  const after = inPageOrder([
    ...aside.filter((part) => !within.includes(part) && isBehind(part, container, behind)),
    ...commentsBehind(located, behind),
  ]);
  for (const { box } of after) container.append(box);
  const parts = [...within, ...after];
  if (parts.length === 0) return { lines, fates };
  const all = [
    ...lines.map((line, index): [WalkedBlock, Fate] => [line, fates[index] ?? 'around']),
    ...parts.flatMap((part) => part.lines.map((line): [WalkedBlock, Fate] => [line, part.verdict])),
  ].toSorted(([one], [other]) => one.start - other.start);
  return { lines: all.map(([line]) => line), fates: all.map(([, fate]) => fate) };
}

/** Lines of tags, buttons and the like that may stand between the article's element and what is right behind it. */
const MOST_BETWEEN = 12;

/** What is right behind the article's element: from its last line on to the next sentence that no reader wrote, if that is near. */
interface Behind {
  /** UTF-16 offsets into the page's text, not included. */
  readonly from: number;
  readonly to: number;
}

function behindOf({ container, lines, comments }: Located): Behind {
  const last = lines.findLastIndex(({ element }) => container.contains(element));
  const others = lines.slice(last + 1).filter((line) => !comments.has(line));
  const next = others.find((line, index) => proseOf(line) > 0 || index >= MOST_BETWEEN);
  return { from: lines[last]?.start ?? Infinity, to: next?.start ?? Infinity };
}

function isBehind(
  { lines, place, follows }: SetAside,
  container: Element,
  behind: Behind,
): boolean {
  const start = lines[0]?.start ?? 0;
  const reaches = follows ? place.parentNode?.contains(container) : start < behind.to;
  return start > behind.from && reaches === true;
}

/** The boxes of the comments right behind the article's element, as one part; none where there are none. */
function commentsBehind(
  { container, lines, comments }: Located,
  { from, to }: Behind,
): readonly Part[] {
  const written = lines.filter(
    (line) => comments.has(line) && line.start > from && line.start < to,
  );
  if (written.length === 0) return [];
  const others = lines.map((line) => !comments.has(line));
  const around = boxesOf(lines, others, container);
  const boxes = new Set<Element>();
  const moved = written.filter((line) => {
    const box = outermostApart(line, around);
    if (box !== null) boxes.add(box);
    return box !== null;
  });
  const box = container.ownerDocument.createElement('div');
  box.append(...boxes);
  return [{ box, lines: moved, verdict: COMMENTS }];
}
