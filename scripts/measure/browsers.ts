import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import type { Analysis } from '../../src/reading/reading.ts';
import { startSite } from '../../tests/e2e/harness/site.ts';
import { findFirefox } from '../browsers.ts';
import { CORE_FILE, loadCore } from '../core.ts';
import { readCorpusTexts, type CorpusText } from '../gold/corpus.ts';

/** What is compared, in the order of the table. */
const KINDS = ['sentences', 'quotes', 'facts', 'names', 'dates', 'amounts', 'sources'] as const;

type Analyse = (input: Pick<CorpusText, 'text' | 'lang'>) => Promise<Analysis>;

/** The product's text half in Firefox, whose `Intl` has its own dictionaries and tables. */
async function startInFirefox(): Promise<{ analyse: Analyse; close: () => Promise<void> }> {
  const site = await startSite({
    '/': { html: '<!doctype html><title>Analysis</title>' },
    '/analyse.mjs': {
      html: await readFile(CORE_FILE),
      headers: { 'content-type': 'text/javascript' },
    },
  });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
  });
  const page = await browser.newPage();
  await page.goto(site.origin);
  return {
    analyse: async (input) =>
      await page.evaluate(
        async (given, file) => {
          const { analyse } = (await import(file)) as { analyse: Analyse };
          return await analyse(given);
        },
        input,
        '/analyse.mjs',
      ),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** An item as it is compared: how sure it is or how much it weighs is no difference to a reader. */
const keyOf = (item: unknown): string =>
  JSON.stringify(item, (name, value: unknown) =>
    name === 'confidence' || name === 'score' ? undefined : value,
  );

interface Tally {
  found: number;
  same: number;
}

/** How far Firefox finds in the corpus' texts what Node and Chromium, whose `Intl` is the same, find. */
export async function measure(): Promise<string> {
  const { analyse } = await loadCore();
  const firefox = await startInFirefox();
  const tallies = new Map<string, Tally>(KINDS.map((kind) => [kind, { found: 0, same: 0 }]));
  const others: string[] = [];
  const texts = await readCorpusTexts();
  for (const { id, text, lang } of texts) {
    const here = analyse({ text, lang });
    const there = await firefox.analyse({ text, lang });
    const differing: string[] = [];
    for (const kind of KINDS) {
      const expected = here[kind].map(keyOf);
      const found = new Set(there[kind].map(keyOf));
      const same = expected.filter((key) => found.has(key)).length;
      const tally = tallies.get(kind);
      if (tally === undefined) continue;
      tally.found += expected.length;
      tally.same += same;
      const more = found.size - same;
      if (same < expected.length || more > 0) {
        differing.push(`${kind} ${same} of ${expected.length}${more > 0 ? `, and ${more} others` : ''}`); // oxfmt-ignore
      }
    }
    if (differing.length > 0) others.push(`- ${lang}, \`${id}\`: ${differing.join('; ')}`);
  }
  await firefox.close();
  return [
    '## The same words in Firefox',
    '',
    '`npm run measure browsers`: what Node finds in the texts of the corpus (its `Intl` is that of Chromium), and how much of it Firefox finds just so.',
    '',
    '| | Node | the same in Firefox | % |',
    '| --- | ---: | ---: | ---: |',
    ...[...tallies].map(
      ([kind, { found, same }]) =>
        `| ${kind} | ${found} | ${same} | ${((100 * same) / Math.max(1, found)).toFixed(1)} |`,
    ),
    '',
    `Texts that differ in anything: ${others.length} of ${texts.length}.`,
    '',
    ...others,
  ].join('\n');
}
