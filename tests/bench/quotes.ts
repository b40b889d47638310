import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadQuotes } from '../../scripts/core.ts';
import type { QuoteCase } from '../unit/quotes/cases/quote-case.ts';

const folder = fileURLToPath(new URL('../unit/quotes/cases', import.meta.url));

/** Of an article; in a script without spaces two characters count as a word. */
const WORDS = 1000;
const ROUNDS = 101;

interface CaseFile {
  readonly cases: readonly QuoteCase[];
}

function wordCount(text: string): number {
  const signs = text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu,
  );
  return text.split(/\s+/u).length + (signs?.length ?? 0) / 2;
}

/** The language's own test cases, a paragraph each, over and over until they are an article. */
function articleOf(cases: readonly QuoteCase[]): string {
  const paragraphs: string[] = [];
  let words = 0;
  for (let at = 0; words < WORDS; at += 1) {
    const [text] = cases[at % cases.length] ?? [''];
    paragraphs.push(text);
    words += wordCount(text);
  }
  return paragraphs.join('\n\n');
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** How long quotes alone take in an article that is dense with them, language by language. */
export async function bench(): Promise<string> {
  const { contextOf, findQuotes, languageOf } = await loadQuotes();
  const rows: { readonly lang: string; readonly milliseconds: number }[] = [];
  for (const file of (await readdir(folder)).toSorted()) {
    const lang = basename(file, '.ts');
    const language = languageOf(lang);
    if (language === null) continue;
    const { cases } = (await import(pathToFileURL(join(folder, file)).href)) as CaseFile;
    const context = contextOf({ text: articleOf(cases), lang }, language);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      findQuotes(context, []);
      times.push(performance.now() - start);
    }
    rows.push({ lang, milliseconds: (1000 * median(times)) / wordCount(context.text) });
  }
  const all = rows.map(({ milliseconds }) => milliseconds);
  return [
    '## Quotes: how long they take',
    '',
    `\`npm run bench quotes\`: \`findQuotes\` alone, in Node, warm: median of ${ROUNDS} runs over about ${WORDS} words of the language’s own test cases (nearly every sentence has a quote), milliseconds per 1,000 words.`,
    '',
    `Median of the languages **${median(all).toFixed(1)}**, slowest ${Math.max(...all).toFixed(1)}.`,
    '',
    '| language | ms |',
    '| --- | ---: |',
    ...rows.map(({ lang, milliseconds }) => `| ${lang} | ${milliseconds.toFixed(1)} |`),
  ].join('\n');
}
