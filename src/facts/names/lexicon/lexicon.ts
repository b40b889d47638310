import { syllabicNames } from '../tokens/syllabic-shape';
import { endsClosed } from '../../../languages/names/closed-syllables';
import { courtesyTitles } from '../../../languages/courtesy-titles';
import { listEntries } from '../../../languages/notation';
import type { Language } from '../../../languages/language';
import type { NameWords } from '../../../languages/sections/names';
import { WORLD_PLAIN, WORLD_WORDS } from '../../../languages/world/names';
import { ClassTable, entriesOf } from '../../../languages/names/class-table';
import { oncePer } from '../../../languages/once-per';
import type { TakeOffEnding } from './inflected-forms';

// Classes of words, as bits: a word may be several of these.
export const PLAIN = 1;
export const TITLE = 2;
export const ROLE_WORD = 4;
export const ORGANISATION_START = 8;
export const ORGANISATION_END = 16;
export const PLACE_START = 32;
export const PLACE_END = 64;
export const PLACE_CUE = 128;
export const SPEECH = 256;
export const LINKER = 512;
export const CALENDAR = 1024;
export const GIVEN = 2048;
export const DEMONYM = 4096;
export const ORGANISATION_LINKER = 8192;
export const TITLE_AFTER = 16384;
export const COMMON_NOUN = 32768;
export const ORGANISATION_PART = 65536;
export const MONTH = 131072;
export const BEFORE_VERB = 262144;
export const CLAUSE_OPENER = 524288;
export const THING_ARTICLE = 1048576;
export const COURTESY = 2097152;
export const THING_START = 4194304;
export const THING_END = 8388608;
export const PLACE_OF = 16777216;
export const ORGANISATION_CUE = 33554432;
export const HEADLINE_VERB = 67108864;
export const SEVERAL_PLACES = 134217728;
export const LIST_LEAD = 268435456;

/** Nouns that a name begins with: of an organisation, of a place. */
export const NAME_START = ORGANISATION_START | PLACE_START;

/** Words that are no part of a person's name where no capital tells one. */
export const NOT_OF_PERSON =
  PLAIN |
  TITLE |
  TITLE_AFTER |
  SPEECH |
  PLACE_CUE |
  DEMONYM |
  CALENDAR |
  ROLE_WORD |
  ORGANISATION_START |
  ORGANISATION_END |
  PLACE_START |
  PLACE_END;

/** The words of one language, ready to be looked up. */
export interface Lexicon {
  /** The classes of a word in lower case, 0 when it has none. */
  classesOf(lower: string): number;
  /** The word without its case ending: equal for all forms of one name. */
  stem(lower: string): string;
  /** Whether a word in lower case is a given name as the lists have it, and not in another case. */
  isListedGiven(lower: string): boolean;
  /** What is left of the word without each ending that it may have, the shortest ending first. */
  readonly takeOffEnding: TakeOffEnding;
  /** Whether a word in lower case, without its stops, is an academic degree: "mhum". */
  isDegree(lower: string): boolean;
}

const NO_WORDS: NameWords = {};
const SHORTEST_STEM = 3;

/** Months and weekdays in every form that Intl or the press writes: a capital there is no name. */
function* calendarWords({
  dates,
  locale: { months, weekdays },
}: Language): Generator<[word: string, bits: number]> {
  const month = CALENDAR | MONTH;
  for (const { long, short } of months.gregory ?? [])
    for (const word of [...long, short]) yield [word, month];
  for (const { long, short } of weekdays) for (const word of [long, short]) yield [word, CALENDAR];
  const unsure = new Set(dates.ambiguous?.split('|'));
  for (const [forms, bits] of [
    [dates.months, month],
    [dates.weekdays, CALENDAR],
  ] as const)
    for (const form of Object.values(forms ?? {}))
      for (const word of form.split('|')) if (!unsure.has(word)) yield [word, bits];
}

/** Number words: a capital at the head of a sentence makes no name of them. */
function numerals({ dates, names }: Language): string[] {
  // "Năm", "Sáu": of one syllable each, as given names are.
  if (names.script !== undefined || names.wordsOfSyllables === true) return [];
  return dates.numbers?.split(/[|,]/u).filter((word) => !word.includes(' ')) ?? [];
}

const ACUTE = /\u0301/g;

const withoutAccents = (word: string): string =>
  word.normalize('NFD').replace(ACUTE, '').normalize('NFC');

/** Tells a word as it is compared: with each letter of `lettersAlike` as the one that stands for both. */
function unifierOf({ lettersAlike }: NameWords): ((word: string) => string) | null {
  const pairs = entriesOf(lettersAlike).map((pair) => pair.split('='));
  const alike = new Map(pairs.map(([letter = '', other = '']) => [letter, other]));
  if (alike.size === 0) return null;
  const letters = new RegExp([...alike.keys()].join('|'), 'gu');
  return (word) => word.replace(letters, (letter) => alike.get(letter) ?? letter);
}

/** Every word that is left when an ending is taken off, the shortest ending first; none for a bare form. */
function endingRemover(words: NameWords): TakeOffEnding {
  const { endings: field, script, accentsShift } = words;
  if (accentsShift === true) {
    const plain = endingRemover({
      ...words,
      endings: withoutAccents(field ?? ''),
      accentsShift: undefined,
    });
    return (lower) => plain(withoutAccents(lower));
  }
  const endings = new Set(entriesOf(field));
  if (endings.size === 0) return () => [];
  const fits = syllableTest(words);
  // A Korean name of two syllables is whole ("부산"), one of two letters is not.
  const shortest = script === undefined ? SHORTEST_STEM : SHORTEST_STEM - 1;
  const longest = Math.max(...[...endings].map((ending) => ending.length));
  return (lower) => {
    const rests: string[] = [];
    for (let length = 1; length <= Math.min(longest, lower.length - shortest); length += 1) {
      const ending = lower.slice(-length);
      const rest = lower.slice(0, -length);
      if (endings.has(ending) && fits(rest, ending)) rests.push(rest.replace(/-$/u, ''));
    }
    return rests;
  };
}

/** Whether an ending may stand behind a syllable: see `endingsAfterClosed`. */
function syllableTest(words: NameWords): (rest: string, ending: string) => boolean {
  const afterClosed = new Set(entriesOf(words.endingsAfterClosed));
  const afterOpen = new Set(entriesOf(words.endingsAfterOpen));
  if (afterClosed.size === 0 && afterOpen.size === 0) return () => true;
  const isName = syllabicNames(words);
  return (rest, ending) => {
    const closed = endsClosed(rest);
    // "홍지윤*와*": a slip of the press behind a full name.
    if (closed === null || isName?.(rest) === true) return true;
    return !(closed ? afterOpen : afterClosed).has(ending);
  };
}

/** Every list of words that names are told by, with what its words are. */
function fieldsOf(words: NameWords): readonly (readonly [string | undefined, number])[] {
  const world = words.script === undefined ? WORLD_WORDS : NO_WORDS;
  return [
    [WORLD_PLAIN, PLAIN],
    [world.organisationStart, ORGANISATION_START],
    [world.organisationEnd, ORGANISATION_END],
    [world.placeEnd, PLACE_END],
    [world.thingEnd, THING_END],
    [world.organisationLinkers, ORGANISATION_LINKER],
    [words.plain, PLAIN],
    [words.commonNouns, PLAIN | COMMON_NOUN],
    [words.beforeVerb, BEFORE_VERB | PLAIN],
    [words.thingArticles, THING_ARTICLE],
    [words.titles, TITLE],
    [words.wordsLikeNames, PLAIN],
    [words.titlesAfter, TITLE_AFTER],
    [words.roleWords, ROLE_WORD],
    [words.organisationStart, ORGANISATION_START],
    [words.organisationEnd, ORGANISATION_END],
    [words.organisationParts, ORGANISATION_PART | ORGANISATION_START],
    [words.placeStart, PLACE_START],
    [words.placeEnd, PLACE_END],
    [words.thingStart, THING_START],
    [words.thingEnd, THING_END],
    [words.placeCues, PLACE_CUE],
    [words.placeOf, PLACE_OF],
    [words.severalPlaces, words.capitalNouns ? SEVERAL_PLACES | PLAIN : SEVERAL_PLACES],
    [words.listLeads, LIST_LEAD],
    [words.organisationCues, ORGANISATION_CUE],
    [words.speech, SPEECH],
    [words.headlineVerbs, HEADLINE_VERB],
    [words.linkers, LINKER],
    [words.organisationLinkers, ORGANISATION_LINKER],
    [words.givenNames, GIVEN],
    [words.demonyms, DEMONYM],
  ];
}

/** Words of grammar that other sections list: no names either. */
function* wordsOfGrammar({ salience, quotation, names }: Language): Generator<[string, number]> {
  const { connectives, conjunctions, pronouns, demonstratives } = salience;
  for (const field of [connectives, conjunctions, pronouns, demonstratives])
    for (const word of field?.split('|') ?? []) yield [word, PLAIN];
  const leads = entriesOf(names.roleOpeners);
  for (const word of listEntries(quotation.clauseOpeners))
    if (!leads.includes(word)) yield [word, CLAUSE_OPENER];
  for (const word of listEntries(quotation.participles)) yield [word, PLAIN];
  // "حديثه": where names have no capitals, what ends a noun phrase begins or ends no name.
  const apart = names?.definiteArticle !== undefined ? listEntries(quotation.stops) : [];
  for (const word of apart) yield [word, PLAIN];
  for (const word of courtesyTitles(quotation)) yield [word, COURTESY];
  for (const word of listEntries(quotation.tellingNouns)) yield [word, PLAIN];
}

function compile(language: Language | null): Lexicon {
  const words = language?.names ?? NO_WORDS;
  const table = new ClassTable();
  const unify = unifierOf(words);
  /** The same for words that are spelt otherwise than in the lists. */
  const alike = new ClassTable();
  for (const [field, bits] of fieldsOf(words)) {
    table.addField(field, bits);
    if (unify !== null) alike.addField(unify(field ?? ''), bits);
  }
  for (const [word, bits] of language ? wordsOfGrammar(language) : []) table.addWord(word, bits);
  for (const tail of listEntries(language?.quotation.adjectiveTails))
    table.addField(`-${tail}`, PLAIN);
  for (const [word, bits] of language ? calendarWords(language) : [])
    table.addWord(word.toLowerCase().replace(/\.$/u, ''), bits);
  const takeOffEnding = endingRemover(words);
  const bare = unify ?? (words.accentsShift === true ? withoutAccents : (lower: string) => lower);
  const stem = (lower: string): string => takeOffEnding(lower).at(-1) ?? bare(lower);
  // The language's own are among its words; without endings a name is its own stem.
  const shared = language?.world.givenNames ?? [];
  const sharedGiven = new Set(shared);
  const given =
    words.endings === undefined
      ? new Set(shared)
      : new Set([...shared, ...entriesOf(words.givenNames)].map(stem));
  for (const word of language ? numerals(language) : [])
    if (!(table.byWord(word) & GIVEN) && !shared.includes(word)) table.addWord(word, PLAIN);
  const degrees = new Set(listEntries(language?.quotation.degrees?.replaceAll('.', '')));
  const known = new Map<string, number>();
  const lookUp = (lower: string): number => {
    const classes = table.byWord(lower);
    const isGiven = (classes & GIVEN) !== 0 || given.has(stem(lower));
    if (isGiven) return classes | GIVEN;
    const listed = table.byForm(lower, classes);
    const all = listed === 0 && unify !== null ? alike.byWord(unify(lower)) : listed;
    if (all !== 0 || words.capitalNouns !== true) return all;
    // "des Konzerns"
    return takeOffEnding(lower)
      .map((rest) => table.byForm(rest, table.byWord(rest)))
      .reduce((found, one) => found | (one & COMMON_NOUN ? PLAIN | COMMON_NOUN : 0), 0);
  };
  return {
    stem,
    takeOffEnding,
    isListedGiven: (lower) => (table.byWord(lower) & GIVEN) !== 0 || sharedGiven.has(lower),
    isDegree: (lower) => degrees.has(lower),
    classesOf(lower) {
      let classes = known.get(lower);
      if (classes === undefined) {
        classes = lookUp(lower);
        // Bounded, so that a long session of reading does not keep every word ever met.
        if (known.size > 20_000) known.clear();
        known.set(lower, classes);
      }
      return classes;
    },
  };
}

/** The lexicon of a language, compiled once. */
export const lexiconOf: (language: Language | null) => Lexicon = oncePer(compile);
