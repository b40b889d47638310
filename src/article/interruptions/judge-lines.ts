import type { WalkedBlock } from '../blocks/walk-blocks';
import { isCorrection } from '../furniture/corrections';
import type { Located } from '../locate/locate';
import type { PageFacts } from '../metadata/read-metadata';
import { keepAmongKept } from './kept/among-kept';
import { dropCards } from './no-story/cards';
import { dropClosings } from './no-story/last-paragraphs';
import { dropContacts } from './taken/contacts';
import { commentsFrom } from './by-place/comments-after';
import { keepEntryHeads } from './kept/entry-heads';
import { keepEntryTimes } from './kept/entry-times';
import { takeExcerpts } from './taken/excerpts';
import { keepCallouts } from './kept/callouts';
import { keepFactBoxes } from './kept/fact-boxes';
import { PlaceJudge } from './by-place/judge-place';
import { keepKeyPoints } from './kept/key-points';
import { keepKeyedRows } from './kept/keyed-rows';
import { takeLedBoxes } from './no-story/led-boxes';
import { dropLinkedExcerpts } from './no-story/linked-excerpts';
import { keepLinkedItems } from './kept/linked-items';
import { takeListsUnderLabels } from './taken/lists-under-labels';
import { dropLonelyHeadings } from './taken/lonely-headings';
import { dropNextHeadings } from './taken/next-headings';
import { isNote, placesLedTo } from './by-place/notes';
import { keepOpening } from './kept/opening';
import { keepPlainLists } from './kept/plain-lists';
import { takePageLabels } from './taken/page-labels';
import { takePleas } from './no-story/pleas';
import { takePolls } from './no-story/polls';
import { dropPullQuotes } from './no-story/pull-quotes';
import { takeRestOfBoxes } from './taken/rest-of-boxes';
import { dropSkippedParts } from './no-story/skipped-parts';
import { keepParts } from './kept/parts';
import { Story, type FateStep, type StoryStep, type Taken } from './story/story';
import { dropStrangeLists } from './taken/strange-lists';
import { dropTailBoxes } from './no-story/tail-boxes';
import { listTexts } from './taken/texts-listed';
import { takeUnknownLabels } from './taken/unknown-labels';
import { keepVerdictBoxes } from './kept/verdict-boxes';
import { COMMENTS, type Fate } from './verdicts';

/** What is no story though it reads like one, each step on the story that those before it left. */
const STORY_STEPS: readonly StoryStep[] = [
  dropClosings,
  dropPullQuotes,
  dropLinkedExcerpts,
  dropCards,
  dropTailBoxes,
  dropSkippedParts,
  takeLedBoxes,
  takePleas,
  takePolls,
];

/** Where several of them speak of one line, the first of these is right. */
const BY_WEIGHT: readonly StoryStep[] = [
  dropSkippedParts,
  takePleas,
  takePolls,
  takeLedBoxes,
  dropClosings,
  dropTailBoxes,
  dropPullQuotes,
  dropLinkedExcerpts,
  dropCards,
];

/** What the lines beside and around a line say of it, when each has been judged by itself and its place. */
const FATE_STEPS: readonly FateStep[] = [
  keepKeyedRows,
  keepFactBoxes,
  keepCallouts,
  keepPlainLists,
  dropStrangeLists,
  keepEntryHeads,
  keepEntryTimes,
  keepOpening,
  keepKeyPoints,
  keepVerdictBoxes,
  keepAmongKept,
  keepLinkedItems,
  takeListsUnderLabels,
  takePageLabels,
  takeUnknownLabels,
  takeExcerpts,
  takeRestOfBoxes,
  keepParts,
  dropLonelyHeadings,
  dropNextHeadings,
  dropContacts,
  listTexts,
];

/**
 * Judges every line of the container, in order: each `by-itself/`, then which lines are the `story/`, what is `no-story/`
 * though it reads like one, and the others `by-place/`; last what is `kept/` or `taken/` for what became of the lines
 * around it.
 */
export function judgeLines(
  lines: readonly WalkedBlock[],
  located: Located,
  known: PageFacts,
): readonly Fate[] {
  const { container, chosen, comments, stated } = located;
  const judge = new PlaceJudge(lines, located, known);
  const end = commentsFrom(lines, chosen, judge);
  const core = lines.map((line, index) => index < end && judge.isCore(line, index));
  const scene = { lines, page: located.lines, container, chosen, stated, judge, known };
  const [story, taken] = takeSteps(new Story(scene, core));
  const isComment = (line: WalkedBlock, index: number): boolean =>
    index > end || comments.has(line);
  let fates: readonly Fate[] = judgePlaces(story, taken, judge, isComment);
  for (const step of FATE_STEPS) fates = step(fates, story);
  return fates;
}

/** Takes out of a story what is none, and says what becomes of that. */
function takeSteps(whole: Story): readonly [Story, Taken] {
  let story = whole;
  const byStep = new Map<StoryStep, Taken>();
  for (const step of STORY_STEPS) {
    const taken = step(story);
    byStep.set(step, taken);
    story = story.without(taken);
  }
  const all = new Map<number, Fate | null>();
  for (const step of BY_WEIGHT) {
    for (const [index, fate] of byStep.get(step) ?? []) {
      if (all.get(index) == null) all.set(index, fate);
    }
  }
  return [story, all];
}

/** The fate of each line: the story's, what was taken out of it, and by its place whatever else there is. */
function judgePlaces(
  story: Story,
  taken: Taken,
  judge: PlaceJudge,
  isComment: (line: WalkedBlock, index: number) => boolean,
): Fate[] {
  const { core, first } = story;
  const { lines } = story.scene;
  // A note of what was wrong can stand under the credits.
  const last = lines.findLastIndex((line, index) => core[index] && !isCorrection(line));
  const notes = placesLedTo(lines.filter((_, index) => core[index]));
  return lines.map((line, index) => {
    if (core[index] || (index > last && isNote(line, notes))) return 'stays';
    if (isComment(line, index)) return COMMENTS;
    const fate = taken.get(index);
    if (fate != null) return fate;
    if (index < first) return judge.judgeBefore(line, lines[index - 1], index);
    if (index > last) return judge.judgeAfter(line, index);
    return judge.judgeBetween(line, index, core);
  });
}
