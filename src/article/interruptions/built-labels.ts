/** Provides the labels from where Vite's `define` puts them: for bundles that are complete in one file. */
import type { GatheredLabels } from './gather-labels';
import { provideLabels } from './labels';

/** JSON, see scripts/article-words.ts. */
declare const INTERRUPTION_LABELS: string;

provideLabels(JSON.parse(INTERRUPTION_LABELS) as GatheredLabels);
