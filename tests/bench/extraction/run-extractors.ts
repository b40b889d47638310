/** This product, Readability alone and Defuddle on the same pages, in turn, in the same Chromium. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { CHROMIUM_FLAGS, findChromium } from '../../../scripts/browsers.ts';
import { defineArticleWords } from '../../../scripts/article-words.ts';
import { writeOutClasses } from '../../../scripts/write-out-classes.ts';

export const EXTRACTORS = ['saring', 'readability', 'defuddle'] as const;
export type Extractor = (typeof EXTRACTORS)[number];

/** What an extractor makes of a page, and how long it took. */
export interface Extraction {
  readonly ms: number;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly lang: string;
  readonly text: string;
}

export interface Runner {
  /** Throws when the extractor does. */
  extract(name: Extractor, html: string, url: string): Promise<Extraction>;
  close(): Promise<void>;
}

/** In the page: see in-page.ts. */
declare function extract(name: Extractor, html: string, url: string): Extraction;

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the browser. Pages are parsed there as documents without a window: no script of theirs runs. */
export async function startExtractors(): Promise<Runner> {
  const outDir = `${root}.output/bench`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: await defineArticleWords(),
    plugins: [writeOutClasses()],
    build: {
      outDir,
      lib: {
        entry: 'tests/bench/extraction/in-page.ts',
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'in-page.js',
      },
    },
  });
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_FLAGS],
  });
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  await page.addScriptTag({ content: readFileSync(`${outDir}/in-page.js`, 'utf8') });
  return {
    extract: (name, html, url) =>
      page.evaluate((...given: [Extractor, string, string]) => extract(...given), name, html, url),
    close: () => browser.close(),
  };
}
