import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineArticleWords } from '../../scripts/article-words.ts';
import type { Checked } from './bad-input/check-pages.ts';
import { heavyPages, hostilePage } from './bad-input/pages.ts';
import { browsers } from './harness/builds.ts';
import { startSite, type Site } from './harness/site.ts';
import { waitFor, type BrowserUnderTest } from './harness/view.ts';

const outDir = resolve(import.meta.dirname, '../../.output/bad-input');
const hostile = fc.sample(hostilePage, 150);

/** Extraction with its real sanitiser, as a script of a page; the same in both browsers. */
async function bundle(): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    define: await defineArticleWords(),
    build: {
      outDir,
      lib: {
        entry: resolve(import.meta.dirname, 'bad-input/check-pages.ts'),
        formats: ['iife'],
        name: 'check',
        fileName: () => 'check.js',
      },
    },
  });
  return readFileSync(`${outDir}/check.js`, 'utf8');
}

const bundled = bundle();

describe.each(browsers)('extraction in %s', (_name, start) => {
  let browser: BrowserUnderTest;
  const sites: Site[] = [];
  let script: string;

  beforeAll(async () => {
    script = await bundled;
    browser = await start();
  });
  afterAll(async () => {
    await browser.stop();
    for (const site of sites) await site.close();
  });

  async function check(pages: readonly string[]): Promise<readonly Checked[]> {
    const js = { 'content-type': 'text/javascript; charset=utf-8' };
    const site = await startSite({
      '/': { html: '<!doctype html><body><script src="/check.js"></script>' },
      '/check.js': { html: script, headers: js },
      '/pages': { html: JSON.stringify(pages), headers: { 'content-type': 'application/json' } },
    });
    sites.push(site);
    const view = await browser.open(`${site.origin}/`);
    const answer = await waitFor('the answer', async () =>
      await view.evaluate(() => document.getElementById('answer')?.textContent ?? null),
    ); // oxfmt-ignore
    await view.close();
    return JSON.parse(answer) as Checked[];
  }

  it('lets nothing through that could run, and adds, moves and loses no words', async () => {
    const faulty = (await check(hostile)).flatMap(({ faults }, index) =>
      faults.length === 0 ? [] : [{ faults, page: hostile[index] }],
    );
    expect(faulty).toEqual([]);
  });

  it.each(heavyPages)('reads or refuses %s', async (name, page) => {
    const [checked] = await check([page]);
    expect(checked?.faults).toEqual([]);
    expect(checked?.found).toBe(!name.includes('without a body'));
    if (checked?.found) expect(checked.text).toContain('more goats than people');
  });
});
