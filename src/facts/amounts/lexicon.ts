import type { Language } from '../../languages/language';
import { harvestNumbers } from '../../languages/locale/harvest-numbers';
import type { NumberNames } from '../../languages/locale/names';
import type { AmountWords } from '../../languages/sections/amounts';
import type { Separators } from './digits';
import { candidatePattern } from './candidates';
import { CURRENCY_SIGNS, ONLY_BEFORE, currencyOfCountry } from './currencies';
import { CurrencyNames } from './currency-names';
import { PhraseTable } from './phrase-table';
import { listTest, wordTests, type WordTests } from './word-tests';

/** What a word beside an amount says about it. */
export type Cue = 'about' | 'more' | 'less' | 'between';

/** All tables that one text is read with: the language's words and what Intl knows of its locale. */
export interface Lexicon extends WordTests {
  readonly separators: Separators;
  /** Digits and number words, whichever comes next. */
  readonly candidates: RegExp;
  readonly numbers: PhraseTable<number>;
  readonly scales: PhraseTable<number>;
  readonly halves: PhraseTable<true>;
  readonly currenciesBefore: PhraseTable<string>;
  readonly currenciesAfter: PhraseTable<string>;
  readonly currencyNames: CurrencyNames;
  readonly minors: PhraseTable<string>;
  readonly minorsBehind: PhraseTable<true>;
  readonly shares: PhraseTable<'%' | 'pp' | '‰' | 'tenth' | 'basis point'>;
  readonly fractions: PhraseTable<number>;
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
  /** `none`: a longer word that ends like a cue. */
  readonly cuesBefore: PhraseTable<Cue | 'none'>;
  readonly cuesAfter: PhraseTable<Cue>;
  readonly to: PhraseTable<true>;
  readonly and: PhraseTable<true>;
  readonly versus: PhraseTable<true>;
  readonly of: PhraseTable<true>;
  readonly minus: PhraseTable<true>;
  readonly minusAfter: PhraseTable<true>;
  readonly prefixes: PhraseTable<true>;
  readonly labels: PhraseTable<true>;
  /** Whether a word, in small letters, is one for a street, or ends so. */
  isStreet(word: string): boolean;
  readonly ordinalAfter: PhraseTable<true>;
  readonly units: PhraseTable<string>;
  /** Signs that touch their number, as they are written there. */
  readonly signs: ReadonlyMap<string, string>;
  readonly counted: PhraseTable<true>;
  isNotCounted(word: string): boolean;
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

/** Units written alike everywhere; the unit is given as written here. */
const UNIT_SIGNS =
  'km m cm mm kg g mg t ha km² m² km2 m2 m³ m3 km/h km/jam mph °C °F ℃ ºC kW MW GW TW kWh MWh GWh TWh mW kV MHz GHz Hz KB MB GB TB Mbps Gbps ml mL ㎜ ㎝ ㎞ ㎡ ㎢ ㎥ ㎏ ㎎ ㎖ ㏊ cc hPa kPa µg μg кг км м см мм т га ГВт МВт кВт км/ч';

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
    const names = language?.locale ?? harvestNumbers(lang === '' ? 'en' : lang);
    lexicon = build(lang, language?.amounts ?? empty, names, country, language?.names.speech);
    memo.set(key, lexicon);
  }
  return lexicon;
}

/** Entries of a word list: `two|a_pair=2` gives two spellings with the value "2". */
function* entries(list: string | undefined): Generator<[string, string]> {
  for (const entry of list?.split(' ') ?? []) {
    const equals = entry.lastIndexOf('=');
    const spellings = equals > 0 ? entry.slice(0, equals) : entry;
    const value = equals > 0 ? entry.slice(equals + 1) : '';
    for (const spelling of spellings.split('|')) yield [spelling.replaceAll('_', ' '), value];
  }
}

/** A country's own separators count only where the language is at home there (es-MX, not id-US). */
function separatorsOf({ separators }: NumberNames, country: string | null): Separators {
  const [decimal = '.', group = ''] = separators[country ?? ''] ?? separators[''] ?? '';
  return { decimal, group };
}

/** Fields that are bare lists of phrases. */
const FLAGS = [
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
  'ordinalAfter',
  'counted',
  'several',
  'callsBefore',
  'callsAfter',
  'minorsBehind',
] as const satisfies readonly (keyof AmountWords & keyof Lexicon)[];

function build(
  lang: string,
  words: AmountWords,
  names: NumberNames,
  country: string | null | undefined,
  speech = '',
): Lexicon {
  const endings = new Set(words.endings?.split(' '));
  const numbers = tableOf(words.numbers, Number, endings);
  const scales = scaleTable(words, names, endings);
  const wholes = tableOf(words.wholes, Number, endings);
  return {
    separators: separatorsOf(names, country ?? null),
    candidates: candidatePattern(words, numbers, scales, wholes),
    numbers,
    scales,
    ...currencyTables(words, endings),
    currencyNames: new CurrencyNames(names.currencies),
    minors: tableOf(words.minors, String, endings),
    shares: shareTable(words, endings),
    fractions: tableOf(words.fractions, Number, endings),
    tenthParts: tableOf(words.tenthParts, Number, endings),
    wholes,
    ...flagTables(words, endings),
    ...cueTables(words, endings),
    isStreet: listTest(words.streets),
    units: unitTable(endings),
    signs: new Map(entries(words.signs)),
    isNotCounted: notCountedOf(words, speech),
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

type Endings = ReadonlySet<string>;

function tableOf<T>(
  list: string | undefined,
  value: (written: string) => T,
  endings: Endings,
): PhraseTable<T> {
  const phrases = new PhraseTable<T>(endings);
  for (const [spelling, written] of entries(list)) phrases.add(spelling, value(written));
  return phrases;
}

type Flags = Pick<Lexicon, (typeof FLAGS)[number]>;

function flagTables(words: AmountWords, endings: Endings): Flags {
  const tables = FLAGS.map((field) => [field, tableOf(words[field], () => true as const, endings)]);
  return Object.fromEntries(tables) as Flags;
}

function scaleTable(words: AmountWords, names: NumberNames, endings: Endings): PhraseTable<number> {
  const scales = tableOf(words.scales, scaleValue, endings);
  for (const [word, scale] of Object.entries(names.scales)) {
    scales.add(word, scale);
    if (word.endsWith('.')) scales.add(word.slice(0, -1), scale);
  }
  return scales;
}

function currencyTables(
  words: AmountWords,
  endings: Endings,
): Pick<Lexicon, 'currenciesAfter' | 'currenciesBefore'> {
  const currenciesAfter = tableOf(words.currencies, String, endings);
  const currenciesBefore = tableOf(words.currenciesBefore, String, endings);
  for (const [sign, code] of Object.entries(CURRENCY_SIGNS)) {
    currenciesBefore.add(sign, code);
    if (!ONLY_BEFORE.has(sign)) currenciesAfter.add(sign, code);
  }
  return { currenciesAfter, currenciesBefore };
}

/** "a mother of three says": reporting verbs are counted by nobody. */
function notCountedOf({ notCounted = '' }: AmountWords, speech: string): Lexicon['isNotCounted'] {
  const isListed = listTest(notCounted);
  const phrases = new Set(
    `${notCounted} ${speech}`.split(' ').map((word) => word.replaceAll('_', ' ')),
  );
  return (word) => phrases.has(word) || isListed(word);
}

function shareTable(words: AmountWords, endings: Endings): Lexicon['shares'] {
  const shares: Lexicon['shares'] = new PhraseTable(endings);
  for (const [spelling] of entries(words.points)) shares.add(spelling, 'pp');
  for (const [spelling] of entries(words.basisPoints)) shares.add(spelling, 'basis point');
  for (const [spelling] of entries(words.perMille)) shares.add(spelling, '‰');
  for (const [spelling] of entries(words.tenths)) shares.add(spelling, 'tenth');
  for (const [spelling] of entries(words.percent)) shares.add(spelling, '%');
  for (const sign of ['%', '％', '٪', '﹪']) shares.add(sign, '%');
  shares.add('‰', '‰');
  return shares;
}

function cueTables(
  words: AmountWords,
  endings: Endings,
): Pick<Lexicon, 'cuesBefore' | 'cuesAfter'> {
  const cuesBefore = new PhraseTable<Cue | 'none'>(endings);
  for (const [spelling] of entries(words.noCues)) cuesBefore.add(spelling, 'none');
  for (const cue of ['between', 'more', 'less', 'about'] as const)
    for (const [spelling] of entries(words[cue])) cuesBefore.add(spelling, cue);
  const cuesAfter = new PhraseTable<Cue>(endings);
  for (const cue of ['more', 'less', 'about'] as const)
    for (const [spelling] of entries(words[`${cue}After`])) cuesAfter.add(spelling, cue);
  return { cuesBefore, cuesAfter };
}

function unitTable(endings: Endings): PhraseTable<string> {
  const units = new PhraseTable<string>(endings);
  for (const unit of UNIT_SIGNS.split(' ')) units.add(unit.toLowerCase(), unit);
  for (const spelling of ['° c', 'º c', '°с']) units.add(spelling, '°C');
  return units;
}

/** `6` is a million, `x12` a dozen. */
function scaleValue(written: string): number {
  return written.startsWith('x') ? Number(written.slice(1)) : 10 ** Number(written);
}

/** The country where a language is at home, by Intl's likely subtags. */
function homeCountry(lang: string): string {
  return new Intl.Locale(lang === '' ? 'en' : lang).maximize().region ?? '';
}
