import { endsLikeSentence, proseOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { readPageDate, SHOWS_CLOCK } from '../metadata/dates/page-dates';

/** Longest line that says who wrote a comment and when: "Posted by: Ana Lund | March 1, 2009 10:10 AM". */
const LONGEST_STAMP = 110;

/** Longest line of a name alone before the line with the moment: "Ana Lund says:". */
const LONGEST_NAME = 50;

/** Words beside the moment that differ from stamp to stamp are a name; more are what happened then. */
const MOST_NAME_WORDS = 4;

/** Comments with a stamp each, from which on what readers wrote is known by them. */
const FEWEST_STAMPS = 3;

/** The share of the stamps that name somebody new: an author writes all entries of a diary or a live blog. */
const NEW_NAMES = 0.5;

/** Lines of a comment: the next stamp follows within so many, or they are the moments of something else. */
const LONGEST_COMMENT = 40;

/** A full date has its year in four digits. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/**
 * What readers wrote under the story on pages that have no word over it and no name for its box: each comment begins with a
 * name and a moment to the minute, the same words around them ("Ana Lund said on …"), the names changing. Live blogs
 * name the hour first, or those who write for the house again and again.
 *
 * A story can quote letters or a chronicle in the same way: what was written before the article was published is no comment
 * on it, and where nobody says when that was, what stands among the story's own paragraphs is the story's.
 *
 * @param enough story in letters, from which on there is an article before them
 * @param published when the article was published, as `Metadata.published` has it
 */
export function stampedComments(
  lines: readonly WalkedBlock[],
  enough: number,
  published: string | null,
): readonly WalkedBlock[] {
  const stamps = stampsAfter(lines, enough);
  const first = stamps[0]?.at;
  const last = stamps.at(-1);
  if (first === undefined || last === undefined || stamps.length < FEWEST_STAMPS) return [];
  if (new Set(stamps.map(({ name }) => name)).size < stamps.length * NEW_NAMES) return [];
  if (!shareWords(stamps)) return [];
  const told = published?.slice(0, DAY);
  const ofStory =
    told === undefined
      ? isAmongStory(lines, first)
      : stamps.some(({ moment }) => moment.slice(0, DAY) < told);
  if (ofStory) return [];
  return lines.slice(first, endOf(last, lines));
}

/** A line that begins a comment. */
interface Stamp {
  readonly at: number;
  readonly name: string;
  /** As ISO 8601. */
  readonly moment: string;
}

/** Characters of the day in an ISO moment. */
const DAY = 10;

/** True where paragraphs of the story before a line have its parent, tag and class. */
function isAmongStory(lines: readonly WalkedBlock[], at: number): boolean {
  const stamp = lines[at];
  const own = stamp === undefined ? null : elementOf(stamp);
  return lines.slice(0, at).some((line) => {
    const element = elementOf(line);
    return (
      proseOf(line) > 0 &&
      element?.parentElement === own?.parentElement &&
      element?.tagName === own?.tagName &&
      element?.className === own?.className
    );
  });
}

function stampsAfter(lines: readonly WalkedBlock[], enough: number): readonly Stamp[] {
  const stamps: Stamp[] = [];
  let before = 0;
  for (const [index, line] of lines.entries()) {
    if (before < enough) before += proseOf(line);
    else {
      const stamp = stampAt(index, line, lines[index - 1]);
      const last = stamps.at(-1)?.at ?? index;
      if (stamp === null) continue;
      if (index - last > LONGEST_COMMENT) stamps.length = 0;
      stamps.push(stamp);
    }
  }
  return stamps;
}

function stampAt(at: number, line: WalkedBlock, before: WalkedBlock | undefined): Stamp | null {
  const { text, kind } = line;
  if (text.length > LONGEST_STAMP || kind === 'heading' || kind === 'figure') return null;
  if (!YEAR.test(text) || !SHOWS_CLOCK.test(text)) return null;
  const name = /^[^\d]*/u.exec(text)?.[0] ?? '';
  const moment = wordsIn(text).length > MOST_WORDS ? null : readPageDate(text);
  if (moment?.includes('T') !== true) return null;
  if (wordsIn(name).length > 1) return { at, name, moment };
  const leads = before !== undefined && /[:：]$/u.test(before.text) && before.kind !== 'heading';
  return leads && before.text.length <= LONGEST_NAME
    ? { at: at - 1, name: before.text, moment }
    : null;
}

/** Words of the longest stamp; a sentence with a moment in it has more. */
const MOST_WORDS = 16;

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];

/** True where the stamps say the same but for a name: a word that all of them have, and few besides. */
function shareWords(stamps: readonly Stamp[]): boolean {
  const counts = new Map<string, number>();
  for (const { name } of stamps) {
    for (const word of new Set(wordsIn(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const shared = (word: string): boolean => (counts.get(word) ?? 0) > stamps.length * SHARED;
  if (![...counts.keys()].some(shared)) return false;
  return stamps.every(
    ({ name }) => wordsIn(name).filter((word) => !shared(word)).length <= MOST_NAME_WORDS,
  );
}

/** A word is shared by the stamps when so many have it; months change from one to the next. */
const SHARED = 0.8;

/** The end of the last comment: of the lines behind its stamp those up to the next that is no sentence of it. */
function endOf({ at }: Stamp, lines: readonly WalkedBlock[]): number {
  let end = at + 1;
  while (end < lines.length && end < at + LONGEST_COMMENT) {
    const line = lines[end];
    if (line === undefined || (proseOf(line) === 0 && !endsLikeSentence(line.text) && end > at + 2))
      break;
    end += 1;
  }
  return end;
}
