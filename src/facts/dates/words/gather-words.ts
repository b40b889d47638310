import type { OtherCalendar } from '../../../languages/locale/names';
import type { DateUnit, DateWords, DayPart } from '../../../languages/sections/dates';
import { ZONES_IN_TEXT } from '../../../languages/world/zones';
import { FIXED_WORDS, PERIODS } from './fixed-words';
import { fold } from './fold';
import type { LocaleWord } from './locale-words';
import type { Sense } from './sense';
import { expand } from '../../../languages/notation';
import { WordList } from './word-list';

/**
 * All words of a language's dates with what they mean. Where a word has two meanings of one kind, the
 * one that comes first here is read.
 *
 * @param fromIntl what Intl gives
 * @param tag of the language, for folding
 */
export function gatherWords(
  words: DateWords,
  fromIntl: readonly LocaleWord[],
  tag: string,
): WordList {
  const list = new WordList();
  const ambiguous = new Set(expand(words.ambiguous ?? '').map((word) => fold(word, tag)));
  const isAmbiguous = (word: string): boolean => ambiguous.has(fold(word, tag));
  // What the file lists comes first: Intl's short 周三 needs company, a listed one is a day by itself.
  addNames(list, words, isAmbiguous);
  addLocaleWords(list, words, fromIntl, isAmbiguous);
  addRelative(list, words);
  addUnits(list, words);
  addNumbers(list, words);
  addKeyed(list, words);
  for (const [field, sense] of FIXED_WORDS) list.add(words[field], sense);
  addSeasons(list, words, isAmbiguous);
  for (const [unit, letter, count] of PERIODS) {
    for (let n = 1; n <= count; n++)
      list.word(`${letter}${n}`, { kind: 'period', n, unit, side: 3 });
  }
  if (words.compound !== undefined) addCompounds(list, words, fromIntl);
  if (words.tight === true) addDaysOfWeeks(list, words);
  return list;
}

type Test = (word: string) => boolean;

/** The entries of a record, with its keys as they are typed. */
function entriesOf<Key extends string>(
  record: Readonly<Partial<Record<Key, string>>> | undefined,
): readonly (readonly [Key, string])[] {
  return Object.entries(record ?? {}) as [Key, string][];
}

/** A name of a month or weekday; where it is also another word it needs company. */
function addName(
  list: WordList,
  word: string,
  sense: Omit<Sense, 'side'>,
  isAmbiguous: Test,
): void {
  list.word(word, { side: 3, ...sense, ...(isAmbiguous(word) ? { weak: true } : {}) });
}

function addLocaleWords(
  list: WordList,
  words: DateWords,
  fromIntl: readonly LocaleWord[],
  isAmbiguous: Test,
): void {
  const later = expand(words.later ?? '').filter((word) => word.startsWith('_'));
  const isLater = ({ kind, n }: Sense, word: string): boolean =>
    kind === 'ago' && n > 0 && later.some((ending) => word.endsWith(ending.slice(1)));
  for (const { word, sense } of fromIntl) {
    if (sense.kind === 'month' || sense.kind === 'weekday') addName(list, word, sense, isAmbiguous);
    else list.word(word, isLater(sense, word) ? { ...sense, orLater: true } : sense);
  }
}

/** Press forms of months and weekdays, and the months of other calendars. */
function addNames(list: WordList, words: DateWords, isAmbiguous: Test): void {
  for (const kind of ['month', 'weekday'] as const) {
    for (const [n, pattern] of entriesOf(kind === 'month' ? words.months : words.weekdays)) {
      for (const word of expand(pattern)) addName(list, word, { kind, n: Number(n) }, isAmbiguous);
    }
  }
  words.islamicMonths?.split('|').forEach((names, index) => {
    const sense = { kind: 'month', n: index + 1, calendar: 'islamic-umalqura' } as const;
    for (const word of names.split(',')) addName(list, word, sense, isAmbiguous);
  });
}

const KEY = /^([a-z]+)([-+]\d+)(?:@([A-Z]+))?$/;

/** Reads a key of `relative` and `previous`: unit, offset and part of the day. */
function readKey(key: string): Pick<Sense, 'n' | 'unit' | 'part'> {
  const found = KEY.exec(key);
  if (found === null) throw new Error(`Not a key of relative words: ${key}`);
  // The type of the keys lets no other units and parts in.
  return {
    unit: found[1] as DateUnit,
    n: Number(found[2]),
    ...(found[3] === undefined ? {} : { part: found[3] as DayPart }),
  };
}

function addRelative(list: WordList, words: DateWords): void {
  for (const kind of ['relative', 'previous'] as const) {
    for (const [key, pattern] of entriesOf(words[kind]))
      list.add(pattern, { kind, ...readKey(key) });
  }
}

const SEVERAL = /^([a-z]+)(\d+)$/;

function addUnits(list: WordList, words: DateWords): void {
  for (const [unit, pattern] of entriesOf(words.units))
    list.add(pattern, { kind: 'unit', n: 0, unit });
  for (const [unit, pattern] of entriesOf(words.one))
    list.add(pattern, { kind: 'unit', n: 1, unit });
  for (const [key, pattern] of entriesOf(words.several)) {
    const [, unit, n] = SEVERAL.exec(key) ?? [];
    // The type of the keys lets no other units in.
    list.add(pattern, { kind: 'unit', n: Number(n), unit: unit as DateUnit });
  }
}

function addNumbers(list: WordList, words: DateWords): void {
  list.list(words.numbers, 'number');
  list.list(words.ordinals, 'ordinal');
  for (const [n, pattern] of entriesOf(words.moreNumbers))
    list.add(pattern, { kind: 'number', n: Number(n) });
}

/** 上周 and 周五 share their middle: 上周五. */
function addDaysOfWeeks(list: WordList, words: DateWords): void {
  const weekdays = entriesOf(words.weekdays).flatMap(([n, pattern]) =>
    expand(pattern).map((word) => [word, Number(n)] as const),
  );
  for (const [key, pattern] of entriesOf(words.relative)) {
    const { unit, n } = readKey(key);
    for (const week of unit === 'week' ? expand(pattern) : []) {
      for (const [word, weekday] of weekdays) {
        if (week.endsWith(word.slice(0, -1)))
          list.word(week + word.slice(-1), { kind: 'relative', unit: 'week', n, weekday, side: 3 });
      }
    }
  }
}

/** An era whose years are another calendar's, and none of ours with something added. */
const isCalendar = (era: string): era is OtherCalendar =>
  Number.isNaN(Number(era)) && era !== 'NaN';

/** Words whose key says what they mean. */
function addKeyed(list: WordList, words: DateWords): void {
  for (const [part, pattern] of entriesOf(words.parts))
    list.add(pattern, { kind: 'part', n: 0, part });
  const zones: NonNullable<DateWords['zones']> = { ...ZONES_IN_TEXT, ...words.zones };
  for (const [word, zone] of Object.entries(zones))
    list.add(word, { kind: 'zone', n: 0, ...(zone === 'local' ? {} : { zone }) });
  for (const [era, pattern] of entriesOf<string>(words.eras))
    list.add(pattern, {
      kind: 'era',
      n: Number(era),
      ...(isCalendar(era) ? { calendar: era } : {}),
    });
  for (const [decade, pattern] of entriesOf(words.decadeNames))
    list.add(pattern, { kind: 'decadeName', n: Number(decade) });
  for (const [day, pattern] of entriesOf(words.holidays))
    list.add(pattern, { kind: 'holiday', n: 0, day });
}

/** Seasons, by the month that they begin with in the north. */
function addSeasons(list: WordList, words: DateWords, isAmbiguous: Test): void {
  (['SP', 'SU', 'FA', 'WI'] as const).forEach((season, index) => {
    const sense = { kind: 'season', n: 3 + index * 3 } as const;
    for (const word of expand(words.seasons?.[season] ?? ''))
      addName(list, word, sense, isAmbiguous);
    for (const word of expand(words.lastSeasons?.[season] ?? ''))
      list.word(word, { ...sense, side: 3, last: true });
  });
}

/** Montagabend, måndagskväll: each weekday with each part of the day, joined by the language's link. */
function addCompounds(list: WordList, words: DateWords, fromIntl: readonly LocaleWord[]): void {
  const days = fromIntl.filter(({ word, sense }) => sense.kind === 'weekday' && word.length > 4);
  const links = (words.compound ?? '').split('|');
  for (const [part, pattern] of entriesOf(words.parts)) {
    const tails = expand(pattern).filter((tail) => !tail.includes(' '));
    for (const tail of tails) {
      for (const { word, sense } of days)
        for (const link of links) list.word(word + link + tail, { ...sense, part });
    }
  }
}
