import type { WalkedBlock } from '../blocks/walk-blocks';
import type { FateStep } from './story';

/** An hour of the day alone in its line, with its zone or the word for it: "10:11", "18.05 WIB", "9:05 a.m.", "14h30". */
const HOUR = /^[([]?(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:\s?(?:[ap]\.?m\.?|\p{L}{1,6}))?[)\]]?$/iu;

/** Fewest hours before paragraphs that make a text one of entries: the length of a film stands alone. */
const FEWEST = 3;

/**
 * Keeps the hours over the entries of a live blog: each right before a paragraph of the story, or before the heading over
 * one. They tell what came when, and a page of one hour is none of entries. In such a text an hour is kept too where the
 * entry under it is too short for a paragraph: "18:00" over "The boat leaves."
 */
export const keepEntryTimes: FateStep = (fates, { core, scene: { lines } }) => {
  const hours = [...lines.keys()].filter((at) => isHour(lines[at]));
  const certain = hours.filter(
    (at) =>
      core[at + 1] === true ||
      // Under the heading of an entry may stand who wrote it.
      (lines[at + 1]?.kind === 'heading' && (core[at + 2] === true || core[at + 3] === true)),
  );
  if (certain.length < FEWEST) return fates;
  const sure = new Set(certain);
  const kept = [...fates];
  for (const at of hours) if (sure.has(at) || fates[at + 1] === 'stays') kept[at] = 'stays';
  return kept;
};

function isHour(line: WalkedBlock | undefined): boolean {
  return line !== undefined && line.linked === 0 && HOUR.test(line.text.trim());
}
