import type { NumberNames } from '../../../languages/locale/names';
import type { AmountWords } from '../../../languages/sections/amounts';
import { CURRENCY_SIGNS, ONLY_BEFORE } from '../../../languages/world/currencies';
import { PhraseTable } from './phrase-table';

/** What a word beside an amount says about it. */
export type Cue = 'about' | 'more' | 'less' | 'between';

/** Units written alike everywhere; the unit is given as written here. */
const UNIT_SIGNS =
  'km m cm mm kg g mg t ha km² m² km2 m2 m³ m3 km/h km/jam mph °C °F ℃ ºC kW MW GW TW kWh MWh GWh TWh mW kV MHz GHz Hz KB MB GB TB Mbps Gbps ml mL ㎜ ㎝ ㎞ ㎡ ㎢ ㎥ ㎏ ㎎ ㎖ ㏊ cc hPa kPa µg μg кг км м см мм т га ГВт МВт кВт км/ч';

/** Entries of a word list: `two|a_pair=2` gives two spellings with the value "2". */
export function* entries(list: string | undefined): Generator<[string, string]> {
  for (const entry of list?.split(' ') ?? []) {
    const equals = entry.lastIndexOf('=');
    const spellings = equals > 0 ? entry.slice(0, equals) : entry;
    const value = equals > 0 ? entry.slice(equals + 1) : '';
    for (const spelling of spellings.split('|')) yield [spelling.replaceAll('_', ' '), value];
  }
}

/** Endings that a stem of a list may have. */
export type Endings = ReadonlySet<string>;

/** The phrases of a field of `AmountWords`, each with what `value` makes of what stands behind its `=`. */
export function tableOf<T>(
  list: string | undefined,
  value: (written: string) => T,
  endings: Endings,
): PhraseTable<T> {
  const phrases = new PhraseTable<T>(endings);
  for (const [spelling, written] of entries(list)) phrases.add(spelling, value(written));
  return phrases;
}

/** Words that multiply, the language's own and Intl's, by what they multiply with. */
export function scaleTable(
  words: AmountWords,
  names: NumberNames,
  endings: Endings,
): PhraseTable<number> {
  const scales = tableOf(words.scales, scaleValue, endings);
  for (const [word, scale] of Object.entries(names.scales)) {
    scales.add(word, scale);
    if (word.endsWith('.')) scales.add(word.slice(0, -1), scale);
  }
  return scales;
}

/** Words and signs of money by the currency's code, or that of a family (`CURRENCY_FAMILIES`), on each side of a number. */
export interface CurrencyTables {
  readonly currenciesBefore: PhraseTable<string>;
  readonly currenciesAfter: PhraseTable<string>;
}

/** A language's words of money, with the signs that all share. */
export function currencyTables(words: AmountWords, endings: Endings): CurrencyTables {
  const currenciesAfter = tableOf(words.currencies, String, endings);
  const currenciesBefore = tableOf(words.currenciesBefore, String, endings);
  for (const [sign, code] of Object.entries(CURRENCY_SIGNS)) {
    currenciesBefore.add(sign, code);
    if (!ONLY_BEFORE.has(sign)) currenciesAfter.add(sign, code);
  }
  return { currenciesAfter, currenciesBefore };
}

/** What a share is a share of. */
export type Share = '%' | 'pp' | '‰' | 'tenth' | 'basis point';

/** Words and signs of shares, behind their number. */
export function shareTable(words: AmountWords, endings: Endings): PhraseTable<Share> {
  const shares = new PhraseTable<Share>(endings);
  for (const [spelling] of entries(words.points)) shares.add(spelling, 'pp');
  for (const [spelling] of entries(words.basisPoints)) shares.add(spelling, 'basis point');
  for (const [spelling] of entries(words.perMille)) shares.add(spelling, '‰');
  for (const [spelling] of entries(words.tenths)) shares.add(spelling, 'tenth');
  for (const [spelling] of entries(words.percent)) shares.add(spelling, '%');
  for (const sign of ['%', '％', '٪', '﹪']) shares.add(sign, '%');
  shares.add('‰', '‰');
  return shares;
}

/** Words that bound or soften an amount, on each side of it. */
export interface CueTables {
  /** `none`: a longer word that ends like a cue. */
  readonly cuesBefore: PhraseTable<Cue | 'none'>;
  readonly cuesAfter: PhraseTable<Cue>;
}

/** A language's cues: "about", "more than", "or so". */
export function cueTables(words: AmountWords, endings: Endings): CueTables {
  const cuesBefore = new PhraseTable<Cue | 'none'>(endings);
  for (const [spelling] of entries(words.noCues)) cuesBefore.add(spelling, 'none');
  for (const cue of ['between', 'more', 'less', 'about'] as const)
    for (const [spelling] of entries(words[cue])) cuesBefore.add(spelling, cue);
  const cuesAfter = new PhraseTable<Cue>(endings);
  for (const cue of ['more', 'less', 'about'] as const)
    for (const [spelling] of entries(words[`${cue}After`])) cuesAfter.add(spelling, cue);
  return { cuesBefore, cuesAfter };
}

/** The signs of units that are written alike everywhere. */
export function unitTable(endings: Endings): PhraseTable<string> {
  const units = new PhraseTable<string>(endings);
  for (const unit of UNIT_SIGNS.split(' ')) units.add(unit.toLowerCase(), unit);
  for (const spelling of ['° c', 'º c', '°с']) units.add(spelling, '°C');
  return units;
}

/** `6` is a million, `x12` a dozen. */
function scaleValue(written: string): number {
  return written.startsWith('x') ? Number(written.slice(1)) : 10 ** Number(written);
}
