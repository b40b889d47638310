import { describe, expect, it } from 'vitest';
import type { LanguageSignals, LanguageWords } from '../../../src/languages/language';
import { expand, listEntries } from '../../../src/languages/notation';
import type { InterruptionWords } from '../../../src/languages/sections/interruptions';

interface LanguageFile {
  readonly signals: LanguageSignals;
  readonly interruptions: InterruptionWords;
  readonly words: LanguageWords;
}

const files = import.meta.glob<LanguageFile>('../../../src/languages/words/*.ts', { eager: true });
const byTag = Object.values(files).map((file): [string, LanguageFile] => [file.signals.tag, file]);

const spaced = (list: string): string[] => list.split(' ');
const barred = (list: string): string[] => list.split('|');

/** The spellings of `dua=2 rb|ribu=3`: no spelling has two values. */
const spellings = (list: string): string[] =>
  spaced(list).flatMap((entry) => barred(entry.replace(/=.*$/u, '')));

/** The words of dates, and of numbers in order, where a comma parts those of one number. */
const dated = (list: string): string[] => expand(list).flatMap((words) => words.split(','));

/** How the lists of a section are written. */
const ENTRIES = {
  detection: spaced,
  interruptions: barred,
  sentences: spaced,
  quotation: listEntries,
  names: spaced,
  dates: dated,
  amounts: spellings,
  sources: barred,
  salience: listEntries,
} as const;

/** Fields that are written as no other of their section. */
const WRITTEN_OTHERWISE = new Map([
  ['quotation.marks', spaced],
  ['names.lastGivenForms', barred],
]);

type Section = keyof typeof ENTRIES;

/** Matched as they are written: "No." is short for "number", "no." ends a sentence. */
const BY_CASE: ReadonlySet<Section> = new Set(['sentences']);

/** Tables and classes of signs, in which one sign may stand for several things. */
const NO_LISTS = /^(?:names\.romanisation|detection\.letters)/u;

/** Where nothing stands for "nothing between the two". */
const MAY_BE_NOTHING: ReadonlySet<string> = new Set([
  'dates.compound',
  'dates.endings',
  'amounts.joiner',
]);

function* strings(value: unknown, path: string): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
}

/** Every list of a language's file, by its path: its entries as they are matched. */
function listsOf({ signals, interruptions, words }: LanguageFile): Map<string, string[]> {
  const sections = { detection: signals.detection, interruptions, ...words };
  const lists = new Map<string, string[]>();
  for (const section of Object.keys(ENTRIES) as Section[])
    for (const [path, list] of strings(sections[section], section)) {
      if (NO_LISTS.test(path)) continue;
      const written = (WRITTEN_OTHERWISE.get(path) ?? ENTRIES[section])(list);
      lists.set(path, BY_CASE.has(section) ? written : written.map((word) => word.toLowerCase()));
    }
  return lists;
}

const twice = (words: readonly string[]): string[] => [
  ...new Set(words.filter((word, at) => words.indexOf(word) !== at)),
];

/** Lists that are parts of another one, by what their sections say of them. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['quotation.supposedForms', 'quotation.reportedForms'],
  ['quotation.infinitiveOpeners', 'quotation.complementisers'],
  ['quotation.openingNegations', 'quotation.negations'],
  ['quotation.tellingTails', 'quotation.accordingNouns'],
  ['quotation.shortOffices', 'quotation.courtesy'],
  ['quotation.anonymousKinds', 'quotation.roles'],
  ['quotation.mainOpeners', 'quotation.stops'],
  ['quotation.coordinators', 'quotation.stops'],
  ['quotation.clauseMarkers', 'quotation.subjectMarkers'],
  ['quotation.markersAfterClosed', 'quotation.subjectMarkers'],
  ['quotation.markersAfterOpen', 'quotation.subjectMarkers'],
  ['names.placeKinds', 'names.placeEnd'],
  ['names.placeUnits', 'names.placeStart'],
  ['names.nounLikeHeads', 'names.organisationEnd'],
  ['names.nounLikeGivenNames', 'names.givenNames'],
  ['amounts.behindTens', 'amounts.numbers'],
];

/** Lists of which a word can stand in one alone: they mean opposites, or one says all that the other does. */
const APART: readonly (readonly [string, string])[] = [
  ['sentences.abbreviations', 'sentences.mayEnd'],
  ['quotation.former', 'quotation.latter'],
  ['quotation.definite', 'quotation.indefinite'],
  ['quotation.asWords', 'quotation.coordinators'],
  ['quotation.courtesy', 'quotation.womensTitles'],
  ['quotation.courtesy', 'quotation.mensTitles'],
  ['quotation.womensTitles', 'quotation.mensTitles'],
  ['quotation.womensSurnames', 'quotation.mensSurnames'],
  ['names.commonNouns', 'names.plain'],
  ['names.places', 'names.organisations'],
  ['names.thingStart', 'names.organisationStart'],
  ['names.thingEnd', 'names.organisationEnd'],
  ['dates.last', 'dates.next'],
  ['dates.last', 'dates.this'],
  ['dates.last', 'dates.coming'],
  ['dates.ago', 'dates.ahead'],
  ['dates.later', 'dates.earlier'],
  ['dates.am', 'dates.pm'],
  ['dates.halfPast', 'dates.halfTo'],
  ['dates.quarterPast', 'dates.quarterTo'],
  ['dates.firstHalf', 'dates.secondHalf'],
  ['dates.future', 'dates.past'],
  ['amounts.more', 'amounts.less'],
  ['amounts.moreAfter', 'amounts.lessAfter'],
  ['amounts.percent', 'amounts.points'],
  ['sources.agencies', 'sources.outlets'],
];

describe.each(byTag)('the word lists of %s', (_, file) => {
  const lists = [...listsOf(file)];

  it('have no word twice', () => {
    const doubled = lists.flatMap(([path, words]) =>
      twice(words).map((word) => `${path}: ${word}`),
    );
    expect(doubled).toEqual([]);
  });

  it('that are a part of another have no word that it lacks', () => {
    const all = new Map(lists);
    const lacking = PARTS.flatMap(([part, whole]) => {
      const known = new Set(all.get(whole));
      return (all.get(part) ?? [])
        .filter((word) => !known.has(word))
        .map((word) => `${part}: ${word}`);
    });
    expect(lacking).toEqual([]);
  });

  it('that exclude each other share no word', () => {
    const all = new Map(lists);
    const shared = APART.flatMap(([one, other]) => {
      const known = new Set(all.get(other));
      return (all.get(one) ?? [])
        .filter((word) => known.has(word))
        .map((word) => `${one}, ${other}: ${word}`);
    });
    expect(shared).toEqual([]);
  });

  it('have no empty word, and none with a space at its edge', () => {
    const untidy = lists.flatMap(([path, words]) =>
      words
        .filter((word) => (word === '' ? !MAY_BE_NOTHING.has(path) : /^\s|\s$|\s\s/u.test(word)))
        .map((word) => `${path}: "${word}"`),
    );
    expect(untidy).toEqual([]);
  });
});
