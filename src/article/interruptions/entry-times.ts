import type { FateStep } from './story';

/** An hour of the day alone in its line, with its zone or the word for it: "10:11", "18.05 WIB", "9:05 a.m.", "14h30". */
const HOUR = /^[([]?(?:[01]?\d|2[0-4])[:.h][0-5]\d(?:\s?(?:[ap]\.?m\.?|\p{L}{1,6}))?[)\]]?$/iu;

/** Fewest hours before paragraphs that make a text one of entries: the length of a film stands alone. */
const FEWEST = 3;

/**
 * Keeps the hours over the entries of a live blog: each right before a paragraph of the story, or before the heading over
 * one. They tell what came when, and a page of one hour is none of entries.
 */
export const keepEntryTimes: FateStep = (fates, { core, scene: { lines } }) => {
  const hours = [...lines.keys()].filter((at) => {
    const line = lines[at];
    if (line === undefined || line.linked > 0 || !HOUR.test(line.text.trim())) return false;
    // Under the heading of an entry may stand who wrote it.
    return (
      core[at + 1] === true ||
      (lines[at + 1]?.kind === 'heading' && (core[at + 2] === true || core[at + 3] === true))
    );
  });
  if (hours.length < FEWEST) return fates;
  const kept = [...fates];
  for (const at of hours) kept[at] = 'stays';
  return kept;
};
