/** The labels from where Vite's `define` puts them: for bundles that are complete in one file. */
import type { LanguageLabels } from './gather-labels';
import { provideLabels } from './labels';

/** JSON of the labels by language, see scripts/article-words.ts. */
declare const INTERRUPTION_LABELS: string;

const labels = new Map(
  Object.entries(JSON.parse(INTERRUPTION_LABELS) as Record<string, LanguageLabels>),
);

/** Provides those of the languages (tags of files in `src/languages/words/`), as the product does for a page. */
export function provideBuiltLabels(tags: readonly string[]): void {
  provideLabels(tags.flatMap((tag) => labels.get(tag) ?? []));
}

// Until a page's languages are known, all: for whoever gives pieces of a page.
provideLabels([...labels.values()]);
