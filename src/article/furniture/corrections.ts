import { UNSPACED } from '../../languages/detection/scripts';
import { foldLabel } from '../labels/fold-label';
import { judgeByLabel } from '../interruptions/by-itself/judge-by-label';
import { wordsOfCorrections } from '../labels/labels';
import type { Located } from '../locate/locate';
import { endsLikeSentence } from '../blocks/prose';
import type { WalkedBlock } from '../blocks/walk-blocks';

/** Longest beginning of a note, and longest heading over one. */
const LONGEST_BEGINNING = 60;

/** Shortest note, with what it corrects: "Correction: the pier is older." */
const SHORTEST_NOTE = 30;

/** True for a note that says what was wrong or has been added, or for the heading over one. */
export function isCorrection(line: WalkedBlock): boolean {
  const { text, kind, linked } = line;
  if (kind !== 'heading' && (text.length < SHORTEST_NOTE || !endsLikeSentence(text))) return false;
  if (linked > text.length * 0.5) return false;
  if (kind === 'heading' && text.length > LONGEST_BEGINNING) return false;
  const key = foldLabel(text.slice(0, LONGEST_BEGINNING));
  // One word alone begins other sentences too: "Update your browser".
  const marked = kind === 'heading' || FIRST_WORD_MARKED.test(text);
  return wordsOfCorrections().some((words) => {
    if (!key.startsWith(words)) return false;
    if (UNSPACED.test(words.at(-1) ?? '')) return true;
    const ends = key.length === words.length || key.charAt(words.length) === ' ';
    return ends && (marked || words.includes(' '));
  });
}

/** A word and a mark after it: "Correction, 4 March:", "Clarification —". */
const FIRST_WORD_MARKED = /^\W{0,3}[\p{L}\p{M}'’]+(?:[:：,.]|\s[(–—|-])/u;

/** Lines after the body among which such a note is looked for. */
const NEAR_LINES = 12;

/** Puts a note that the page shows in a box behind the body at its end, with the heading over it. */
export function addCorrections(located: Located, lines: readonly WalkedBlock[]): void {
  const last = lines.at(-1);
  const from = last === undefined ? 0 : located.lines.indexOf(last) + 1;
  const after = located.lines.slice(from, from + NEAR_LINES);
  const document = located.container.ownerDocument;
  for (const [index, line] of after.entries()) {
    if (line.kind === 'heading' || line.kind === 'list') continue;
    const heading = after[index - 1];
    const headed =
      heading?.kind === 'heading' &&
      isCorrection(heading) &&
      heading.element.parentNode === line.element.parentNode &&
      endsLikeSentence(line.text);
    if (!(headed || isCorrection(line)) || judgeByLabel(line, false) !== null) continue;
    for (const part of headed ? [heading, line] : [line]) {
      const copy = document.createElement(part === heading ? 'h3' : 'p');
      for (const child of part.element.childNodes) copy.append(child.cloneNode(true));
      located.container.append(copy);
    }
  }
}
