/** The labels from where Vite's `define` puts them: for bundles that are complete in one file. */
import type { LanguageLabels } from './gather-labels';
import { joinLabels, type PageLabels, provideLabels } from './labels';

/** JSON of the labels by language, see scripts/article-words.ts. */
declare const INTERRUPTION_LABELS: string;

const labels = new Map(
  Object.entries(JSON.parse(INTERRUPTION_LABELS) as Record<string, LanguageLabels>),
);

const joined = new Map<string, PageLabels>();

/** Provides those of a page's languages (tags of files in `src/languages/words/`), as the product does. */
export function provideBuiltLabels(tags: readonly string[]): void {
  const key = tags.join(' ');
  const own = joined.get(key) ?? joinLabels(tags.flatMap((tag) => labels.get(tag) ?? []));
  joined.set(key, own);
  provideLabels(own);
}

// Until a page's languages are known, all: for whoever gives pieces of a page.
provideLabels(joinLabels([...labels.values()]));
