import type { Language } from '../../../languages/language';
import { expand, expandBraces } from '../../../languages/notation';
import { harvestNumbers } from '../../../languages/locale/harvest-numbers';
import type { NumberNames } from '../../../languages/locale/names';
import type { AmountWords } from '../../../languages/sections/amounts';
import type { Separators } from './digits';
import { candidatePattern } from './candidates';
import { currencyOfCountry } from './publisher-currency';
import { CurrencyNames } from './currency-names';
import type { PhraseTable } from './phrase-table';
import { listTest, wordTests, type WordTests } from './word-tests';
import {
  type CueTables,
  type CurrencyTables,
  type Endings,
  type Share,
  cueTables,
  currencyTables,
  entries,
  scaleTable,
  shareTable,
  tableOf,
  unitTable,
} from './tables';
import { SHARED_LANGUAGE } from '../../../languages/world/shared-language';

/** All tables that one text is read with: the language's words and what Intl knows of its locale. */
export interface Lexicon extends WordTests, CurrencyTables, CueTables {
  readonly separators: Separators;
  /** Digits and number words, whichever comes next. */
  readonly candidates: RegExp;
  readonly numbers: PhraseTable<number>;
  readonly scales: PhraseTable<number>;
  readonly articles: PhraseTable<true>;
  readonly halves: PhraseTable<true>;
  readonly currencyNames: CurrencyNames;
  readonly minors: PhraseTable<string>;
  readonly minorsBehind: PhraseTable<true>;
  readonly shares: PhraseTable<Share>;
  readonly fractions: PhraseTable<number>;
  readonly oneParts: PhraseTable<number>;
  readonly everyNth: PhraseTable<true>;
  /** What a number leads to that has its unit: "von 12 *auf* 15 Prozent". */
  readonly changes: PhraseTable<true>;
  /** The how many-eth something is by a word in small letters; null for another word. */
  ordinalOf(word: string): number | null;
  /** How many hundredths a digit before them is, behind a word for tenths. */
  readonly tenthParts: PhraseTable<number>;
  readonly ratios: PhraseTable<true>;
  readonly ratiosOfTen: PhraseTable<true>;
  readonly ratioBehindNoun: boolean;
  readonly wholes: PhraseTable<number>;
  readonly wholeFirst: PhraseTable<true>;
  readonly wholeFirstOfTen: PhraseTable<true>;
  readonly every: PhraseTable<true>;
  readonly ratioTails: PhraseTable<true>;
  readonly percentBefore: PhraseTable<true>;
  readonly decimalPoints: PhraseTable<true>;
  readonly to: PhraseTable<true>;
  readonly and: PhraseTable<true>;
  readonly versus: PhraseTable<true>;
  readonly of: PhraseTable<true>;
  readonly minus: PhraseTable<true>;
  readonly minusAfter: PhraseTable<true>;
  readonly prefixes: PhraseTable<true>;
  readonly labels: PhraseTable<true>;
  readonly behindTens: PhraseTable<true>;
  /** Whether a word, in small letters, is one for a street, or ends so. */
  isStreet(word: string): boolean;
  readonly ordinalAfter: PhraseTable<true>;
  readonly units: PhraseTable<string>;
  /** Signs that touch their number, as they are written there. */
  readonly signs: ReadonlyMap<string, string>;
  readonly counted: PhraseTable<true>;
  isNotCounted(word: string): boolean;
  /** Whether a word, in small letters, is one for days, years or another stretch of time. */
  isTimeUnit(word: string): boolean;
  /** Whether a word, in small letters, is a weekday, in whatever case. */
  isWeekday(word: string): boolean;
  /** Words beside which a short number is one that people ring, before it and behind it. */
  readonly callsBefore: PhraseTable<true>;
  readonly callsAfter: PhraseTable<true>;
  /** What is counted has a capital. */
  readonly countedInCapitals: boolean;
  /** Joiners of numbers written in one word, or null where they are not. */
  readonly joiners: readonly string[] | null;
  readonly endings: ReadonlySet<string>;
  readonly ordinalDot: boolean;
  readonly bareScales: boolean;
  readonly several: PhraseTable<true>;
  /** Digits go on with a number after the word for a thousand. */
  readonly digitsGoOn: boolean;
  /** Families of currencies that stay as they are written: nobody knows whose is meant. */
  readonly sharedSigns: ReadonlySet<string>;
  /** Currency of the publisher's country. */
  readonly homeCurrency: string | null;
}

const empty: AmountWords = {};
const memo = new Map<string, Lexicon>();

/**
 * The lexicon of a locale, built once. `country` is the
 * publisher's (ISO 3166): it decides the separators and what a bare `$` is; null where its address does
 * not tell, undefined where none is known.
 */
export function lexiconOf(
  lang: string,
  language: Language | null,
  country: string | null | undefined,
): Lexicon {
  const key = `${lang}/${String(country)}`;
  let lexicon = memo.get(key);
  if (lexicon === undefined) {
    lexicon = build(lang, language, country);
    memo.set(key, lexicon);
  }
  return lexicon;
}

/** A country's own separators count only where the language is at home there (es-MX, not id-US). */
function separatorsOf({ separators }: NumberNames, country: string | null): Separators {
  const [decimal = '.', group = ''] = separators[country ?? ''] ?? separators[''] ?? '';
  return { decimal, group };
}

/** Fields that are bare lists of phrases. */
const PHRASE_LISTS = [
  'articles',
  'halves',
  'ratios',
  'ratiosOfTen',
  'wholeFirst',
  'wholeFirstOfTen',
  'every',
  'ratioTails',
  'percentBefore',
  'decimalPoints',
  'to',
  'and',
  'versus',
  'of',
  'minus',
  'minusAfter',
  'prefixes',
  'labels',
  'behindTens',
  'ordinalAfter',
  'counted',
  'several',
  'callsBefore',
  'callsAfter',
  'minorsBehind',
  'changes',
] as const satisfies readonly (keyof AmountWords & keyof Lexicon)[];

function build(
  lang: string,
  language: Language | null,
  country: string | null | undefined,
): Lexicon {
  const words = language?.amounts ?? empty;
  const names = language?.locale ?? harvestNumbers(lang === '' ? SHARED_LANGUAGE : lang);
  const endings = new Set(words.endings?.split(' '));
  const numbers = tableOf(words.numbers, Number, endings);
  const scales = scaleTable(words, names, endings);
  const wholes = tableOf(words.wholes, Number, endings);
  const articles = tableOf(words.articles, () => true, endings);
  const oneParts = tableOf(words.oneParts, Number, endings);
  const everyNth = tableOf(words.everyNth, () => true as const, endings);
  return {
    separators: separatorsOf(names, country ?? null),
    candidates: candidatePattern(
      words,
      [numbers, wholes, articles, oneParts, everyNth].flatMap((table) => [...table.keys()]),
      scales,
    ),
    numbers,
    scales,
    ...currencyTables(words, endings),
    currencyNames: new CurrencyNames(names.currencies),
    minors: tableOf(words.minors, String, endings),
    shares: shareTable(words, endings),
    fractions: tableOf(words.fractions, Number, endings),
    tenthParts: tableOf(words.tenthParts, Number, endings),
    wholes,
    ...phraseTables(words, endings),
    ...cueTables(words, endings),
    isStreet: listTest(words.streets),
    units: unitTable(endings),
    signs: new Map(entries(words.signs)),
    isNotCounted: notCountedOf(words, language?.names.speech),
    isTimeUnit: timeUnitsOf(language),
    isWeekday: weekdaysOf(language),
    ordinalOf: ordinalsOf(language),
    oneParts,
    everyNth,
    ratioBehindNoun: words.ratioBehindNoun === true,
    digitsGoOn: words.digitsGoOn === true,
    countedInCapitals: words.countedInCapitals === true,
    ...wordTests(words),
    joiners: words.joiner?.split(' ').filter((part) => part !== '') ?? null,
    endings,
    ordinalDot: words.ordinalDot === true,
    bareScales: words.bareScales === true,
    homeCurrency: currencyOfCountry(country ?? homeCountry(lang)),
    sharedSigns: new Set(country === null ? words.sharedSigns?.split(' ') : []),
  };
}

type PhraseLists = Pick<Lexicon, (typeof PHRASE_LISTS)[number]>;

function phraseTables(words: AmountWords, endings: Endings): PhraseLists {
  const tables = PHRASE_LISTS.map((field) => [
    field,
    tableOf(words[field], () => true as const, endings),
  ]);
  return Object.fromEntries(tables) as PhraseLists;
}

/** "a mother of three says": reporting verbs are counted by nobody. */
function notCountedOf({ notCounted = '' }: AmountWords, speech = ''): Lexicon['isNotCounted'] {
  const isListed = listTest(notCounted);
  const phrases = new Set(
    `${notCounted} ${speech}`.split(' ').map((word) => word.replaceAll('_', ' ')),
  );
  return (word) => phrases.has(word) || isListed(word);
}

function timeUnitsOf(language: Language | null): Lexicon['isTimeUnit'] {
  const patterns = Object.values(language?.dates.units ?? {});
  const units = new Set(patterns.flatMap(expand).map((word) => word.replaceAll('_', '')));
  return (word) => units.has(word);
}

/** A weekday's last letters differ by its case: "пятниц|а". */
const WEEKDAY_ENDING = 2;
const SHORTEST_WEEKDAY = 3;

function weekdaysOf(language: Language | null): Lexicon['isWeekday'] {
  const names = language?.locale.weekdays ?? [];
  const stems = names.map(({ long }) =>
    long.toLowerCase().slice(0, Math.max(SHORTEST_WEEKDAY, long.length - WEEKDAY_ENDING)),
  );
  return (word) => stems.some((stem) => word.startsWith(stem));
}

function ordinalsOf(language: Language | null): Lexicon['ordinalOf'] {
  const ordinals = (language?.dates.ordinals ?? '').split('|');
  const values = new Map(
    ordinals.flatMap((forms, index) =>
      expandBraces(forms)
        .flatMap((form) => form.split(','))
        .map((form) => [form, index + 1] as const),
    ),
  );
  return (word) => values.get(word) ?? null;
}

/** The country where a language is at home, by Intl's likely subtags. */
function homeCountry(lang: string): string {
  return new Intl.Locale(lang === '' ? SHARED_LANGUAGE : lang).maximize().region ?? '';
}
