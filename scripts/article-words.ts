import { gatherLabels } from '../src/article/interruptions/gather-labels.ts';
import { gatherMonths } from '../src/article/metadata/gather-months.ts';
import { harvestMonths } from '../src/languages/locale/harvest-calendar.ts';
import { readWordsFiles } from './words-files.ts';

/** Vite's `define` for what extraction knows of all languages at once: see `GatheredLabels` and `gatherMonths`. */
export async function defineArticleWords(): Promise<Record<string, string>> {
  const files = await readWordsFiles();
  const labels = gatherLabels(files.map(({ interruptions }) => interruptions));
  const months = gatherMonths(
    files.map(({ signals: { tag }, words }) => ({
      tag,
      names: harvestMonths(tag, 'gregory'),
      press: words.dates.months ?? {},
    })),
  );
  return {
    INTERRUPTION_LABELS: JSON.stringify(JSON.stringify(labels)),
    MONTH_NAMES: JSON.stringify(months),
  };
}
