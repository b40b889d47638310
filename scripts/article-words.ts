import { gatherLabels, type LanguageLabels } from '../src/article/labels/gather-labels.ts';
import { gatherMonths } from '../src/article/metadata/dates/gather-months.ts';
import { harvestMonths } from '../src/languages/locale/harvest-calendar.ts';
import { neighbours } from '../src/languages/detection/neighbours.ts';
import { readWordsFiles } from './words-files.ts';

/** The labels of interruptions by language, folded. */
export async function labelsByLanguage(): Promise<Record<string, LanguageLabels>> {
  const files = await readWordsFiles();
  return Object.fromEntries(
    files.map(({ signals, interruptions }) => [signals.tag, gatherLabels(interruptions)]),
  );
}

/** Vite's `define` for what extraction knows of all languages, labels included: for tests and benchmarks. */
export async function defineArticleWords(): Promise<Record<string, string>> {
  return {
    INTERRUPTION_LABELS: JSON.stringify(JSON.stringify(await labelsByLanguage())),
    ...(await defineMonths()),
  };
}

/** Languages without a file that have a script to themselves, so that nothing else is known of them. */
const OF_OWN_SCRIPT = 'he bn ta te gu pa kn ml or si my km lo ka hy am'.split(' ');

/** Vite's `define` for the names of months in all languages: see `gatherMonths`. */
export async function defineMonths(): Promise<Record<string, string>> {
  const files = await readWordsFiles();
  const own = files.map(({ signals: { tag }, words }) => ({
    tag,
    names: harvestMonths(tag, 'gregory'),
    press: words.dates.months ?? {},
  }));
  const known = new Set(own.map(({ tag }) => tag));
  const others = [...neighbours.flatMap(({ tags }) => tags.split(' ')), ...OF_OWN_SCRIPT]
    .filter((tag) => !known.has(tag))
    .map((tag) => ({ tag, names: harvestMonths(tag, 'gregory'), press: {} }));
  const months = gatherMonths(own, others);
  return { MONTH_NAMES: JSON.stringify(months) };
}
