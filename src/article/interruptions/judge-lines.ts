import type { Located } from '../locate/locate';
import type { PageFacts } from '../metadata/read-metadata';
import { endsLikeSentence, proseOf, weightOf } from '../blocks/prose';
import { elementOf, type WalkedBlock } from '../blocks/walk-blocks';
import { captionedBox } from './captions';
import { commentsFrom } from './comments-after';
import { dropClosings } from './closings';
import { keepEntryTimes } from './entry-times';
import { keepFactBoxes } from './fact-boxes';
import { ledToOthers } from './headings';
import { PlaceJudge } from './judge-place';
import { keyPointsFrom } from './key-points';
import { takeLedBoxes } from './led-boxes';
import { dropLinkedExcerpts } from './linked-excerpts';
import { dropNextHeadings } from './next-headings';
import { isNote, placesLedTo } from './notes';
import { keepOpening, leadsOn } from './openings';
import { keepPlainLists } from './plain-lists';
import { dropPullQuotes } from './pull-quotes';
import { takeRestOfBoxes } from './rest-of-boxes';
import { dropSkippedParts } from './skipped-parts';
import { StoryWords } from '../blocks/story-words';
import { dropStrangeLists } from './strange-lists';
import { dropTailBoxes } from './tail-boxes';
import {
  AFTER_END,
  BEFORE_START,
  COMMENTS,
  HEADS_NOTHING,
  PROMO,
  UNDER_LABEL,
  UNKNOWN_LABEL,
  type Fate,
} from './verdicts';

/** Judges every line of the container, in order. */
export function judgeLines(
  lines: readonly WalkedBlock[],
  located: Located,
  known: PageFacts,
): Fate[] {
  const judge = new PlaceJudge(lines, located, known);
  const end = commentsFrom(lines, located.chosen, judge);
  const core = lines.map((line, index) => index < end && judge.isCore(line, index));
  const lives = dropClosings(lines, core, known.metadata.authors, known.host);
  const pulled = dropPullQuotes(lines, core);
  const excerpts = dropLinkedExcerpts(lines, core, known.host);
  const tail = dropTailBoxes(lines, core, judge, located.container, known.host);
  const skipped = dropSkippedParts(lines, core, located.container);
  const led = takeLedBoxes(lines, core, judge, located.container);
  const first = core.indexOf(true);
  const last = core.lastIndexOf(true);
  const notes = placesLedTo(lines.filter((_, index) => core[index]));
  const fates: Fate[] = lines.map((line, index) => {
    if (core[index] || (index > last && isNote(line, notes))) return 'stays';
    if (index > end || located.comments.has(line)) return COMMENTS;
    const boxed =
      skipped.get(index) ??
      led.get(index) ??
      lives.get(index) ??
      tail.get(index) ??
      pulled.get(index) ??
      excerpts.get(index);
    if (boxed !== undefined) return boxed;
    if (index < first) return judge.judgeBefore(line, lines[index - 1], index);
    if (index > last) return judge.judgeAfter(line, index);
    return judge.judgeBetween(line, index, core);
  });
  const words = new StoryWords(lines, core);
  keepFactBoxes(lines, fates, core, judge, words, located.container);
  keepPlainLists(lines, fates, core, judge, located.container);
  dropStrangeLists(lines, fates, core, words, located.container);
  keepEntryTimes(lines, fates, core);
  keepOpening(lines, fates, first, (line) => judge.mayOpen(line));
  keepKeyPoints(lines, fates, first, judge);
  keepAmongKept(lines, fates, last, judge);
  takeListsUnderLabels(lines, fates, core);
  takeUnknownLabels(lines, fates, core);
  takeExcerpts(lines, fates, core);
  takeRestOfBoxes(lines, fates, core, located.container);
  dropLonelyHeadings(lines, fates);
  dropNextHeadings(lines, fates);
  listTexts(lines, fates, located.chosen);
  return fates;
}

/** Keeps the points over the text, with a heading right over them. */
function keepKeyPoints(
  lines: readonly WalkedBlock[],
  fates: Fate[],
  first: number,
  judge: PlaceJudge,
): void {
  const headline = lines.findIndex((line) => judge.isTitle(line));
  for (let index = headline + 1; index < first; index++) {
    const count = keyPointsFrom(index, lines, (line) => judge.verdictOf(line));
    if (count === 0 || index + count > first) continue;
    fates.fill('stays', index, index + count);
    if (lines[index - 1]?.kind === 'heading' && index - 1 > headline) fates[index - 1] = 'stays';
    index += count - 1;
  }
}

/** Keeps a line without a stop that stands after the last paragraph, among shorter ones of the same shape that stay. */
function keepAmongKept(
  lines: readonly WalkedBlock[],
  fates: Fate[],
  last: number,
  judge: PlaceJudge,
): void {
  for (let index = lines.length - 2; index > last; index--) {
    const line = lines[index];
    if (line === undefined || fates[index] !== 'around' || fates[index + 1] !== 'stays') continue;
    const beside = lines[index + 1]?.element.parentNode === line.element.parentNode;
    if (beside && judge.standsLikeStory(line)) fates[index] = 'stays';
  }
}

/** After a bare label, the run of links belongs to it, up to the first line of the story. */
function takeListsUnderLabels(
  lines: readonly WalkedBlock[],
  fates: Fate[],
  core: readonly boolean[],
): void {
  let open = false;
  for (const [index, line] of lines.entries()) {
    const fate = fates[index];
    if (core[index] || fate === undefined) {
      open = false;
    } else if (typeof fate === 'object') {
      if (fate.opens) open = true;
    } else if (open && fate === 'stays') {
      if (line.linked > line.text.length * 0.5) fates[index] = UNDER_LABEL;
      else open = false;
    }
  }
}

/** Longest label that no list knows. */
const LONGEST_LABEL = 45;

/**
 * A label that no list knows is found by what follows: a few words without a stop, and then links to other
 * articles, in a box that holds nothing of the story, or under words that end in a colon.
 */
function takeUnknownLabels(
  lines: readonly WalkedBlock[],
  fates: Fate[],
  core: readonly boolean[],
): void {
  for (let index = lines.length - 2; index >= 0; index--) {
    const line = lines[index];
    const next = fates[index + 1];
    if (line === undefined || core[index] || fates[index] !== 'stays') continue;
    if (typeof next !== 'object' || next.kind !== 'related' || next.opens) continue;
    if (line.kind === 'figure' || weightOf(line.text) > LONGEST_LABEL) continue;
    if (line.linked > 0 || endsLikeSentence(line.text)) continue;
    const box = elementOf(line)?.parentElement ?? null;
    const together = box?.contains(lines[index + 1]?.element ?? null) === true;
    const apart = together && lines.every((other, at) => !core[at] || !box.contains(other.element));
    if (apart || /[:：]$/u.test(line.text)) fates[index] = UNKNOWN_LABEL;
  }
}

/** Dots at which the first words of another article are cut, with the words of a link after them. */
const CUT_OFF = /(?:…|\.{3})(?:\s?\p{L}{1,12}(?:…|\.{3})?)?$/u;

/** Boxes around the first words of another text that are looked at for what else stands in them. */
const EXCERPT_LEVELS = 4;

/** True for a line of which everything beside it in its box was taken out: controls, labels, links. */
function isLeftAlone(
  index: number,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): boolean {
  const line = lines[index];
  let box = line === undefined ? null : (elementOf(line)?.parentElement ?? null);
  for (let level = 0; box !== null && level < EXCERPT_LEVELS; level++, box = box.parentElement) {
    let taken = 0;
    for (const step of [-1, 1]) {
      for (let at = index + step; box.contains(lines[at]?.element ?? null); at += step) {
        if (typeof fates[at] !== 'object' || taken > MOST_TAKEN) return false;
        taken += 1;
      }
    }
    if (taken >= FEWEST_TAKEN) return true;
  }
  return false;
}

/** Lines beside an excerpt that show that its box is none of the article's; more are not looked through. */
const FEWEST_TAKEN = 2;
const MOST_TAKEN = 40;

/** The first words of another article, in one box with its picture and its linked headline. */
function takeExcerpts(
  lines: readonly WalkedBlock[],
  fates: Fate[],
  core: readonly boolean[],
): void {
  for (const [index, line] of lines.entries()) {
    const cut = CUT_OFF.test(line.text);
    if (fates[index] !== 'stays' || !(cut || (proseOf(line) > 0 && !core[index]))) continue;
    const beside = [index - 1, index + 1].filter((at) => {
      const fate = fates[at];
      return typeof fate === 'object' && fate.kind === 'related';
    });
    if (cut && isLeftAlone(index, lines, fates)) {
      fates[index] = UNDER_LABEL;
      continue;
    }
    if (beside.length === 0) continue;
    const box = captionedBox(line);
    if (box !== null && beside.some((at) => box.contains(lines[at]?.element ?? null))) {
      fates[index] = UNDER_LABEL;
    }
  }
}

/**
 * A heading with nothing under it but the next heading's removals, or the end, heads nothing; so does one whose
 * box held nothing else but controls and what was taken out with them: "Listen to our podcast", "Should the pier be sold?".
 */
function dropLonelyHeadings(lines: readonly WalkedBlock[], fates: Fate[]): void {
  let followed = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    if (line === undefined || fates[index] !== 'stays') continue;
    if (!followed && leadsNowhere(line)) fates[index] = HEADS_NOTHING;
    else if (ledToOthers(index, lines, fates)) fates[index] = HEADS_NOTHING;
    else if (line.kind !== 'heading' || proseOf(line) > 0) followed = true;
    else if (!followed || headsControls(line, index, lines, fates)) fates[index] = HEADS_NOTHING;
  }
}

/** Longest words before something that is not there. */
const LONGEST_LEAD = 60;

/** True for words that lead to what a reader does not get, at the end of the article: "Read the whole letter:". */
function leadsNowhere(line: WalkedBlock): boolean {
  if (line.text.length > LONGEST_LEAD || !leadsOn(line)) return false;
  const next = elementOf(line)?.nextElementSibling ?? null;
  return next === null || (!next.matches(SHOWN) && next.querySelector(SHOWN) === null);
}

/** What may follow words and holds none itself. */
const SHOWN = 'img,picture,table';

/** True for a heading in a box with nothing else but controls, or lines that were taken out. */
function headsControls(
  heading: WalkedBlock,
  index: number,
  lines: readonly WalkedBlock[],
  fates: readonly Fate[],
): boolean {
  const box = elementOf(heading)?.parentElement ?? null;
  const next = lines[index + 1];
  if (box === null || next === undefined) return false;
  const from = lines[index - 1];
  if (from !== undefined && box.contains(from.element)) return false;
  if (!box.contains(next.element)) {
    // Buttons are no lines: "Should the pier be sold?" over Yes and No, and then the story goes on.
    const around = box.parentElement;
    if (around === null || around !== elementOf(next)?.parentElement) return false;
    const inside = from !== undefined && around.contains(from.element);
    return inside && box.querySelector('button,input') !== null;
  }
  // The heading of a picture in a gallery is its caption, whatever else stood in the box.
  const pictured = box.querySelector('img') !== null;
  for (let at = index + 1; box.contains(lines[at]?.element ?? null); at++) {
    const fate = fates[at];
    if (typeof fate !== 'object' || (fate.kind !== 'tool' && pictured)) return false;
  }
  return true;
}

/**
 * Texts that Readability takes for the article and we do not are listed like every other removal, so that
 * they can be put back: only the few words around an article (its byline, its tags) go without a word.
 */
function listTexts(
  lines: readonly WalkedBlock[],
  fates: Fate[],
  chosen: ReadonlySet<WalkedBlock>,
): void {
  const first = fates.indexOf('stays');
  const last = fates.lastIndexOf('stays');
  for (const [index, line] of lines.entries()) {
    if (fates[index] !== 'around' || proseOf(line) === 0 || !chosen.has(line)) continue;
    fates[index] = index < first ? BEFORE_START : index > last ? AFTER_END : PROMO;
  }
}
