import type { Language } from '../../languages/language';
import type { DateUnit, DateWords, DayPart } from '../../languages/sections/dates';
import { fold } from './fold';
import { harvest, type Harvested } from './harvest';
import type { Sense } from './sense';
import { expand, WordList } from './word-list';
import type { WordNode } from './word-tree';

/** What an ending makes of a date that carries it: the earlier end of a range, the later one, one of two. */
export type RangeEnding = 'from' | 'to' | 'and';

/** Everything known of one language's dates, ready to be looked up. */
export interface Lexicon {
  readonly words: DateWords;
  readonly root: WordNode;
  readonly endings: ReadonlySet<string>;
  /** Those endings that open, close and join the ends of a range. */
  readonly rangeEndings: Readonly<Record<RangeEnding, ReadonlySet<string>>>;
  readonly prefixes: readonly string[];
  /** Finds a verb in the future tense by its ending, where the language has such. */
  readonly futureVerb: RegExp | null;
  /** Months are written with a capital. */
  readonly capitals: boolean;
}

const SEVERAL = /^([a-z]+)(\d+)$/;
const KEY = /^([a-z]+)([-+]\d+)(?:@([A-Z]+))?$/;

/** Reads a key of `relative` and `previous`: unit, offset and part of the day. */
function readKey(key: string): Pick<Sense, 'n' | 'unit' | 'part'> {
  const found = KEY.exec(key);
  if (found === null) throw new Error(`Not a key of relative words: ${key}`);
  return {
    unit: found[1] as DateUnit,
    n: Number(found[2]),
    ...(found[3] === undefined ? {} : { part: found[3] as DayPart }),
  };
}

/** Zone abbreviations of the world's press, in minutes east of Greenwich. IST is India's unless a file says otherwise. */
const ZONES: Readonly<Record<string, number>> = {
  WIB: 420,
  WITA: 480,
  WIT: 540,
  GMT: 0,
  UTC: 0,
  MSK: 180,
  KST: 540,
  JST: 540,
  IST: 330,
  BST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  PST: -480,
  PDT: -420,
  CDT: -300,
  ET: -300,
};

/** Short forms of quarters and halves in the business press of all languages: Q3, H1. */
const PERIODS = [
  ['quarter', 'q', 4],
  ['half', 'h', 2],
] as const;

const lexicons = new Map<DateWords, Lexicon>();

/** The lexicon of a language, made once a session and kept. */
export function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language.dates);
  if (lexicon === undefined) {
    lexicon = build(language);
    lexicons.set(language.dates, lexicon);
  }
  return lexicon;
}

/**
 * Whether a word of Intl's is a unit with a "last" or "this" behind it ("tahun lalu"). Read as one word it
 * would leave the number of "tiga tahun lalu" standing alone.
 */
function composedTest(words: DateWords): (word: string) => boolean {
  const units = Object.values(words.units).flatMap(expand);
  const frames = new Set(
    [words.last, words.this, words.next, words.coming].flatMap((field) => expand(field ?? '')),
  );
  return (word) =>
    units.some(
      (unit) => word.startsWith(`${unit} `) && frames.has(`_${word.slice(unit.length + 1)}`),
    );
}

function build({ tag, dates: words, locale }: Language): Lexicon {
  const builder = new WordList();
  const without = new Set((words.withoutIntl ?? '').split('|'));
  const isComposed = composedTest(words);
  const harvested = harvest(locale).filter(
    ({ word, sense }) => !without.has(word) && !(sense.kind === 'relative' && isComposed(word)),
  );
  const ambiguous = new Set(expand(words.ambiguous ?? '').map((word) => fold(word, tag)));
  const named = (
    kind: 'month' | 'weekday',
    n: number,
    word: string,
    extra?: Partial<Sense>,
  ): void =>
    builder.word(word, {
      kind,
      n,
      side: 3,
      ...extra,
      ...(ambiguous.has(fold(word, tag)) ? { weak: true } : {}),
    });

  const later = expand(words.later ?? '').filter((word) => word.startsWith('_'));
  const isLater = ({ kind, n }: Sense, word: string): boolean =>
    kind === 'ago' && n > 0 && later.some((ending) => word.endsWith(ending.slice(1)));
  for (const { word, sense } of harvested) {
    if (sense.kind === 'month' || sense.kind === 'weekday') named(sense.kind, sense.n, word, sense);
    else builder.word(word, isLater(sense, word) ? { ...sense, orLater: true } : sense);
  }
  for (const [n, pattern] of Object.entries(words.months ?? {}))
    for (const word of expand(pattern)) named('month', Number(n), word);
  for (const [n, pattern] of Object.entries(words.weekdays ?? {}))
    for (const word of expand(pattern)) named('weekday', Number(n), word);
  words.islamicMonths?.split('|').forEach((names, index) => {
    for (const word of names.split(','))
      named('month', index + 1, word, { calendar: 'islamic-umalqura' });
  });
  for (const [key, pattern] of Object.entries(words.relative ?? {}))
    builder.add(pattern, { kind: 'relative', ...readKey(key) });
  for (const [key, pattern] of Object.entries(words.previous ?? {}))
    builder.add(pattern, { kind: 'previous', ...readKey(key) });
  for (const [unit, pattern] of Object.entries(words.units))
    builder.add(pattern, { kind: 'unit', n: 0, unit: unit as DateUnit });
  for (const [unit, pattern] of Object.entries(words.one ?? {}))
    builder.add(pattern, { kind: 'unit', n: 1, unit: unit as DateUnit });

  for (const [key, pattern] of Object.entries(words.several ?? {})) {
    const [, unit, n] = SEVERAL.exec(key) ?? [];
    builder.add(pattern, { kind: 'unit', n: Number(n), unit: unit as DateUnit });
  }

  builder.add(words.last, { kind: 'frame', n: -1 });
  builder.add(words.this, { kind: 'frame', n: 0 });
  builder.add(words.next, { kind: 'frame', n: 1 });
  builder.add(words.coming, { kind: 'frame', n: 2 });
  builder.add(words.ago, { kind: 'ago', n: -1 });
  builder.add(words.ahead, { kind: 'ago', n: 1 });
  builder.add(words.later, { kind: 'later', n: 1 });
  builder.add(words.earlier, { kind: 'later', n: -1 });
  builder.add(words.about, { kind: 'about', n: 0 });
  builder.list(words.numbers, 'number');
  builder.list(words.ordinals, 'ordinal');
  for (const [n, pattern] of Object.entries(words.moreNumbers ?? {}))
    builder.add(pattern, { kind: 'number', n: Number(n) });
  for (const [n, pattern] of Object.entries(words.moreOrdinals ?? {}))
    builder.add(pattern, { kind: 'ordinal', n: Number(n) });
  builder.add(words.ordinalMarks, { kind: 'ordinalMark', n: 0 });
  for (const [part, pattern] of Object.entries(words.parts ?? {}))
    builder.add(pattern, { kind: 'part', n: 0, part: part as DayPart });
  builder.add(words.partLead, { kind: 'partLead', n: 0 });
  builder.add(words.clock, { kind: 'clock', n: 0 });
  builder.add(words.clockLead, { kind: 'clockLead', n: 0 });
  builder.add(words.minutes, { kind: 'minutes', n: 0 });
  builder.add(words.halfPast, { kind: 'half', n: 1 });
  builder.add(words.halfTo, { kind: 'half', n: -1 });
  builder.add(words.am, { kind: 'meridiem', n: 0 });
  builder.add(words.pm, { kind: 'meridiem', n: 12 });
  for (const [zone, minutes] of Object.entries({ ...ZONES, ...words.zones }))
    builder.add(zone, { kind: 'zone', n: minutes });
  builder.add(words.edges, { kind: 'edge', n: 0 });
  builder.add(words.firstHalf, { kind: 'halfYear', n: 1 });
  builder.add(words.secondHalf, { kind: 'halfYear', n: 2 });
  builder.add(words.firstOfTwo, { kind: 'halfYear', n: 1, weak: true });
  builder.add(words.secondOfTwo, { kind: 'halfYear', n: 2, weak: true });
  builder.add(words.rest, { kind: 'rest', n: 0 });
  builder.add(words.glue, { kind: 'glue', n: 0 });
  builder.add(words.yearMark, { kind: 'mark', n: 0, unit: 'year' });
  builder.add(words.monthMark, { kind: 'mark', n: 0, unit: 'month' });
  builder.add(words.dayMark, { kind: 'mark', n: 0, unit: 'day' });
  builder.add(words.dayLead, { kind: 'dayLead', n: 0 });
  builder.add(words.weekMark, { kind: 'mark', n: 0, unit: 'week' });
  for (const [offset, pattern] of Object.entries(words.eras ?? {}))
    builder.add(pattern, { kind: 'era', n: Number(offset) });
  builder.add(words.before, { kind: 'era', n: Number.NaN });
  builder.add(words.from, { kind: 'from', n: 0 });
  builder.add(words.to, { kind: 'to', n: 0 });
  builder.add(words.between, { kind: 'between', n: 0 });
  builder.add(words.and, { kind: 'and', n: 0 });
  builder.add(words.rangeEnd, { kind: 'rangeEnd', n: 0 });
  builder.add(words.within, { kind: 'within', n: 0 });
  builder.add(words.afterDate, { kind: 'link', n: 1 });
  builder.add(words.beforeDate, { kind: 'link', n: -1 });
  builder.add(words.plurals, { kind: 'plural', n: 0 });
  builder.add(words.none, { kind: 'none', n: 0 });
  builder.add(words.finals, { kind: 'final', n: -1 });
  for (const [unit, letter, count] of PERIODS)
    for (let n = 1; n <= count; n++)
      builder.word(`${letter}${n}`, { kind: 'period', n, unit, side: 3 });
  (['SP', 'SU', 'FA', 'WI'] as const).forEach((season, index) => {
    for (const word of expand(words.seasons?.[season] ?? '')) {
      const weak = ambiguous.has(fold(word, tag)) ? { weak: true as const } : {};
      builder.word(word, { kind: 'season', n: 3 + index * 3, side: 3, ...weak });
    }
    for (const word of expand(words.lastSeasons?.[season] ?? ''))
      builder.word(word, { kind: 'season', n: 3 + index * 3, side: 3, last: true });
  });
  builder.add(words.decades, { kind: 'decades', n: 0 });
  for (const [decade, pattern] of Object.entries(words.decadeNames ?? {}))
    builder.add(pattern, { kind: 'decadeName', n: Number(decade) });
  builder.add(words.weekend, { kind: 'weekend', n: 6 });
  for (const [day, pattern] of Object.entries(words.holidays ?? {}))
    builder.add(pattern, { kind: 'holiday', n: 0, day });
  builder.add(words.every, { kind: 'every', n: 0 });
  builder.add(words.on, { kind: 'on', n: 0 });
  builder.add(words.counted, { kind: 'counted', n: 0 });
  builder.add(words.numbered, { kind: 'numbered', n: 0 });
  builder.add(words.future, { kind: 'tense', n: 1 });
  builder.add(words.past, { kind: 'tense', n: -1 });

  const endings = (pattern = ''): ReadonlySet<string> =>
    new Set(expand(pattern).map((ending) => fold(ending, tag)));
  if (words.compound !== undefined) addCompounds(builder, words, harvested);
  return {
    words,
    root: builder.build(tag, words.unaccented === true),
    endings: endings(words.endings),
    rangeEndings: {
      from: endings(words.fromEndings),
      to: endings(words.toEndings),
      and: endings(words.andEndings),
    },
    futureVerb: futureVerb(words.futureEndings, tag),
    capitals: harvested.some(
      ({ word, sense }) => sense.kind === 'month' && word.charAt(0) !== fold(word.charAt(0), tag),
    ),
    prefixes: expand(words.prefixes ?? '').filter((prefix) => prefix !== ''),
  };
}

function futureVerb(endings: string | undefined, tag: string): RegExp | null {
  if (endings === undefined) return null;
  const folded = fold(endings, tag);
  return new RegExp(`(?<=\\p{L}|\\p{M})(?:${folded})(?!\\p{L}|\\p{M})`, 'gu');
}

/** Montagabend, måndagskväll: each weekday with each part of the day, joined by the language's link. */
function addCompounds(builder: WordList, words: DateWords, harvested: readonly Harvested[]): void {
  const days = harvested.filter(({ word, sense }) => sense.kind === 'weekday' && word.length > 4);
  for (const [part, pattern] of Object.entries(words.parts ?? {})) {
    for (const tail of expand(pattern)) {
      if (tail.includes(' ')) continue;
      for (const { word, sense } of days)
        for (const link of (words.compound ?? '').split('|'))
          builder.word(word + link + tail, { ...sense, part: part as DayPart });
    }
  }
}
