import type { WalkedBlock } from '../blocks/walk-blocks';
import { isCorrection } from '../furniture/corrections';
import type { Located } from '../locate/locate';
import type { PageFacts } from '../metadata/read-metadata';
import { keepAmongKept } from './among-kept';
import { dropCards } from './cards';
import { dropClosings } from './closings';
import { dropContacts } from './drop-contacts';
import { commentsFrom } from './comments-after';
import { keepEntryHeads } from './entry-heads';
import { keepEntryTimes } from './entry-times';
import { takeExcerpts } from './excerpts';
import { keepCallouts } from './keep-callouts';
import { keepFactBoxes } from './fact-boxes';
import { PlaceJudge } from './judge-place';
import { keepKeyPoints } from './key-points';
import { takeLedBoxes } from './led-boxes';
import { dropLinkedExcerpts } from './linked-excerpts';
import { keepLinkedItems } from './linked-items';
import { takeListsUnderLabels } from './lists-under-labels';
import { dropLonelyHeadings } from './lonely-headings';
import { dropNextHeadings } from './next-headings';
import { isNote, placesLedTo } from './notes';
import { keepOpening } from './openings';
import { keepPlainLists } from './plain-lists';
import { takePageLabels } from './page-labels';
import { takePleas } from './pleas';
import { dropPullQuotes } from './pull-quotes';
import { takeRestOfBoxes } from './rest-of-boxes';
import { dropSkippedParts } from './skipped-parts';
import { keepParts } from './keep-parts';
import { Story, type FateStep, type StoryStep, type Taken } from './story';
import { dropStrangeLists } from './strange-lists';
import { dropTailBoxes } from './tail-boxes';
import { listTexts } from './texts-listed';
import { takeUnknownLabels } from './unknown-labels';
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
];

/** Where several of them speak of one line, the first of these is right. */
const BY_WEIGHT: readonly StoryStep[] = [
  dropSkippedParts,
  takePleas,
  takeLedBoxes,
  dropClosings,
  dropTailBoxes,
  dropPullQuotes,
  dropLinkedExcerpts,
  dropCards,
];

/** What the lines beside and around a line say of it, when each has been judged by itself and its place. */
const FATE_STEPS: readonly FateStep[] = [
  keepFactBoxes,
  keepCallouts,
  keepPlainLists,
  dropStrangeLists,
  keepEntryHeads,
  keepEntryTimes,
  keepOpening,
  keepKeyPoints,
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

/** Judges every line of the container, in order. */
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
