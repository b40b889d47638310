import { readPageDate } from '../../metadata/dates/page-dates';
import type { WalkedBlock } from '../../blocks/walk-blocks';
import type { FateStep } from '../story/story';

/** An hour of the day, behind a word for it where the language has one: "10:11", "18.05", "14h30", "Kl. 10.05". */
const CLOCK = /^[([]?(?:\p{L}{1,6}\.?\s)?((?:[01]?\d|2[0-4])[:.h][0-5]\d)/iu;

/** The same alone in its line, with its zone or the word for it: "18.05 WIB", "9:05 a.m.". */
const HOUR = new RegExp(`${CLOCK.source}(?:\\s?(?:[ap]\\.?m\\.?|\\p{L}{1,6}))?[)\\]]?$`, 'iu');

/** Longest head of an entry: the hour with what happened then, or with who wrote of it. */
const LONGEST_HEAD = 120;

/** Longest moment that stands alone: "Saturday, 5 April 2031, 10:05 CEST". */
const LONGEST_MOMENT = 40;

/** Fewest hours before paragraphs that make a text one of entries: the length of a film stands alone. */
const FEWEST = 3;

/** Paragraphs of the story for each hour with words behind it, at most: films have such a line too, but far fewer. */
const LONGEST_ENTRY = 8;

/**
 * Keeps the hours over the entries of a live blog: each right before a paragraph of the story, or before the headline over
 * one. They tell what came when, and a page of one hour is none of entries. In such a text an hour is kept too where the
 * entry under it is too short for a paragraph ("18:00" over "The boat leaves."), and under the last paragraph.
 */
export const keepEntryTimes: FateStep = (fates, { core, last, scene: { lines } }) => {
  const opens = (at: number): boolean =>
    core[at + 1] === true ||
    // Over a headline that is set as a plain line; under the length of a film stands a caption.
    (lines[at + 1]?.kind === 'paragraph' && fates[at + 1] === 'stays' && core[at + 2] === true) ||
    // Under the heading of an entry may stand who wrote it.
    (lines[at + 1]?.kind === 'heading' && (core[at + 2] === true || core[at + 3] === true));
  const kept = [...fates];
  const hours = [...lines.keys()].filter((at) => isHour(lines[at]));
  const sure = new Set(hours.filter(opens));
  if (sure.size >= FEWEST) {
    for (const at of hours) {
      if (sure.has(at) || fates[at + 1] === 'stays' || at === last + 1) kept[at] = 'stays';
    }
  }
  const heads = [...lines.keys()].filter((at) => isHead(lines[at]) && opens(at));
  const paragraphs = core.filter(Boolean).length;
  if (heads.length >= FEWEST && heads.length * LONGEST_ENTRY >= paragraphs) {
    const clocks = heads.map((at) => clockOf(lines[at]));
    if (isInOrder(clocks)) for (const at of heads) kept[at] = 'stays';
  }
  return kept;
};

/** An hour alone may lead to the entry itself. */
function isHour(line: WalkedBlock | undefined): boolean {
  return line !== undefined && HOUR.test(line.text.trim());
}

/** True for an hour with words behind it, and for a day with an hour. */
function isHead(line: WalkedBlock | undefined): boolean {
  if (line === undefined || line.linked > 0 || line.text.length > LONGEST_HEAD) return false;
  if (CLOCK.test(line.text)) return true;
  return line.text.length <= LONGEST_MOMENT && readPageDate(line.text)?.includes('T') === true;
}

/** Minutes since midnight. */
function clockOf(line: WalkedBlock | undefined): number {
  const [, hours = 0, minutes = 0] = /(\d?\d)[:.h](\d\d)/iu.exec(line?.text ?? '') ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** True for clocks that go on or back from line to line; over midnight they start anew once. */
function isInOrder(clocks: readonly number[]): boolean {
  const steps = clocks.slice(1).map((clock, index) => clock - (clocks[index] ?? 0));
  const back = steps.filter((step) => step < 0).length;
  const on = steps.filter((step) => step > 0).length;
  return (
    (back === 0 || on === 0 || (Math.min(back, on) === 1 && steps.length > FEWEST)) && back + on > 0
  );
}
