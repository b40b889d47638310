import { gatherLabels } from '../src/article/interruptions/gather-labels.ts';
import { readWordsFiles } from './words-files.ts';

/** Vite's `define` for the labels of interruptions in every language that has a file: see `GatheredLabels`. */
export async function defineFoldedLabels(): Promise<{ INTERRUPTION_LABELS: string }> {
  const files = await readWordsFiles();
  const labels = gatherLabels(files.map(({ interruptions }) => interruptions));
  return { INTERRUPTION_LABELS: JSON.stringify(JSON.stringify(labels)) };
}
